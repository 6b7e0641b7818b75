// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sortedcolumns.h"

#include <QHash>

#include <memory>

namespace firstlight {

// The papers of one place: of all their numbers, of those at hand the texts too.
struct PickList
{
    PickColumns columns;
    QHash<qint64, Pick> picks;                        // at hand, by key
    QHash<qint64, QString> searchTexts;               // searchTextOf, by key; of a whole list
    bool isWhole = true;                              // every paper is at hand
    int leastHIndex = 0;                              // that hides papers; 0: none
    std::vector<qint64> heldBack;                     // arrived since the reader looked; ascending
    std::shared_ptr<const std::vector<qint64>> shown; // all others; ascending; null: not prepared
    // The columns in some order; null: whoever shows them sorts.
    std::shared_ptr<SortedColumns> sorted;
};

// In the order given; search texts are left out.
PickList pickListOf(const QList<Pick> &picks);
QHash<qint64, QString> searchTextsOf(const QList<Pick> &picks);
// The store's, else one made of the paper's id, below 0.
qint64 keyOf(const Pick &pick);
quint16 flagsOf(const Pick &pick);

// Folded for searching: Unicode, no diacritics, lower case.
QString foldedForSearch(const QString &text);
QString searchTextOf(const Pick &pick);

// Holds back what is not among shown (null: nothing is held back) and sorts. Takes a while for a
// million papers: for the pool.
void prepareList(PickList *list, const std::shared_ptr<const std::vector<qint64>> &shown,
                 ListOrder order);

// The list as it is when other scores count, sorted; picks: of all its papers. For the pool.
PickList listScoredBy(PickList list, const QList<Pick> &picks, const QList<Score> &scores,
                      ListOrder order);

// Keys of the columns, ascending; and those of some that are not among others, both ascending.
std::vector<qint64> keysOf(const PickColumns &columns);
std::vector<qint64> keysMissing(const std::vector<qint64> &some, const std::vector<qint64> &others);

} // namespace firstlight
