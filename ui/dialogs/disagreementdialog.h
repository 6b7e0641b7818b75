// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "store/store.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QTableView;

namespace firstlight {

class DisagreementModel;

// One who may be compared.
struct NamedSide
{
    QString name;
    ScoreSide side;

    friend bool operator==(const NamedSide &, const NamedSide &) = default;
};

// The local ranker, any model and each of the models under the last revision, then every revision
// as any model scored it, the latest first. revisions: ascending; current: a hash.
QList<NamedSide> sidesToCompare(const QList<Revision> &revisions, const QString &current,
                                const QStringList &models);

// The papers on which two scorers or revisions differ most: what the criteria do not say.
class DisagreementDialog final : public QDialog
{
    Q_OBJECT

public:
    // latest: the last day to begin with. Store and settings must outlive the dialog.
    DisagreementDialog(Store &store, const Settings &settings, QDate latest,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void paperChosen(const firstlight::ArxivId &paper, QDate day);

private:
    void layOut();
    QWidget *makeChoices();
    void describeParts();
    void loadSides();
    void offer(const QList<NamedSide> &sides);
    void compare();
    void rank(const QList<ComparedPaper> &papers, int comparing);
    void say(const QString &text);
    void openRow(int row);

    Store &m_store;
    const Settings &m_settings;
    QDate m_latest;
    QList<NamedSide> m_sides;
    int m_comparing = 0; // numbers the comparisons, to drop those out of date
    QComboBox *m_first;
    QComboBox *m_second;
    QDateEdit *m_from;
    QDateEdit *m_to;
    DisagreementModel *m_model;
    QTableView *m_table;
    QLabel *m_said;
};

} // namespace firstlight
