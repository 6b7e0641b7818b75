// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/libraryterms.h"
#include "store/store.h"

namespace firstlight {

// What the library's papers say that begins so, for whom is typing a term of criteria; from three
// letters on. Found in the newest papers that hold it and counted in the whole library, up to
// mostCounted, so that a million papers take no longer. A later search of the store ends it with
// Kind::Cancelled.
inline constexpr int mostCounted = 10'000;
QFuture<Result<QList<LibraryTerm>>> completions(Store &store, const QString &beginning, int limit);

} // namespace firstlight
