// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/papertable.h"

#include "paper/subjects.h"
#include "paper/texaccents.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// What search must find although TeX spells it with commands; empty for most papers.
QString accentsOf(const Paper &paper)
{
    const QString raw = paper.title + u"\n"_s + paper.authors.join(u"\n"_s);
    if (!raw.contains(u'\\'))
        return {};
    return decodeTexText(raw);
}

QVariantList valuesOf(const Paper &paper)
{
    return {paper.version,           notNull(paper.title),     notNull(paper.abstract),
            toJson(paper.authors),   toJson(paper.categories), notNull(paper.primaryCategory()),
            notNull(paper.comments), notNull(paper.doi),       notNull(paper.journalRef),
            notNull(paper.licence),  notNull(accentsOf(paper))};
}

} // namespace

QString toJson(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJson(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

QString paperColumns()
{
    return u"paper.id, paper.version, paper.title, paper.abstract, paper.authors, "
           u"paper.categories, "
           "paper.comments, paper.doi, paper.journal_ref, paper.licence"_s;
}

std::optional<Paper> paperFrom(const QSqlQuery &row)
{
    const auto id = ArxivId::fromString(row.value(0).toString());
    if (!id)
        return std::nullopt;
    return Paper{.id = *id,
                 .version = row.value(1).toInt(),
                 .title = row.value(2).toString(),
                 .abstract = row.value(3).toString(),
                 .authors = listFromJson(row.value(4).toString()),
                 .categories = subjectsAmong(listFromJson(row.value(5).toString())),
                 .comments = row.value(6).toString(),
                 .doi = row.value(7).toString(),
                 .journalRef = row.value(8).toString(),
                 .licence = row.value(9).toString()};
}

qint64 savePaper(Session &session, const Paper &paper, QDate announced)
{
    QSqlQuery known = session.run(
        u"SELECT key, version, first_announced, categories = '[]' FROM paper WHERE id = ?"_s,
        {paper.id.toString()});
    const QString day = announced.toString(Qt::ISODate);
    if (!known.next())
        return PaperInsert(session).run(paper, announced);
    const qint64 key = known.value(0).toLongLong();
    const int version = known.value(1).toInt();
    if (day < known.value(2).toString())
        session.run(u"UPDATE paper SET first_announced = ? WHERE key = ?"_s, {day, key});
    if (paper.version > version)
        replacePaper(session, key, paper);
    else if (known.value(3).toBool())
        fillPaper(session, key, paper);
    return key;
}

// Without a trigger for the text: see schema 5.
PaperInsert::PaperInsert(Session &session)
    : m_row(session, u"INSERT INTO paper (version, title, abstract, authors, categories, "
                     "primary_category, comments, doi, journal_ref, licence, accents, id, "
                     "first_announced) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"_s)
    , m_text(session, u"INSERT INTO paper_search (rowid, title, abstract, authors, accents, "
                      "comments, note) VALUES (?,?,?,?,?,?,'')"_s)
{}

qint64 PaperInsert::run(const Paper &paper, QDate firstAnnounced)
{
    const QVariantList values = valuesOf(paper);
    const qint64 key =
        m_row.run(values + QVariantList{paper.id.toString(), firstAnnounced.toString(Qt::ISODate)})
            .lastInsertId()
            .toLongLong();
    m_text.run({key, values.at(1), values.at(2), values.at(3), values.at(10), values.at(6)});
    return key;
}

namespace {

void makeUnread(Session &session, qint64 key)
{
    session.run(u"UPDATE reader_state SET read_at = NULL WHERE paper = ?"_s, {key});
    session.run(u"UPDATE reader_mark SET value = NULL, changed_at = changed_at + 1 "
                "WHERE paper = ? AND field = 'read_at' AND value IS NOT NULL"_s,
                {key});
}

} // namespace

void replacePaper(Session &session, qint64 key, const Paper &paper, AfterReplacing then)
{
    const QString before =
        session.value(u"SELECT abstract FROM paper WHERE key = ?"_s, {key}).toString().simplified();
    session.run(u"INSERT OR REPLACE INTO paper_version (paper, version, title, abstract) "
                "SELECT key, version, title, abstract FROM paper WHERE key = ?"_s,
                {key});
    // What the feed does not carry (comments) must not wipe out what another source told.
    session.run(
        u"UPDATE paper SET version = ?, title = ?, abstract = ?, authors = ?, categories = ?, "
        "primary_category = ?, comments = coalesce(nullif(?, ''), comments), "
        "doi = coalesce(nullif(?, ''), doi), journal_ref = coalesce(nullif(?, ''), journal_ref), "
        "licence = coalesce(nullif(?, ''), licence), accents = ? WHERE key = ?"_s,
        valuesOf(paper) << key);
    if (then == AfterReplacing::UnreadIfChanged && !paper.abstract.isEmpty() &&
        paper.abstract.simplified() != before)
        makeUnread(session, key);
}

void fillPaper(Session &session, qint64 key, const Paper &paper)
{
    session.run(u"UPDATE paper SET primary_category = iif(categories = '[]', ?, primary_category), "
                "categories = iif(categories = '[]', ?, categories), "
                "abstract = coalesce(nullif(abstract, ''), ?), "
                "comments = coalesce(nullif(comments, ''), ?), doi = coalesce(nullif(doi, ''), ?), "
                "journal_ref = coalesce(nullif(journal_ref, ''), ?), "
                "licence = coalesce(nullif(licence, ''), ?) WHERE key = ?"_s,
                {notNull(paper.primaryCategory()), toJson(paper.categories),
                 notNull(paper.abstract), notNull(paper.comments), notNull(paper.doi),
                 notNull(paper.journalRef), notNull(paper.licence), key});
}

std::optional<qint64> paperKeyOf(Session &session, const ArxivId &id)
{
    const QVariant key = session.value(u"SELECT key FROM paper WHERE id = ?"_s, {id.toString()});
    return key.isValid() ? std::optional(key.toLongLong()) : std::nullopt;
}

QList<Paper> papersByReference(Session &session, const QList<ArxivReference> &references)
{
    QList<Paper> papers;
    for (const ArxivReference &reference : references) {
        QSqlQuery row =
            session.run(u"SELECT %1, old.version, old.title, old.abstract FROM paper "
                        "LEFT JOIN paper_version old ON old.paper = paper.key AND old.version = ? "
                        "WHERE paper.id = ?"_s.arg(paperColumns()),
                        {reference.version.value_or(0), reference.id.toString()});
        std::optional<Paper> paper = row.next() ? paperFrom(row) : std::nullopt;
        if (!paper)
            continue;
        if (const int wanted = reference.version.value_or(paper->version);
            wanted != paper->version) {
            if (row.value(10).isNull())
                continue;
            paper->version = row.value(10).toInt();
            paper->title = row.value(11).toString();
            paper->abstract = row.value(12).toString();
        }
        papers.append(*paper);
    }
    return papers;
}

} // namespace firstlight
