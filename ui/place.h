// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>

namespace firstlight {

// What the list shows: the papers of a day, or the starred ones of all days.
struct Place
{
    enum class Kind { Day, Starred };

    Kind kind = Kind::Day;
    QDate day; // of Kind::Day; null: no day is known yet

    bool isDay() const { return kind == Kind::Day; }
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace firstlight

Q_DECLARE_METATYPE(firstlight::Place)
