// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

namespace firstlight {

// A page of its own, without scripts, pictures or anything fetched: title, authors, scores, comment
// and abstract of each paper. heading is the page's title. Everything from the network is escaped.
QString picksHtml(const QList<Pick> &picks, const QString &heading);

} // namespace firstlight
