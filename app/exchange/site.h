// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/digest.h"
#include "paper/monthreview.h"

#include <QByteArray>
#include <QUrl>

namespace firstlight {

// Digests as a web site: files that any server hands out as they are, or that are read where they
// lie. Its pages need no script and fetch nothing from elsewhere; nothing that a paper says becomes
// markup; nothing that the reader did with a paper is in them. Equal values give equal bytes. Every
// page is well-formed XML, too.

// What every page knows.
struct SiteFrame
{
    QString title;
    QUrl url;          // of the folder, where it will be published; empty: not known
    QList<QDate> days; // that have a page, ascending; never empty
};

// What the pages above a day's tell of it.
struct SiteDay
{
    QDate day;
    int announced = 0;
    int scanned = 0;
    int picked = 0;
};

struct SiteFile
{
    QString path; // below the site's folder, with "/"
    QByteArray bytes;
};

// "2025/2025-10-01.html", "2025/2025-10.html", "2025/index.html".
QString siteDayPath(QDate day);
QString siteMonthPath(QDate month);
QString siteYearPath(int year);

// Whether a path is one that a site may have.
bool isSitePath(const QString &path);

// Days, months and years are linked with their neighbours. Prompts are left out by leaving them
// empty in the digest.
SiteFile siteDayPage(const SiteFrame &frame, const Digest &digest);
// Days of the review without a page are told of only between the site's first and last one; why
// they failed is not.
SiteFile siteMonthPage(const SiteFrame &frame, const MonthReview &review);
// days: some of that year at least.
SiteFile siteYearPage(const SiteFrame &frame, int year, const QList<SiteDay> &days);
SiteFile siteIndexPage(const SiteFrame &frame, const QList<SiteDay> &days);
// All picks by month, the latest first; each with what of it is on the page. picks: ascending by
// day.
SiteFile siteTitlesPage(const SiteFrame &frame, const QList<Pick> &picks);
// Atom, with the picks of the site's last thirty days; ids stay while title and address of the site
// do. picks: as above.
SiteFile siteFeed(const SiteFrame &frame, const QList<Pick> &picks);
// Style, the script that filters titles, icon.
QList<SiteFile> siteAssets();

} // namespace firstlight
