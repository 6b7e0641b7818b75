// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/ranker.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace firstlight {

// What the local ranker says of a day under some criteria.
struct DayEstimates
{
    QString criteriaText;
    QList<Score> scores;
    QList<Score> savedScores; // under the saved criteria, for comparison
};

// Keeps the index of the shown day, so that criteria can be tried while they are typed. All work is
// done on the pool; of several questions only the latest is answered.
class DayRanking final : public QObject
{
    Q_OBJECT

public:
    // The store must outlive it.
    DayRanking(Store &store, Clock clock, QObject *parent = nullptr);

    // Builds the index unless it is for these papers already.
    void setPapers(QDate day, const QList<Paper> &papers);
    // Answered by estimated, once the index is there; savedText as for DayEstimates.
    void estimateBy(const QString &criteriaText, const QString &savedText);

Q_SIGNALS:
    void estimated(QDate day, const firstlight::DayEstimates &estimates);

private:
    struct Question
    {
        QString text;
        QString savedText;
    };
    void answer(const Question &question);

    Store &m_store;
    Clock m_clock;
    QDate m_day;
    QList<ArxivReference> m_contents;
    std::shared_ptr<const RankingIndex> m_index; // null while it is being built
    std::optional<Question> m_waiting;
    int m_building = 0; // numbers the indices, and the questions, to drop what is out of date
    int m_asked = 0;
};

} // namespace firstlight
