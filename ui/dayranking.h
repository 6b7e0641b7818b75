// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/rankingmaterial.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace firstlight {

// What the local ranker says of a day under some criteria.
struct DayEstimates
{
    QString criteriaText;
    QList<Score> scores;
    QList<Score> savedScores; // under the saved criteria, for comparison
    // What they were made of, to tell which words make a difference. Never null.
    std::shared_ptr<const RankingIndex> index;
    std::shared_ptr<const Estimates> made;
    std::shared_ptr<const Estimates> savedMade;
};

// Keeps the index of the shown day and what is learnt for it, so that criteria can be tried while
// they are typed and a star moves the papers like it. Days that are only looked at cost nothing.
// All work is done on the pool; of several questions only the latest is answered.
class DayRanking final : public QObject
{
    Q_OBJECT

public:
    // Store and settings must outlive it.
    DayRanking(Store &store, const Settings &settings, Clock clock, QObject *parent = nullptr);

    // Learns from stars and dismissals that are new since the last call with the same papers.
    void setPapers(QDate day, const QList<Pick> &picks);
    // What is known has changed: nothing is kept beyond the next setPapers().
    void forget() { m_isForgotten = true; }
    // Live, the index of a day is built when somebody rests on it, so that it is there when they
    // type; else when there is something to estimate or to learn.
    void setLive(bool isLive);
    bool isReady() const { return m_material.index != nullptr; } // the index of the day is there
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
    struct Saved
    {
        QString criteriaText;
        std::shared_ptr<const Estimates> savedMade; // what was estimated under it
    };
    enum class Building { No, Yes, YesForMarks };
    void answer();
    void prepare();
    void build(Building kind);
    void takeMarks(const ReaderMarks &changed);
    void learnFrom(const ReaderMarks &changed);

    Store &m_store;
    const Settings &m_settings;
    Clock m_clock;
    QDate m_day;
    QList<Paper> m_papers;
    ReaderMarks m_marks;
    QTimer m_rest;              // on a day, while it is live
    RankingMaterial m_material; // without index until it is built
    std::optional<Question> m_waiting;
    std::optional<Saved> m_saved;
    bool m_isForgotten = false;
    bool m_isLive = false;
    bool m_isAnswering = false;
    Building m_underWay = Building::No;
    int m_attempt = 0; // numbers what is learnt, to drop what is out of date
};

} // namespace firstlight
