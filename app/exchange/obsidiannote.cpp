// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/obsidiannote.h"

#include "exchange/frontmatter.h"
#include "exchange/obsidiantext.h"
#include "exchange/pickexport.h"
#include "exchange/reference.h"
#include "paper/texaccents.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView beginMark = "%% firstlight begin";
constexpr QByteArrayView endMark = "%% firstlight end";
constexpr QByteArrayView beginLine =
    "%% firstlight begin: written anew at each export; your own text goes above or below %%\n";
constexpr QByteArrayView endLine = "%% firstlight end %%\n";
constexpr QByteArrayView idKey = "arxiv";
constexpr auto categoryTagPrefix = "arxiv/"_L1;
constexpr int longestName = 90;
constexpr int longestNameInBytes = 200;

struct Property
{
    QByteArray key;
    QStringList values; // empty: the note has none
    enum class Form { Bare, Text, List } form = Form::Text;
};

QStringList tagsOf(const Pick &pick)
{
    QStringList tags;
    for (const QString &category : pick.paper.categories)
        tags.append(categoryTagPrefix + obsidianTag(category));
    for (const QString &tag : pick.reader.tags)
        tags.append(obsidianTag(tag));
    tags.removeAll(QString());
    return tags;
}

QStringList joined(const QStringList &present, const QStringList &ours)
{
    QStringList all = present;
    for (const QString &item : ours) {
        if (!all.contains(item, Qt::CaseInsensitive))
            all.append(item);
    }
    return all;
}

// Those there and ours; but categories are ours alone.
QStringList joinedTags(const QStringList &present, const QStringList &ours)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    QStringList kept;
    for (const QString &item : present) {
        for (QString tag : item.split(between, Qt::SkipEmptyParts)) {
            if (tag.startsWith(u'#'))
                tag.remove(0, 1);
            if (!tag.startsWith(categoryTagPrefix) || ours.contains(tag, Qt::CaseInsensitive))
                kept.append(tag);
        }
    }
    return joined(kept, ours);
}

QStringList oneOrNone(const std::optional<int> &value)
{
    return value ? QStringList{QString::number(*value)} : QStringList();
}

QStringList authorsOf(const Paper &paper)
{
    QStringList authors;
    for (const QString &author : paper.authors)
        authors.append(decodeTexText(author));
    return authors;
}

QStringList scorerOf(const Pick &pick)
{
    if (!pick.score || !pick.score->relevance)
        return {};
    return {pick.score->scorer.isLocal() ? u"local estimate"_s : pick.score->scorer.model};
}

// In the order in which a new note has them.
QList<Property> propertiesOf(const Pick &pick)
{
    using Form = Property::Form;
    const Paper &paper = pick.paper;
    const Score score = pick.score.value_or(Score{.paper = paper.id});
    const QString title = decodeTexText(paper.title);
    const QStringList date =
        pick.day.isValid() ? QStringList{pick.day.toString(Qt::ISODate)} : QStringList();
    return {{idKey.toByteArray(), {paper.id.toString()}, Form::Text},
            {"title"_ba, {title}, Form::Text},
            {"aliases"_ba, {title}, Form::List},
            {"authors"_ba, authorsOf(paper), Form::List},
            {"date"_ba, date, Form::Bare},
            {"categories"_ba, paper.categories, Form::List},
            {"relevance"_ba, oneOrNone(score.relevance), Form::Bare},
            {"novelty"_ba, oneOrNone(score.novelty), Form::Bare},
            {"scored-by"_ba, scorerOf(pick), Form::Text},
            {"tags"_ba, tagsOf(pick), Form::List},
            {"starred"_ba, {pick.reader.starred ? u"true"_s : u"false"_s}, Form::Bare},
            {"url"_ba, {addressOf(paper)}, Form::Text}};
}

QByteArray yamlOf(const Property &property)
{
    switch (property.form) {
    case Property::Form::Bare:
        return ' ' + property.values.first().toUtf8();
    case Property::Form::Text:
        return ' ' + yamlText(property.values.first());
    case Property::Form::List:
        break;
    }
    return yamlList(property.values);
}

void setProperty(FrontMatter &front, Property property)
{
    for (QString &value : property.values)
        value = onOneLine(value);
    const std::optional<QStringList> present = front.values(property.key);
    const bool isShared = property.key == "tags" || property.key == "aliases";
    if (isShared && front.has(property.key)) {
        if (!present)
            return; // written in a way that cannot be added to
        property.values = property.key == "tags" ? joinedTags(*present, property.values)
                                                 : joined(*present, property.values);
    }
    if (present && *present == property.values)
        return;
    if (property.values.isEmpty())
        front.remove(property.key);
    else
        front.set(property.key, yamlOf(property));
}

void setProperties(FrontMatter &front, const Pick &pick)
{
    const QList<Property> properties = propertiesOf(pick);
    for (const Property &property : properties)
        setProperty(front, property);
}

