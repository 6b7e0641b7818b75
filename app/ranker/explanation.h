// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/ranking.h"

namespace firstlight {

// Why a paper ranks where it does, in the paper's own words. One line each, without markup; empty
// where nothing speaks for it.
struct Explanation
{
    // "Topic: word, word, word − word": its best topic, what raised it most, at most five, and
    // behind a minus sign what lowered it, at most three.
    QString comment;
    // Words and pairs of words as they stand in title and abstract, joined by ", "; none of those
    // that lowered it.
    QString evidence;
};

// The words of one row of the index's papers that raised it and those that lowered it, as they
// stand in it, the strongest first. Of a change of ranking: those that moved it.
struct RowWords
{
    QStringList raising;  // at most eight
    QStringList lowering; // at most three

    friend bool operator==(const RowWords &, const RowWords &) = default;
};
QList<RowWords> wordsOfRows(const RankingIndex &index, const Query &query, const Ranking &ranking,
                            const QList<qsizetype> &rows);

// Empty for papers whose level is below lowestExplained.
// topics: of each paper its best topic or noTopic, as bestTopics() gives them.
QList<Explanation> explain(const RankingIndex &index, const Query &query, const Ranking &ranking,
                           const QList<int> &topics, const QList<int> &levels, int lowestExplained);

} // namespace firstlight
