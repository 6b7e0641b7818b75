// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/announcementcalendar.h"
#include "arxiv/merge.h"

namespace firstlight {

// Most items that one of arXiv's feeds holds; a longer announcement loses its new papers.
inline constexpr int feedItemLimit = 2000;

// The announcement that the feeds hold: the newest of their days, the papers of the feeds that are
// to be believed, and why each category's part is as it is. A feed's dates prove nothing: arXiv
// computes them from its clock, and has served yesterday's batch under today's. The states:
//   Stalled    almost all papers were listed in the category before; the new ones are no newer
//              than what is known, or all older than another feed's of the day; an older day
//   Waiting    empty on a day with an announcement
//   Quiet      empty, or the batch of before, on a day without one
//   Truncated  as many items as a feed can hold
//   Fresh      else
// feeds is not empty and holds none that is unchanged; earlier is by category. For the pool.
Announcement judgedAnnouncement(const QList<CategoryFeed> &feeds,
                                const QHash<QString, EarlierListings> &earlier,
                                const AnnouncementCalendar &calendar,
                                const QSet<AnnounceType> &chosenTypes, const QDateTime &fetchedAt);

// When a category that is not whole is to be asked again: an hour after the first two tries, then
// twice as long each time, at most four hours.
QDateTime nextTryAfter(int tries, const QDateTime &now);

} // namespace firstlight
