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
    QSet<ArxivId> approximate; // those of them that a guess put here, not an interval of ids
};

// Assigns what was harvested since scope.from (no later) to announcements: one entry for every day
// that the calendar expects in the scope, ascending.
//
// Ids are given out at the announcement and grow, so the papers first announced on a day share one
// interval of ids. Anchors tell the intervals: papers of one version, stamped with the day, that
// were submitted too late for the day before; where they contradict each other the majority counts.
// A paper is New (primary category asked for) or Cross on the day whose interval holds its id,
// whatever changed later; its text is that of the last version, its version the one announced.
// - Of one version, stamped with a day above its interval: New as said; Cross on the day of the
//   stamp, for papers are cross-listed late (approximate), unless a DOI or journal explains it.
// - Below all intervals and stamped with a day: held back or cross-listed then (approximate); not
//   announced at all if it has a DOI or journal, or would be New two months after its submission.
// - In no interval otherwise: by the date of its submission (approximate).
// A later version is Replace or ReplaceCross on the day of the stamp when submitted shortly before,
// else by the date of its submission (approximate); from version 6 on arXiv announces none.
QList<HarvestedDay> announcementDays(const QList<OaiRecord> &records, const HarvestScope &scope,
                                     const AnnouncementCalendar &calendar);

} // namespace firstlight
