// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pickquery.h"
#include "store/scancondition.h"
#include "store/session.h"

#include <QStringList>

namespace firstlight {

// Conditions of which each must be so, with what is bound to them.
struct Conditions
{
    QStringList sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound = {});
    void add(const SqlCondition &condition) { add(condition.sql, condition.values); }
    bool isEmpty() const { return sql.isEmpty(); }
    QString text() const; // always true when there are none
};

// Of the announcements, named a, under which a query lists papers.
Conditions listingConditions(const PickQuery &query);

// Of papers beside their reader_state, named state: all of a query but its listing and its search.
Conditions readerConditions(const PickQuery &query);

// The query with its tag as the library spells it.
PickQuery withKnownTag(Session &session, const PickQuery &query);

} // namespace firstlight
