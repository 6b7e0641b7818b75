// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthwords.h"
#include "exchange/sitepage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Site final
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr int shades = 4; // of a calendar's days, by their picks

using DaysByDate = QMap<QDate, SiteDay>;

QString pager(const SiteFrame &frame, const SitePage &page, int year)
{
    const auto link = [](QDate day) {
        return SiteLink{siteYearPath(day.year()), QString::number(day.year())};
    };
    const auto first = std::lower_bound(frame.days.cbegin(), frame.days.cend(), QDate(year, 1, 1));
    const auto behind =
        std::lower_bound(frame.days.cbegin(), frame.days.cend(), QDate(year + 1, 1, 1));
    using Link = std::optional<SiteLink>;
    return sitePager(page, Site::tr("Years"),
                     first == frame.days.cbegin() ? Link() : Link(link(*std::prev(first))),
                     SiteLink{u"index.html"_s, Site::tr("All years")},
                     behind == frame.days.cend() ? Link() : Link(link(*behind)));
}

QString weekdays()
{
    QString html = u"<thead><tr>"_s;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        html += u"<th scope=\"col\"><abbr title=\"%1\">%2</abbr></th>"_s.arg(
            siteEscaped(QLocale().dayName(day)),
            siteEscaped(QLocale().dayName(day, QLocale::ShortFormat).left(2)));
    return html + u"</tr></thead>\n"_s;
}

QString cell(const SitePage &page, QDate date, const DaysByDate &days, int most)
{
    const QString number = QString::number(date.day());
    const auto day = days.constFind(date);
    if (day == days.cend())
        return u"<td>%1</td>"_s.arg(number);
    const int shade = most > 0 ? (day->picked * shades + most - 1) / most : 0;
    return u"<td class=\"s%1\"><a href=\"%2\" aria-label=\"%3\" title=\"%3\">%4<span "
           "class=\"picked\">%5</span></a></td>"_s.arg(
               QString::number(shade), siteHref(page.path, siteDayPath(date)).toHtmlEscaped(),
               siteEscaped(u"%1: %2"_s.arg(siteDayName(date), siteCounts(*day))), number,
               QString::number(day->picked));
}

QString month(const SitePage &page, QDate first, const DaysByDate &days, int most)
{
    const auto known = days.lowerBound(first);
    const bool hasPage = known != days.cend() && known.key() < first.addMonths(1);
    const QString name = QLocale().standaloneMonthName(first.month());
    QString html = u"<table class=\"calendar\">\n<caption>%1</caption>\n"_s.arg(
                       hasPage ? siteAnchor(page, siteMonthPath(first), name) : siteEscaped(name)) +
                   weekdays() + u"<tbody>\n"_s;
    const QDate start = first.addDays(1 - first.dayOfWeek());
    for (QDate week = start; week < first.addMonths(1); week = week.addDays(7)) {
        html += u"<tr>"_s;
        for (int i = 0; i < 7; ++i) {
            const QDate date = week.addDays(i);
            html += date.month() == first.month() ? cell(page, date, days, most) : u"<td></td>"_s;
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

} // namespace

SiteFile siteYearPage(const SiteFrame &frame, int year, const QList<SiteDay> &days)
{
    DaysByDate ofYear;
    SiteDay total;
    int most = 0;
    for (const SiteDay &day : days) {
        if (day.day.year() != year)
            continue;
        ofYear.insert(day.day, day);
        total.announced += day.announced;
        total.scanned += day.scanned;
        total.picked += day.picked;
        most = std::max(most, day.picked);
    }
    const SitePage page{siteYearPath(year), QString::number(year), u"year"_s, {}};
    QString html =
        pager(frame, page, year) +
        u"<p class=\"lead\">%1: %2.</p>\n<p class=\"note\">%3</p>\n"
        "<div class=\"months\">\n"_s.arg(
            siteEscaped(Site::tr("%n announcement(s)", nullptr, static_cast<int>(ofYear.size()))),
            siteEscaped(siteCounts(total)),
            siteEscaped(Site::tr("Below each date: how many papers were picked.")));
    for (int each = ofYear.firstKey().month(); each <= ofYear.lastKey().month(); ++each)
        html += month(page, QDate(year, each, 1), ofYear, most);
    return sitePageFile(frame, page, html + u"</div>\n"_s);
}

} // namespace firstlight
