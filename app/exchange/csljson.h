// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

namespace firstlight {

// A CSL-JSON array for citation processors, one item a paper, in order: "article" with genre
// "preprint", or "article-journal" where there is a journal reference.
QByteArray cslJson(const QList<Pick> &picks);

} // namespace firstlight
