// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/announcementcalendar.h"
#include "paper/announcement.h"

namespace firstlight {

// A past announcement day and the categories whose part of it is not whole.
struct MissingDay
{
    QDate day;
    QStringList categories;
};

// The announcement days of a span, both ends included, that are over at now (or whose feed was cut)
// and lack a category. Ascending. stored: what the library knows of the span.
QList<MissingDay> missingDays(QDate from, QDate to, const QStringList &categories,
                              const QList<DayHealth> &stored, const AnnouncementCalendar &calendar,
                              const QDateTime &now);

// The same since each category was first asked for: what the reader may expect to be there.
QList<MissingDay> gapsSinceStart(const QStringList &categories, const QList<DayHealth> &stored,
                                 const AnnouncementCalendar &calendar, const QDateTime &now);

// arXiv's listings reach back 90 days.
bool isWithinListings(QDate day, QDate today);

// The moments between which a paper was submitted that is announced on the day, moderation apart.
struct SubmissionWindow
{
    QDateTime from; // UTC
    QDateTime to;
};
SubmissionWindow submissionWindow(QDate day, const AnnouncementCalendar &calendar);

} // namespace firstlight
