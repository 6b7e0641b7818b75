// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of libraryTables(): what fits, and which is the later one.
#include "paper/librarytables.h"

#include "paper/arxivid.h"

#include <QDate>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Kind = LibraryColumn::Kind;

constexpr qint64 latestMoment = 253'402'300'799'999; // of the year 9999

bool isWhole(const QJsonValue &value, qint64 least, qint64 most)
{
    const double number = value.toDouble(double(least) - 1);
    return number >= double(least) && number <= double(most) && number == double(qint64(number));
}

bool fits(const LibraryColumn &column, const QJsonValue &value)
{
    constexpr qint64 largest = 1LL << 40;
    switch (column.kind) {
    case Kind::Text:
        return value.isString() &&
               (column.values.isEmpty() || column.values.contains(value.toString()));
    case Kind::Bytes:
        return value.isString();
    case Kind::Number:
        return isWhole(value, -largest, largest);
    case Kind::Score:
        return isWhole(value, 1, 10);
    case Kind::Real:
        return value.isDouble();
    case Kind::Moment:
        return isWhole(value, 0, latestMoment);
    case Kind::Day:
        return QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case Kind::Flag:
        return isWhole(value, 0, 1);
    case Kind::Paper:
        return ArxivId::fromString(value.toString()).has_value();
    case Kind::Run:
    case Kind::Request:
        break;
    }
    return !value.toString().isEmpty();
}

// Below, at or above 0. What is absent comes before all else.
int order(const LibraryColumn &column, const QJsonValue &a, const QJsonValue &b)
{
    if (a.isString() && b.isString()) {
        if (column.values.isEmpty())
            return a.toString().compare(b.toString());
        return int(column.values.indexOf(a.toString()) - column.values.indexOf(b.toString()));
    }
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble() ? -1 : int(a.toDouble() > b.toDouble());
    return int(a.isString() || a.isDouble()) - int(b.isString() || b.isDouble());
}

} // namespace

QString flawOf(const LibraryRow &row)
{
    const LibraryTable *table = libraryTableNamed(row.table);
    if (!table)
        return u"“%1” is nothing that a library keeps"_s.arg(row.table.left(80));
    for (const LibraryColumn &column : table->columns) {
        const QJsonValue value = row.values[column.name];
        const bool isAbsent = value.isUndefined() || value.isNull();
        if (isAbsent ? !column.mayBeAbsent : !fits(column, value))
            return u"%1: no fit %2"_s.arg(row.table, column.name);
    }
    return {};
}

bool isLater(const LibraryTable &table, const QJsonObject &row, const QJsonObject &other)
{
    const auto compare = [&](const LibraryColumn &column) {
        return order(column, row[column.name], other[column.name]);
    };
    for (const QString &name : table.deciding) {
        const auto column =
            std::find_if(table.columns.begin(), table.columns.end(),
                         [&](const LibraryColumn &each) { return each.name == name; });
        if (const int decided = compare(*column); decided != 0)
            return decided > 0;
    }
    for (const LibraryColumn &column : table.columns) {
        if (const int decided = compare(column); decided != 0)
            return decided > 0;
    }
    return false;
}

} // namespace firstlight
