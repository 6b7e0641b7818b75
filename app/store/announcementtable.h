// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scanscope.h"
#include "store/session.h"
#include "store/store.h"

namespace firstlight {

// The papers and their listings, each once however often it is saved.
void saveAnnounced(Session &session, QDate day, AnnouncementSource source,
                   const QList<AnnouncedPaper> &papers);

// Imported digests do not tell in which category they found a paper; the row that stands for that
// goes when a category is known.
void forgetUnknownCategory(Session &session, QDate day, qint64 paper);

// A category whose part of the day is whole stays so, whatever a later try met.
void saveFeedHealth(Session &session, QDate day, const QList<FeedHealth> &health);
QList<FeedHealth> feedHealth(Session &session, QDate day);
// Of the days that have any, ascending, both ends included.
QList<DayHealth> feedHealthBetween(Session &session, QDate from, QDate to);

EarlierListings earlierListings(Session &session, QDate day, const QString &category);

QList<DaySummary> daySummaries(Session &session, const ScanScope &scope);

// The scanned papers of a day, ascending by id.
QList<Paper> papersOfDay(Session &session, QDate day, const ScanScope &scope);

} // namespace firstlight
