// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"
#include "store/session.h"

#include <QSet>

namespace firstlight {

// As the calls of Store.
QSet<ArxivId> savedInZotero(Session &session, const QList<ArxivId> &papers);
void setSavedInZotero(Session &session, const QList<ArxivId> &papers, const QDateTime &now);

} // namespace firstlight
