// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/searchquery.h"
#include "store/conditions.h"
#include "store/session.h"

namespace firstlight {

// How the store finds what a query asks for. Everything is bound; what the reader wrote is quoted
// for FTS5, so that nothing in it is an operator.

// The beginning of a word, which FTS5 would look up by reading all words that begin so: where there
// are many, it is quicker to look into the papers' texts.
struct Beginning
{
    SearchTerm::Key where = SearchTerm::Key::Anywhere;
    QString words; // as foldedWords(), without the blank behind
};

// Alternatives with beginnings among them.
struct WordGroup
{
    QString match; // FTS5: the alternatives that are whole words; empty: none
    QList<Beginning> beginnings;
    bool isExcluded = false;
};

struct SearchPlan
{
    QString match;    // FTS5: whole words, all of which a paper must hold; empty: none
    QString excluded; // FTS5: whole words of which it must hold none
    QList<WordGroup> groups;
    Conditions filter; // over paper and its reader_state, named state
    // Statements that give the keys of all papers that can be found, perhaps of others too, at most
    // as many as the number bound behind their values.
    QList<SqlCondition> sources;
    QDate from; // first announced; null: open
    QDate to;

    // For FTS5 alone, beginnings included.
    QString wholeMatch;
    QString wholeExcluded;
    // All that the words to be held can be found by, though what it finds need not hold them: FTS5
    // knows stems, and a beginning may reach into a suffix.
    QString wideMatch;

    bool isWordsOnly() const { return groups.isEmpty() && filter.isEmpty() && !hasBounds(); }
    bool hasBounds() const { return from.isValid() || to.isValid(); }
};

SearchPlan searchPlan(Session &session, const PickQuery &asked);

// The search of a query alone as conditions, FTS5 doing all that is about words.
Conditions searchConditions(Session &session, const PickQuery &query);

// Words of a text as an FTS5 query in which each must occur. Empty for blank text.
QString searchExpression(const QString &words);

} // namespace firstlight
