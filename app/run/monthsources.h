// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/announcementcalendar.h"
#include "criteria/criteria.h"
#include "paper/monthreview.h"
#include "store/store.h"

namespace firstlight {

// All that a month is looked back on by.
struct MonthSources
{
    QDate month; // any day of it
    QDateTime now;
    Criteria criteria;
    Cutoffs cutoffs;
    QList<Pick> papers;          // of all its days, ascending; those met again count the last time
    QList<DaySummary> summaries; // at least of its days
    QList<DayHealth> health;     // the same
    QDate start;                 // the first day that was to be got; null: none yet
    QList<Spending> spending;    // of its days
};

MonthReview reviewOf(const MonthSources &sources, const AnnouncementCalendar &calendar);

// What becomes of each day of a month, without its picks.
QList<MonthDay> monthDays(const MonthSources &sources, const AnnouncementCalendar &calendar);

// The picks by the topic whose words they match best, else by primary category. Of each the best in
// the order of comesBefore. picks: in that order.
QList<MonthTopic> monthTopics(const QList<Pick> &picks, const Criteria &criteria);

// Whose names the picks carry most often. Names are compared folded.
QList<MonthAuthor> monthAuthors(const QList<Pick> &picks);

} // namespace firstlight
