// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QUrl>

namespace firstlight {

// The only addresses the window opens: pages of arxiv.org, made from the id and nothing else.
QUrl abstractUrl(const ArxivId &paper);
QUrl pdfUrl(const ArxivId &paper);
QUrl htmlUrl(const ArxivId &paper);

} // namespace firstlight
