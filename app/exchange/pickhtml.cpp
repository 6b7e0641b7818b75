// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pickhtml.h"

#include "exchange/pickexport.h"
#include "exchange/reference.h"
#include "paper/texaccents.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return onOneLine(text).toHtmlEscaped();
}

QString scoresOf(const Pick &pick)
{
    if (!pick.score || !pick.score->relevance)
        return escaped(stateText(pick));
    return u"<b>R %1</b> <b>N %2</b>"_s.arg(scoreText(pick, pick.score->relevance).toHtmlEscaped(),
                                            scoreText(pick, pick.score->novelty).toHtmlEscaped());
}

QString articleOf(const Pick &pick)
{
    const Paper &paper = pick.paper;
    QStringList authors;
    for (const QString &author : paper.authors)
        authors.append(escaped(decodeTexText(author)));
    QString text = u"<article>\n<h2><a href=\""_s + addressOf(paper).toHtmlEscaped() + u"\">"_s +
                   escaped(decodeTexText(paper.title)) + u"</a></h2>\n<p class=\"by\">"_s +
                   authors.join(u", "_s) + u"</p>\n<p class=\"facts\">"_s + scoresOf(pick) +
                   u" · "_s + escaped(paper.categories.join(u' ')) + u" · arXiv:"_s +
                   paper.id.toString().toHtmlEscaped() + u"</p>\n"_s;
    if (pick.score && !pick.score->comment.isEmpty())
        text += u"<p class=\"comment\">"_s + escaped(pick.score->comment) + u"</p>\n"_s;
    return text + u"<p>"_s + escaped(decodeTexText(paper.abstract)) + u"</p>\n</article>\n"_s;
}

} // namespace

QString picksHtml(const QList<Pick> &picks, const QString &heading)
{
    QString page =
        u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s +
        escaped(heading) +
        u"</title>\n<style>\n"
        ":root { color-scheme: light dark; }\n"
        "body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; "
        "padding: 0 1rem; }\n"
        "h2 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 0.25rem; }\n"
        "p { margin: 0.25rem 0; }\n"
        ".by, .facts { opacity: 0.75; }\n"
        ".comment { font-style: italic; }\n"
        "</style>\n</head>\n<body>\n<h1>"_s +
        escaped(heading) + u"</h1>\n"_s;
    for (const Pick &pick : picks)
        page += articleOf(pick);
    return page + u"</body>\n</html>\n"_s;
}

} // namespace firstlight
