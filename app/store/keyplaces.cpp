// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyplaces.h"

#include "store/updatedpapers.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keysOfAPart = 4000;
// Ranges of keys are read whole where at least one key in so many is in the list.
constexpr qint64 sparsest = 4;

} // namespace

KeyPlaces::KeyPlaces(const QList<DatedKey> &papers)
{
    if (papers.isEmpty())
        return;
    const auto [least, most] =
        std::minmax_element(papers.begin(), papers.end(),
                            [](const DatedKey &a, const DatedKey &b) { return a.key < b.key; });
    m_first = least->key;
    m_last = most->key;
    m_isDense = m_last - m_first < sparsest * papers.size();
    if (m_isDense)
        m_places.fill(-1, m_last - m_first + 1);
    for (qsizetype place = 0; place < papers.size(); ++place) {
        const qint64 key = papers.at(place).key;
        if (m_isDense)
            m_places[key - m_first] = static_cast<qint32>(place);
        else
            m_sorted.append({key, static_cast<qint32>(place)});
    }
    std::sort(m_sorted.begin(), m_sorted.end());
    restart();
}

qsizetype KeyPlaces::placeOf(qint64 key) const
{
    if (key < m_first || key > m_last)
        return -1;
    if (m_isDense)
        return m_places.at(key - m_first);
    const auto found =
        std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), std::pair(key, qint32{0}));
    return found != m_sorted.cend() && found->first == key ? found->second : -1;
}

void KeyPlaces::restart()
{
    m_next = m_isDense ? m_first : 0;
}

bool KeyPlaces::hasMore() const
{
    return m_isDense ? m_next <= m_last : m_next < m_sorted.size();
}

KeyPlaces::Part KeyPlaces::next()
{
    const qint64 from = m_next;
    m_next += keysOfAPart;
    if (m_isDense)
        return {u"%1 BETWEEN ? AND ?"_s, {from, std::min(m_next - 1, m_last)}};
    QList<qint64> keys;
    for (qint64 at = from; at < std::min<qint64>(m_next, m_sorted.size()); ++at)
        keys.append(m_sorted.at(at).first);
    return {u"%1 IN (SELECT value FROM json_each(?))"_s, {keyList(keys)}};
}

} // namespace firstlight
