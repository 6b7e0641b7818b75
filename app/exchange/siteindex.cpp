// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthwords.h"
#include "exchange/sitepage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Site final
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr qsizetype latestDays = 10;

QString latest(const SitePage &page, const QList<SiteDay> &days)
{
    QString html = u"<section>\n<h2>%1</h2>\n<ul class=\"latest\">\n"_s.arg(
        siteEscaped(Site::tr("Latest announcements")));
    const qsizetype count = std::min(latestDays, days.size());
    for (qsizetype i = 1; i <= count; ++i) {
        const SiteDay &day = days.at(days.size() - i);
        html += u"<li>%1 <span class=\"quiet\">%2</span></li>\n"_s.arg(
            siteAnchor(page, siteDayPath(day.day), siteDayName(day.day)),
            siteEscaped(siteCounts(day)));
    }
    return html + u"</ul>\n</section>\n"_s;
}

QString archive(const SitePage &page, const QList<SiteDay> &days)
{
    QString html;
    for (qsizetype end = days.size(); end > 0;) {
        const QDate month = days.at(end - 1).day;
        const bool isNewYear = end == days.size() || days.at(end).day.year() != month.year();
        if (isNewYear)
            html += (html.isEmpty() ? QString() : u"</ul>\n"_s) +
                    u"<h3>%1</h3>\n<ul class=\"archive\">\n"_s.arg(siteAnchor(
                        page, siteYearPath(month.year()), QString::number(month.year())));
        int picked = 0;
        for (; end > 0 && siteMonthPath(days.at(end - 1).day) == siteMonthPath(month); --end)
            picked += days.at(end - 1).picked;
        html += u"<li>%1 <span class=\"quiet\">%2</span></li>\n"_s.arg(
            siteAnchor(page, siteMonthPath(month), monthName(month)),
            siteEscaped(Site::tr("%n pick(s)", nullptr, picked)));
    }
    return u"<section>\n<h2>%1</h2>\n"_s.arg(siteEscaped(Site::tr("Archive"))) + html +
           u"</ul>\n</section>\n"_s;
}

} // namespace

SiteFile siteIndexPage(const SiteFrame &frame, const QList<SiteDay> &days)
{
    const SitePage page{u"index.html"_s, frame.title, u"index"_s, {}};
    return sitePageFile(
        frame, page,
        u"<p class=\"lead\">%1</p>\n"_s.arg(siteEscaped(
            Site::tr("Papers picked from arXiv's daily announcements by relevance to written "
                     "criteria and by novelty, with the reason for each."))) +
            latest(page, days) + archive(page, days));
}

} // namespace firstlight
