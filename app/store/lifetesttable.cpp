// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lifetesttable.h"

#include "store/papertable.h"

#include <QMap>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// For merging; see reader_mark.
void logChange(Session &session, qint64 key, const QDateTime &now)
{
    session.run(u"INSERT INTO test_change (paper, band, note, made_at, changed_at) "
                "SELECT ?, band, coalesce(note, ''), coalesce(made_at, 0), ? "
                "FROM (SELECT 1) LEFT JOIN criteria_test ON paper = ? WHERE 1 "
                "ON CONFLICT (paper) DO UPDATE SET band = excluded.band, note = excluded.note, "
                "made_at = excluded.made_at, "
                "changed_at = max(excluded.changed_at, changed_at + 1)"_s,
                {key, toSql(now), key});
}

std::optional<qint64> knownKey(Session &session, const ArxivId &paper)
{
    const auto key = paperKeyOf(session, paper);
    if (!key)
        session.fail({Error::Kind::NotFound, paper.toString()});
    return key;
}

} // namespace

QList<LifeTest> lifeTests(Session &session, int mostOfEach)
{
    QMap<ArxivId, LifeTest> tests;
    const auto add = [&](const QString &sql, const QVariantList &values, LifeTest::Kind kind) {
        QSqlQuery rows = session.run(sql, values);
        while (rows.next()) {
            const auto id = ArxivId::fromString(rows.value(0).toString());
            const auto band = bandFromString(rows.value(1).toString());
            if (id && !tests.contains(*id))
                tests.insert(*id, {*id, kind, band.value_or(Band::In), rows.value(2).toString()});
        }
    };
    add(u"SELECT id, band, note FROM criteria_test JOIN paper ON key = paper"_s, {},
        LifeTest::Kind::Pinned);
    add(u"SELECT id, '', '' FROM reader_state JOIN paper ON key = paper "
        "WHERE starred_at IS NOT NULL ORDER BY starred_at DESC, paper LIMIT ?"_s,
        {mostOfEach}, LifeTest::Kind::Starred);
    add(u"SELECT id, '', '' FROM reader_state JOIN paper ON key = paper "
        "WHERE dismissed_at IS NOT NULL ORDER BY dismissed_at DESC, paper LIMIT ?"_s,
        {mostOfEach}, LifeTest::Kind::Dismissed);
    return tests.values();
}

void pinTest(Session &session, const LifeTest &test, const QDateTime &now)
{
    const auto key = knownKey(session, test.paper);
    if (!key)
        return;
    session.run(u"INSERT INTO criteria_test (paper, band, note, made_at) VALUES (?,?,?,?) "
                "ON CONFLICT (paper) DO UPDATE SET band = excluded.band, note = excluded.note"_s,
                {*key, toString(test.band), notNull(test.note), toSql(now)});
    logChange(session, *key, now);
}

void unpinTest(Session &session, const ArxivId &paper, const QDateTime &now)
{
    const auto key = knownKey(session, paper);
    if (!key)
        return;
    session.run(u"DELETE FROM criteria_test WHERE paper = ?"_s, {*key});
    logChange(session, *key, now);
}

} // namespace firstlight
