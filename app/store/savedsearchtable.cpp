// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedsearchtable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isKnown(Session &session, const QString &name)
{
    return session.value(u"SELECT 1 FROM saved_search WHERE name = ?"_s, {notNull(name)}).isValid();
}

void failUnlessKnown(Session &session, const QString &name)
{
    if (!isKnown(session, name))
        session.fail({Error::Kind::NotFound, name});
}

void failIfEmpty(Session &session, const QString &name)
{
    if (name.isEmpty())
        session.fail({Error::Kind::Usage, u"the name is empty"_s});
}

// For merging; see reader_mark.
void logChange(Session &session, const QString &name, const QDateTime &now)
{
    session.run(u"INSERT INTO search_change (name, query, made_at, changed_at) "
                "SELECT ?, query, coalesce(made_at, 0), ? "
                "FROM (SELECT 1) LEFT JOIN saved_search ON name = ? WHERE 1 "
                "ON CONFLICT (name) DO UPDATE SET query = excluded.query, "
                "made_at = excluded.made_at, "
                "changed_at = max(excluded.changed_at, changed_at + 1)"_s,
                {notNull(name), toSql(now), notNull(name)});
}

} // namespace

QList<SavedSearch> savedSearches(Session &session)
{
    QList<SavedSearch> searches;
    QSqlQuery rows = session.run(u"SELECT name, query FROM saved_search ORDER BY position, name"_s);
    while (rows.next())
        searches.append({rows.value(0).toString(), rows.value(1).toString()});
    return searches;
}

void saveSearch(Session &session, const SavedSearch &search, const QDateTime &now)
{
    const QString name = search.name.simplified();
    failIfEmpty(session, name);
    session.run(u"INSERT INTO saved_search (name, query, position, made_at) "
                "VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_search), ?) "
                "ON CONFLICT (name) DO UPDATE SET query = excluded.query"_s,
                {name, notNull(search.query), toSql(now)});
    logChange(session, name, now);
}

void renameSearch(Session &session, const QString &name, const QString &newName,
                  const QDateTime &now)
{
    const QString wanted = newName.simplified();
    failIfEmpty(session, wanted);
    failUnlessKnown(session, name);
    if (wanted == name)
        return;
    if (isKnown(session, wanted))
        session.fail({Error::Kind::Usage, u"there is another search of that name"_s});
    session.run(u"UPDATE saved_search SET name = ? WHERE name = ?"_s, {wanted, name});
    logChange(session, name, now);
    logChange(session, wanted, now);
}

void removeSearch(Session &session, const QString &name, const QDateTime &now)
{
    failUnlessKnown(session, name);
    session.run(u"DELETE FROM saved_search WHERE name = ?"_s, {notNull(name)});
    logChange(session, name, now);
}

} // namespace firstlight
