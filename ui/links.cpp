// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QUrl page(const QString &kind, const ArxivId &paper)
{
    QUrl url(u"https://arxiv.org"_s);
    url.setPath(u'/' + kind + u'/' + paper.toString());
    return url;
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

} // namespace firstlight
