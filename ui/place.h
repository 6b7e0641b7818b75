// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QDate>
#include <QMetaType>

namespace firstlight {

// What the window shows: the papers of a day, the starred ones of all days, or those of the whole
// library that are most like one, as a list; or a month looked back on, as a page.
struct Place
{
    enum class Kind { Day, Month, Starred, Like };

    Kind kind = Kind::Day;
    QDate day; // of Kind::Day, null: no day is known yet; of Kind::Month its first

    std::optional<ArxivId> paper = {}; // of Kind::Like, and only of it: whom the others are like
    QString title = {};                // its title, in Unicode

    bool isDay() const { return kind == Kind::Day; }
    bool isMonth() const { return kind == Kind::Month; }
    bool isLike() const { return paper.has_value(); }
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace firstlight

Q_DECLARE_METATYPE(firstlight::Place)
