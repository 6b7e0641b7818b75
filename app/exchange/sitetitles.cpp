// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthwords.h"
#include "exchange/sitepage.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Site final
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

struct MonthOfTitles
{
    QDate month;
    QList<Pick> picks; // of the latest day first
};

QList<MonthOfTitles> byMonth(const QList<Pick> &picks)
{
    QList<MonthOfTitles> months;
    qsizetype behind = picks.size();
    while (behind > 0) {
        const QDate day = picks.at(behind - 1).day;
        qsizetype first = behind - 1;
        while (first > 0 && picks.at(first - 1).day == day)
            --first;
        if (months.isEmpty() || siteMonthPath(months.constLast().month) != siteMonthPath(day))
            months.append({day, {}});
        months.last().picks.append(picks.mid(first, behind - first));
        behind = first;
    }
    return months;
}

QString anchorOf(QDate month)
{
    return u"m"_s + month.toString(u"yyyy-MM"_s);
}

QString searchForm()
{
    //: Kept as they are: {found} and {all}, which become numbers
    const QString counted = Site::tr("{found} of {all} titles");
    return u"<form id=\"search\" hidden=\"hidden\" role=\"search\">\n<label "
           "for=\"words\">%1</label>\n<input id=\"words\" type=\"search\" autocomplete=\"off\" "
           "spellcheck=\"false\" />\n<output id=\"found\" for=\"words\" "
           "data-text=\"%2\"></output>\n</form>\n"_s.arg(
               siteEscaped(Site::tr("Words of titles, numbers of papers, days")),
               siteEscaped(counted));
}

QString monthLinks(const QList<MonthOfTitles> &months)
{
    QString html =
        u"<nav class=\"jump\" aria-label=\"%1\">\n<ul>\n"_s.arg(siteEscaped(Site::tr("Months")));
    for (const MonthOfTitles &each : months)
        html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(anchorOf(each.month),
                                                           siteEscaped(monthName(each.month)));
    return html + u"</ul>\n</nav>\n"_s;
}

QString titles(const SitePage &page, const MonthOfTitles &month)
{
    QString html = u"<section class=\"titles\" id=\"%1\">\n<h2>%2</h2>\n<ul>\n"_s.arg(
        anchorOf(month.month),
        siteAnchor(page, siteMonthPath(month.month), monthName(month.month)));
    for (const Pick &pick : month.picks)
        html += u"<li>%1 <span class=\"quiet\">%2 · %3 · %4</span></li>\n"_s.arg(
            siteAnchor(page, sitePickPath(pick), siteText(pick.paper.title)),
            pick.day.toString(Qt::ISODate), pick.paper.id.toString().toHtmlEscaped(),
            siteEscaped(siteScores(pick)));
    return html + u"</ul>\n</section>\n"_s;
}

} // namespace

SiteFile siteTitlesPage(const SiteFrame &frame, const QList<Pick> &picks)
{
    const SitePage page{u"titles.html"_s, Site::tr("Titles"), u"all"_s, u"titles.js"_s};
    const QList<MonthOfTitles> months = byMonth(picks);
    QString html =
        u"<p class=\"lead\">%1</p>\n"_s.arg(siteEscaped(
            Site::tr("%n title(s), the latest first.", nullptr, static_cast<int>(picks.size())))) +
        searchForm() + monthLinks(months);
    for (const MonthOfTitles &month : months)
        html += titles(page, month);
    return sitePageFile(frame, page, html);
}

} // namespace firstlight
