// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readervalue.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString selection(ReaderField field)
{
    if (field == ReaderField::Tag)
        return u"SELECT 1 FROM tag WHERE paper = ? AND tag = ?"_s;
    return u"SELECT %1 FROM reader_state WHERE paper = ?"_s.arg(nameOf(field));
}

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

ReaderValue::ReaderValue(Session &session, ReaderField field, const QString &tag)
    : m_field(field)
    , m_tag(tag)
    , m_read(session, selection(field))
    , m_write(session, insertion(field))
    , m_remove(session, u"DELETE FROM tag WHERE paper = ? AND tag = ?"_s)
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
    if (m_field == ReaderField::Tag)
        (value.toBool() ? m_write : m_remove).run({paper, m_tag});
    else if (m_field == ReaderField::Note)
        m_write.run({paper, notNull(value.toString())});
    else
        m_write.run({paper, value.isNull() ? QVariant() : QVariant(value.toInteger())});
}

bool isOn(const QJsonValue &value)
{
    return value.isDouble() || value.toBool() || !value.toString().isEmpty();
}

} // namespace firstlight
