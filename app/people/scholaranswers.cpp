// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/scholaranswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 300;
constexpr int greatestNumber = 10'000'000; // more is no number of papers

QString idFrom(const QJsonValue &value)
{
    static const QRegularExpression digits(u"^[0-9]{1,19}$"_s);
    const QString id = value.toVariant().toString();
    return digits.match(id).hasMatch() ? id : QString();
}

std::optional<int> countFrom(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= greatestNumber))
        return {};
    return static_cast<int>(number);
}

QString nameFrom(const QJsonValue &value)
{
    return value.toString().left(longestName).simplified();
}

QList<KnownAuthor> authorsFrom(const QJsonArray &array)
{
    QList<KnownAuthor> authors;
    for (const auto &entry : array) {
        const QJsonObject author = entry.toObject();
        authors.append({idFrom(author["authorId"_L1]), nameFrom(author["name"_L1]),
                        countFrom(author["hIndex"_L1])});
    }
    return authors;
}

PaperAuthors entryFrom(const QJsonValue &entry, const ArxivId &asked)
{
    PaperAuthors paper{asked, {}};
    const QJsonObject object = entry.toObject();
    const QJsonValue told = object["externalIds"_L1].toObject()["ArXiv"_L1];
    const bool isOther = told.isString() && ArxivId::fromString(told.toString()) != asked;
    if (object["authors"_L1].isArray() && !isOther)
        paper.authors = authorsFrom(object["authors"_L1].toArray());
    return paper;
}

} // namespace

QByteArray paperBatchBody(const QList<ArxivId> &papers)
{
    QJsonArray ids;
    for (const ArxivId &paper : papers)
        ids.append(u"ARXIV:%1"_s.arg(paper.toString()));
    return QJsonDocument(QJsonObject{{u"ids"_s, ids}}).toJson(QJsonDocument::Compact);
}

Result<QList<PaperAuthors>> paperBatchAnswer(const QByteArray &json, const QList<ArxivId> &asked)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QList<PaperAuthors> papers;
    if (document.object()["error"_L1].toString().contains(QLatin1StringView(noneIsKnown))) {
        for (const ArxivId &paper : asked)
            papers.append({paper, {}});
        return papers;
    }
    if (!document.isArray())
        return failure(Error::Kind::Parse, u"Semantic Scholar sent no list of papers"_s);
    const QJsonArray entries = document.array();
    if (entries.size() != asked.size())
        return failure(
            Error::Kind::Parse,
            u"Semantic Scholar was asked for %1 papers and told of %2"_s.arg(asked.size())
                .arg(entries.size()));
    for (qsizetype at = 0; at < asked.size(); ++at)
        papers.append(entryFrom(entries.at(at), asked.at(at)));
    return papers;
}

QString authorSearchQuery(const QString &name)
{
    static const QRegularExpression hyphens(u"[-\\x{2010}-\\x{2015}]"_s);
    return QString(name).replace(hyphens, u" "_s).simplified();
}

Result<QList<FoundAuthor>> authorSearchAnswer(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject answer = document.object();
    if (!document.isObject() || !answer["data"_L1].isArray())
        return failure(Error::Kind::Parse, u"Semantic Scholar sent no list of authors"_s);
    QList<FoundAuthor> authors;
    const QJsonArray data = answer["data"_L1].toArray();
    for (const auto &entry : data) {
        const QJsonObject author = entry.toObject();
        const FoundAuthor found{idFrom(author["authorId"_L1]), nameFrom(author["name"_L1]),
                                countFrom(author["paperCount"_L1]), countFrom(author["hIndex"_L1])};
        if (!found.authorId.isEmpty())
            authors.append(found);
    }
    return authors;
}

} // namespace firstlight
