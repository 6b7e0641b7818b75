// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrangement.h"

#include "models/borderline.h"

#include <algorithm>

namespace firstlight {

namespace {

constexpr size_t bandCount = allBands.size();
// Beside the bands a paper may go to these.
constexpr quint8 hIndexLane = bandCount;
constexpr quint8 filterLane = bandCount + 1;
constexpr size_t laneCount = bandCount + 2;

size_t indexOf(Band band)
{
    return static_cast<size_t>(band);
}

std::array<quint8, scoreCellCount> bandsOfCells(Cutoffs cutoffs)
{
    std::array<quint8, scoreCellCount> bands{};
    for (size_t cell = 0; cell < scoreCellCount; ++cell)
        bands[cell] = static_cast<quint8>(bandOf(static_cast<ScoreCell>(cell), cutoffs));
    return bands;
}

// What a paper's flags have to say for it to be shown.
struct FlagRule
{
    unsigned all = 0;
    unsigned any = 0; // 0: nothing is asked

    explicit FlagRule(const ListView &view)
    {
        if (view.setsFiltersAside)
            return;
        const auto ask = [this](bool isAsked, PickFlag flag) { all |= isAsked ? bit(flag) : 0U; };
        ask(view.unreadOnly, PickFlag::Unread);
        ask(view.starredOnly, PickFlag::Starred);
        ask(view.toReadOnly, PickFlag::ToRead);
        ask(view.updatedOnly, PickFlag::Updated);
        if (view.followedOnly)
            any = unsigned{bit(PickFlag::AuthorMatch)} | bit(PickFlag::PerhapsAuthorMatch);
    }

    unsigned passes(unsigned flags) const
    {
        return static_cast<unsigned>((flags & all) == all) &
               (static_cast<unsigned>(any == 0) | static_cast<unsigned>((flags & any) != 0));
    }
};

bool isBesideCell(const ListView &view, ScoreCell cell)
{
    if (view.setsFiltersAside)
        return false;
    return (view.cell && gridCellOf(cell) != view.cell) ||
           (view.borderlineOnly && !borderlinePlace(cell, view.effectiveCutoffs()));
}

class Lanes final
{
public:
    Lanes(const SortedColumns &columns, const ListView &view, Arrangement *arrangement)
    {
        for (const Band band : allBands) {
            const size_t lane = view.isFlat ? 0 : indexOf(band);
            if (!view.isOpen(band) || (view.isFlat && band != Band::In))
                continue;
            std::vector<quint32> &room = arrangement->bands[lane];
            if (room.size() < columns.size())
                room.resize(columns.size());
            m_out[lane] = room.data();
            m_mask[lane] = ~quint32{0};
        }
        for (size_t cell = 0; cell < scoreCellCount; ++cell) {
            const bool isHidden =
                !view.showsLowHIndex && isHiddenByHIndex(static_cast<ScoreCell>(cell));
            m_lanes[cell] = isHidden                                           ? hIndexLane
                            : isBesideCell(view, static_cast<ScoreCell>(cell)) ? filterLane
                            : view.isFlat                                      ? quint8{0}
                                          : arrangement->fates[cell];
        }
    }

    void sort(const SortedColumns &columns, const quint8 *matches, size_t matchStep,
              const FlagRule &rule)
    {
        const auto size = static_cast<quint32>(columns.size());
        const ScoreCell *cells = columns.cells.data();
        const quint16 *flags = columns.flags.data();
        for (quint32 position = 0; position < size; ++position) {
            const unsigned passes = rule.passes(flags[position]) & matches[position * matchStep];
            const quint8 own = m_lanes[cells[position]];
            const size_t lane =
                (passes | static_cast<unsigned>(own == hIndexLane)) ? own : filterLane;
            m_out[lane][m_counts[lane] & m_mask[lane]] = position;
            ++m_counts[lane];
        }
    }

