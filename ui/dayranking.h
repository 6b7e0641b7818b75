// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/rankingmaterial.h"

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

// Keeps the index of the shown day and what is learnt for it, so that criteria can be tried while
// they are typed and a star moves the papers like it. All work is done on the pool; of several
// questions only the latest is answered.
class DayRanking final : public QObject
{
    Q_OBJECT

public:
    // Store and settings must outlive it.
    DayRanking(Store &store, const Settings &settings, Clock clock, QObject *parent = nullptr);

    // Builds the index unless it is for these papers already; learns from stars and dismissals that
    // are new since the last call.
    void setPapers(QDate day, const QList<Pick> &picks);
    // What is known has changed: the next setPapers() builds anew.
    void forget() { m_day = {}; }
    // Answered by estimated, once the index is there; savedText as for DayEstimates.
    void estimateBy(const QString &criteriaText, const QString &savedText);

Q_SIGNALS:
    void estimated(QDate day, const firstlight::DayEstimates &estimates);
    // From the reader's marks; the day's estimates are out of date.
    void learnt(QDate day);

private:
    struct Question
    {
        QString text;
        QString savedText;
    };
    void answer();
    void build(const QList<Paper> &papers);
    void learnFrom(const ReaderMarks &changed);

    Store &m_store;
    const Settings &m_settings;
    Clock m_clock;
    QDate m_day;
    QList<ArxivReference> m_contents;
    ReaderMarks m_marks;
    RankingMaterial m_material; // without index while it is being built
    std::optional<Question> m_waiting;
    std::optional<DayEstimates> m_saved; // what was estimated under the saved criteria
    bool m_isAnswering = false;
    int m_building = 0; // numbers what is learnt, to drop what is out of date
};

} // namespace firstlight
