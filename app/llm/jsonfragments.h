// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstlight {

// A string, or the letters of a number, true, false, null as they stand.
struct JsonScalar
{
    QString text;
    bool isString = false;

    friend bool operator==(const JsonScalar &, const JsonScalar &) = default;
};

// One complete object of a text, without the objects inside it.
struct JsonFragment
{
    QString label; // the name under which another object holds it; empty at the top and in arrays
    QList<std::pair<QString, JsonScalar>> members; // in order, repetitions kept
};

// Every object with members that is complete in a text which may be JSON, several JSON values, JSON
// with prose around it, cut off, or with LaTeX in its strings; in the order in which they end.
// Lenient on form only: commas, colons and brackets need not match. Time linear in the text, memory
// too.
QList<JsonFragment> jsonFragments(QStringView text);

} // namespace firstlight
