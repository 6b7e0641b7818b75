// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthwords.h"
#include "exchange/pickexport.h"
#include "exchange/reference.h"
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

constexpr qsizetype mostAuthors = 40; // of one paper; those followed are named in any case

bool isEstimate(const Pick &pick)
{
    return pick.score && pick.score->state == Score::State::Estimated;
}

std::optional<SiteLink> linkTo(QDate day)
{
    return SiteLink{siteDayPath(day), siteDayName(day)};
}

QString pager(const SiteFrame &frame, const SitePage &page, QDate day)
{
    const auto at = std::lower_bound(frame.days.cbegin(), frame.days.cend(), day);
    const auto behind = std::upper_bound(frame.days.cbegin(), frame.days.cend(), day);
    return sitePager(page, Site::tr("Announcements"),
                     at == frame.days.cbegin() ? std::nullopt : linkTo(*std::prev(at)),
                     SiteLink{siteMonthPath(day), monthName(day)},
                     behind == frame.days.cend() ? std::nullopt : linkTo(*behind));
}

QString count(const QString &name, qint64 value)
{
    return u"<div><dt>%1</dt><dd>%2</dd></div>\n"_s.arg(siteEscaped(name),
                                                        QLocale().toString(value));
}

QString counts(const Digest &digest)
{
    return u"<dl class=\"counts\">\n"_s + count(Site::tr("announced"), digest.announced) +
           count(Site::tr("scanned"), digest.scanned) +
           count(Site::tr("picked"), digest.picks.size()) + u"</dl>\n"_s;
}

QString contents(const QList<Pick> &picks)
{
    QString html = u"<nav class=\"contents\" aria-labelledby=\"contents\">\n"
                   "<h2 id=\"contents\">%1</h2>\n<ol>\n"_s.arg(siteEscaped(Site::tr("Contents")));
    for (const Pick &pick : picks)
        html += u"<li><a href=\"#%1\">%2</a> <span class=\"quiet\">%3</span></li>\n"_s.arg(
            siteFragment(pick.paper.id), siteEscaped(siteText(pick.paper.title)),
            siteEscaped(siteScores(pick)));
    return html + u"</ol>\n</nav>\n"_s;
}

QString author(const Pick &pick, const QString &name)
{
    const auto followed =
        std::find_if(pick.followedAuthors.cbegin(), pick.followedAuthors.cend(),
                     [&name](const FollowedAuthor &each) { return each.name == name; });
    QString text = siteEscaped(siteText(name));
    if (followed == pick.followedAuthors.cend())
        return text;
    return u"<strong class=\"followed\">%1</strong> <span class=\"quiet\">(%2)</span>"_s.arg(
        text, siteEscaped(followed->isCertain() ? Site::tr("followed")
                                                : Site::tr("perhaps one we follow")));
}

QString authors(const Pick &pick)
{
    const QStringList &all = pick.paper.authors;
    QStringList shown;
    int leftOut = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString text = author(pick, all.at(i));
        if (i < mostAuthors || text.startsWith("<strong"_L1))
            shown.append(text);
        else
            ++leftOut;
    }
    if (leftOut > 0)
        shown.append(siteEscaped(Site::tr("and %n more", nullptr, leftOut)));
    return u"<p class=\"authors\">"_s + shown.join(u", "_s) + u"</p>\n"_s;
}

QString chip(QLatin1StringView kind, const QString &text)
{
    return u"<li class=\"%1\">%2</li>\n"_s.arg(kind, siteEscaped(text));
}

QString chips(const Pick &pick)
{
    QString html = u"<ul class=\"chips\">\n"_s;
    if (pick.isAuthorMatch())
        html += chip("match"_L1, Site::tr("followed author"));
    if (pick.score && pick.score->relevance) {
        html +=
            chip("score"_L1, Site::tr("relevance %1").arg(scoreText(pick, pick.score->relevance)));
        if (pick.score->novelty)
            html +=
                chip("score"_L1, Site::tr("novelty %1").arg(scoreText(pick, pick.score->novelty)));
        if (isEstimate(pick))
            html += chip("estimate"_L1, Site::tr("estimate"));
    } else {
        html += chip("estimate"_L1, Site::tr("no score"));
    }
    return html + u"</ul>\n"_s;
}

QString typeName(AnnounceType type)
{
    switch (type) {
    case AnnounceType::New:
        return Site::tr("new");
    case AnnounceType::Cross:
        return Site::tr("cross-list");
    case AnnounceType::Replace:
    case AnnounceType::ReplaceCross:
        return Site::tr("replacement");
    }
    return {};
}

QString facts(const Pick &pick)
{
    const QString id = pick.paper.id.toString().toHtmlEscaped();
    QStringList parts{
        u"<a href=\"%1\">arXiv:%2</a>"_s.arg(addressOf(pick.paper).toHtmlEscaped(), id),
        u"<a href=\"https://arxiv.org/pdf/%1\">PDF</a>"_s.arg(id)};
    if (!pick.paper.categories.isEmpty())
        parts.append(siteEscaped(pick.paper.categories.join(u", "_s)));
    parts.append(siteEscaped(typeName(pick.type)));
    return u"<p class=\"facts\">"_s + parts.join(u" · "_s) + u"</p>\n"_s;
}

