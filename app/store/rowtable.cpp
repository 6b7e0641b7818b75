// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowtable.h"

#include "store/rowsettling.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Kind = LibraryColumn::Kind;

// How a column is told outside the database.
QString told(const LibraryTable &table, const LibraryColumn &column)
{
    QString own = table.name + u'.' + column.name;
    switch (column.kind) {
    case Kind::Paper:
        return u"(SELECT id FROM paper WHERE key = %1)"_s.arg(own);
    case Kind::Run:
        return u"(SELECT uid FROM run WHERE id = %1)"_s.arg(own);
    case Kind::Request:
        return u"(SELECT uid FROM request WHERE id = %1)"_s.arg(own);
    default:
        return own;
    }
}

QStringList toldColumns(const LibraryTable &table)
{
    QStringList columns;
    for (const LibraryColumn &column : table.columns)
        columns.append(told(table, column));
    return columns;
}

QStringList namesIn(const LibraryTable &table, bool keysOnly)
{
    QStringList names;
    for (const LibraryColumn &column : table.columns) {
        if (column.isKey || !keysOnly)
            names.append(column.name);
    }
    return names;
}

QJsonValue outside(const LibraryColumn &column, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Undefined;
    switch (column.kind) {
    case Kind::Number:
    case Kind::Score:
    case Kind::Moment:
    case Kind::Flag:
        return value.toLongLong();
    case Kind::Real:
        return value.toDouble();
    case Kind::Bytes:
        return QString::fromLatin1(value.toByteArray().toBase64());
    default:
        return value.toString();
    }
}

QJsonObject valuesIn(const LibraryTable &table, const QSqlQuery &row)
{
    QJsonObject values;
    for (int at = 0; at < table.columns.size(); ++at) {
        const QJsonValue value = outside(table.columns.at(at), row.value(at));
        if (!value.isUndefined())
            values.insert(table.columns.at(at).name, value);
    }
    return values;
}

QString whereKey(const LibraryTable &table)
{
    QStringList conditions;
    for (const LibraryColumn &column : table.columns) {
        if (column.isKey)
            conditions.append(column.name + (column.mayBeAbsent ? u" IS ?"_s : u" = ?"_s));
    }
    return conditions.join(u" AND "_s);
}

} // namespace

LibraryRows libraryRows(Session &session, const QString &name, const QVariantList &after, int limit)
{
    LibraryRows page;
    const LibraryTable *table = libraryTableNamed(name);
    Q_ASSERT(table);
    const QStringList place =
        table->walkedBy.isEmpty() ? namesIn(*table, true) : QStringList{table->walkedBy};
    const QString from = after.isEmpty() ? QString()
                                         : u"WHERE (%1) > (%2)"_s.arg(place.join(u", "_s),
                                                                      placeholders(place.size()));
    QSqlQuery rows =
        session.run(u"SELECT %1, %2 FROM %3 %4 ORDER BY %2 LIMIT ?"_s.arg(
                        toldColumns(*table).join(u", "_s), place.join(u", "_s), name, from),
                    after + QVariantList{limit});
    while (rows.next()) {
        page.rows.append({name, valuesIn(*table, rows)});
        page.last.clear();
        for (int at = 0; at < place.size(); ++at)
            page.last.append(rows.value(int(table->columns.size()) + at));
    }
    return page;
}

class RowImport::Table final
{
public:
    Table(Session &session, const LibraryTable &table)
        : m_table(table)
        , m_settle(session, table.name)
        , m_paper(session, u"SELECT key FROM paper WHERE id = ?"_s)
        , m_run(session, u"SELECT id FROM run WHERE uid = ?"_s)
        , m_request(session, u"SELECT id FROM request WHERE uid = ?"_s)
        , m_find(session, u"SELECT %1 FROM %2 WHERE %3"_s.arg(toldColumns(table).join(u", "_s),
                                                              table.name, whereKey(table)))
        , m_insert(session, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                table.name, namesIn(table, false).join(u", "_s),
                                placeholders(table.columns.size())))
        , m_update(session,
                   u"UPDATE %1 SET %2 = ? WHERE %3"_s.arg(
                       table.name, namesIn(table, false).join(u" = ?, "_s), whereKey(table)))
    {}

    bool save(const QJsonObject &row)
    {
        QVariantList keys;
        QVariantList all;
        for (const LibraryColumn &column : m_table.columns) {
            const QVariant value = inside(column, row[column.name]);
            if (value.isNull() && !column.mayBeAbsent)
                return false; // of a paper that is not here
            all.append(value);
            if (column.isKey)
                keys.append(value);
        }
        QSqlQuery &found = m_find.run(keys);
        const auto known = found.next() ? std::optional(valuesIn(m_table, found)) : std::nullopt;
        found.finish();
        const bool isLost = m_settle.before(keys, row, known);
        const bool isNews = !known || isLater(m_table, row, *known);
        if (!known)
            m_insert.run(all);
        else if (isNews)
            m_update.run(all + keys);
        if (isNews || isLost)
            m_settle.after(keys);
        return isNews || isLost;
    }

private:
    QVariant inside(const LibraryColumn &column, const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return {};
        switch (column.kind) {
        case Kind::Paper:
            return keyOf(m_paper, value);
        case Kind::Run:
            return keyOf(m_run, value);
        case Kind::Request:
            return keyOf(m_request, value);
        case Kind::Real:
            return value.toDouble();
        case Kind::Bytes:
            return QByteArray::fromBase64(value.toString().toLatin1());
        case Kind::Text:
        case Kind::Day:
            return notNull(value.toString());
        default:
            return value.toInteger();
        }
    }

    static QVariant keyOf(Statement &find, const QJsonValue &name)
    {
        QSqlQuery &row = find.run({name.toString()});
        return row.next() ? row.value(0) : QVariant();
    }

    const LibraryTable &m_table;
    RowSettling m_settle;
    Statement m_paper;
    Statement m_run;
    Statement m_request;
    Statement m_find;
    Statement m_insert;
    Statement m_update;
};

RowImport::RowImport(Session &session)
    : m_session(session)
{}

RowImport::~RowImport() = default;

RowImport::Table &RowImport::tableNamed(const QString &name)
{
    auto &table = m_tables[name];
    if (!table)
        table = std::make_unique<Table>(m_session, *libraryTableNamed(name));
    return *table;
}

bool RowImport::save(const LibraryRow &row)
{
    return flawOf(row).isEmpty() && tableNamed(row.table).save(row.values);
}

} // namespace firstlight
