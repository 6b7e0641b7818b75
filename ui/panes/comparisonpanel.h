// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/revisioncomparison.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace firstlight {

// Which papers enter, leave or move from one revision to another, on a range of days.
class ComparisonPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget *parent = nullptr);

    void setComparable(bool isComparable); // two different revisions are chosen
    // Empties the list and shows progress.
    void begin();
    void showProgress(int days, int ofDays);
    void add(const ComparedDay &day);
    void finish(int days, bool isCancelled);
    void fail(const QString &text);
    int daysWanted() const; // back from the day that is shown, that one included

Q_SIGNALS:
    void requested(int days);
    void cancelled();
    void paperActivated(const firstlight::ArxivId &paper, QDate day);

private:
    enum Group { Entered, Left, Moved, GroupCount };

    void addMoves(Group group, const ComparedDay &day, const QList<RankingMove> &moves);
    void describeGroups();
    void setRunning(bool isRunning);
    void resetGroups();

    QComboBox *m_range;
    QPushButton *m_compare;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_said;
    QTreeWidget *m_list;
    std::array<QTreeWidgetItem *, GroupCount> m_groups = {};
    std::array<int, GroupCount> m_counts = {};
    bool m_isComparable = false;
    bool m_isRunning = false;
};

} // namespace firstlight
