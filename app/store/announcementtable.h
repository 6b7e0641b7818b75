// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/announcement.h"
#include "store/session.h"
#include "store/store.h"

namespace firstlight {

// The papers and their listings, each once however often it is saved.
void saveAnnounced(Session &session, QDate day, AnnouncementSource source,
                   const QList<AnnouncedPaper> &papers);

// Imported digests do not tell in which category they found a paper; the row that stands for that
// goes when a category is known.
void forgetUnknownCategory(Session &session, QDate day, qint64 paper);

void saveFeedHealth(Session &session, QDate day, const QList<FeedHealth> &health);
QList<FeedHealth> feedHealth(Session &session, QDate day);

QList<DaySummary> daySummaries(Session &session, const QList<AnnounceType> &types);

// Papers of a day listed under one of the types, ascending by id.
QList<Paper> papersOfDay(Session &session, QDate day, const QList<AnnounceType> &types);

// Papers of the days before, newest first.
QList<Paper> papersBefore(Session &session, QDate day, int limit);

} // namespace firstlight
