// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstlight {

// Where a row of a list stands.
struct RowPlace
{
    QString key;        // what the row is, however far it moves
    double y = 0;       // of its upper edge, in the view's pixels
    double opacity = 1; // 0-1

    friend bool operator==(const RowPlace &, const RowPlace &) = default;
};

// The rows in sight while they glide from one layout to the next, progress going from 0 to 1. First
// those of after, in their order: rows that were in sight move to their new place, the others come
// up in it. Then, until progress is 1, those of before that go: they fade where they stood.
QList<RowPlace> glidingRows(const QList<RowPlace> &before, const QList<RowPlace> &after,
                            double progress);

} // namespace firstlight
