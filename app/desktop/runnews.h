// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notification.h"
#include "run/backfill.h"
#include "run/dayrun.h"

namespace firstlight {

// What a run found, as far as it is to be told.
struct DayNews
{
    QDate day;
    int scanned = 0;
    int picked = 0;
    int above = 0;      // the cut-offs
    int byFollowed = 0; // authors, though not above them
    int unscored = 0;   // that the model was to score
    QStringList best;   // titles in Unicode
    int toldBefore = 0; // of the picks
};

// papers: the day's, as lists show them.
DayNews dayNews(const RunReport &report, const QList<Pick> &papers, Cutoffs cutoffs);

// "31 picks of 506 papers", the day, how many are above the cut-offs, the best titles.
Notification newsText(const DayNews &news);
Notification newsText(const BackfillReport &report);
// A fault's sentence is that of the front end.
Notification faultText(const QString &sentence);
// One for several, the latest last; they must not be none.
Notification together(const QList<Notification> &held);

// Whether it goes on until the reader does something.
bool needsReader(const Error &error);

} // namespace firstlight
