// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/oaidays.h"

namespace firstlight {

// Which ids were first announced on which day, as far as records and stored days tell.
class IdSpans final
{
public:
    IdSpans(const QList<OaiRecord> &records, const QList<KnownDay> &known,
            const AnnouncementCalendar &calendar);

    // The day whose interval holds the id; between the intervals of two successive days, the one
    // that the date of the submission (may be null) speaks for. Empty when there is no such day.
    std::optional<QDate> dayOf(const ArxivId &id, const QDateTime &firstSubmitted) const;

private:
    struct Span
    {
        ArxivId least;
        ArxivId greatest;
    };
    using Anchor = std::pair<ArxivId, QDate>;

    bool isAnchor(const OaiRecord &record) const;
    bool contradictsKnown(const Anchor &anchor, const QList<KnownDay> &known) const;
    void addKnown(const QList<KnownDay> &known);
    void widen(QDate day, const ArxivId &id);

    const AnnouncementCalendar &m_calendar;
    QMap<QDate, Span> m_spans; // ids grow with the days
};

} // namespace firstlight
