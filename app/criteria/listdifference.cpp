// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/listdifference.h"

#include <algorithm>

namespace firstlight {

namespace {

constexpr qsizetype mostComparisons = 4'000'000;

class Differ final
{
public:
    Differ(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
    {}

    QList<ListStep> steps()
    {
        while (m_begin < std::min(m_before.size(), m_after.size()) &&
               m_before.at(m_begin) == m_after.at(m_begin))
            ++m_begin;
        m_beforeEnd = m_before.size();
        m_afterEnd = m_after.size();
        while (m_beforeEnd > m_begin && m_afterEnd > m_begin &&
               m_before.at(m_beforeEnd - 1) == m_after.at(m_afterEnd - 1)) {
            --m_beforeEnd;
            --m_afterEnd;
        }
        for (qsizetype at = 0; at < m_begin; ++at)
            m_steps.append({at, at, true});
        addMiddle();
        for (qsizetype at = m_beforeEnd; at < m_before.size(); ++at)
            m_steps.append({at, at - m_beforeEnd + m_afterEnd, true});
        return m_steps;
    }

private:
    void addMiddle()
    {
        const qsizetype rows = m_beforeEnd - m_begin;
        const qsizetype columns = m_afterEnd - m_begin;
        qsizetype before = m_begin;
        qsizetype after = m_begin;
        if (rows > 0 && columns > 0 && rows <= mostComparisons / columns) {
            const QList<int> lengths = commonLengths(rows, columns);
            const auto lengthAt = [&](qsizetype b, qsizetype a) {
                return lengths.at((b - m_begin) * (columns + 1) + a - m_begin);
            };
            qsizetype beforeGap = before;
            qsizetype afterGap = after;
            while (before < m_beforeEnd && after < m_afterEnd) {
                if (m_before.at(before) == m_after.at(after)) {
                    addGap(beforeGap, before, afterGap, after);
                    m_steps.append({before, after, true});
                    beforeGap = ++before;
                    afterGap = ++after;
                } else if (lengthAt(before + 1, after) >= lengthAt(before, after + 1)) {
                    ++before;
                } else {
                    ++after;
                }
            }
            before = beforeGap;
            after = afterGap;
        }
        addGap(before, m_beforeEnd, after, m_afterEnd);
    }

    // Of the longest common sequences of all ends of both middles.
    QList<int> commonLengths(qsizetype rows, qsizetype columns) const
    {
        QList<int> lengths((rows + 1) * (columns + 1), 0);
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column) {
                const qsizetype at = row * (columns + 1) + column;
                const bool isSame = m_before.at(m_begin + row) == m_after.at(m_begin + column);
                lengths[at] = isSame ? lengths.at(at + columns + 2) + 1
                                     : std::max(lengths.at(at + 1), lengths.at(at + columns + 1));
            }
        }
        return lengths;
    }

    void addGap(qsizetype removed, qsizetype removedEnd, qsizetype added, qsizetype addedEnd)
    {
        while (removed < removedEnd && added < addedEnd)
            m_steps.append({removed++, added++, false});
        while (removed < removedEnd)
            m_steps.append({removed++, {}, false});
        while (added < addedEnd)
            m_steps.append({{}, added++, false});
    }

    const QStringList &m_before;
    const QStringList &m_after;
    qsizetype m_begin = 0; // what both begin with ends here
    qsizetype m_beforeEnd = 0;
    qsizetype m_afterEnd = 0;
    QList<ListStep> m_steps;
};

} // namespace

QList<ListStep> listDifference(const QStringList &before, const QStringList &after)
{
    return Differ(before, after).steps();
}

} // namespace firstlight
