// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/picklist.h"

namespace firstlight {

// What the store found for a search within a list.
struct FoundRows
{
    QString query;
    std::vector<qint64> keys; // ascending
};

// What of the view the store has to be asked, as paper/searchquery.h has it; empty: nothing. Whole
// lists know their categories, tags and words; operators they leave to the store.
QString questionToStore(const ListView &view, bool isWhole);

// 1 for each position whose paper the view finds; empty: all. Of what the store is asked and has
// not answered yet nothing is hidden.
std::vector<quint8> matchingRows(const SortedColumns &columns, const PickList &list,
                                 const ListView &view, const FoundRows &found);

// What there is to choose from, with the number of papers; counted over whole lists only (else 0).
struct Choice
{
    QString text;
    int papers = 0;

    friend bool operator==(const Choice &, const Choice &) = default;
};
QList<Choice> categoriesIn(const PickList &list); // the most frequent first
QList<Choice> tagsIn(const PickList &list);

} // namespace firstlight
