// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/learning.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

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

// The labelled rows with the terms that they hold numbered as they come, so that those which most
// rows hold lie side by side: what is learnt goes over them again and again.
class Examples final
{
public:
    Examples(const RankingIndex &index, const QList<Label> &labels)
    {
        std::vector<quint32> numbers(termSpace, unnumbered);
        for (const Label &label : labels) {
            index.visitTerms(label.row, [&](TermId term, float share) {
                quint32 &number = numbers[term];
                if (number == unnumbered) {
                    number = quint32(m_terms.size());
                    m_terms.push_back(term);
                }
                m_entries.push_back({number, share});
            });
            m_starts.push_back(m_entries.size());
        }
        m_weights.resize(m_terms.size());
    }

    double valueOf(qsizetype label) const
    {
        double value = m_bias;
        for (const Entry &entry : entriesOf(label))
            value += double(m_weights[entry.number]) * double(entry.share);
        return value;
    }

    void move(qsizetype label, double step)
    {
        for (const Entry &entry : entriesOf(label))
            m_weights[entry.number] += float(step * double(entry.share));
        m_bias += step;
    }

    LinearRanker ranker() const
    {
        LinearRanker ranker{.weights = QList<float>(termSpace, 0), .bias = m_bias};
        float *weights = ranker.weights.data();
        for (std::size_t number = 0; number < m_terms.size(); ++number)
            weights[m_terms[number]] = m_weights[number];
        return ranker;
    }

private:
    static constexpr quint32 unnumbered = ~0U;
    struct Entry
    {
        quint32 number = 0; // of the term
        float share = 0;
    };
    std::span<const Entry> entriesOf(qsizetype label) const
    {
        const std::size_t begin = m_starts[std::size_t(label)];
        return {m_entries.data() + begin, m_starts[std::size_t(label) + 1] - begin};
    }

    std::vector<TermId> m_terms;
    std::vector<float> m_weights; // of each term
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_starts{0};
    double m_bias = 0;
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
    Examples examples(index, labels);
    QList<double> alphas;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        alphas.append(std::min(0.001 * costs.at(i), 1e-8));
        examples.move(i, sideOf(labels.at(i)) * alphas.at(i));
        order.append(i);
    }
    Shuffler shuffler;
    for (int round = 0; round < rounds; ++round) {
        shuffler.shuffle(order);
        for (const qsizetype i : std::as_const(order)) {
            const double side = sideOf(labels.at(i));
            const double best = bestAlpha(alphas.at(i), side * examples.valueOf(i), costs.at(i));
            examples.move(i, side * (best - alphas.at(i)));
            alphas[i] = best;
        }
    }
    return examples.ranker();
}

LinearRanker taught(const LinearRanker &ranker, const RankingIndex &index, const Label &label)
{
    constexpr double untouched = 1e-8;
    const double side = sideOf(label);
    const double margin = side * ranker.valueOf(index, label.row);
    const double step =
        side * (bestAlpha(untouched, margin, costOfError * label.weight) - untouched);
    LinearRanker moved = ranker;
    float *weights = moved.weights.data();
    index.visitTerms(
        label.row, [&](TermId term, float share) { weights[term] += float(step * double(share)); });
    moved.bias += step;
    return moved;
}

} // namespace firstlight
