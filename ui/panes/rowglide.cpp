// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/rowglide.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace firstlight {

QList<RowPlace> glidingRows(const QList<RowPlace> &before, const QList<RowPlace> &after,
                            double progress)
{
    if (progress >= 1)
        return after;
    QHash<QString, RowPlace> from;
    for (const RowPlace &row : before)
        from.insert(row.key, row);
    QList<RowPlace> rows;
    QSet<QString> stays;
    for (const RowPlace &row : after) {
        const RowPlace start = from.value(row.key, {row.key, row.y, 0});
        rows.append({row.key, std::lerp(start.y, row.y, progress),
                     std::lerp(start.opacity, row.opacity, progress)});
        stays.insert(row.key);
    }
    for (const RowPlace &row : before) {
        if (!stays.contains(row.key))
            rows.append({row.key, row.y, std::lerp(row.opacity, 0.0, progress)});
    }
    return rows;
}

} // namespace firstlight
