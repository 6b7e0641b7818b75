// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/novelty.h"

#include "ranker/linearranker.h"

#include <algorithm>

namespace firstlight {

namespace {

// Measured on a real day against the ten thousand papers before it: the nearest is below 0.055 for
// one paper in ten, and above 0.26 for one in a hundred.
constexpr double nearDuplicate = 0.4;
constexpr double unfamiliar = 0.055;
// Words that more rows hold tell of no likeness, and cost most of the time.
constexpr double commonShare = 0.1;

constexpr double regularisation = 1; // with vectors of length 1
constexpr int rounds = 15;

} // namespace

QList<Familiarity> familiarity(const RankingIndex &index)
{
    if (index.size() - index.papers().size() < leastLibrary)
        return {};
    const auto common = qsizetype(commonShare * double(index.size())) + 2;
    QList<Familiarity> result;
    QList<double> likeness(index.size(), 0.0);
    for (qsizetype paper = 0; paper < index.papers().size(); ++paper) {
        std::fill(likeness.begin(), likeness.end(), 0.0);
        index.visitTerms(paper, [&](TermId term, float weight) {
            index.visitHolders(term, common, [&](qsizetype row, float other) {
                likeness[row] += double(weight) * double(other);
            });
        });
        likeness[paper] = 0;
        const auto nearest = std::max_element(likeness.cbegin(), likeness.cend());
        Familiarity familiar;
        if (*nearest >= nearDuplicate)
            familiar = {Familiarity::Kind::NearDuplicate, index.idOf(nearest - likeness.cbegin())};
        else if (*nearest < unfamiliar)
            familiar.kind = Familiarity::Kind::Unfamiliar;
        result.append(familiar);
    }
    return result;
}

QList<NoveltyLabel> noveltyLabels(const RankingIndex &index, const QHash<ArxivId, int> &novelty)
{
    QList<NoveltyLabel> labels;
    for (qsizetype row = index.papers().size(); row < index.size(); ++row) {
        const auto known = novelty.constFind(index.idOf(row));
        if (known != novelty.cend())
            labels.append({row, *known});
    }
    return labels;
}

// Dual coordinate descent: each label's alpha in turn to where its gradient is 0.
QList<double> estimatedNovelty(const RankingIndex &index, const QList<NoveltyLabel> &labels)
{
    if (labels.size() < leastNoveltyLabels)
        return {};
    double mean = 0;
    for (const NoveltyLabel &label : labels)
        mean += label.novelty;
    mean /= double(labels.size());
    LinearRanker ranker{.weights = QList<float>(termSpace, 0)};
    float *weights = ranker.weights.data();
    QList<double> alphas(labels.size(), 0.0);
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const NoveltyLabel &label = labels.at(i);
            const double error = label.novelty - mean - ranker.valueOf(index, label.row);
            const double step = (error - regularisation * alphas.at(i)) / (1 + regularisation);
            alphas[i] += step;
            index.visitTerms(label.row, [&](TermId term, float share) {
                weights[term] += float(step * double(share));
            });
        }
    }
    QList<double> novelty = valuesOf(ranker, index, index.papers().size());
    for (double &value : novelty)
        value = std::clamp(value + mean, 1.0, 10.0);
    return novelty;
}

} // namespace firstlight
