// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchfilter.h"

#include "store/rawrows.h"
#include "store/updatedpapers.h"

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Key = SearchTerm::Key;

// A statement costs as much as going over so many keys that are not asked about.
constexpr qint64 widestGap = 200;

struct Run
{
    qint64 first = 0;
    qint64 last = 0;
};

// Ranges of keys that hold all the papers' and few others.
QList<Run> runsOf(const QList<DatedKey> &papers)
{
    QList<qint64> keys;
    for (const DatedKey &paper : papers)
        keys.append(paper.key);
    std::sort(keys.begin(), keys.end());
    QList<Run> runs;
    for (const qint64 key : keys) {
        if (runs.isEmpty() || key - runs.constLast().last > widestGap)
            runs.append({key, key});
        else
            runs.last().last = key;
    }
    return runs;
}

// The texts of a paper, folded when they are first asked for.
class PaperWords final
{
public:
    explicit PaperWords(const QSqlQuery &row)
        : m_row(row)
    {}

    bool hold(const Beginning &beginning)
    {
        switch (beginning.where) {
        case Key::Title:
            return holds(0, beginning);
        case Key::Abstract:
            return holds(1, beginning);
        case Key::Author:
            return holds(2, beginning) || holds(3, beginning);
        case Key::Note:
            return holds(5, beginning);
        default:
            break;
        }
        return holdAnywhere(beginning);
    }

    bool holdAnywhere(const Beginning &beginning)
    {
        for (int column = 0; column < columns; ++column) {
            if (holds(column, beginning))
                return true;
        }
        return false;
    }

private:
    static constexpr int columns = 6;

    bool holds(int column, const Beginning &beginning)
    {
        auto &words = m_words[static_cast<std::size_t>(column)];
        if (!words)
            words = foldedWords(m_row.value(column).toString());
        return words->contains(beginning.words);
    }

    const QSqlQuery &m_row;
    std::array<std::optional<QString>, columns> m_words;
};

} // namespace

QList<DatedKey> datedKeys(Session &session, const QString &sql, const QVariantList &values)
{
    RawRows rows(session, sql, values);
    QList<DatedKey> papers;
    // Neighbours mostly share a day.
    QByteArray text;
    qint32 day = 0;
    while (rows.next()) {
        if (const QByteArrayView next = rows.text(0); next != text) {
            text = next.toByteArray();
            day = static_cast<qint32>(
                QDate::fromString(QString::fromLatin1(text), Qt::ISODate).toJulianDay());
        }
        papers.append({day, rows.number(1)});
    }
    return papers;
}

QString dayText(qint32 julianDay)
{
    return QDate::fromJulianDay(julianDay).toString(Qt::ISODate);
}

SearchFilter::SearchFilter(Session &session, const SearchPlan &plan)
    : m_plan(plan)
    , m_match(session, u"SELECT rowid FROM paper_search WHERE paper_search MATCH ? "
                       "AND rowid BETWEEN ? AND ?"_s)
    , m_conditions(session,
                   u"SELECT paper.key FROM paper LEFT JOIN reader_state state "
                   "ON state.paper = paper.key WHERE paper.key IN (SELECT value FROM json_each(?)) "
                   "AND %1"_s.arg(plan.filter.text()))
    , m_text(session, u"SELECT title, abstract, authors, accents, comments, note "
                      "FROM paper_text WHERE key = ?"_s)
{}

QList<DatedKey> SearchFilter::passing(QList<DatedKey> papers)
{
    if (!m_plan.match.isEmpty())
        keepThoseOf(matching(m_plan.match, papers), true, papers);
    if (!m_plan.filter.isEmpty() && !papers.isEmpty())
        applyConditions(papers);
    if (!m_plan.excluded.isEmpty())
        keepThoseOf(matching(m_plan.excluded, papers), false, papers);
    for (const WordGroup &group : m_plan.groups)
        applyGroup(group, papers);
    return papers;
}

QSet<qint64> SearchFilter::matching(const QString &expression, const QList<DatedKey> &papers)
{
    QSet<qint64> found;
    const QList<Run> runs = runsOf(papers);
    for (const Run &run : runs) {
        QSqlQuery &rows = m_match.run({expression, run.first, run.last});
        while (rows.next())
            found.insert(rows.value(0).toLongLong());
    }
    return found;
}

void SearchFilter::keepThoseOf(const QSet<qint64> &keys, bool isKept, QList<DatedKey> &papers)
{
    papers.removeIf([&](const DatedKey &paper) { return keys.contains(paper.key) != isKept; });
}

void SearchFilter::applyConditions(QList<DatedKey> &papers)
{
    QList<qint64> keys;
    for (const DatedKey &paper : papers)
        keys.append(paper.key);
    QSet<qint64> found;
    QSqlQuery &rows = m_conditions.run(QVariantList{keyList(keys)} + m_plan.filter.values);
    while (rows.next())
        found.insert(rows.value(0).toLongLong());
    keepThoseOf(found, true, papers);
}

void SearchFilter::applyGroup(const WordGroup &group, QList<DatedKey> &papers)
{
    const QSet<qint64> matches =
        group.match.isEmpty() ? QSet<qint64>() : matching(group.match, papers);
    papers.removeIf([&](const DatedKey &paper) {
        const bool holds = matches.contains(paper.key) || holdsBeginning(paper.key, group);
        return holds == group.isExcluded;
    });
}

bool SearchFilter::holdsBeginning(qint64 key, const WordGroup &group)
{
    QSqlQuery &row = m_text.run({key});
    if (!row.next())
        return false;
    PaperWords words(row);
    bool isFound = false;
    bool isAnywhere = false;
    for (const Beginning &beginning : group.beginnings) {
        isFound = isFound || words.hold(beginning);
        isAnywhere = isAnywhere || isFound || words.holdAnywhere(beginning);
    }
    if (!group.isExcluded) {
        ++m_textsRead;
        m_textsHolding += isAnywhere ? 1 : 0;
    }
    return isFound;
}

} // namespace firstlight
