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

} // namespace firstlight
