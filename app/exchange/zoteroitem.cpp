// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zoteroitem.h"

#include "exchange/personname.h"
#include "exchange/reference.h"
#include "paper/texaccents.h"
#include "settings/categories.h"

#include <QJsonArray>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QJsonObject creatorOf(const QString &author)
{
    const PersonName name = personName(author);
    QJsonObject creator{{u"creatorType"_s, u"author"_s}};
    if (name.given.isEmpty() && name.suffix.isEmpty()) {
        creator.insert(u"lastName"_s, name.family);
        creator.insert(u"fieldMode"_s, 1); // one field, as for institutions
        return creator;
    }
    creator.insert(u"lastName"_s, name.family);
    creator.insert(u"firstName"_s, name.suffix.isEmpty()
                                       ? name.given
                                       : QString(name.given + u", "_s + name.suffix));
    return creator;
}

QJsonArray tagsOf(const Pick &pick)
{
    QJsonArray tags;
    for (const QString &code : pick.paper.categories) {
        const std::optional<Category> category = categoryByCode(code);
        const QString name = !category ? code
                             : category->group.isEmpty()
                                 ? category->name
                                 : QString(category->group + u" - "_s + category->name);
        tags.append(QJsonObject{{u"tag"_s, name}, {u"type"_s, 1}}); // 1: not the reader's own
    }
    for (const QString &tag : pick.reader.tags)
        tags.append(QJsonObject{{u"tag"_s, tag}});
    return tags;
}

QJsonArray notesOf(const Pick &pick)
{
    QJsonArray notes;
    if (!pick.paper.comments.isEmpty())
        notes.append(QJsonObject{
            {u"note"_s, QString(u"Comment: "_s + pick.paper.comments.toHtmlEscaped())}});
    if (!pick.reader.note.isEmpty())
        notes.append(QJsonObject{
            {u"note"_s,
             QString(u"<p>"_s + pick.reader.note.toHtmlEscaped().replace(u"\n"_s, u"<br/>"_s) +
                     u"</p>"_s)}});
    return notes;
}

} // namespace

QJsonObject zoteroItem(const Pick &pick)
{
    const Paper &paper = pick.paper;
    const QString id = paper.id.toString();
    QJsonArray creators;
    for (const QString &author : paper.authors)
        creators.append(creatorOf(author));
    const bool isPublished = !paper.doi.isEmpty();
    QJsonObject item{
        {u"id"_s, id},
        {u"itemType"_s, isPublished ? u"journalArticle"_s : u"preprint"_s},
        {u"title"_s, onOneLine(decodeTexText(paper.title))},
        {u"creators"_s, creators},
        {u"abstractNote"_s, decodeTexText(paper.abstract)},
        {u"date"_s,
         pick.day.isValid() ? pick.day.toString(Qt::ISODate) : QString::number(paper.id.year())},
        {u"DOI"_s, doiOf(paper)},
        {u"url"_s, addressOf(paper)},
        {u"libraryCatalog"_s, u"arXiv.org"_s},
        {u"extra"_s, QString(u"arXiv:"_s + id + u" ["_s + paper.primaryCategory() + u']')},
        {u"tags"_s, tagsOf(pick)},
        {u"notes"_s, notesOf(pick)},
        {u"attachments"_s, QJsonArray()},
    };
    if (isPublished) {
        item.insert(u"publicationTitle"_s, onOneLine(decodeTexText(paper.journalRef)));
    } else {
        item.insert(u"repository"_s, u"arXiv"_s);
        item.insert(u"archiveID"_s, QString(u"arXiv:"_s + id));
    }
    return item;
}

} // namespace firstlight
