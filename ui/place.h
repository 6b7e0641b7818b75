// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QDate>
#include <QMetaType>

namespace firstlight {

// What the window shows: papers of the library, or the page of a month.
struct Place
{
    enum class Kind {
        Day,
        Month, // a page, not a list
        Starred,
        ToRead,
        Tag,
        Saved,  // a search that the reader keeps
        Search, // of the whole library
        Library,
        Like // the papers that are most like one
    };

    Kind kind = Kind::Day;
    QDate day; // of Kind::Day; null: no day is known yet. Of Kind::Month: the first of it.

    std::optional<ArxivId> paper = {}; // of Kind::Like, and only of it: whom the others are like
    QString title = {};                // its title, in Unicode
    QString text = {};                 // the tag; the name of the saved search; the query

    bool isDay() const { return kind == Kind::Day; }
    bool isMonth() const { return kind == Kind::Month; }
    bool isLike() const { return paper.has_value(); }
    bool isSearch() const { return kind == Kind::Search || kind == Kind::Saved; }
    // May have a million papers: their texts are fetched as they come in sight.
    bool isLong() const { return kind == Kind::Library || isSearch(); }
    bool hasBands() const { return !isLike() && !isSearch(); }
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace firstlight

Q_DECLARE_METATYPE(firstlight::Place)
