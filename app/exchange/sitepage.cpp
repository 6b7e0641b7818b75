// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sitepage.h"

#include "exchange/pickexport.h"
#include "exchange/reference.h"
#include "paper/texaccents.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Site final
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr QLatin1StringView indexPath = "index.html"_L1;
constexpr QLatin1StringView titlesPath = "titles.html"_L1;
constexpr QLatin1StringView feedPath = "feed.xml"_L1;
constexpr std::array assetNames{"style.css"_L1, "titles.js"_L1, "icon.svg"_L1};

// No script but the site's own, nothing from elsewhere, no frame, no form that leaves.
constexpr QLatin1StringView policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'"_L1;

// XML knows no way to write them.
bool isUnfit(QChar c)
{
    const bool isControl =
        c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
    return isControl || c == u'\uFFFE' || c == u'\uFFFF';
}

QString head(const SiteFrame &frame, const SitePage &page)
{
    const auto href = [&page](QLatin1StringView to) {
        return siteHref(page.path, QString(to)).toHtmlEscaped();
    };
    const QString title =
        page.path == indexPath ? frame.title : page.title + u" · "_s + frame.title;
    QString html =
        u"<head>\n<meta charset=\"utf-8\" />\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"%1\" />\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
        "<meta name=\"color-scheme\" content=\"light dark\" />\n"
        "<meta name=\"referrer\" content=\"no-referrer\" />\n"
        "<title>%2</title>\n"
        "<link rel=\"icon\" type=\"image/svg+xml\" href=\"%3\" />\n"
        "<link rel=\"stylesheet\" href=\"%4\" />\n"
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"%5\" "
        "href=\"%6\" />\n"_s.arg(policy, siteEscaped(title), href("icon.svg"_L1),
                                 href("style.css"_L1), siteEscaped(frame.title), href(feedPath));
    if (!frame.url.isEmpty())
        html += u"<link rel=\"canonical\" href=\"%1\" />\n"_s.arg(
            frame.url.resolved(QUrl(page.path)).toString(QUrl::FullyEncoded).toHtmlEscaped());
    if (!page.script.isEmpty())
        html += u"<script src=\"%1\" defer=\"defer\"></script>\n"_s.arg(
            siteHref(page.path, page.script).toHtmlEscaped());
    return html + u"</head>\n"_s;
}

QString navigation(const SiteFrame &frame, const SitePage &page)
{
    const QDate latest = frame.days.constLast();
    const QList<SiteLink> links{{QString(indexPath), frame.title},
                                {siteDayPath(latest), Site::tr("Latest")},
                                {siteMonthPath(latest), Site::tr("Month")},
                                {siteYearPath(latest.year()), Site::tr("Calendar")},
                                {QString(titlesPath), Site::tr("Titles")},
                                {QString(feedPath), Site::tr("Feed")}};
    QString html = u"<header class=\"top\">\n<nav aria-label=\"%1\">\n<ul>\n"_s.arg(
        siteEscaped(Site::tr("This site")));
    for (const SiteLink &link : links)
        html += u"<li><a href=\"%1\"%2>%3</a></li>\n"_s.arg(
            siteHref(page.path, link.path).toHtmlEscaped(),
            link.path == page.path ? u" aria-current=\"page\""_s : QString(),
            siteEscaped(link.text));
    return html + u"</ul>\n</nav>\n</header>\n"_s;
}

QString footer()
{
    return u"<footer>\n<p>%1</p>\n</footer>\n"_s.arg(
        siteEscaped(Site::tr("Titles, authors and abstracts are their authors', from arXiv. "
                             "Written with Firstlight.")));
}

SiteFile asset(QLatin1StringView name)
{
    QFile file(u":/site/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return {QString(name), isThere ? file.readAll() : QByteArray()};
}

} // namespace

QString siteDayPath(QDate day)
{
    return day.toString(u"yyyy/yyyy-MM-dd"_s) + u".html"_s;
}

QString siteMonthPath(QDate month)
{
    return month.toString(u"yyyy/yyyy-MM"_s) + u".html"_s;
}

QString siteYearPath(int year)
{
    return QDate(year, 1, 1).toString(u"yyyy"_s) + u"/index.html"_s;
}

