// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptcolumns.h"

#include "store/rawrows.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype papersOfAPart = 4096;

// Calls act with each of the lists, in the order in which a part holds them.
template <class Columns, class Act>
void forEachColumn(Columns &columns, Act act)
{
    act(columns.keys);
    act(columns.strength);
    act(columns.days);
    act(columns.flags);
    act(columns.relevance);
    act(columns.novelty);
}

constexpr qsizetype bytesOfAPaper = sizeof(qint64) + sizeof(float) + sizeof(qint32) +
                                    sizeof(quint16) + sizeof(quint8) + sizeof(quint8);

QByteArray packed(const PickColumns &columns, qsizetype from)
{
    const qsizetype count = std::min(papersOfAPart, columns.size() - from);
    QByteArray bytes;
    bytes.reserve(count * bytesOfAPaper);
    forEachColumn(columns, [&](const auto &column) {
        bytes.append(reinterpret_cast<const char *>(column.constData() + from),
                     count * qsizetype(sizeof(*column.constData())));
    });
    return bytes;
}

void unpack(QByteArrayView bytes, PickColumns &columns)
{
    const qsizetype count = bytes.size() / bytesOfAPaper;
    if (count == 0)
        return;
    const char *from = bytes.data();
    forEachColumn(columns, [&](auto &column) {
        const qsizetype size = count * qsizetype(sizeof(*column.constData()));
        const qsizetype before = column.size();
        column.resize(before + count);
        std::memcpy(column.data() + before, from, static_cast<std::size_t>(size));
        from += size;
    });
}

void append(PickColumns &to, const PickColumns &from, qsizetype begin, qsizetype end)
{
    if (begin >= end)
        return;
    to.keys += from.keys.sliced(begin, end - begin);
    to.strength += from.strength.sliced(begin, end - begin);
    to.days += from.days.sliced(begin, end - begin);
    to.flags += from.flags.sliced(begin, end - begin);
    to.relevance += from.relevance.sliced(begin, end - begin);
    to.novelty += from.novelty.sliced(begin, end - begin);
}

// Where the wanted keys, ascending, stand in a list.
QList<qsizetype> placesOf(const QList<qint64> &wanted, const QList<qint64> &keys)
{
    QList<qsizetype> places;
    if (wanted.isEmpty())
        return places;
    const qint64 first = wanted.constFirst();
    const qint64 last = wanted.constLast();
    std::vector<bool> isWanted(static_cast<std::size_t>(last - first + 1));
    for (const qint64 key : wanted)
        isWanted[static_cast<std::size_t>(key - first)] = true;
    for (qsizetype at = 0; at < keys.size(); ++at) {
        const qint64 key = keys.at(at);
        if (key >= first && key <= last && isWanted[static_cast<std::size_t>(key - first)])
            places.append(at);
    }
    return places;
}

// Where one of the fresh papers belongs among the kept ones from some place on: the latest day
// first, within a day the latest key.
qsizetype placeFor(const PickColumns &fresh, qsizetype which, const PickColumns &kept,
                   qsizetype from)
{
    const std::pair paper(fresh.days.at(which), fresh.keys.at(which));
    qsizetype end = kept.size();
    while (from < end) {
        const qsizetype middle = from + (end - from) / 2;
        if (std::pair(kept.days.at(middle), kept.keys.at(middle)) > paper)
            from = middle + 1;
        else
            end = middle;
    }
    return from;
}

} // namespace

QString keptUnder(const PickQuery &query)
{
    const bool isOfAll = query.wholeLibrary && query.search.isEmpty() && !query.day &&
                         !query.month && !query.unreadOnly && query.category.isEmpty() &&
                         !query.isOfKept();
    // The form of the parts first.
    return isOfAll ? u"1 %1 %2"_s.arg(query.scorer, query.criteriaHash) : QString();
}

KeptColumns::KeptColumns(QString question)
    : m_question(std::move(question))
{}

