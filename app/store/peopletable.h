// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"
#include "store/store.h"

namespace firstlight {

// As Store::papersToLookUp; those of the day come first.
QList<ArxivId> papersToLookUp(Session &session, QDate day, const QList<AnnounceType> &types,
                              const QDateTime &now);

// Papers that are not in the library are passed over.
void savePaperAuthors(Session &session, const QList<PaperAuthors> &papers, const QDateTime &now);

// Fills in who of the authors is followed and what is hidden by h-index.
void markPeople(Session &session, const PickQuery &query, QList<Pick> *picks);

// An FTS5 query for whatever may be by the followed: their family names' last words. Empty when
// nobody is.
QString followedExpression(const QList<FollowedPerson> &followed);

// Papers that may be by the followed, or that a least h-index may hide: those that markPeople()
// need look at. Ascending.
QList<qint64> papersOfPeople(Session &session, const PickQuery &query);

} // namespace firstlight
