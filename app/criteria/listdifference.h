// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace firstlight {

// What became of one entry of a list.
struct ListStep
{
    std::optional<qsizetype> before; // index; empty: it was added
    std::optional<qsizetype> after;  // index; empty: it was removed
    bool isKept = false;             // else, with both, one took the other's place

    friend bool operator==(const ListStep &, const ListStep &) = default;
};

// How one list became another, with as many entries kept as can be; in the order of both. Lists of
// more than some thousand entries that differ in their middle are exchanged there as a whole.
QList<ListStep> listDifference(const QStringList &before, const QStringList &after);

} // namespace firstlight
