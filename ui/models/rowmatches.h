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

// Of papers of a whole list, by key: the topic that each matches best. Empty: not known yet.
using PaperTopics = QHash<qint64, QString>;

// What of the view the store has to be asked, as paper/searchquery.h has it; empty: nothing. Whole
// lists know their categories, tags and words; operators they leave to the store.
QString questionToStore(const ListView &view, bool isWhole);

// 1 for each position whose paper the view finds; empty: all. By what is not known yet, because the
// store or the ranker is still asked, nothing is hidden.
std::vector<quint8> matchingRows(const SortedColumns &columns, const PickList &list,
                                 const ListView &view, const FoundRows &found,
                                 const PaperTopics &topics = {});

// What there is to choose from, with the number of papers; counted over whole lists only (else 0).
struct Choice
{
    QString text;
    int papers = 0;

    friend bool operator==(const Choice &, const Choice &) = default;
};
QList<Choice> categoriesIn(const PickList &list); // the most frequent first
QList<Choice> tagsIn(const PickList &list);
QList<Choice> topicsIn(const PaperTopics &topics);

} // namespace firstlight
