// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrangement.h"

#include "paper/texaccents.h"

#include <algorithm>
#include <numeric>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Filter final
{
public:
    Filter(const QList<Pick> &picks, const QStringList &searchTexts, const ListView &view)
        : m_picks(picks)
        , m_searchTexts(searchTexts)
        , m_view(view)
        , m_words(foldedForSearch(view.text).split(u' ', Qt::SkipEmptyParts))
    {}

    bool passes(int index) const
    {
        const Pick &pick = m_picks.at(index);
        const bool isKept = m_view.keep == pick.paper.id;
        if (m_view.unreadOnly && pick.reader.isRead() && !isKept)
            return false;
        if (m_view.starredOnly && !pick.reader.starred && !isKept)
            return false;
        if (m_view.cell && cellOf(pick) != m_view.cell)
            return false;
        return std::all_of(m_words.cbegin(), m_words.cend(), [this, index](const QString &word) {
            return m_searchTexts.at(index).contains(word);
        });
    }

private:
    const QList<Pick> &m_picks;
    const QStringList &m_searchTexts;
    const ListView &m_view;
    QStringList m_words;
};

size_t indexOf(Band band)
{
    return static_cast<size_t>(band);
}

// A scored paper by a followed author is picked wherever the sliders stand.
template <class Value, class At>
AxisCounts axisCounts(const QList<Pick> &picks, Value value, At at)
{
    AxisCounts counts;
    for (const Pick &pick : picks) {
        if (const std::optional<int> own = pick.score ? value(*pick.score) : std::nullopt;
            own && isScoreValue(*own))
            ++counts.histogram[static_cast<size_t>(*own)];
        for (int cutoff = 1; cutoff <= 10; ++cutoff)
            counts.picked[static_cast<size_t>(cutoff)] += isPicked(pick, at(cutoff)) ? 1 : 0;
    }
    return counts;
}

} // namespace

QList<int> sortedIndices(const QList<Pick> &picks, PickOrder order)
{
    QList<int> sorted(picks.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(),
              [&](int a, int b) { return comesBefore(picks.at(a), picks.at(b), order); });
    return sorted;
}

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toLower();
    folded.removeIf([](QChar character) { return character.isMark(); });
    return folded;
}

QString searchTextOf(const Pick &pick)
{
    return foldedForSearch(decodeTexText(pick.paper.title + u'\n' + pick.paper.authors.join(u'\n') +
                                         u'\n' + pick.paper.abstract));
}

Arrangement arrange(const QList<Pick> &picks, const QList<int> &sorted,
                    const QStringList &searchTexts, const ListView &view)
{
    Arrangement result{.total = static_cast<int>(picks.size())};
    const Filter filter(picks, searchTexts, view);
    std::array<QList<ListRow>, allBands.size()> bands;
    for (const int index : sorted) {
        const Pick &pick = picks.at(index);
        result.picked += isPicked(pick, view.cutoffs) ? 1 : 0;
        if (pick.hiddenBelowHIndex) {
            ++result.lowHIndex;
            result.leastHIndex = *pick.hiddenBelowHIndex;
            if (!view.showsLowHIndex) {
                ++result.hiddenByHIndex;
                continue;
            }
        }
        if (!filter.passes(index)) {
            ++result.hiddenByFilters;
            continue;
        }
        const Band band = bandOf(pick, view.cutoffs);
        if (view.isFlat)
            result.rows.append({band, index});
        else
            bands[indexOf(band)].append({band, index});
    }
    for (const Band band : allBands) {
        const QList<ListRow> &rows = bands[indexOf(band)];
        result.bandCounts[indexOf(band)] = static_cast<int>(rows.size());
        if (rows.isEmpty())
            continue;
        result.rows.append({band, -1});
        if (view.collapsed.contains(band) && !view.cell)
            result.hiddenByCollapse += static_cast<int>(rows.size());
        else
            result.rows.append(rows);
    }
    return result;
}

AxisCounts relevanceCounts(const QList<Pick> &picks, Cutoffs cutoffs)
{
    return axisCounts(
        picks, [](const Score &score) { return score.relevance; },
        [cutoffs](int value) {
            return Cutoffs{value, cutoffs.novelty};
        });
}

AxisCounts noveltyCounts(const QList<Pick> &picks, Cutoffs cutoffs)
{
    return axisCounts(
        picks, [](const Score &score) { return score.novelty; },
        [cutoffs](int value) {
            return Cutoffs{cutoffs.relevance, value};
        });
}

} // namespace firstlight
