// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/searchquery.h"
#include "store/pickquery.h"
#include "store/scancondition.h"
#include "store/session.h"

namespace firstlight {

// What terms that are not about words mean in SQL.

struct TermContext
{
    QString criteriaHash;
    QString scorer;               // as in PickQuery
    QString updated;              // keys of updated papers as a JSON array; only where a term asks
    QHash<QString, QString> tags; // as the library spells those that terms name
};

TermContext termContext(Session &session, const SearchQuery &search, const PickQuery &query);

// Over paper and its reader_state, named state.
SqlCondition conditionOf(const SearchAlternatives &alternatives, const TermContext &context);

// As in SearchPlan::sources; empty where a term does not narrow much.
SqlCondition sourceOf(const SearchTerm &term, const TermContext &context);
// Of all terms about relevance and novelty together.
SqlCondition scoreSource(const SearchQuery &search, const TermContext &context);
QList<SqlCondition> scopeSources(const PickQuery &query);

} // namespace firstlight
