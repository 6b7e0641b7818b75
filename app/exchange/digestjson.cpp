// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/digestreader.h"
#include "paper/authors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class JsonDigestReader final
{
public:
    explicit JsonDigestReader(const QByteArray &json)
        : m_json(json)
    {}

    ReadDigest read(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            readEntry(it.key(), it.value());
        return std::move(m_digest);
    }

private:
    void readEntry(const QString &key, const QJsonValue &value)
    {
        m_key = key;
        const QJsonObject raw = value.toObject();
        const auto reference = ArxivReference::fromString(key);
        const QString title = raw[u"title"_s].toString().simplified();
        if (!value.isObject())
            return refuse(u"“%1” holds no paper"_s.arg(key.left(80)));
        if (!reference)
            return refuse(u"“%1” is no arXiv id"_s.arg(key.left(80)));
        if (title.isEmpty())
            return refuse(key + u": no title"_s);
        const QString comment = raw[u"COMMENT"_s].toString().simplified();
        ReadDigest::Entry entry{.paper = {.id = reference->id,
                                          .version = reference->version.value_or(1),
                                          .title = title,
                                          .abstract = raw[u"abstract"_s].toString().simplified(),
                                          .authors = authors(raw[u"authors"_s])},
                                .scorer = unnamedScorer(),
                                .relevance = score(raw, u"RELEVANCE"_s),
                                .novelty = score(raw, u"NOVELTY"_s),
                                .comment = comment,
                                .isAuthorMatch = comment == "Author match"_L1};
        if (entry.isAuthorMatch)
            entry.comment.clear();
        m_digest.entries.append(entry);
    }

    // Affiliations in parentheses were split at their commas when these files were made.
    static QStringList authors(const QJsonValue &value)
    {
        QStringList names;
        const QJsonArray array = value.toArray();
        for (const auto &name : array)
            names.append(name.toString());
        return splitAuthors(value.isString() ? value.toString() : names.join(u", "_s));
    }

    std::optional<int> score(const QJsonObject &raw, const QString &label)
    {
        const QJsonValue value = raw[label];
        if (value.isNull() || value.isUndefined())
            return {};
        bool isNumber = value.isDouble();
        const double number =
            isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
        if (isNumber && number >= 1 && number <= 10 && std::floor(number) == number)
            return static_cast<int>(number);
        refuse(u"%1: the %2 is no whole number from 1 to 10"_s.arg(m_key, label.toLower()));
        return {};
    }

    void refuse(const QString &reason)
    {
        const qsizetype at = m_json.indexOf(QByteArray('"' + m_key.toUtf8() + '"'));
        m_digest.refusals.append({at < 0 ? 0 : m_json.first(at).count('\n') + 1, reason});
    }

    const QByteArray &m_json;
    QString m_key;
    ReadDigest m_digest;
};

} // namespace

Result<ReadDigest> digestFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return JsonDigestReader(json).read(document.object());
    const auto line = json.first(qMin<qsizetype>(error.offset, json.size())).count('\n') + 1;
    return failure(Error::Kind::Parse,
                   error.error == QJsonParseError::NoError
                       ? u"no JSON object"_s
                       : u"line %1: %2"_s.arg(QString::number(line), error.errorString()));
}

} // namespace firstlight
