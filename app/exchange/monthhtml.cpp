// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthdigest.h"
#include "exchange/monthsvg.h"
#include "exchange/monthwords.h"
#include "exchange/pickexport.h"
#include "paper/texaccents.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Month final
{
    Q_DECLARE_TR_FUNCTIONS(Month)
};

constexpr QLatin1StringView style =
    "body{font-family:sans-serif;color:#1a1a1a;background:#ffffff;max-width:44em;margin:2em auto;"
    "padding:0 1em;line-height:1.45}h1{font-size:1.8em}h2{font-size:1.25em;margin-top:1.6em}"
    "p,li{font-size:1em}li{margin-bottom:.6em}a{color:#1d5fa8}.quiet{color:#555555}"
    "svg,img{max-width:100%;height:auto}"_L1;

QString inText(const QString &text)
{
    return decodeTexText(text).simplified().toHtmlEscaped();
}

QString paragraph(const QString &text)
{
    return u"<p class=\"quiet\">"_s + text.toHtmlEscaped() + u"</p>\n"_s;
}

QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

QString scores(const Pick &pick)
{
    if (!pick.score || !pick.score->relevance)
        return pick.isAuthorMatch() ? Month::tr("by an author you follow") : Month::tr("no score");
    return Month::tr("relevance %1, novelty %2")
        .arg(scoreText(pick, pick.score->relevance), scoreText(pick, pick.score->novelty));
}

QString entry(const Pick &pick)
{
    QString authors = pick.paper.authors.mid(0, 8).join(u", "_s);
    if (pick.paper.authors.size() > 8)
        authors += u", …"_s;
    QString item = u"<li><a href=\"https://arxiv.org/abs/"_s +
                   pick.paper.id.toString().toHtmlEscaped() + u"\">"_s + inText(pick.paper.title) +
                   u"</a><br><span class=\"quiet\">"_s + inText(authors) + u"<br>"_s +
                   pick.day.toString(Qt::ISODate) + u" · "_s + scores(pick).toHtmlEscaped() +
                   (pick.reader.starred ? u" · ★"_s : QString()) + u"</span>"_s;
    if (pick.score && !pick.score->comment.isEmpty())
        item += u"<br>"_s + pick.score->comment.simplified().toHtmlEscaped();
    return item + u"</li>\n"_s;
}

QString list(const QList<Pick> &picks)
{
    QString items = u"<ol>\n"_s;
    for (const Pick &pick : picks)
        items += entry(pick);
    return items + u"</ol>\n"_s;
}

QString chart(MonthCharts charts, const QString &svg, QLatin1StringView name)
{
    if (charts == MonthCharts::Inline)
        return u"<div>"_s + svg + u"</div>\n"_s;
    return u"<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>\n"_s.arg(name)
        .arg(monthChartWidth)
        .arg(monthChartHeight);
}

QString pictures(const MonthReview &review, MonthCharts charts)
{
    QString html = heading(Month::tr("Picks a day")) + chart(charts, daysSvg(review), daysChart) +
                   heading(Month::tr("Relevance by novelty")) +
                   chart(charts, gridSvg(review), gridChart) + paragraph(monthGridNote(review)) +
                   heading(Month::tr("Spending")) + paragraph(monthSpending(review));
    if (sum(review.spending).usd > 0)
        html += chart(charts, spendingSvg(review), spendingChart);
    return html;
}

QString topics(const MonthReview &review)
{
    QString html;
    for (const MonthTopic &topic : review.topics)
        html +=
            heading(Month::tr("%1: %n pick(s)", nullptr, topic.picked).arg(monthTopicName(topic))) +
            list(topic.best);
    return html;
}

QString authors(const QList<MonthAuthor> &seen)
{
    QString html = heading(Month::tr("Authors seen most")) + u"<ul>\n"_s;
    for (const MonthAuthor &author : seen)
        html += u"<li>"_s +
                Month::tr("%1: %n pick(s)", nullptr, author.picks)
                    .arg(author.isFollowed ? u"★ "_s + author.name : author.name)
                    .toHtmlEscaped() +
                u"</li>\n"_s;
    return html + u"</ul>\n"_s;
}

} // namespace

QString monthHtml(const MonthReview &review, MonthCharts charts)
{
    const QString title = Month::tr("arXiv papers of %1").arg(monthName(review.month));
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n<meta "
        "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n<title>%2</title>\n<style>%3</style></head><body>\n<h1>%2</h1>\n"_s
            .arg(QLocale().bcp47Name(), title.toHtmlEscaped(), style);
    html += paragraph(review.isEmpty() ? Month::tr("The library holds no papers of this month.")
                                       : monthTotals(review));
    const QStringList notes =
        monthDayNotes(review, [](QDate day) { return day.toString(Qt::ISODate); });
    for (const QString &note : notes)
        html += paragraph(note);
    if (!review.isEmpty())
        html += topics(review);
    if (!review.starred.isEmpty())
        html += heading(Month::tr("Starred")) + list(review.starred);
    if (!review.authors.isEmpty())
        html += authors(review.authors);
    if (!review.isEmpty() || !review.spending.isEmpty())
        html += pictures(review, charts);
    return html + u"</body></html>\n"_s;
}

} // namespace firstlight
