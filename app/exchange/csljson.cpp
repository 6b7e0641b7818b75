// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csljson.h"

#include "exchange/personname.h"
#include "exchange/reference.h"
#include "paper/texaccents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QJsonObject authorOf(const PersonName &name)
{
    if (name.given.isEmpty() && name.suffix.isEmpty())
        return {{u"literal"_s, name.family}};
    QJsonObject object{{u"family"_s, name.family}, {u"given"_s, name.given}};
    if (!name.suffix.isEmpty())
        object.insert(u"suffix"_s, name.suffix);
    return object;
}

QJsonArray dateParts(const Pick &pick)
{
    if (!pick.day.isValid())
        return {QJsonArray{pick.paper.id.year()}};
    return {QJsonArray{pick.day.year(), pick.day.month(), pick.day.day()}};
}

QJsonObject itemOf(const Pick &pick)
{
    const Paper &paper = pick.paper;
    const QString id = paper.id.toString();
    QJsonArray authors;
    for (const QString &author : paper.authors) {
        // arXiv lists a colon between a group and its members as an author.
        if (const PersonName name = personName(author); !name.family.isEmpty())
            authors.append(authorOf(name));
    }
    QJsonObject item{
        {u"id"_s, id},
        {u"type"_s, paper.journalRef.isEmpty() ? u"article"_s : u"article-journal"_s},
        {u"title"_s, onOneLine(decodeTexText(paper.title))},
        {u"author"_s, authors},
        {u"issued"_s, QJsonObject{{u"date-parts"_s, dateParts(pick)}}},
        {u"abstract"_s, decodeTexText(paper.abstract)},
        {u"publisher"_s, u"arXiv"_s},
        {u"number"_s, QString(u"arXiv:"_s + id)},
        {u"DOI"_s, doiOf(paper)},
        {u"URL"_s, addressOf(paper)},
        {u"note"_s, QString(u"arXiv:"_s + id + u" ["_s + paper.primaryCategory() + u']')},
    };
    if (paper.journalRef.isEmpty())
        item.insert(u"genre"_s, u"preprint"_s);
    else
        item.insert(u"container-title"_s, decodeTexText(paper.journalRef));
    if (!pick.reader.tags.isEmpty())
        item.insert(u"keyword"_s, pick.reader.tags.join(u", "_s));
    return item;
}

} // namespace

QByteArray cslJson(const QList<Pick> &picks)
{
    QJsonArray items;
    for (const Pick &pick : picks)
        items.append(itemOf(pick));
    return QJsonDocument(items).toJson();
}

} // namespace firstlight
