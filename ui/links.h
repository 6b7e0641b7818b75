// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QList>
#include <QUrl>

namespace firstlight {

// Pages of arxiv.org, made from the id and nothing else.
QUrl abstractUrl(const ArxivId &paper);
QUrl pdfUrl(const ArxivId &paper);
QUrl htmlUrl(const ArxivId &paper);

// An address that stands in a text, as it stands there.
struct FoundLink
{
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url;

    friend bool operator==(const FoundLink &, const FoundLink &) = default;
};

// The web addresses in a text. http and https alone, with a host of plain letters, without a user's
// name in front of it: what a reader sees is where it leads. Full stops and brackets of the
// sentence around it are no part of it.
QList<FoundLink> linksIn(QStringView text);

// Whether the window opens it when it is a link on a page: as for linksIn.
bool isWebPage(const QUrl &url);

} // namespace firstlight
