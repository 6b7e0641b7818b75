// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readervalue.h"

#include "store/notetable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString selection(ReaderField field)
{
    if (field == ReaderField::Tag)
        return u"SELECT 1 FROM tag WHERE paper = ? AND tag = ?"_s;
    return u"SELECT %1 FROM reader_state WHERE paper = ?"_s.arg(nameOf(field));
}

// A clock that runs behind that of another machine must not make a change count as an earlier one.
const QString markChange = u"INSERT INTO reader_mark (paper, field, tag, value, changed_at) "
                           "VALUES (?,?,?,?,?) ON CONFLICT (paper, field, tag) DO UPDATE SET "
                           "value = excluded.value, "
                           "changed_at = max(excluded.changed_at, changed_at + 1)"_s;

QString insertion(ReaderField field)
{
    if (field == ReaderField::Tag)
        return u"INSERT OR IGNORE INTO tag (paper, tag) VALUES (?, ?)"_s;
    return u"INSERT INTO reader_state (paper, %1) VALUES (?, ?) "
           "ON CONFLICT (paper) DO UPDATE SET %1 = excluded.%1"_s.arg(nameOf(field));
}

} // namespace

QString nameOf(ReaderField field)
{
    switch (field) {
    case ReaderField::Read:
        return u"read_at"_s;
    case ReaderField::Starred:
        return u"starred_at"_s;
    case ReaderField::Dismissed:
        return u"dismissed_at"_s;
    case ReaderField::ToRead:
        return u"to_read_at"_s;
    case ReaderField::Rescued:
        return u"rescued_at"_s;
    case ReaderField::Tag:
        return u"tag"_s;
    case ReaderField::Note:
        break;
    }
    return u"note"_s;
}

std::optional<ReaderField> readerFieldNamed(const QString &name)
{
    for (const ReaderField field :
         {ReaderField::Read, ReaderField::Starred, ReaderField::Dismissed, ReaderField::ToRead,
          ReaderField::Rescued, ReaderField::Tag, ReaderField::Note}) {
        if (nameOf(field) == name)
            return field;
    }
    return {};
}

ReaderValue::ReaderValue(Session &session, ReaderField field, const QString &tag,
                         const QDateTime &now)
    : m_session(session)
    , m_field(field)
    , m_tag(tag)
    , m_now(now)
    , m_read(session, selection(field))
    , m_write(session, insertion(field))
    , m_remove(session, u"DELETE FROM tag WHERE paper = ? AND tag = ?"_s)
    , m_mark(session, markChange)
{}

QJsonValue ReaderValue::of(qint64 paper)
{
    if (m_field == ReaderField::Tag)
        return m_read.run({paper, m_tag}).next();
    QSqlQuery &row = m_read.run({paper});
    const QVariant value = row.next() ? row.value(0) : QVariant();
    if (m_field == ReaderField::Note)
        return notNull(value.toString());
    // SQL's NULL comes as a null string, which JSON would keep as "".
    return value.isNull() ? QJsonValue() : QJsonValue(value.toLongLong());
}

void ReaderValue::write(qint64 paper, const QJsonValue &value)
{
    if (m_field == ReaderField::Note)
        return writeNote(m_session, paper, value.toString(), m_now);
    if (m_field == ReaderField::Tag)
        (value.toBool() ? m_write : m_remove).run({paper, m_tag});
    else
        m_write.run({paper, value.isNull() ? QVariant() : QVariant(value.toInteger())});
    // A tag's value is whether it is there.
    const QVariant marked = m_field == ReaderField::Tag && value.toBool() ? QVariant(1)
                            : value.isDouble()                            ? value.toInteger()
                                                                          : QVariant();
    m_mark.run({paper, nameOf(m_field), notNull(m_tag), marked, toSql(m_now)});
}

bool isOn(const QJsonValue &value)
{
    return value.isDouble() || value.toBool() || !value.toString().isEmpty();
}

} // namespace firstlight
