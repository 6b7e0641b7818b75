// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace firstlight {

// What a library keeps beside papers, table by table, as libraries give it to one another. Rows of
// the same key on two machines become one: that which is later by the columns that decide, then by
// all others, so that it does not matter who is merged into whom, and how often.

struct LibraryColumn
{
    enum class Kind {
        Text,
        Number,
        Score, // 1-10
        Real,
        Moment, // milliseconds since the epoch
        Day,
        Flag,
        Bytes,   // base64 outside the database
        Paper,   // an id; a key in the database
        Run,     // as runs and requests are named on every machine
        Request, // the same
    };

    QString name;
    Kind kind = Kind::Text;
    bool isKey = false;
    bool mayBeAbsent = false;
    QStringList values = {}; // of Text: the only ones, ascending; empty: any
};

struct LibraryTable
{
    QString name;
    QList<LibraryColumn> columns;
    QStringList deciding; // first the first
    // By which the table is walked through; empty: the key.
    QString walkedBy = {};
};

// Those that are referred to come first.
const QList<LibraryTable> &libraryTables();
const LibraryTable *libraryTableNamed(const QString &name);

struct LibraryRow
{
    QString table;
    QJsonObject values; // by column; absent ones are left out

    friend bool operator==(const LibraryRow &, const LibraryRow &) = default;
};

// What is wrong with a row that came from elsewhere; empty: nothing, it can be kept.
QString flawOf(const LibraryRow &row);

// Whether one of two rows of the same key is the later one.
bool isLater(const LibraryTable &table, const QJsonObject &row, const QJsonObject &other);

} // namespace firstlight