QString article(const Pick &pick, int number)
{
    const QString fragment = siteFragment(pick.paper.id);
    QString html = u"<article id=\"%1\" aria-labelledby=\"t-%1\">\n<h2 id=\"t-%1\"><span "
                   "class=\"number\">%2.</span> <a href=\"%3\">%4</a></h2>\n"_s.arg(
                       fragment, QString::number(number), addressOf(pick.paper).toHtmlEscaped(),
                       siteEscaped(siteText(pick.paper.title))) +
                   authors(pick) + chips(pick);
    if (pick.score && !pick.score->comment.isEmpty())
        html +=
            u"<p class=\"comment\">"_s + siteEscaped(onOneLine(pick.score->comment)) + u"</p>\n"_s;
    if (!pick.paper.abstract.isEmpty())
        html +=
            u"<p class=\"abstract\">"_s + siteEscaped(siteText(pick.paper.abstract)) + u"</p>\n"_s;
    return html + facts(pick) + u"</article>\n"_s;
}

QString dollars(std::optional<double> usd)
{
    return usd ? u'$' + QLocale().toString(*usd, 'f', 2) : Site::tr("unknown");
}

QString spendingRow(const QString &name, const QStringList &cells)
{
    QString html = u"<tr><th scope=\"row\">%1</th>"_s.arg(siteEscaped(name));
    for (const QString &cell : cells)
        html += u"<td>%1</td>"_s.arg(siteEscaped(cell));
    return html + u"</tr>\n"_s;
}

QString spendingTable(const Digest::Spending &spent)
{
    const QString mark = spent.usage.isEstimate ? u"~"_s : QString();
    const auto tokens = [&mark](qint64 count) -> QString {
        return mark + QLocale().toString(count);
    };
    const auto usd =
        spent.usdIn && spent.usdOut ? std::optional(*spent.usdIn + *spent.usdOut) : std::nullopt;
    return u"<div class=\"wide\"><table "
           u"class=\"spending\">\n<caption>%1</caption>\n<thead><tr><td></td><th "
           "scope=\"col\">%2</th><th scope=\"col\">%3</th><th "
           "scope=\"col\">%4</th></tr></thead>\n<tbody>\n"_s.arg(
               siteEscaped(onOneLine(spent.scorer)), siteEscaped(Site::tr("Prompt")),
               siteEscaped(Site::tr("Completion")), siteEscaped(Site::tr("Total"))) +
           spendingRow(Site::tr("Tokens"), {tokens(spent.usage.in), tokens(spent.usage.out),
                                            tokens(spent.usage.in + spent.usage.out)}) +
           spendingRow(Site::tr("Cost"),
                       {dollars(spent.usdIn), dollars(spent.usdOut), dollars(usd)}) +
           u"</tbody>\n</table></div>\n"_s;
}

QString spending(const Digest &digest)
{
    QString html =
        u"<section class=\"cost\" aria-labelledby=\"cost\">\n<h2 id=\"cost\">%1</h2>\n"_s.arg(
            siteEscaped(Site::tr("Tokens and cost")));
    for (const Digest::Spending &spent : digest.spending)
        html += spendingTable(spent);
    if (digest.spending.isEmpty()) {
        const bool byModel =
            std::any_of(digest.picks.cbegin(), digest.picks.cend(), [](const Pick &pick) {
                return pick.score && !pick.score->scorer.isLocal();
            });
        html += u"<p>%1</p>\n"_s.arg(siteEscaped(
            byModel ? Site::tr("The scores were taken over from elsewhere. What they cost is not "
                               "known.")
                    : Site::tr("No model was asked. The local ranker's estimates cost nothing.")));
    }
    return html + u"</section>\n"_s;
}

QString quoted(const QString &heading, QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return u"<h3>%1</h3>\n<pre>%2</pre>\n"_s.arg(siteEscaped(heading), siteEscaped(text.trimmed()));
}

QString prompt(const Digest &digest)
{
    if (digest.systemPrompt.isEmpty() && digest.userPrompt.isEmpty())
        return {};
    return u"<section class=\"prompt\" aria-labelledby=\"prompt\">\n<h2 id=\"prompt\">%1</h2>\n"_s
               .arg(siteEscaped(Site::tr("Paper selection prompt"))) +
           quoted(Site::tr("System prompt"), digest.systemPrompt) +
           quoted(Site::tr("User prompt"), digest.userPrompt) + u"</section>\n"_s;
}

} // namespace

SiteFile siteDayPage(const SiteFrame &frame, const Digest &digest)
{
    const SitePage page{siteDayPath(digest.day), siteDayName(digest.day), u"day"_s, {}};
    const QString neighbours = pager(frame, page, digest.day);
    QString html = neighbours + counts(digest);
    if (std::any_of(digest.picks.cbegin(), digest.picks.cend(), isEstimate))
        html += u"<p class=\"note\">%1</p>\n"_s.arg(siteEscaped(
            Site::tr("~ marks an estimate of the local ranker: no model has read that paper.")));
    if (digest.picks.isEmpty())
        html += u"<p class=\"note\">%1</p>\n"_s.arg(
            siteEscaped(Site::tr("No paper of this announcement was picked.")));
    else
        html += contents(digest.picks);
    int number = 0;
    for (const Pick &pick : digest.picks)
        html += article(pick, ++number);
    return sitePageFile(frame, page, html + spending(digest) + prompt(digest) + neighbours);
}

} // namespace firstlight