bool isSitePath(const QString &path)
{
    static const QRegularExpression dated(u"\\A(\\d{4})/(index|\\1-\\d\\d(-\\d\\d)?)\\.html\\z"_s);
    if (dated.match(path).hasMatch() || path == indexPath || path == titlesPath || path == feedPath)
        return true;
    return std::find(assetNames.begin(), assetNames.end(), path) != assetNames.end();
}

QList<SiteFile> siteAssets()
{
    QList<SiteFile> files;
    std::transform(assetNames.begin(), assetNames.end(), std::back_inserter(files), asset);
    return files;
}

QString siteText(const QString &raw)
{
    return onOneLine(decodeTexText(raw));
}

QString siteFit(QString text)
{
    text.removeIf(isUnfit);
    return text;
}

QString siteEscaped(const QString &text)
{
    return siteFit(text).toHtmlEscaped();
}

QString siteHref(const QString &from, const QString &to)
{
    const QString folder = from.section(u'/', 0, -2);
    if (folder.isEmpty())
        return to;
    return to.startsWith(folder + u'/') ? to.mid(folder.size() + 1) : u"../"_s + to;
}

QString siteAnchor(const SitePage &page, const QString &to, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(siteHref(page.path, to).toHtmlEscaped(),
                                          siteEscaped(text));
}

SiteFile sitePageFile(const SiteFrame &frame, const SitePage &page, const QString &content)
{
    const QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n"_s.arg(QLocale().bcp47Name()) +
                         head(frame, page) +
                         u"<body>\n<a class=\"skip\" href=\"#content\">%1</a>\n"_s.arg(
                             siteEscaped(Site::tr("Skip to the content"))) +
                         navigation(frame, page) + u"<main id=\"content\" class=\""_s +
                         page.mainClass + u"\">\n<h1>"_s + siteEscaped(page.title) + u"</h1>\n"_s +
                         content + u"</main>\n"_s + footer() + u"</body>\n</html>\n"_s;
    return {page.path, html.toUtf8()};
}

QString sitePager(const SitePage &page, const QString &label,
                  const std::optional<SiteLink> &earlier, const std::optional<SiteLink> &above,
                  const std::optional<SiteLink> &later)
{
    const auto item = [&page](const std::optional<SiteLink> &link, QLatin1StringView relation,
                              const QString &text) -> QString {
        QString html = u"<li class=\"%1\">"_s.arg(relation);
        if (link)
            html += u"<a rel=\"%1\" href=\"%2\">%3</a>"_s.arg(
                relation, siteHref(page.path, link->path).toHtmlEscaped(), siteEscaped(text));
        return html + u"</li>\n"_s;
    };
    return u"<nav class=\"pager\" aria-label=\"%1\">\n<ul>\n"_s.arg(siteEscaped(label)) +
           item(earlier, "prev"_L1, earlier ? u"← "_s + earlier->text : QString()) +
           item(above, "up"_L1, above ? above->text : QString()) +
           item(later, "next"_L1, later ? later->text + u" →"_s : QString()) + u"</ul>\n</nav>\n"_s;
}

QString siteDayName(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString siteFragment(const ArxivId &id)
{
    return u"p"_s + id.toString().replace(u'/', u'-');
}

QString sitePickPath(const Pick &pick)
{
    return siteDayPath(pick.day) + u'#' + siteFragment(pick.paper.id);
}

QString siteScores(const Pick &pick)
{
    if (!pick.score || !pick.score->relevance)
        return pick.isAuthorMatch() ? Site::tr("by an author we follow") : Site::tr("no score");
    const QString relevance = scoreText(pick, pick.score->relevance);
    const QString scores = pick.score->novelty
                               ? Site::tr("relevance %1, novelty %2")
                                     .arg(relevance, scoreText(pick, pick.score->novelty))
                               : Site::tr("relevance %1").arg(relevance);
    return pick.isAuthorMatch() ? Site::tr("by an author we follow, %1").arg(scores) : scores;
}

QString siteCounts(const SiteDay &day)
{
    return Site::tr("%n picked of %1 announced papers, %2 scanned", nullptr, day.picked)
        .arg(QLocale().toString(day.announced), QLocale().toString(day.scanned));
}

} // namespace firstlight