QString judgementOf(const Pick &pick)
{
    QStringList parts;
    if (pick.isAuthorMatch())
        parts.append(u"Author match."_s);
    if (pick.score && pick.score->relevance)
        parts.append(u"Relevance "_s + scoreText(pick, pick.score->relevance) + u", novelty "_s +
                     scoreText(pick, pick.score->novelty) + u'.');
    if (pick.score && !pick.score->comment.isEmpty())
        parts.append(obsidianText(pick.score->comment));
    return parts.join(u' ');
}

QByteArray blockOf(const Pick &pick, const QByteArray &lineEnd)
{
    const Paper &paper = pick.paper;
    QStringList parts{u"# "_s + obsidianText(paper.title), judgementOf(pick), u"## Abstract"_s,
                      obsidianText(paper.abstract)};
    if (!paper.comments.isEmpty())
        parts.append(u"Comments: "_s + obsidianText(paper.comments));
    if (!paper.journalRef.isEmpty())
        parts.append(u"Published in: "_s + obsidianText(paper.journalRef));
    if (!pick.reader.note.isEmpty())
        parts.append({u"## Note"_s, inertNote(pick.reader.note)});
    parts.removeAll(QString());
    QByteArray block = beginLine + parts.join(u"\n\n"_s).toUtf8() + "\n\n" + endLine;
    return block.replace("\n", lineEnd);
}

struct Stretch
{
    qsizetype start = -1;
    qsizetype end = -1; // behind its last line

    bool isThere() const { return end >= 0; }
};

qsizetype lineBeginning(const QByteArray &text, QByteArrayView mark, qsizetype from)
{
    for (qsizetype at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
        if (at == 0 || text[at - 1] == '\n')
            return at;
    }
    return -1;
}

// Without its end the block is not ours any more: where it ends cannot be told.
Stretch blockIn(const QByteArray &body)
{
    const qsizetype start = lineBeginning(body, beginMark, 0);
    const qsizetype last = start < 0 ? -1 : lineBeginning(body, endMark, start);
    if (last < 0)
        return {};
    const qsizetype lineEnd = body.indexOf('\n', last);
    return {start, lineEnd < 0 ? body.size() : lineEnd + 1};
}

QByteArray withBlock(const QByteArray &body, const QByteArray &block, bool isNew)
{
    const Stretch old = blockIn(body);
    if (old.isThere())
        return body.first(old.start) + block + body.sliced(old.end);
    if (!isNew)
        return body;
    const bool needsLineEnd = !body.isEmpty() && !body.endsWith('\n');
    return body + (needsLineEnd ? "\n\n" : "\n") + block;
}

// "math/0611800" as "math-0611800".
QString idInName(const ArxivId &id)
{
    return id.toString().replace(u'/', u'-');
}

} // namespace

QByteArray obsidianNote(const Pick &pick)
{
    return updatedNote({}, pick);
}

QByteArray updatedNote(const QByteArray &note, const Pick &pick)
{
    FrontMatter front(note);
    const bool isNew = !front.has(idKey);
    setProperties(front, pick);
    front.setBody(withBlock(front.body(), blockOf(pick, front.lineEnd()), isNew));
    return front.file();
}

std::optional<ArxivId> paperOfNote(const QByteArray &beginning)
{
    const std::optional<QStringList> values = FrontMatter(beginning).values(idKey);
    return values ? ArxivId::fromString(values->value(0)) : std::nullopt;
}

QString noteFileName(const Paper &paper)
{
    QString title;
    const QString plain = decodeTexText(paper.title).normalized(QString::NormalizationForm_C);
    for (const char32_t c : plain.toUcs4()) {
        const bool fits = QChar::isLetterOrNumber(c) || QChar::isMark(c) ||
                          (c < 128 && QStringView(u"-.,'()+&").contains(QChar(c)));
        if (fits)
            title += QString::fromUcs4(&c, 1);
        else if (c >= 128 || !QStringView(u"${}^_").contains(QChar(c)))
            title += u' ';
    }
    QString name = idInName(paper.id);
    for (const QString &word : title.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (name.size() + word.size() > longestName ||
            name.toUtf8().size() + word.toUtf8().size() > longestNameInBytes)
            break;
        name += u' ' + word;
    }
    while (name.endsWith(u'.') || name.endsWith(u','))
        name.chop(1);
    return name + u".md"_s;
}

std::optional<ArxivId> paperOfFileName(const QString &name)
{
    QString id = name.chopped(name.endsWith(u".md"_s) ? 3 : 0).section(u' ', 0, 0);
    if (auto paper = ArxivId::fromString(id))
        return paper;
    const qsizetype dash = id.lastIndexOf(u'-');
    return dash < 0 ? std::nullopt : ArxivId::fromString(id.replace(dash, 1, u'/'));
}

} // namespace firstlight
