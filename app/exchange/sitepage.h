// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/site.h"

#include <optional>

namespace firstlight {

// What the pages of a site are put together from. Text goes in as text: whatever is to be read by a
// person is escaped here.

// Text of arXiv's in Unicode, on one line.
QString siteText(const QString &raw);
// Without what XML cannot hold.
QString siteFit(QString text);
// The same, as it is written in markup and in attributes.
QString siteEscaped(const QString &text);

// A neighbour of a page: of a day the announcement before it.
struct SiteLink
{
    QString path;
    QString text;
};

struct SitePage
{
    QString path;
    QString title; // the heading, too
    QString mainClass;
    QString script; // path; empty: none
};

// The path of one file as another one has to name it.
QString siteHref(const QString &from, const QString &to);
// A link to a file of the site.
QString siteAnchor(const SitePage &page, const QString &to, const QString &text);
// The whole page around its content, which is markup below the heading.
SiteFile sitePageFile(const SiteFrame &frame, const SitePage &page, const QString &content);
// Where a page stands among its like.
QString sitePager(const SitePage &page, const QString &label,
                  const std::optional<SiteLink> &earlier, const std::optional<SiteLink> &above,
                  const std::optional<SiteLink> &later);

QString siteDayName(QDate day); // "Wednesday, 1 October 2025"
// The fragment of a pick on its day's page.
QString siteFragment(const ArxivId &id);
QString sitePickPath(const Pick &pick); // with it
// "relevance 9, novelty 8", "relevance ~9", "by an author we follow", "no score".
QString siteScores(const Pick &pick);
// "31 picked of 506 announced papers, 463 scanned"
QString siteCounts(const SiteDay &day);

} // namespace firstlight
