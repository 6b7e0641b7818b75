// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/idspans.h"

#include <algorithm>

namespace firstlight {

namespace {

// Ids carry the month of the evening on which they were given out.
bool isOfMonth(const ArxivId &id, QDate day)
{
    const QDate evening = day.addDays(-1);
    return id.year() == evening.year() && id.month() == evening.month();
}

// The longest part of a sequence in which days never go back; what is left out are the outliers.
template <class Anchor>
QList<Anchor> longestRising(const QList<Anchor> &anchors)
{
    QList<qsizetype> ends; // for each length, where its part with the earliest last day ends
    QList<qsizetype> previous(anchors.size(), -1);
    for (qsizetype i = 0; i < anchors.size(); ++i) {
        const auto isLater = [&](QDate day, qsizetype end) { return day < anchors[end].second; };
        const auto place = std::upper_bound(ends.cbegin(), ends.cend(), anchors[i].second, isLater);
        const qsizetype length = place - ends.cbegin();
        if (length > 0)
            previous[i] = ends[length - 1];
        if (length == ends.size())
            ends.append(i);
        else
            ends[length] = i;
    }
    QList<Anchor> rising;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
        rising.prepend(anchors[i]);
    return rising;
}

} // namespace

IdSpans::IdSpans(const QList<OaiRecord> &records, const QList<KnownDay> &known,
                 const AnnouncementCalendar &calendar)
    : m_calendar(calendar)
{
    QList<Anchor> anchors;
    for (const OaiRecord &record : records) {
        const Anchor anchor(record.paper.id, record.datestamp);
        if (isAnchor(record) && !contradictsKnown(anchor, known))
            anchors.append(anchor);
    }
    std::sort(anchors.begin(), anchors.end());
    const QList<Anchor> rising = longestRising(anchors);
    for (const auto &[id, day] : rising)
        widen(day, id);
    addKnown(known);
}

// Submitted after the deadline of the day before, a paper cannot have been announced earlier.
bool IdSpans::isAnchor(const OaiRecord &record) const
{
    if (record.isDeleted || record.paper.version != 1 || !m_calendar.isExpected(record.datestamp) ||
        !isOfMonth(record.paper.id, record.datestamp))
        return false;
    return record.firstSubmitted.isNull() ||
           m_calendar.announcementOf(record.firstSubmitted) >= record.datestamp;
}

bool IdSpans::contradictsKnown(const Anchor &anchor, const QList<KnownDay> &known) const
{
    const auto &[id, stamp] = anchor;
    return std::any_of(known.cbegin(), known.cend(), [&, day = stamp](const KnownDay &stored) {
        return (stored.day < day && id <= stored.greatest) ||
               (stored.day > day && isOfMonth(stored.least, stored.day) && id >= stored.greatest);
    });
}

// A stored day's least id may be that of a paper held back for months; its greatest is sound.
void IdSpans::addKnown(const QList<KnownDay> &known)
{
    for (const KnownDay &stored : known) {
        widen(stored.day, stored.greatest);
        if (isOfMonth(stored.least, stored.day))
            widen(stored.day, stored.least);
    }
    std::optional<ArxivId> below;
    for (Span &span : m_spans) {
        if (below && span.least <= *below)
            span.least = std::min(span.greatest, *below);
        below = span.greatest;
    }
}

void IdSpans::widen(QDate day, const ArxivId &id)
{
    const auto found = m_spans.find(day);
    if (found == m_spans.end()) {
        m_spans.insert(day, Span{id, id});
        return;
    }
    found->least = std::min(found->least, id);
    found->greatest = std::max(found->greatest, id);
}

std::optional<QDate> IdSpans::dayOf(const ArxivId &id, const QDateTime &firstSubmitted) const
{
    auto span = m_spans.cbegin();
    while (span != m_spans.cend() && span->greatest < id)
        ++span;
    if (span == m_spans.cend())
        return {};
    if (id >= span->least)
        return span.key();
    if (span == m_spans.cbegin() || std::prev(span).key() != m_calendar.before(span.key()))
        return {};
    const QDate earlier = std::prev(span).key();
    const bool isEarlier =
        firstSubmitted.isValid() && m_calendar.announcementOf(firstSubmitted) <= earlier;
    return isEarlier ? earlier : span.key();
}

} // namespace firstlight
