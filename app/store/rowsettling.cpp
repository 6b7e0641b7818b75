// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowsettling.h"

#include "store/notetable.h"
#include "store/readervalue.h"
#include "store/scoretable.h"

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isSingleOpinion(const QJsonObject &score)
{
    return score[u"state"_s].toString() == "scored"_L1 && score[u"opinions"_s].toInt() < 2 &&
           score[u"relevance"_s].isDouble();
}

bool saysTheSame(const QJsonObject &a, const QJsonObject &b)
{
    constexpr std::array columns{"relevance"_L1, "novelty"_L1,   "comment"_L1,
                                 "evidence"_L1,  "criterion"_L1, "made_at"_L1};
    return std::all_of(columns.begin(), columns.end(),
                       [&](QLatin1StringView column) { return a[column] == b[column]; });
}

} // namespace

RowSettling::RowSettling(Session &session, const QString &table)
    : m_session(session)
    , m_table(table)
{}

bool RowSettling::before(const QVariantList &keys, const QJsonObject &row,
                         const std::optional<QJsonObject> &known)
{
    if (m_table != "score"_L1 || !known || row == *known || saysTheSame(row, *known))
        return false;
    const bool isMine = isSingleOpinion(*known) && keepOpinion(keys, *known);
    const bool isTheirs = isSingleOpinion(row) && keepOpinion(keys, row);
    return isMine || isTheirs;
}

bool RowSettling::keepOpinion(const QVariantList &keys, const QJsonObject &score)
{
    const auto value = [&](const QString &column) {
        return score.contains(column) ? score[column].toVariant() : QVariant();
    };
    const QVariantList values =
        keys + QVariantList{value(u"relevance"_s), value(u"novelty"_s),   value(u"comment"_s),
                            value(u"evidence"_s),  value(u"criterion"_s), value(u"made_at"_s)};
    const QVariant run =
        m_session.value(u"SELECT id FROM run WHERE uid = ?"_s, {score[u"run"_s].toString()});
    return m_session
               .run(u"INSERT INTO score_sample (paper, version, criteria_hash, scorer, relevance, "
                    "novelty, comment, evidence, criterion, made_at, run) "
                    "SELECT ?,?,?,?,?,?,?,?,?,?,? WHERE NOT EXISTS (SELECT 1 FROM score_sample "
                    "WHERE paper = ? AND version = ? AND criteria_hash = ? AND scorer = ? "
                    "AND relevance IS ? AND novelty IS ? AND comment = ? AND evidence = ? "
                    "AND criterion IS ? AND made_at = ?)"_s,
                    values + QVariantList{run} + values)
               .numRowsAffected() > 0;
}

void RowSettling::after(const QVariantList &keys)
{
    if (m_table == "score"_L1 || m_table == "score_sample"_L1)
        showOpinions(m_session, keys.mid(0, 4));
    else if (m_table == "reader_mark"_L1)
        settleMark(keys);
    else if (m_table == "note_text"_L1)
        showNotes(m_session, keys.first().toLongLong());
    else if (m_table == "test_change"_L1)
        settleTest(keys.first().toLongLong());
    else if (m_table == "search_change"_L1)
        settleSearch(keys.first().toString());
    else if (m_table == "feed_health"_L1)
        m_session.run(u"UPDATE feed_health SET next_try = NULL, etag = NULL "
                      "WHERE day = ? AND category = ? AND state IN ('fresh', 'quiet')"_s,
                      keys);
}

void RowSettling::settleMark(const QVariantList &keys)
{
    const QVariant value = m_session.value(
        u"SELECT value FROM reader_mark WHERE paper = ? AND field = ? AND tag = ?"_s, keys);
    const auto field = readerFieldNamed(keys.at(1).toString());
    if (!field || *field == ReaderField::Note)
        return;
    if (*field == ReaderField::Tag)
        m_session.run(value.isNull() ? u"DELETE FROM tag WHERE paper = ? AND tag = ?"_s
                                     : u"INSERT OR IGNORE INTO tag (paper, tag) VALUES (?, ?)"_s,
                      {keys.at(0), keys.at(2)});
    else
        m_session.run(u"INSERT INTO reader_state (paper, %1) VALUES (?, ?) "
                      "ON CONFLICT (paper) DO UPDATE SET %1 = excluded.%1"_s.arg(nameOf(*field)),
                      {keys.at(0), value});
}

void RowSettling::settleTest(qint64 paper)
{
    m_session.run(u"DELETE FROM criteria_test WHERE paper = ?"_s, {paper});
    m_session.run(u"INSERT INTO criteria_test (paper, band, note, made_at) SELECT paper, band, "
                  "note, made_at FROM test_change WHERE paper = ? AND band IS NOT NULL"_s,
                  {paper});
}

void RowSettling::settleSearch(const QString &name)
{
    m_session.run(u"DELETE FROM saved_search WHERE name = ?"_s, {name});
    m_session.run(u"INSERT INTO saved_search (name, query, position, made_at) SELECT name, query, "
                  "0, made_at FROM search_change WHERE name = ? AND query IS NOT NULL"_s,
                  {name});
    m_session.run(u"UPDATE saved_search SET position = (SELECT count(*) FROM saved_search other "
                  "WHERE (other.made_at, other.name) <= (saved_search.made_at, "
                  "saved_search.name))"_s);
}

} // namespace firstlight
