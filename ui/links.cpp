// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QUrl page(const QString &kind, const ArxivId &paper)
{
    QUrl url(u"https://arxiv.org"_s);
    url.setPath(u'/' + kind + u'/' + paper.toString());
    return url;
}

// What may stand in an address (RFC 3986), and what may not end one in a sentence.
bool isOfAddress(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"-._~:/?#[]@!$&'()*+,;=%").contains(c);
}

qsizetype withoutSentence(QStringView address)
{
    while (!address.isEmpty()) {
        const QChar last = address.back();
        const bool isOpened = (last == u')' && address.count(u'(') >= address.count(u')')) ||
                              (last == u']' && address.count(u'[') >= address.count(u']'));
        if (isOpened || !QStringView(u".,;:!?'\"*)]([$&").contains(last))
            break;
        address.chop(1);
    }
    return address.size();
}

} // namespace

QUrl abstractUrl(const ArxivId &paper)
{
    return page(u"abs"_s, paper);
}

QUrl pdfUrl(const ArxivId &paper)
{
    return page(u"pdf"_s, paper);
}

QUrl htmlUrl(const ArxivId &paper)
{
    return page(u"html"_s, paper);
}

QList<FoundLink> linksIn(QStringView text)
{
    QList<FoundLink> links;
    for (qsizetype at = text.indexOf("http"_L1, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf("http"_L1, at, Qt::CaseInsensitive)) {
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        const auto end = std::find_if_not(text.begin() + at, text.end(), isOfAddress);
        const QStringView run = text.sliced(at, end - text.begin() - at);
        const qsizetype length = withoutSentence(run);
        const QUrl url(run.first(length).toString(), QUrl::StrictMode);
        // What goes on in other letters is another address than the one that it looks like.
        const bool isWhole = end == text.end() || !end->isLetterOrNumber();
        if (startsWord && isWhole && isWebPage(url))
            links.append({at, length, url});
        at += std::max<qsizetype>(run.size(), 1);
    }
    return links;
}

bool isWebPage(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           host.contains(u'.') && !host.startsWith(u"xn--"_s) && !host.contains(u".xn--"_s) &&
           url.userInfo().isEmpty();
}

} // namespace firstlight
