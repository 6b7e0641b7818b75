// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

namespace firstlight {

// The full-text index while much is written. It consists of segments, which SQLite merges within
// whatever statement happens to fill its buffer: hundreds of milliseconds now and then.

// From here to resumeMerging(), within one transaction, only mergeALittle() merges: a transaction
// that ends without the latter leaves the index to grow until searches are slow.
void deferMerging(Session &session);
void resumeMerging(Session &session);

// Some milliseconds of merging; false: nothing is left to merge.
bool mergeALittle(Session &session);

// Writes what is buffered, which the commit would do otherwise. In a transaction.
void writeBufferedText(Session &session);

} // namespace firstlight
