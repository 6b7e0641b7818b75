// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthsvg.h"
#include "exchange/monthwords.h"
#include "exchange/reference.h"
#include "exchange/sitepage.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Site final
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr qsizetype mostAuthors = 8; // of one paper

QString paragraph(const QString &text)
{
    return u"<p class=\"note\">"_s + siteEscaped(text) + u"</p>\n"_s;
}

std::optional<SiteLink> linkTo(QDate day)
{
    return SiteLink{siteMonthPath(day), monthName(day)};
}

QString pager(const SiteFrame &frame, const SitePage &page, QDate month)
{
    const auto first = std::lower_bound(frame.days.cbegin(), frame.days.cend(), month);
    const auto behind =
        std::lower_bound(frame.days.cbegin(), frame.days.cend(), month.addMonths(1));
    return sitePager(page, Site::tr("Months"),
                     first == frame.days.cbegin() ? std::nullopt : linkTo(*std::prev(first)),
                     SiteLink{siteYearPath(month.year()), QString::number(month.year())},
                     behind == frame.days.cend() ? std::nullopt : linkTo(*behind));
}

// Gaps of the site, not of the reader's library: those between its days, without their causes.
MonthReview withPublicDays(const SiteFrame &frame, MonthReview review)
{
    using Kind = MonthDay::Kind;
    review.days.removeIf([&frame](const MonthDay &day) {
        return day.day < frame.days.constFirst() || day.day > frame.days.constLast();
    });
    for (MonthDay &day : review.days) {
        const bool isOnSite = std::binary_search(frame.days.cbegin(), frame.days.cend(), day.day);
        if (day.kind != Kind::Holiday && day.kind != Kind::Weekend && !isOnSite)
            day = {.day = day.day, .kind = Kind::Missing};
    }
    return review;
}

QString notes(const SiteFrame &frame, const MonthReview &review)
{
    QString html;
    const QStringList notes = monthDayNotes(withPublicDays(frame, review),
                                            [](QDate day) { return day.toString(Qt::ISODate); });
    for (const QString &note : notes)
        html += paragraph(note);
    return html;
}

QString entry(const SitePage &page, const Pick &pick)
{
    QStringList authors;
    for (const QString &author : pick.paper.authors.mid(0, mostAuthors))
        authors.append(siteText(author));
    if (pick.paper.authors.size() > mostAuthors)
        authors.append(u"…"_s);
    QString html =
        u"<li>"_s + siteAnchor(page, sitePickPath(pick), siteText(pick.paper.title)) +
        u"<br /><span class=\"quiet\">"_s + siteEscaped(authors.join(u", "_s)) + u"<br />"_s +
        pick.day.toString(Qt::ISODate) + u" · "_s + siteEscaped(siteScores(pick)) +
        u" · <a href=\"%1\">arXiv:%2</a></span>"_s.arg(addressOf(pick.paper).toHtmlEscaped(),
                                                       pick.paper.id.toString().toHtmlEscaped());
    if (pick.score && !pick.score->comment.isEmpty())
        html += u"<br />"_s + siteEscaped(onOneLine(pick.score->comment));
    return html + u"</li>\n"_s;
}

QString topics(const SitePage &page, const MonthReview &review)
{
    QString html;
    for (const MonthTopic &topic : review.topics) {
        html += u"<section>\n<h2>%1</h2>\n"_s.arg(
            siteEscaped(Site::tr("%1: %n pick(s)", nullptr, topic.picked)
                            .arg(onOneLine(monthTopicName(topic)))));
        if (topic.picked > topic.best.size())
            html += paragraph(Site::tr("The best of them:"));
        html += u"<ol class=\"best\">\n"_s;
        for (const Pick &pick : topic.best)
            html += entry(page, pick);
        html += u"</ol>\n</section>\n"_s;
    }
    return html;
}

