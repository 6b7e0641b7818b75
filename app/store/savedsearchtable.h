// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/readerchange.h"
#include "store/session.h"

namespace firstlight {

// As the calls of Store.
QList<SavedSearch> savedSearches(Session &session);
void saveSearch(Session &session, const SavedSearch &search, const QDateTime &now);
void renameSearch(Session &session, const QString &name, const QString &newName,
                  const QDateTime &now);
void removeSearch(Session &session, const QString &name, const QDateTime &now);

} // namespace firstlight
