// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/announcementcalendar.h"
#include "arxiv/feedparser.h"
#include "arxiv/oaiparser.h"

namespace firstlight {

// A stored announcement: the least and greatest id of its new papers, over whatever categories.
struct KnownDay
{
    QDate day;
    ArxivId least;
    ArxivId greatest;
};

// What of a harvest to assign to days.
struct HarvestScope
{
    QString category; // asked for
    QDate from;       // the days wanted, both included
    QDate to;
    QList<KnownDay> known; // of any days; the more, the fewer guesses
};

struct HarvestedDay
{
    QDate day;
    QList<Feed::Item> items;   // ascending by id, each paper once
    QSet<ArxivId> approximate; // those of them that a guess from the submission's date put here
};

// Assigns what was harvested since scope.from (no later) to announcements: one entry for every day
// that the calendar expects in the scope, ascending. Ids are given out at the announcement and
// grow, so the papers first announced on a day share one interval of ids: a paper belongs to the
// day whose interval holds its id, whatever day its record was changed last. A last version
// submitted shortly before the record's change was announced on the day of the change, as a
// replacement.
QList<HarvestedDay> announcementDays(const QList<OaiRecord> &records, const HarvestScope &scope,
                                     const AnnouncementCalendar &calendar);

} // namespace firstlight
