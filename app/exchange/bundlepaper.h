// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/librarypaper.h"

#include <QJsonObject>

namespace firstlight {

// A paper's line of a bundle; see exchange/bundle.h.
QJsonObject bundlePaper(const LibraryPaper &kept);

// Kind::Parse with what is wrong: a paper is taken as a whole or not at all.
Result<LibraryPaper> libraryPaperFrom(const QJsonObject &object);

} // namespace firstlight
