// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/ranker.h"

namespace firstlight {

// Why a paper ranks where it does, in the paper's own words. One line each, without markup; empty
// where no wanted term occurs.
struct Explanation
{
    QString comment; // "Topic: word, word, word", the strongest of its best topic
    QString
        evidence; // words and pairs of words as they stand in title and abstract, joined by ", "
};

// topics: of each paper its best topic or noTopic, as bestTopics() gives them.
QList<Explanation> explain(const RankingIndex &index, const Query &query, const QList<int> &topics);

} // namespace firstlight
