// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace firstlight {

// A value of an enumeration with its name in files and protocols.
template <class T>
struct Named
{
    T value;
    QLatin1StringView name;
};

// The table must name every value.
template <class T, std::size_t N>
QString nameOf(T value, const std::array<Named<T>, N> &table)
{
    for (const Named<T> &entry : table) {
        if (entry.value == value)
            return entry.name;
    }
    Q_UNREACHABLE();
}

// Ignores case.
template <class T, std::size_t N>
std::optional<T> valueOf(QStringView name, const std::array<Named<T>, N> &table)
{
    for (const Named<T> &entry : table) {
        if (name.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return {};
}

} // namespace firstlight
