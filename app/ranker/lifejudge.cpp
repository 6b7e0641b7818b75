// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/lifejudge.h"

#include "ranker/explanation.h"
#include "ranker/ranker.h"

#include <algorithm>
#include <functional>

namespace firstlight {

namespace {

constexpr int mostOfFarPapers = 2; // as levelsOf() has it
// Fewer rows of background tell nothing of a usual day; then tests stand among each other, too.
constexpr qsizetype leastBackground = 100;

QList<Paper> papersOf(QList<LifeTest> &tests, const QList<Paper> &papers)
{
    QHash<ArxivId, const Paper *> byId;
    for (const Paper &paper : papers)
        byId.insert(paper.id, &paper);
    tests.removeIf([&byId](const LifeTest &test) { return !byId.contains(test.paper); });
    QList<Paper> found;
    for (const LifeTest &test : std::as_const(tests))
        found.append(*byId.value(test.paper));
    return found;
}

Query united(const Query &before, const Query &after)
{
    Query both = after;
    both.topics += before.topics;
    both.words.insert(before.words);
    return both;
}

} // namespace

LifeReport::Tally &LifeReport::tallyOf(LifeTest::Kind kind)
{
    return kind == LifeTest::Kind::Starred     ? starred
           : kind == LifeTest::Kind::Dismissed ? dismissed
                                               : pinned;
}

const LifeReport::Tally &LifeReport::tallyOf(LifeTest::Kind kind) const
{
    return kind == LifeTest::Kind::Starred     ? starred
           : kind == LifeTest::Kind::Dismissed ? dismissed
                                               : pinned;
}

bool LifeReport::isAllHit() const
{
    return std::all_of(verdicts.cbegin(), verdicts.cend(),
                       [](const LifeVerdict &verdict) { return verdict.isHit; });
}

QList<qsizetype> LifeReport::misses() const
{
    QList<qsizetype> missed;
    for (qsizetype at = 0; at < verdicts.size(); ++at) {
        if (!verdicts.at(at).isHit)
            missed.append(at);
    }
    return missed;
}

LifeRegression regressionBetween(const LifeReport &before, const LifeReport &after)
{
    Q_ASSERT(before.verdicts.size() == after.verdicts.size());
    LifeRegression regression;
    for (qsizetype at = 0; at < after.verdicts.size(); ++at) {
        const bool was = before.verdicts.at(at).isHit;
        const bool is = after.verdicts.at(at).isHit;
        if (was && !is)
            regression.lost.append(at);
        else if (is && !was)
            regression.won.append(at);
    }
    return regression;
}

QList<qsizetype> ofKind(const QList<LifeTest> &tests, const QList<qsizetype> &positions,
                        LifeTest::Kind kind)
{
    QList<qsizetype> result;
    std::copy_if(positions.cbegin(), positions.cend(), std::back_inserter(result),
                 [&](qsizetype at) { return tests.at(at).kind == kind; });
    return result;
}

LifeJudge::LifeJudge(const QList<LifeTest> &tests, const QList<Paper> &papers,
                     const QList<KnownTerms> &background, const Calibration &calibration,
                     Cutoffs cutoffs)
    : m_tests(tests)
    , m_index(std::make_shared<const RankingIndex>(papersOf(m_tests, papers), background))
    , m_calibration(calibration)
    , m_cutoffs(cutoffs)
{}

LifeVerdict LifeJudge::verdictOn(qsizetype at, int level) const
{
    const LifeTest &test = m_tests.at(at);
    Pick pick{.paper = paper(at)};
    pick.score = Score{.paper = test.paper, .state = Score::State::Estimated, .relevance = level};
    LifeVerdict verdict{level, bandOf(pick, m_cutoffs), isPicked(pick, m_cutoffs), false};
    switch (test.kind) {
    case LifeTest::Kind::Starred:
        verdict.isHit = verdict.isPassing;
        break;
    case LifeTest::Kind::Dismissed:
        verdict.isHit = !verdict.isPassing;
        break;
    case LifeTest::Kind::Pinned:
        verdict.isHit = verdict.band == test.band;
        break;
    }
    return verdict;
}

LifeJudgement LifeJudge::judge(const Criteria &criteria) const
{
    if (m_tests.isEmpty())
        return {};
    const Query query = queryFromCriteria(criteria);
    const Ranking ranking = rankAllRows(*m_index, query);
    return {query, ranking, reportOn(query, ranking)};
}

LifeReport LifeJudge::reportOn(const Query &query, const Ranking &ranking) const
{
    LifeReport report;
    const bool isAmongOthers = m_index->size() - m_tests.size() >= leastBackground;
    QList<double> others = ranking.values.mid(isAmongOthers ? m_tests.size() : 0);
    std::sort(others.begin(), others.end(), std::greater<>());
    for (qsizetype at = 0; at < m_tests.size(); ++at) {
        const auto better = std::lower_bound(others.cbegin(), others.cend(), ranking.values.at(at),
                                             std::greater<>()) -
                            others.cbegin();
        const double place = (double(better) + 0.5) / double(others.size());
        int level =
            query.topics.isEmpty() ? lowestLevel : levelAt(std::min(place, 1.0), m_calibration);
        if (!ranking.isNear.at(at))
            level = std::min(level, mostOfFarPapers);
        const LifeVerdict verdict = verdictOn(at, level);
        LifeReport::Tally &tally = report.tallyOf(m_tests.at(at).kind);
        ++tally.of;
        tally.hits += verdict.isHit ? 1 : 0;
        report.verdicts.append(verdict);
    }
    return report;
}

QList<LifeReason> LifeJudge::reasonsBy(const Query &named, const Query &wanted,
                                       const Ranking &ranking, const QList<qsizetype> &tests) const
{
    const QList<int> topics = bestTopics(*m_index, wanted);
    const QList<RowWords> words = wordsOfRows(*m_index, named, ranking, tests);
    QList<LifeReason> reasons;
    for (qsizetype at = 0; at < tests.size(); ++at) {
        const int topic = topics.at(tests.at(at));
        reasons.append({topic == noTopic ? QString() : wanted.topics.at(topic).name,
                        ranking.isNear.value(tests.at(at)), words.at(at).raising,
                        words.at(at).lowering});
    }
    return reasons;
}

QList<LifeReason> LifeJudge::reasons(const LifeJudgement &judgement,
                                     const QList<qsizetype> &tests) const
{
    if (tests.isEmpty())
        return {};
    return reasonsBy(judgement.query, judgement.query, judgement.ranking, tests);
}

QList<LifeReason> LifeJudge::reasonsOfChange(const LifeJudgement &before,
                                             const LifeJudgement &after,
                                             const QList<qsizetype> &tests) const
{
    if (tests.isEmpty())
        return {};
    Ranking change = changeOfRanking(before.ranking, after.ranking);
    change.isNear = after.ranking.isNear;
    return reasonsBy(united(before.query, after.query), after.query, change, tests);
}

} // namespace firstlight
