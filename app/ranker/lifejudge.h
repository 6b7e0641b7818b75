// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"
#include "paper/lifetest.h"
#include "ranker/calibration.h"
#include "ranker/ranking.h"

#include <memory>

namespace firstlight {

// What criteria make of one test.
struct LifeVerdict
{
    int level = lowestLevel; // 1-10
    Band band = Band::Out;
    bool isPassing = false; // the cut-offs
    bool isHit = false;     // as the test wants it

    friend bool operator==(const LifeVerdict &, const LifeVerdict &) = default;
};

// How criteria do on the tests.
struct LifeReport
{
    struct Tally
    {
        int hits = 0;
        int of = 0;

        friend bool operator==(const Tally &, const Tally &) = default;
    };

    QList<LifeVerdict> verdicts; // parallel to LifeJudge::tests()
    Tally starred;
    Tally dismissed;
    Tally pinned;

    Tally &tallyOf(LifeTest::Kind kind);
    const Tally &tallyOf(LifeTest::Kind kind) const;
    bool isAllHit() const;
    QList<qsizetype> misses() const; // positions

    friend bool operator==(const LifeReport &, const LifeReport &) = default;
};

// What an edit breaks and mends; positions of tests.
struct LifeRegression
{
    QList<qsizetype> lost; // hits before, misses now
    QList<qsizetype> won;

    bool isEmpty() const { return lost.isEmpty() && won.isEmpty(); }
    friend bool operator==(const LifeRegression &, const LifeRegression &) = default;
};
LifeRegression regressionBetween(const LifeReport &before, const LifeReport &after);
// Of positions those of one kind of test.
QList<qsizetype> ofKind(const QList<LifeTest> &tests, const QList<qsizetype> &positions,
                        LifeTest::Kind kind);

// Why a test came out as it did, in its paper's own words.
struct LifeReason
{
    QString topic;        // the one that it matches best; empty: none, or it has no name
    bool isNear = false;  // something that the criteria want is in it
    QStringList raising;  // what spoke for it, the strongest first
    QStringList lowering; // what spoke against it

    friend bool operator==(const LifeReason &, const LifeReason &) = default;
};

// Criteria held against the tests: the report, and what telling its reasons takes.
struct LifeJudgement
{
    Query query;
    Ranking ranking; // of the tests' papers and of those they stand among
    LifeReport report;
};

// Judges criteria by what the reader did with papers, however old these are: each stands where it
// would among the papers of a usual day. By the criteria alone: what the ranker learns from stars
// and dismissals would make every criteria pass their own tests. A value: build it on the pool,
// share it freely; judging is fast enough for every keystroke.
class LifeJudge final
{
public:
    LifeJudge() = default; // without tests
    // papers: of the tests; tests without theirs are left out. background: some days' papers.
    LifeJudge(const QList<LifeTest> &tests, const QList<Paper> &papers,
              const QList<KnownTerms> &background, const Calibration &calibration, Cutoffs cutoffs);

    const QList<LifeTest> &tests() const { return m_tests; }
    const Paper &paper(qsizetype test) const { return m_index->papers().at(test); }
    Cutoffs cutoffs() const { return m_cutoffs; }

    LifeJudgement judge(const Criteria &criteria) const;
    // Of judgements of this judge.
    QList<LifeReason> reasons(const LifeJudgement &judgement, const QList<qsizetype> &tests) const;
    // The words by which an edit moved tests.
    QList<LifeReason> reasonsOfChange(const LifeJudgement &before, const LifeJudgement &after,
                                      const QList<qsizetype> &tests) const;

private:
    LifeVerdict verdictOn(qsizetype at, int level) const;
    LifeReport reportOn(const Query &query, const Ranking &ranking) const;
    // named: whose words are told; wanted: whose topics.
    QList<LifeReason> reasonsBy(const Query &named, const Query &wanted, const Ranking &ranking,
                                const QList<qsizetype> &tests) const;

    QList<LifeTest> m_tests;
    std::shared_ptr<const RankingIndex> m_index; // null: there are no tests
    Calibration m_calibration;
    Cutoffs m_cutoffs;
};

} // namespace firstlight
