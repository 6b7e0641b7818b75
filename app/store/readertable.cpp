// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readertable.h"

#include "store/papertable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString columnOf(ReaderField field)
{
    switch (field) {
    case ReaderField::Read:
        return u"read_at"_s;
    case ReaderField::Starred:
        return u"starred_at"_s;
    case ReaderField::Dismissed:
        break;
    }
    return u"dismissed_at"_s;
}

QList<qint64> keysOf(Session &session, const QList<ArxivId> &papers)
{
    QList<qint64> keys;
    QStringList unknown;
    for (const ArxivId &paper : papers) {
        if (const auto key = paperKeyOf(session, paper))
            keys.append(*key);
        else
            unknown.append(paper.toString());
    }
    if (!unknown.isEmpty())
        session.fail({Error::Kind::NotFound, unknown.join(u", "_s)});
    return keys;
}

void write(Session &session, const QString &column, qint64 key, const QVariant &moment)
{
    session.run(u"INSERT INTO reader_state (paper, %1) VALUES (?, ?) "
                "ON CONFLICT (paper) DO UPDATE SET %1 = excluded.%1"_s.arg(column),
                {key, moment});
}

} // namespace

void setReaderField(Session &session, ReaderField field, const QList<ArxivId> &papers, bool on,
                    const QDateTime &now)
{
    const QString column = columnOf(field);
    QJsonArray before;
    for (qint64 key : keysOf(session, papers)) {
        const QVariant old =
            session.value(u"SELECT %1 FROM reader_state WHERE paper = ?"_s.arg(column), {key});
        if (!old.isNull() == on)
            continue;
        // SQL's NULL comes as a null string, which JSON would keep as "".
        const QJsonValue value = old.isNull() ? QJsonValue() : QJsonValue::fromVariant(old);
        before.append(QJsonObject{{u"paper"_s, key}, {u"value"_s, value}});
        write(session, column, key, on ? toSql(now) : QVariant());
    }
    if (!before.isEmpty()) {
        session.run(u"INSERT INTO undo (field, before, made_at) VALUES (?, ?, ?)"_s,
                    {column,
                     QString::fromUtf8(QJsonDocument(before).toJson(QJsonDocument::Compact)),
                     toSql(now)});
    }
}

QList<ArxivId> undoLast(Session &session, const QDateTime &now)
{
    QSqlQuery last = session.run(
        u"SELECT id, field, before FROM undo WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1"_s);
    if (!last.next())
        return {};
    const QString column = last.value(1).toString();
    const QStringList columns{columnOf(ReaderField::Read), columnOf(ReaderField::Starred),
                              columnOf(ReaderField::Dismissed)};
    if (!columns.contains(column)) {
        session.fail({Error::Kind::Storage, u"the undo log names an unknown field"_s});
        return {};
    }
    QList<ArxivId> papers;
    const QJsonArray before = QJsonDocument::fromJson(last.value(2).toString().toUtf8()).array();
    for (const auto &entry : before) {
        const qint64 key = entry[u"paper"_s].toInteger();
        write(session, column, key, entry[u"value"_s].toVariant());
        const auto id = ArxivId::fromString(
            session.value(u"SELECT id FROM paper WHERE key = ?"_s, {key}).toString());
        if (id)
            papers.append(*id);
    }
    session.run(u"UPDATE undo SET undone_at = ? WHERE id = ?"_s, {toSql(now), last.value(0)});
    return papers;
}

} // namespace firstlight
