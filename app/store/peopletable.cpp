// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peopletable.h"

#include "people/namematch.h"
#include "store/papertable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idsPerStatement = 500;
constexpr int daysAsked = 7;
constexpr qint64 pauseMs = 20LL * 3600 * 1000; // "once a day", for runs that are not on the minute

void appendIds(QSqlQuery rows, QList<ArxivId> *papers)
{
    while (rows.next()) {
        if (const auto id = ArxivId::fromString(rows.value(0).toString()))
            papers->append(*id);
    }
}

void saveAuthors(Session &session, qint64 paper, const QList<KnownAuthor> &authors)
{
    session.run(u"DELETE FROM paper_author WHERE paper = ?"_s, {paper});
    for (qsizetype at = 0; at < authors.size(); ++at) {
        const KnownAuthor &author = authors.at(at);
        session.run(u"INSERT INTO paper_author (paper, position, author_id, name, name_key, "
                    "h_index) VALUES (?,?,?,?,?,?)"_s,
                    {paper, at, notNull(author.authorId), notNull(author.name),
                     notNull(comparableName(author.name).key), toSql(author.hIndex)});
    }
}

QHash<QString, QList<KnownAuthor>> knownAuthors(Session &session, const QList<Pick> &picks)
{
    QHash<QString, QList<KnownAuthor>> known;
    for (qsizetype from = 0; from < picks.size(); from += idsPerStatement) {
        QVariantList ids;
        for (qsizetype at = from; at < std::min(from + idsPerStatement, picks.size()); ++at)
            ids.append(picks.at(at).paper.id.toString());
        QSqlQuery rows =
            session.run(u"SELECT paper.id, author_id, name, h_index FROM paper_author "
                        "JOIN paper ON paper.key = paper_author.paper WHERE paper.id IN (%1) "
                        "ORDER BY paper_author.paper, position"_s.arg(placeholders(ids.size())),
                        ids);
        while (rows.next()) {
            const QVariant hIndex = rows.value(3);
            known[rows.value(0).toString()].append(
                {rows.value(1).toString(), rows.value(2).toString(),
                 hIndex.isNull() ? std::nullopt : std::optional(hIndex.toInt())});
        }
    }
    return known;
}

QSet<QString> sharedNames(Session &session, const QList<FollowedPerson> &followed)
{
    QSet<QString> shared;
    for (const FollowedPerson &person : followed) {
        const QString key = comparableName(person.name).key;
        const int people = session
                               .value(u"SELECT count(DISTINCT author_id) FROM paper_author "
                                      "WHERE name_key = ? AND author_id <> ''"_s,
                                      {notNull(key)})
                               .toInt();
        if (people > 1)
            shared.insert(key);
    }
    return shared;
}

} // namespace

QList<ArxivId> papersToLookUp(Session &session, QDate day, const QList<AnnounceType> &types,
                              const QDateTime &now)
{
    QList<ArxivId> papers;
    const QDate weekAgo = now.date().addDays(-daysAsked);
    QVariantList values{day.toString(Qt::ISODate), day.toString(Qt::ISODate),
                        weekAgo.toString(Qt::ISODate)};
    for (const AnnounceType type : types)
        values.append(static_cast<int>(type));
    appendIds(session.run(u"SELECT paper.id, max(a.day = ?) AS is_wanted FROM announcement a "
                          "JOIN paper ON paper.key = a.paper "
                          "LEFT JOIN author_lookup ON author_lookup.paper = a.paper "
                          "WHERE (a.day = ? OR a.day >= ?) AND a.type IN (%1) "
                          "AND author_lookup.paper IS NULL "
                          "GROUP BY a.paper ORDER BY is_wanted DESC, a.paper"_s.arg(
                              placeholders(types.size())),
                          values),
              &papers);
    const qint64 moment = now.toMSecsSinceEpoch();
    appendIds(session.run(u"SELECT paper.id FROM author_lookup "
                          "JOIN paper ON paper.key = author_lookup.paper "
                          "WHERE found = 0 AND first_asked_at >= ? AND asked_at <= ? "
                          "ORDER BY author_lookup.paper DESC"_s,
                          {now.addDays(-daysAsked).toMSecsSinceEpoch(), moment - pauseMs}),
              &papers);
    return papers;
}

void savePaperAuthors(Session &session, const QList<PaperAuthors> &papers, const QDateTime &now)
{
    for (const PaperAuthors &paper : papers) {
        const auto key = paperKeyOf(session, paper.paper);
        if (!key)
            continue;
        session.run(u"INSERT INTO author_lookup (paper, first_asked_at, asked_at, tries, found) "
                    "VALUES (?,?,?,1,?) ON CONFLICT (paper) DO UPDATE SET "
                    "asked_at = excluded.asked_at, tries = tries + 1, found = excluded.found"_s,
                    {*key, toSql(now), toSql(now), paper.authors.has_value()});
        if (paper.authors)
            saveAuthors(session, *key, *paper.authors);
    }
}

QString followedExpression(const QList<FollowedPerson> &followed)
{
    QStringList quoted;
    for (const FollowedPerson &person : followed) {
        const QStringList words = comparableName(person.name).words;
        const QString family = words.isEmpty() ? QString() : words.last();
        for (const QString &spelling : {person.name.simplified().section(u' ', -1), family}) {
            const QString word = QString(spelling).remove(u'"');
            if (!word.isEmpty())
                quoted.append(QString(u'"' + word + u'"'));
        }
    }
    quoted.removeDuplicates();
    return quoted.isEmpty() ? QString()
                            : QString(u"{authors accents} : ("_s + quoted.join(u" OR "_s) + u')');
}

void markPeople(Session &session, const PickQuery &query, QList<Pick> *picks)
{
    if (query.followed.isEmpty() && query.minHIndex <= 0)
        return;
    const auto known = knownAuthors(session, *picks);
    const FollowedAuthors followed(query.followed, sharedNames(session, query.followed));
    for (Pick &pick : *picks) {
        const QList<KnownAuthor> authors = known.value(pick.paper.id.toString());
        pick.followedAuthors = followed.in(pick.paper, authors);
        if (pick.followedAuthors.isEmpty() &&
            greatestHIndex(pick.paper, authors).value_or(query.minHIndex) < query.minHIndex)
            pick.hiddenBelowHIndex = query.minHIndex;
    }
}

QList<qint64> papersOfPeople(Session &session, const PickQuery &query)
{
    const QString expression = followedExpression(query.followed);
    QStringList ids;
    for (const FollowedPerson &person : query.followed) {
        if (!person.authorId.isEmpty())
            ids.append(person.authorId);
    }
    // Nothing is known of other papers' authors.
    const QString known = query.minHIndex > 0
                              ? u"SELECT DISTINCT paper FROM paper_author"_s
                              : u"SELECT paper FROM paper_author WHERE author_id IN "
                                "(SELECT value FROM json_each(?))"_s;
    QVariantList values;
    if (query.minHIndex <= 0)
        values.append(toJson(ids));
    QString sql = known;
    if (!expression.isEmpty()) {
        sql += u" UNION SELECT rowid FROM paper_search WHERE paper_search MATCH ?"_s;
        values.append(expression);
    }
    QList<qint64> keys;
    QSqlQuery rows = session.run(sql + u" ORDER BY 1"_s, values);
    while (rows.next())
        keys.append(rows.value(0).toLongLong());
    return keys;
}

} // namespace firstlight
