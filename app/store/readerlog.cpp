// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readerlog.h"

#include "store/readervalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QJsonArray valuesIn(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

// Writes the values of one of the columns "before" and "after".
ReaderChange restore(Session &session, const QSqlQuery &entry, bool isBefore, const QDateTime &now)
{
    const auto field = readerFieldNamed(entry.value(1).toString());
    if (!field) {
        session.fail({Error::Kind::Storage, u"the undo log names an unknown field"_s});
        return {};
    }
    const QJsonArray after = valuesIn(entry.value(4));
    ReaderChange change{.field = *field,
                        .on = isOn(after.first()[u"value"_s]),
                        .tag = entry.value(2).toString(),
                        .papers = {}};
    ReaderValue value(session, change.field, change.tag, now);
    Statement idOf(session, u"SELECT id FROM paper WHERE key = ?"_s);
    const QJsonArray restored = isBefore ? valuesIn(entry.value(3)) : after;
    for (const auto &one : restored) {
        const qint64 key = one[u"paper"_s].toInteger();
        QSqlQuery &row = idOf.run({key});
        const auto id = row.next() ? ArxivId::fromString(row.value(0).toString()) : std::nullopt;
        if (!id)
            continue;
        value.write(key, one[u"value"_s]);
        change.papers.append(*id);
    }
    return change;
}

ReaderChange step(Session &session, const QString &which, bool isBefore, const QDateTime &now)
{
    QSqlQuery entry =
        session.run(u"SELECT id, field, tag, before, after FROM undo WHERE "_s + which);
    if (!entry.next())
        return {};
    ReaderChange change = restore(session, entry, isBefore, now);
    session.run(u"UPDATE undo SET undone_at = ? WHERE id = ?"_s,
                {isBefore ? toSql(now) : QVariant(), entry.value(0)});
    return change;
}

} // namespace

void logChange(Session &session, ReaderField field, const QString &tag,
               const QList<LoggedValue> &values, const QDateTime &now)
{
    QJsonArray before;
    QJsonArray after;
    for (const LoggedValue &value : values) {
        before.append(QJsonObject{{u"paper"_s, value.paper}, {u"value"_s, value.before}});
        after.append(QJsonObject{{u"paper"_s, value.paper}, {u"value"_s, value.after}});
    }
    // It can no longer be made again.
    session.run(u"DELETE FROM undo WHERE undone_at IS NOT NULL"_s);
    session.run(u"INSERT INTO undo (field, tag, before, after, made_at) VALUES (?, ?, ?, ?, ?)"_s,
                {nameOf(field), notNull(tag), textOf(before), textOf(after), toSql(now)});
}

ReaderChange undoLast(Session &session, const QDateTime &now)
{
    return step(session, u"undone_at IS NULL ORDER BY id DESC LIMIT 1"_s, true, now);
}

ReaderChange redoLast(Session &session, const QDateTime &now)
{
    // Of what was taken back the first was taken back last.
    return step(session, u"undone_at IS NOT NULL ORDER BY id LIMIT 1"_s, false, now);
}

} // namespace firstlight
