// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"
#include "store/store.h"

namespace firstlight {

// The papers that a query asks for with their listing, reader state and score; ascending by id.
// What Pick knows of people is left empty; see markPeople.
QList<Pick> picks(Session &session, const PickQuery &query);

// As Store::picksOf, without what Pick knows of people.
QList<Pick> picksOf(Session &session, const QList<ArxivId> &papers, const PickQuery &query);

// As Store::picksByKey, likewise.
QList<Pick> picksByKey(Session &session, const QList<qint64> &keys, const PickQuery &query);

} // namespace firstlight
