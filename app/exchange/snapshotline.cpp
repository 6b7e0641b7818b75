// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/snapshotline.h"

#include "paper/authors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array months = {"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
                               "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};

// "Mon, 2 Apr 2007 19:18:42 GMT". QDateTime reads it too, but slower than all the rest of the line.
QDateTime momentFrom(const QString &created)
{
    const QList<QStringView> parts = QStringView(created).split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 5)
        return {};
    const auto month = std::find(months.begin(), months.end(), parts[2]);
    const QDate date(parts[3].toInt(), static_cast<int>(month - months.begin()) + 1,
                     parts[1].toInt());
    const QStringView clock = parts[4];
    if (month == months.end() || clock.size() != 8)
        return {};
    const QTime time(clock.first(2).toInt(), clock.sliced(3, 2).toInt(), clock.last(2).toInt());
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

// [family, given, suffix, affiliation…].
QString nameFrom(const QJsonArray &parsed)
{
    QStringList parts;
    for (const int at : {1, 0, 2}) {
        if (const QString part = parsed.at(at).toString().simplified(); !part.isEmpty())
            parts.append(part);
    }
    QStringList affiliations;
    for (qsizetype at = 3; at < parsed.size(); ++at) {
        if (const QString part = parsed.at(at).toString().simplified(); !part.isEmpty())
            affiliations.append(part);
    }
    if (!affiliations.isEmpty())
        parts.append(u'(' + affiliations.join(u", "_s) + u')');
    return parts.join(u' ');
}

QStringList authorsOf(const QJsonObject &object)
{
    QStringList authors;
    const QJsonArray parsed = object[u"authors_parsed"_s].toArray();
    for (const auto &author : parsed) {
        if (const QString name = nameFrom(author.toArray()); !name.isEmpty())
            authors.append(name);
    }
    if (!authors.isEmpty())
        return authors;
    return splitAuthors(object[u"authors"_s].toString(), AuthorSeparators::CommasAndWords);
}

// "v3" of the last entry.
int versionOf(const QJsonArray &versions)
{
    const QString version = versions.last().toObject()[u"version"_s].toString();
    return version.startsWith(u'v') ? QStringView(version).sliced(1).toInt() : 0;
}

tl::unexpected<Error> wrong(const QString &reason)
{
    return failure(Error::Kind::Parse, reason);
}

} // namespace

Result<SnapshotRecord> snapshotRecord(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return wrong(error.error == QJsonParseError::NoError
                         ? u"no JSON object"_s
                         : u"no JSON: "_s + error.errorString());
    const QJsonObject object = document.object();
    const QString cited = object[u"id"_s].toString();
    const auto id = ArxivId::fromString(cited);
    const QJsonArray versions = object[u"versions"_s].toArray();
    const auto text = [&object](const QString &key) { return object[key].toString().simplified(); };
    if (!id)
        return wrong(cited.isEmpty() ? u"no id"_s : u"“%1” is no arXiv id"_s.arg(cited.left(80)));
    SnapshotRecord record{
        .paper = {.id = *id,
                  .version = versionOf(versions),
                  .title = text(u"title"_s),
                  .abstract = text(u"abstract"_s),
                  .authors = authorsOf(object),
                  .categories = object[u"categories"_s].toString().split(u' ', Qt::SkipEmptyParts),
                  .comments = text(u"comments"_s),
                  .doi = text(u"doi"_s),
                  .journalRef = text(u"journal-ref"_s),
                  .licence = text(u"license"_s)},
        .firstSubmitted = momentFrom(versions.first().toObject()[u"created"_s].toString()),
        .updated = QDate::fromString(object[u"update_date"_s].toString(), Qt::ISODate)};
    const Paper &paper = record.paper;
    if (paper.title.isEmpty())
        return wrong(cited + u": no title"_s);
    if (!object[u"abstract"_s].isString())
        return wrong(cited + u": no abstract"_s);
    if (paper.categories.isEmpty())
        return wrong(cited + u": no categories"_s);
    if (paper.version < 1 || !record.firstSubmitted.isValid())
        return wrong(cited + u": no version with its date"_s);
    return record;
}

} // namespace firstlight
