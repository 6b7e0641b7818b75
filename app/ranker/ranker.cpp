// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/ranker.h"

#include "ranker/explanation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace firstlight {

namespace {

// Measured on real days: the best topic alone misses papers between topics, all terms together let
// a wordy topic drown a short one.
constexpr double shareOfBestTopic = 0.5;
constexpr double negativeWeight = 0.5;

constexpr qsizetype fewPapers = 20;
constexpr int mostWithoutMatch = 2;

QList<double> zScores(QList<double> values)
{
    double sum = 0;
    double squares = 0;
    for (const double value : std::as_const(values)) {
        sum += value;
        squares += value * value;
    }
    const double count = std::max(1.0, double(values.size()));
    const double mean = sum / count;
    const double variance = squares / count - mean * mean;
    const double scale = variance > 1e-12 ? 1 / std::sqrt(variance) : 0;
    for (double &value : values)
        value = (value - mean) * scale;
    return values;
}

// Of the papers, then of the background.
QList<double> seedValues(const RankingIndex &index, const Query &query)
{
    QList<double> best;
    for (const Query::TopicTerms &topic : query.topics) {
        const QList<double> scores = zScores(index.bm25(topic.terms));
        if (best.isEmpty())
            best = scores;
        for (qsizetype i = 0; i < best.size(); ++i)
            best[i] = std::max(best.at(i), scores.at(i));
    }
    const QList<double> together = zScores(index.bm25(wantedTerms(query)));
    const QList<double> unwanted = zScores(index.bm25(query.negatives));
    QList<double> values(together.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double topic = best.isEmpty() ? 0 : best.at(i);
        values[i] = shareOfBestTopic * topic + (1 - shareOfBestTopic) * together.at(i) -
                    negativeWeight * unwanted.at(i);
    }
    return values;
}

// The place from the top, in (0, 1), to a score.
int levelAt(double place)
{
    struct Step
    {
        double upTo;
        int level;
    };
    static constexpr std::array<Step, 9> steps{{{0.01, 10},
                                                {0.03, 9},
                                                {0.10, 8},
                                                {0.18, 7},
                                                {0.28, 6},
                                                {0.40, 5},
                                                {0.55, 4},
                                                {0.70, 3},
                                                {0.85, 2}}};
    for (const Step &step : steps) {
        if (place <= step.upTo)
            return step.level;
    }
    return 1;
}

// One level a paper, by rank.
QList<int> levels(const RankingIndex &index, const QList<double> &values)
{
    const QList<Paper> &papers = index.papers();
    const qsizetype compared = papers.size() < fewPapers ? values.size() : papers.size();
    QList<qsizetype> order(compared);
    for (qsizetype i = 0; i < compared; ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        if (values.at(a) != values.at(b))
            return values.at(a) > values.at(b);
        if (a < papers.size() && b < papers.size())
            return papers.at(a).id < papers.at(b).id;
        return a < b;
    });
    QList<int> result(papers.size(), 1);
    for (qsizetype rank = 0; rank < compared; ++rank) {
        if (order.at(rank) < papers.size())
            result[order.at(rank)] = levelAt((double(rank) + 0.5) / double(compared));
    }
    return result;
}

} // namespace

QList<double> seedRanking(const RankingIndex &index, const Query &query)
{
    return seedValues(index, query).first(index.papers().size());
}

QList<int> bestTopics(const RankingIndex &index, const Query &query)
{
    const qsizetype count = index.papers().size();
    QList<int> topics(count, noTopic);
    QList<double> best(count, 0);
    for (int topic = 0; topic < query.topics.size(); ++topic) {
        const QList<double> values = index.bm25(query.topics.at(topic).ownTerms);
        const QList<double> scores = zScores(values);
        for (qsizetype i = 0; i < count; ++i) {
            if (values.at(i) <= 0 || (topics.at(i) != noTopic && scores.at(i) <= best.at(i)))
                continue;
            topics[i] = topic;
            best[i] = scores.at(i);
        }
    }
    return topics;
}

QList<Score> estimate(const RankingIndex &index, const Criteria &criteria,
                      const QString &criteriaHash, const QDateTime &now)
{
    const Query query = queryFromCriteria(criteria);
    const QList<double> values = seedValues(index, query);
    const QList<int> relevance = levels(index, values);
    const QList<Explanation> explanations = explain(index, query, bestTopics(index, query));
    QList<Score> scores;
    scores.reserve(index.papers().size());
    for (qsizetype i = 0; i < index.papers().size(); ++i) {
        const Paper &paper = index.papers().at(i);
        const Explanation &explanation = explanations.at(i);
        Score score{.paper = paper.id, .version = paper.version, .criteriaHash = criteriaHash};
        score.state = Score::State::Estimated;
        score.relevance = explanation.evidence.isEmpty()
                              ? std::min(relevance.at(i), mostWithoutMatch)
                              : relevance.at(i);
        if (query.topics.isEmpty())
            score.relevance = 1;
        score.strength = values.at(i);
        score.comment = explanation.comment;
        score.evidence = explanation.evidence;
        score.madeAt = now.toUTC();
        scores.append(score);
    }
    return scores;
}

} // namespace firstlight
