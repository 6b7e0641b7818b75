// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pickexport.h"

#include "exchange/markdowntext.h"
#include "exchange/reference.h"
#include "paper/quotation.h"
#include "paper/texaccents.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

// East Asian wide characters and emoji, which a terminal gives two columns.
constexpr std::array wideRanges = {
    CodeRange{0x1100, 0x115F},   CodeRange{0x2E80, 0xA4CF},   CodeRange{0xAC00, 0xD7A3},
    CodeRange{0xF900, 0xFAFF},   CodeRange{0xFE30, 0xFE6F},   CodeRange{0xFF00, 0xFF60},
    CodeRange{0x1F300, 0x1FAFF}, CodeRange{0x20000, 0x3FFFD},
};
constexpr int scoreColumns = 3;
constexpr int idColumns = 10;
constexpr int shortestTitle = 10;

int columnsOf(char32_t c)
{
    if (QChar::isMark(c))
        return 0;
    return std::any_of(wideRanges.begin(), wideRanges.end(),
                       [c](CodeRange range) { return c >= range.first && c <= range.last; })
               ? 2
               : 1;
}

// A title could otherwise steer the terminal.
QString withoutControls(QString text)
{
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return text;
}

QString similarityColumn(const Pick &pick)
{
    return pick.similarity
               ? QString(QString::number(std::round(*pick.similarity * 100)).rightJustified(3) +
                         u" % "_s)
               : QString();
}

QString cutTo(const QString &text, int columns)
{
    const std::u32string characters = text.toStdU32String();
    int used = 0;
    std::size_t keptBeforeDots = 0;
    for (std::size_t at = 0; at < characters.size(); ++at) {
        used += columnsOf(characters[at]);
        if (used > columns)
            return QString::fromStdU32String(characters.substr(0, keptBeforeDots)) + u'…';
        if (used < columns)
            keptBeforeDots = at + 1;
    }
    return text;
}

QStringList decodedAuthors(const Paper &paper)
{
    QStringList authors;
    for (const QString &author : paper.authors)
        authors.append(decodeTexText(author));
    return authors;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString sparedName(Spared spared)
{
    switch (spared) {
    case Spared::LeftOut:
        return u"left-out"_s;
    case Spared::DroppedByTitle:
        return u"dropped-by-title"_s;
    case Spared::No:
        break;
    }
    return {};
}

// Of what a model quotes, whether the paper holds it.
QJsonValue evidenceFound(const Pick &pick)
{
    if (!pick.score || pick.score->scorer.isLocal() || pick.score->evidence.isEmpty())
        return {};
    return isQuotedFrom(pick.paper, pick.score->evidence);
}

QJsonValue opinionsJson(const std::optional<Opinions> &opinions)
{
    if (!opinions)
        return {};
    const auto range = [](const std::optional<int> &least, const std::optional<int> &most) {
        return QJsonArray{orNull(least), orNull(most)};
    };
    return QJsonObject{{u"count"_s, opinions->count},
                       {u"relevance"_s, range(opinions->leastRelevance, opinions->mostRelevance)},
                       {u"novelty"_s, range(opinions->leastNovelty, opinions->mostNovelty)}};
}

// The reader's own words: a note is Markdown already, kept within its item.
QString readerLines(const ReaderState &reader)
{
    QString lines;
    if (!reader.tags.isEmpty())
        lines += u"  Tags: "_s + markdownText(reader.tags.join(u", "_s)) + u".\n"_s;
    if (!reader.note.isEmpty())
        lines += u"\n  "_s + QString(reader.note).replace(u'\n', u"\n  "_s) + u'\n';
    return lines;
}

} // namespace

QString scoreText(const Pick &pick, std::optional<int> value)
{
    if (!value)
        return u"–"_s;
    const bool isEstimate = pick.score && pick.score->state == Score::State::Estimated;
    return (isEstimate ? u"~"_s : QString()) + QString::number(*value);
}

QString perhapsAuthors(const Pick &pick)
{
    QStringList names;
    for (const FollowedAuthor &author : pick.followedAuthors) {
        if (!author.isCertain())
            names.append(decodeTexText(author.name));
    }
    return names.join(u", "_s);
}

