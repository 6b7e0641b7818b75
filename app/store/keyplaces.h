// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchfilter.h"

namespace firstlight {

// Where in a list its papers stand, and their keys in parts that one statement can ask for. Takes
// no longer than going over the list once, where its keys are dense as those of a library.
class KeyPlaces final
{
public:
    // Each paper once.
    explicit KeyPlaces(const QList<DatedKey> &papers);

    qsizetype placeOf(qint64 key) const; // -1: not in the list

    struct Part
    {
        QString condition; // "%1 BETWEEN …", for a column; others than the list's may be meant
        QVariantList values;
    };
    // Some thousands of keys, ascending from part to part; call while hasMore().
    bool hasMore() const;
    Part next();
    void restart();

private:
    qint64 m_first = 0;
    qint64 m_last = -1;
    bool m_isDense = false;
    QList<qint32> m_places;                    // by key from the first on; -1: none
    QList<std::pair<qint64, qint32>> m_sorted; // where they are not dense
    qint64 m_next = 0;
};

} // namespace firstlight