bool KeptColumns::step(Session &session)
{
    Session keeping(session.database());
    const bool isDone = m_question.isEmpty() || (m_token == 0 ? find(keeping) : readPart(keeping));
    if (!keeping.hasFailed())
        return isDone;
    m_isThere = false;
    return true;
}

bool KeptColumns::find(Session &session)
{
    m_token =
        session
            .value(u"SELECT token FROM kept_columns WHERE question = ? AND papers IS NOT NULL"_s,
                   {m_question})
            .toLongLong();
    return m_token == 0;
}

// The changes come last, together with the proof that nobody has replaced the parts meanwhile.
bool KeptColumns::readPart(Session &session)
{
    RawRows part(session, u"SELECT papers FROM kept_columns_part WHERE token = ? AND part = ?"_s,
                 {m_token, m_part});
    if (part.next()) {
        unpack(part.text(0), m_columns);
        ++m_part;
        return false;
    }
    RawRows kept(session, u"SELECT seen, papers FROM kept_columns WHERE token = ?"_s, {m_token});
    m_isThere = kept.next() && kept.number(1) == m_columns.size();
    if (!m_isThere)
        return true;
    m_seen = kept.number(0);
    RawRows changes(session, u"SELECT change, paper FROM changed_paper WHERE change > ?"_s,
                    {m_seen});
    while (changes.next()) {
        m_seen = std::max(m_seen, changes.number(0));
        m_changed.append(changes.number(1));
    }
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    return true;
}

ColumnKeeping::ColumnKeeping(Session &session, const QString &question, std::optional<qint64> seen)
{
    Session keeping(session.database());
    m_seen =
        seen ? *seen
             : keeping.value(u"SELECT coalesce(max(change), 0) FROM changed_paper"_s).toLongLong();
    keeping.run(u"DELETE FROM kept_columns"_s);
    const QVariant token =
        keeping.value(u"INSERT INTO kept_columns (question, seen) VALUES (?,?) RETURNING token"_s,
                      {question, m_seen});
    if (!keeping.hasFailed())
        m_token = token.toLongLong();
}

void ColumnKeeping::take(PickColumns columns)
{
    m_columns = std::move(columns);
    for (quint16 &flags : m_columns.flags)
        flags &= static_cast<quint16>(~flagsOfPeople);
}

// Where somebody else keeps theirs meanwhile, the token is gone.
bool ColumnKeeping::step(Session &session)
{
    if (m_token == 0)
        return true;
    Session keeping(session.database());
    if (!keeping.value(u"SELECT token FROM kept_columns WHERE token = ?"_s, {m_token}).isValid())
        return true;
    if (m_next < m_columns.size()) {
        keeping.run(u"INSERT INTO kept_columns_part (token, part, papers) VALUES (?,?,?)"_s,
                    {m_token, m_next / papersOfAPart, packed(m_columns, m_next)});
        m_next += papersOfAPart;
        return keeping.hasFailed();
    }
    keeping.run(u"UPDATE kept_columns SET papers = ? WHERE token = ?"_s,
                {m_columns.size(), m_token});
    keeping.run(u"DELETE FROM changed_paper WHERE change <= ?"_s, {m_seen});
    return true;
}

PickColumns withChanged(const PickColumns &kept, const QList<qint64> &changed,
                        const PickColumns &fresh)
{
    const QList<qsizetype> gone = placesOf(changed, kept.keys);
    PickColumns all;
    forEachColumn(all, [&](auto &column) { column.reserve(kept.size() + fresh.size()); });
    qsizetype from = 0;
    auto nextGone = gone.cbegin();
    const auto takeKeptUpTo = [&](qsizetype end) {
        for (; nextGone != gone.cend() && *nextGone < end; ++nextGone) {
            append(all, kept, from, *nextGone);
            from = *nextGone + 1;
        }
        append(all, kept, from, end);
        from = std::max(from, end);
    };
    for (qsizetype at = 0; at < fresh.size(); ++at) {
        takeKeptUpTo(placeFor(fresh, at, kept, from));
        append(all, fresh, at, at + 1);
    }
    takeKeptUpTo(kept.size());
    return all;
}

} // namespace firstlight