QString authors(const QList<MonthAuthor> &seen)
{
    if (seen.isEmpty())
        return {};
    QString html = u"<section>\n<h2>%1</h2>\n<ul class=\"people\">\n"_s.arg(
        siteEscaped(Site::tr("Authors seen most")));
    for (const MonthAuthor &author : seen) {
        const QString name =
            author.isFollowed ? Site::tr("%1 (followed)").arg(author.name) : author.name;
        html += u"<li>%1</li>\n"_s.arg(
            siteEscaped(Site::tr("%1: %n pick(s)", nullptr, author.picks).arg(onOneLine(name))));
    }
    return html + u"</ul>\n</section>\n"_s;
}

QString days(const SiteFrame &frame, const SitePage &page, const MonthReview &review)
{
    QString html =
        u"<section>\n<h2>%1</h2>\n<div class=\"wide\"><table class=\"days\">\n<thead><tr><th "
        "scope=\"col\">%2</th><th scope=\"col\">%3</th><th scope=\"col\">%4</th><th "
        "scope=\"col\">%5</th></tr></thead>\n<tbody>\n"_s.arg(
            siteEscaped(Site::tr("Days")), siteEscaped(Site::tr("Announcement")),
            siteEscaped(Site::tr("announced")), siteEscaped(Site::tr("scanned")),
            siteEscaped(Site::tr("picked")));
    for (const MonthDay &day : review.days) {
        if (std::binary_search(frame.days.cbegin(), frame.days.cend(), day.day))
            html += u"<tr><th scope=\"row\">%1</th><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(
                siteAnchor(page, siteDayPath(day.day), siteDayName(day.day)),
                QLocale().toString(day.announced), QLocale().toString(day.scanned),
                QLocale().toString(day.picked));
    }
    return html + u"</tbody>\n</table></div>\n</section>\n"_s;
}

QString figure(const QString &heading, const QString &svg, const QString &caption = {})
{
    QString html =
        u"<section>\n<h2>%1</h2>\n<figure>\n<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%1\">%2</div>\n"_s
            .arg(siteEscaped(heading), svg);
    if (!caption.isEmpty())
        html += u"<figcaption>%1</figcaption>\n"_s.arg(siteEscaped(caption));
    return html + u"</figure>\n</section>\n"_s;
}

bool hasModelScores(const MonthReview &review)
{
    return std::any_of(review.topics.cbegin(), review.topics.cend(), [](const MonthTopic &topic) {
        return std::any_of(topic.best.cbegin(), topic.best.cend(), [](const Pick &pick) {
            return pick.score && !pick.score->scorer.isLocal();
        });
    });
}

QString spending(const MonthReview &review)
{
    const Spending total = sum(review.spending);
    if (total.usd > 0)
        return figure(Site::tr("Spending"), spendingSvg(review), monthSpending(review));
    const QString words = total.requests == 0 && hasModelScores(review)
                              ? Site::tr("The scores were taken over from elsewhere. What they "
                                         "cost is not known.")
                              : monthSpending(review);
    return u"<section>\n<h2>%1</h2>\n"_s.arg(siteEscaped(Site::tr("Spending"))) + paragraph(words) +
           u"</section>\n"_s;
}

} // namespace

SiteFile siteMonthPage(const SiteFrame &frame, const MonthReview &review)
{
    const SitePage page{siteMonthPath(review.month), monthName(review.month), u"month"_s, {}};
    const QString neighbours = pager(frame, page, review.month);
    return sitePageFile(
        frame, page,
        neighbours + u"<p class=\"lead\">%1</p>\n"_s.arg(siteEscaped(monthTotals(review))) +
            notes(frame, review) + topics(page, review) + authors(review.authors) +
            figure(Site::tr("Picks a day"), daysSvg(review)) +
            figure(Site::tr("Relevance by novelty"), gridSvg(review), monthGridNote(review)) +
            spending(review) + days(frame, page, review) + neighbours);
}

} // namespace firstlight
