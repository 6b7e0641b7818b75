// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revisioncomparer.h"
#include "revisiondesk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace firstlight {

class ComparisonPanel;
class RevisionList;

// Every revision of the criteria: what it says differently, what it makes of days, and what can be
// done with it. Not modal: a paper that is opened from it is shown beside it.
class RevisionsDialog final : public QDialog
{
    Q_OBJECT

public:
    // Store and settings must outlive it.
    RevisionsDialog(Store &store, const Settings &settings, QWidget *parent = nullptr);

    // The last of the days that revisions are compared on.
    void setDay(QDate day) { m_day = day; }

Q_SIGNALS:
    // It is in use now; what is saved next has it as its parent.
    void switched(int number);
    void branchRequested(int number);
    void editRequested(const QString &text); // for the editor: a merge to be settled
    void paperActivated(const firstlight::ArxivId &paper, QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCommands();
    QWidget *makeRight();
    QPushButton *addCommand(const QString &name, const QString &text,
                            void (RevisionsDialog::*act)()) const;
    void connectDesk();
    void connectComparison();
    void showRevisions();
    void offerOthers();
    void compareTexts();
    void compareOnDays(int days);
    void describe();
    void drawDifference();
    void say(const QString &text);
    int other() const; // 0: nothing at all
    void use();
    void branch();
    void label();
    void merge();
    void importFile();
    void exportFile();
    void showMerge(const PreparedMerge &merge);

    RevisionDesk m_desk;
    RevisionComparer m_comparer;
    QDate m_day;
    RevisionList *m_list;
    QComboBox *m_other;
    QTextBrowser *m_text;
    ComparisonPanel *m_comparison;
    QLabel *m_said;
    QList<QPushButton *> m_commands;
    QPushButton *m_use = nullptr;
    QPushButton *m_merge = nullptr;
    std::optional<CriteriaDifference> m_difference;
    int m_offeredFor = 0; // the revision whose others are in m_other
};

} // namespace firstlight
