// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/pickcurve.h"

#include <algorithm>
#include <vector>

namespace firstlight {

namespace {

// Ranked by BM25 without a label, on months of announcements with a tenth of them picked.
constexpr std::array shipped{.409, .175, .112, .096, .055, .053, .040, .030, .020, .010};

constexpr int fewestPicks = 30;
// Of the shipped curve in each tenth, in papers: a month of audits outweighs it.
constexpr double priorWeight = 20;

struct Tenth
{
    double judged = 0;
    double picked = 0;
};

std::size_t tenthOf(double place)
{
    const auto last = static_cast<double>(shipped.size() - 1);
    return static_cast<std::size_t>(
        std::clamp(place * static_cast<double>(shipped.size()), 0.0, last));
}

// Levels neighbours that rise, by their means.
void makeFalling(std::array<Tenth, shipped.size()> &tenths)
{
    struct Block
    {
        Tenth sum;
        std::size_t count = 1;
        double mean() const { return sum.picked / sum.judged; }
    };
    std::vector<Block> blocks;
    for (const Tenth &tenth : tenths) {
        blocks.push_back({tenth});
        while (blocks.size() > 1 && blocks.back().mean() > blocks[blocks.size() - 2].mean()) {
            const Block merged = blocks.back();
            blocks.pop_back();
            blocks.back().sum.judged += merged.sum.judged;
            blocks.back().sum.picked += merged.sum.picked;
            blocks.back().count += merged.count;
        }
    }
    std::size_t at = 0;
    for (const Block &block : blocks) {
        for (std::size_t member = 0; member < block.count; ++member)
            tenths[at++] = block.sum;
    }
}

} // namespace

PickCurve::PickCurve()
    : m_probabilities(shipped)
{
    static_assert(shipped.size() == steps);
}

PickCurve::PickCurve(const QList<JudgedPlace> &judged)
    : PickCurve()
{
    std::array<Tenth, steps> tenths;
    double picked = 0;
    double expected = 0;
    for (const JudgedPlace &paper : judged) {
        // These were not chosen by their place and are picks for reasons of their own.
        if (paper.choice == PrefilterChoice::Always)
            continue;
        const std::size_t at = tenthOf(paper.place);
        tenths[at].judged += 1;
        tenths[at].picked += paper.isPick ? 1 : 0;
        picked += paper.isPick ? 1 : 0;
        expected += shipped[at];
    }
    if (picked < fewestPicks)
        return;
    const double scale = picked / expected; // this reader picks more, or less, than a tenth
    for (std::size_t at = 0; at < tenths.size(); ++at) {
        tenths[at].judged += priorWeight;
        tenths[at].picked += priorWeight * std::min(1.0, scale * shipped[at]);
    }
    makeFalling(tenths);
    for (std::size_t at = 0; at < tenths.size(); ++at)
        m_probabilities[at] = tenths[at].picked / tenths[at].judged;
}

double PickCurve::probability(double place) const
{
    return m_probabilities[tenthOf(place)];
}

} // namespace firstlight
