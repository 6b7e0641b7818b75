// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowexport.h"

#include "exchange/bibtex.h"
#include "exchange/markdowntext.h"
#include "links.h"
#include "paper/texaccents.h"

#include <QMimeData>
#include <QUrl>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bibtexFormat = "application/x-bibtex"_L1;
constexpr auto markdownFormat = "text/markdown"_L1;

} // namespace

QStringList exportedFormats()
{
    return {u"text/uri-list"_s, u"text/plain"_s, bibtexFormat, markdownFormat};
}

std::unique_ptr<QMimeData> exportedPicks(const QList<Pick> &picks)
{
    if (picks.isEmpty())
        return nullptr;
    QList<QUrl> urls;
    QList<Paper> papers;
    QStringList lines;
    QString links;
    for (const Pick &pick : picks) {
        const QUrl url = abstractUrl(pick.paper.id);
        const QString title = decodeTexText(pick.paper.title);
        urls.append(url);
        papers.append(pick.paper);
        lines.append(title + u'\n' + url.toString());
        links += u"- ["_s + markdownLinkText(title) + u"]("_s + url.toString() + u")\n"_s;
    }
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    data->setText(lines.join(u"\n\n"_s));
    data->setData(bibtexFormat, bibtex(papers).toUtf8());
    data->setData(markdownFormat, links.toUtf8());
    return data;
}

} // namespace firstlight
