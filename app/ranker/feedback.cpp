// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/feedback.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace firstlight {

namespace {

// Measured on real days: the best topic alone misses papers between topics, all terms together let
// a wordy topic drown a short one.
constexpr double shareOfBestTopic = 0.5;
constexpr double negativeWeight = 0.8;

// One share finds either narrow or broad wishes; several find both.
constexpr std::array<double, 4> sharesOfWanted{0.02, 0.05, 0.1, 0.2};

// The rows that match at all, the best of the seed first.
QList<qsizetype> bestFirst(const RankingIndex &index, const QList<double> &seed,
                           const QList<double> &matches)
{
    QList<qsizetype> order;
    for (qsizetype row = 0; row < seed.size(); ++row) {
        if (matches.at(row) > 0)
            order.append(row);
    }
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return seed.at(a) != seed.at(b) ? seed.at(a) > seed.at(b) : index.idOf(a) < index.idOf(b);
    });
    return order;
}

} // namespace

QList<double> seedRanking(const RankingIndex &index, const Query &query)
{
    QList<double> best;
    for (const Query::TopicTerms &topic : query.topics) {
        const QList<double> scores = zScores(index.bm25(topic.terms));
        if (best.isEmpty())
            best = scores;
        for (qsizetype row = 0; row < best.size(); ++row)
            best[row] = std::max(best.at(row), scores.at(row));
    }
    const QList<double> together = zScores(index.bm25(wantedTerms(query)));
    const QList<double> unwanted = zScores(index.bm25(query.negatives));
    QList<double> values(together.size());
    for (qsizetype row = 0; row < values.size(); ++row) {
        const double topic = best.isEmpty() ? 0 : best.at(row);
        values[row] = shareOfBestTopic * topic + (1 - shareOfBestTopic) * together.at(row) -
                      negativeWeight * unwanted.at(row);
    }
    return values;
}

LinearRanker feedbackRanker(const RankingIndex &index, const QList<double> &seed,
                            const QList<double> &matches)
{
    LinearRanker ranker{.weights = QList<float>(termSpace, 0)};
    const QList<qsizetype> order = bestFirst(index, seed, matches);
    if (order.isEmpty())
        return ranker;
    const qsizetype rows = seed.size();
    QList<double> weightOfPlace(order.size(), 0.0);
    double weightOfRest = 0;
    for (const double share : sharesOfWanted) {
        const qsizetype wanted =
            std::clamp<qsizetype>(qsizetype(share * double(rows)), 1, order.size());
        const double unwanted = 1 / double(std::max<qsizetype>(1, rows - wanted));
        weightOfRest += unwanted;
        for (qsizetype place = 0; place < wanted; ++place)
            weightOfPlace[place] += 1 / double(wanted) + unwanted;
    }
    float *weights = ranker.weights.data();
    const float *all = index.sumOfVectors().constData();
    for (TermId term = 0; term < termSpace; ++term)
        weights[term] = float(-weightOfRest * double(all[term]));
    for (qsizetype place = 0; place < order.size() && weightOfPlace.at(place) > 0; ++place) {
        const double weight = weightOfPlace.at(place);
        index.visitTerms(order.at(place), [&](TermId term, float share) {
            weights[term] += float(weight * double(share));
        });
    }
    return ranker;
}

} // namespace firstlight