    int count(size_t lane) const { return static_cast<int>(m_counts[lane]); }
    bool isOpen(size_t lane) const { return m_mask[lane] != 0; }

private:
    quint32 m_nowhere = 0;
    // Closed lanes write all their papers to the same place.
    std::array<quint32 *, laneCount> m_out{&m_nowhere, &m_nowhere, &m_nowhere,
                                           &m_nowhere, &m_nowhere, &m_nowhere};
    std::array<quint32, laneCount> m_mask{};
    std::array<quint32, laneCount> m_counts{};
    std::array<quint8, scoreCellCount> m_lanes{};
};

// A kept paper goes where its flags would have let it be.
void keepPaper(const SortedColumns &columns, const ListView &view, size_t position,
               Arrangement *arrangement)
{
    const ScoreCell cell = columns.cells[position];
    if ((isHiddenByHIndex(cell) && !view.showsLowHIndex) || isBesideCell(view, cell))
        return;
    const size_t lane = view.isFlat ? 0 : arrangement->fates[cell];
    ++arrangement->bandCounts[lane];
    arrangement->picked += isPicked(cell, view.effectiveCutoffs()) ? 1 : 0;
    --arrangement->hiddenByFilters;
    if (!view.isOpen(allBands[lane])) {
        ++arrangement->hiddenByCollapse;
        return;
    }
    std::vector<quint32> &rows = arrangement->bands[lane];
    const auto end = rows.begin() + arrangement->openCounts[lane];
    const auto paper = static_cast<quint32>(position);
    rows.insert(std::lower_bound(rows.begin(), end, paper), paper);
    ++arrangement->openCounts[lane];
}

// Of what the filters leave.
int pickedAmong(const SortedColumns &columns, const quint8 *matches, size_t matchStep,
                const ListView &view)
{
    std::array<quint8, scoreCellCount> counts{};
    for (size_t at = 0; at < scoreCellCount; ++at) {
        const auto cell = static_cast<ScoreCell>(at);
        counts[at] = isPicked(cell, view.effectiveCutoffs()) && !isBesideCell(view, cell) ? 1 : 0;
    }
    const FlagRule rule(view);
    unsigned picked = 0;
    for (size_t position = 0; position < columns.size(); ++position)
        picked += counts[columns.cells[position]] & rule.passes(columns.flags[position]) &
                  matches[position * matchStep];
    return static_cast<int>(picked);
}

void countHidden(const SortedColumns &columns, const ListView &view, Arrangement *arrangement)
{
    const Cutoffs cutoffs = view.cutoffs;
    const bool hides = !view.isOpen(Band::Out);
    for (size_t at = 0; at < scoreCellCount; ++at) {
        const int papers = columns.counts[at];
        if (papers == 0)
            continue;
        const auto cell = static_cast<ScoreCell>(at);
        const bool isLow = isHiddenByHIndex(cell);
        arrangement->picked += isPicked(cell, view.effectiveCutoffs()) ? papers : 0;
        arrangement->lowHIndex += isLow ? papers : 0;
        if (!hides || (isLow && !view.showsLowHIndex) || bandOf(cell, cutoffs) != Band::Out)
            continue;
        if (isPicked(cell, {1, cutoffs.novelty}))
            arrangement->hiddenByRelevance += papers;
        else if (isPicked(cell, {cutoffs.relevance, 1}))
            arrangement->hiddenByNovelty += papers;
    }
}

} // namespace

int Arrangement::rowCount() const
{
    int rows = 0;
    for (size_t band = 0; band < bandCount; ++band)
        rows += openCounts[band] + (!isFlat && bandCounts[band] > 0 ? 1 : 0);
    return rows;
}

ListRow Arrangement::rowAt(int row) const
{
    for (const Band band : allBands) {
        if (!isFlat && bandCounts[indexOf(band)] > 0) {
            if (row == 0)
                return {band, -1};
            --row;
        }
        if (row < openCounts[indexOf(band)])
            return {band, static_cast<int>(bands[indexOf(band)][static_cast<size_t>(row)])};
        row -= openCounts[indexOf(band)];
    }
    Q_UNREACHABLE();
}

int Arrangement::rowOf(size_t position, ScoreCell cell) const
{
    const size_t band = isFlat ? 0 : fates[cell];
    const auto end = bands[band].cbegin() + openCounts[band];
    const auto found = std::lower_bound(bands[band].cbegin(), end, static_cast<quint32>(position));
    if (found == end || *found != position)
        return -1;
    return headingRow(allBands[band]) + 1 + static_cast<int>(found - bands[band].cbegin());
}

int Arrangement::headingRow(Band band) const
{
    if (isFlat || bandCounts[indexOf(band)] == 0)
        return -1;
    int row = 0;
    for (size_t above = 0; above < indexOf(band); ++above)
        row += openCounts[above] + (bandCounts[above] > 0 ? 1 : 0);
    return row;
}

void arrange(const SortedColumns &columns, const std::vector<quint8> &matches, const ListView &view,
             Arrangement *arrangement)
{
    static constexpr quint8 everyone = 1;
    Arrangement made{.total = static_cast<int>(columns.size()),
                     .isFlat = view.isFlat,
                     .bands = std::move(arrangement->bands),
                     .fates = bandsOfCells(view.effectiveCutoffs())};
    *arrangement = std::move(made);
    const FlagRule rule(view);
    Lanes lanes(columns, view, arrangement);
    const bool matchesAll = matches.empty() || view.setsFiltersAside;
    const quint8 *matching = matchesAll ? &everyone : matches.data();
    const size_t matchStep = matchesAll ? 0 : 1;
    lanes.sort(columns, matching, matchStep, rule);
    for (size_t band = 0; band < bandCount; ++band) {
        arrangement->bandCounts[band] = lanes.count(band);
        arrangement->openCounts[band] = lanes.isOpen(band) ? lanes.count(band) : 0;
        arrangement->hiddenByCollapse += lanes.isOpen(band) ? 0 : lanes.count(band);
    }
    arrangement->hiddenByHIndex = lanes.count(hIndexLane);
    arrangement->hiddenByFilters = lanes.count(filterLane);
    countHidden(columns, view, arrangement);
    if (view.isFiltered())
        arrangement->picked = pickedAmong(columns, matching, matchStep, view);
    if (view.keep == 0 || lanes.count(filterLane) == 0)
        return;
    const auto kept = std::find(columns.keys.cbegin(), columns.keys.cend(), view.keep);
    const auto at = static_cast<size_t>(kept - columns.keys.cbegin());
    if (at < columns.size() && !rule.passes(columns.flags[at]) && (matchesAll || matches[at] != 0))
        keepPaper(columns, view, at, arrangement);
}

} // namespace firstlight