QJsonObject pickJson(const Pick &pick)
{
    const Paper &paper = pick.paper;
    const Score score = pick.score.value_or(Score{.paper = paper.id});
    const bool isLocal = score.scorer.isLocal();
    QJsonObject json{
        {u"id"_s, paper.id.toString()},
        {u"version"_s, paper.version},
        {u"title"_s, onOneLine(decodeTexText(paper.title))},
        {u"authors"_s, QJsonArray::fromStringList(decodedAuthors(paper))},
        {u"abstract"_s, paper.abstract},
        {u"categories"_s, QJsonArray::fromStringList(paper.categories)},
        {u"day"_s, orNull(pick.day.toString(Qt::ISODate))},
        {u"announce_type"_s, toString(pick.type)},
        {u"relevance"_s, orNull(score.relevance)},
        {u"novelty"_s, orNull(score.novelty)},
        {u"opinions"_s, opinionsJson(score.opinions)},
        {u"familiarity"_s, orNull(score.familiarity ? score.familiarity->toString() : QString())},
        {u"scorer"_s, pick.score ? QJsonValue(isLocal ? u"local"_s : u"llm"_s) : QJsonValue()},
        {u"model"_s, orNull(score.scorer.model)},
        {u"state"_s, stateText(pick)},
        {u"spared"_s, orNull(sparedName(pick.spared))},
        {u"comment"_s, orNull(score.comment)},
        {u"criterion"_s, orNull(score.criterion)},
        {u"evidence"_s, orNull(score.evidence)},
        {u"evidence_found"_s, evidenceFound(pick)},
        {u"author_match"_s, pick.isAuthorMatch()},
        {u"author_perhaps"_s, pick.isPerhapsAuthorMatch()},
        {u"starred"_s, pick.reader.starred},
        {u"read"_s, pick.reader.isRead()},
        {u"to_read"_s, pick.reader.toRead},
        {u"dismissed"_s, pick.reader.dismissed},
        {u"rescued"_s, pick.reader.rescued},
        {u"tags"_s, QJsonArray::fromStringList(pick.reader.tags)},
        {u"note"_s, orNull(pick.reader.note)},
    };
    if (pick.similarity)
        json.insert(u"similarity"_s, std::round(*pick.similarity * 10'000) / 10'000);
    return json;
}

QString picksJson(const QList<Pick> &picks)
{
    QByteArray lines;
    for (const Pick &pick : picks)
        lines += QJsonDocument(pickJson(pick)).toJson(QJsonDocument::Compact) + '\n';
    return QString::fromUtf8(lines);
}

QString picksMarkdown(const QList<Pick> &picks)
{
    QString list;
    for (const Pick &pick : picks) {
        list += u"- ["_s + markdownLinkText(decodeTexText(pick.paper.title)) +
                u"](https://arxiv.org/abs/"_s + pick.paper.id.toString() + u")\n  "_s +
                markdownText(decodedAuthors(pick.paper).join(u", "_s)) + u'\n';
        QStringList judgement;
        if (pick.isAuthorMatch())
            judgement.append(u"Author match."_s);
        else if (pick.isPerhapsAuthorMatch())
            judgement.append(u"Perhaps an author match: "_s + markdownText(perhapsAuthors(pick)) +
                             u'.');
        if (pick.score && pick.score->relevance) {
            judgement.append(u"Relevance "_s + scoreText(pick, pick.score->relevance) +
                             u", novelty "_s + scoreText(pick, pick.score->novelty) + u'.');
        }
        if (pick.score && !pick.score->comment.isEmpty())
            judgement.append(markdownText(pick.score->comment));
        if (!judgement.isEmpty())
            list += u"  "_s + judgement.join(u' ') + u'\n';
        list += readerLines(pick.reader);
    }
    return list;
}

QString picksTable(const QList<Pick> &picks, int width)
{
    QString table;
    for (const Pick &pick : picks) {
        const Score score = pick.score.value_or(Score{.paper = pick.paper.id});
        const QString author = pick.isAuthorMatch()          ? u"@ "_s
                               : pick.isPerhapsAuthorMatch() ? u"@? "_s
                                                             : QString();
        const QString front = similarityColumn(pick) +
                              scoreText(pick, score.relevance).rightJustified(scoreColumns) + u' ' +
                              scoreText(pick, score.novelty).rightJustified(scoreColumns) +
                              (pick.reader.starred ? u" ★ "_s : u"   "_s) +
                              pick.paper.id.toString().leftJustified(idColumns) + u"  "_s;
        const QString title =
            author + withoutControls(decodeTexText(pick.paper.title).simplified());
        const int columns = std::max(width - static_cast<int>(front.size()), shortestTitle);
        table += front + cutTo(title, columns) + u'\n';
    }
    return table;
}

} // namespace firstlight
