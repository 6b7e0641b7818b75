// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/learning.h"

#include <algorithm>
#include <cmath>

namespace firstlight {

namespace {

constexpr double costOfError = 3; // C; between 1 and 10 the measure does not move
constexpr int rounds = 10;
constexpr int mostNewtonSteps = 8;
constexpr double reach = 2; // the squared length of every row with its bias of 1

// The dual variable of one row that is best while all others stay, in (0, most): Newton's method on
// margin + (a - alpha) reach + ln(a / (most - a)) = 0.
double bestAlpha(double alpha, double margin, double most)
{
    double best = alpha;
    for (int step = 0; step < mostNewtonSteps; ++step) {
        const double slope = margin + (best - alpha) * reach + std::log(best / (most - best));
        const double curve = reach + most / (best * (most - best));
        double next = best - slope / curve;
        if (next <= 0)
            next = best * 0.1;
        if (next >= most)
            next = most - (most - best) * 0.1;
        const bool isDone = std::abs(next - best) < 1e-5 * most;
        best = next;
        if (isDone)
            break;
    }
    return best;
}

class Learner final
{
public:
    explicit Learner(const RankingIndex &index)
        : m_index(index)
        , m_ranker{.weights = QList<float>(termSpace, 0)}
    {}

    void start(qsizetype row, double alpha) { move(row, alpha); }

    // Moves the alpha of a row, whose sign is its side's, to its best.
    double improve(qsizetype row, double side, double alpha, double most)
    {
        const double margin = side * m_ranker.valueOf(m_index, row);
        const double best = bestAlpha(alpha, margin, most);
        move(row, side * (best - alpha));
        return best;
    }

    LinearRanker ranker() && { return std::move(m_ranker); }

    Learner(const RankingIndex &index, const LinearRanker &ranker)
        : m_index(index)
        , m_ranker(ranker)
    {}

private:
    void move(qsizetype row, double step)
    {
        float *weights = m_ranker.weights.data();
        m_index.visitTerms(
            row, [&](TermId term, float share) { weights[term] += float(step * double(share)); });
        m_ranker.bias += step;
    }

    const RankingIndex &m_index;
    LinearRanker m_ranker;
};

double sideOf(const Label &label)
{
    return label.isWanted ? 1 : -1;
}

// The most that each label's alpha may be: both sides weigh the same in all.
QList<double> balancedCosts(const QList<Label> &labels)
{
    double wanted = 0;
    double all = 0;
    for (const Label &label : labels) {
        all += label.weight;
        wanted += label.isWanted ? label.weight : 0;
    }
    QList<double> costs;
    costs.reserve(labels.size());
    for (const Label &label : labels) {
        const double ofSide = label.isWanted ? wanted : all - wanted;
        costs.append(costOfError * label.weight * 0.5 * all / ofSide);
    }
    return costs;
}

// The same numbers on every machine; std::shuffle's are not.
class Shuffler final
{
public:
    void shuffle(QList<qsizetype> &order)
    {
        for (qsizetype i = order.size() - 1; i > 0; --i)
            order.swapItemsAt(i, qsizetype(next() % quint32(i + 1)));
    }

private:
    quint32 next()
    {
        m_state = m_state * 1664525U + 1013904223U;
        return m_state >> 8U;
    }
    quint32 m_state = 12345;
};

} // namespace

std::optional<LinearRanker> learn(const RankingIndex &index, const QList<Label> &labels)
{
    if (labels.isEmpty())
        return {};
    const QList<double> costs = balancedCosts(labels);
    Learner learner(index);
    QList<double> alphas;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        alphas.append(std::min(0.001 * costs.at(i), 1e-8));
        learner.start(labels.at(i).row, sideOf(labels.at(i)) * alphas.at(i));
        order.append(i);
    }
    Shuffler shuffler;
    for (int round = 0; round < rounds; ++round) {
        shuffler.shuffle(order);
        for (const qsizetype i : std::as_const(order)) {
            const Label &label = labels.at(i);
            alphas[i] = learner.improve(label.row, sideOf(label), alphas.at(i), costs.at(i));
        }
    }
    return std::move(learner).ranker();
}

LinearRanker taught(const LinearRanker &ranker, const RankingIndex &index, const Label &label)
{
    Learner learner(index, ranker);
    const double most = costOfError * label.weight;
    learner.improve(label.row, sideOf(label), 1e-8, most);
    return std::move(learner).ranker();
}

} // namespace firstlight
