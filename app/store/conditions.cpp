// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conditions.h"

#include "store/readertable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

void Conditions::add(const QString &condition, const QVariantList &bound)
{
    sql.append(condition);
    values.append(bound);
}

QString Conditions::text() const
{
    return sql.isEmpty() ? u"1"_s : sql.join(u" AND "_s);
}

Conditions listingConditions(const PickQuery &query)
{
    Conditions conditions;
    if (query.day)
        conditions.add(u"a.day = ?"_s, {query.day->toString(Qt::ISODate)});
    if (query.month) {
        const QDate first(query.month->year(), query.month->month(), 1);
        conditions.add(
            u"a.day BETWEEN ? AND ?"_s,
            {first.toString(Qt::ISODate), first.addMonths(1).addDays(-1).toString(Qt::ISODate)});
    }
    if (!query.wholeLibrary)
        conditions.add(scanCondition(query.isOfKept() ? ScanScope(query.types) : query.scope()));
    return conditions;
}

Conditions readerConditions(const PickQuery &query)
{
    Conditions conditions;
    if (query.starredOnly)
        conditions.add(u"state.starred_at IS NOT NULL"_s);
    if (query.toReadOnly)
        conditions.add(u"state.to_read_at IS NOT NULL"_s);
    if (query.rescuedOnly)
        conditions.add(u"state.rescued_at IS NOT NULL"_s);
    if (query.unreadOnly)
        conditions.add(u"state.read_at IS NULL"_s);
    if (!query.tag.isEmpty())
        conditions.add(u"EXISTS (SELECT 1 FROM tag WHERE tag.paper = paper.key "
                       "AND tag = ?)"_s,
                       {query.tag});
    if (!query.category.isEmpty()) {
        conditions.add(u"(EXISTS (SELECT 1 FROM announcement listed "
                       "WHERE listed.paper = paper.key AND listed.category = ?) OR EXISTS "
                       "(SELECT 1 FROM json_each(paper.categories) WHERE value = ?))"_s,
                       {query.category, query.category});
    }
    return conditions;
}

PickQuery withKnownTag(Session &session, const PickQuery &query)
{
    PickQuery known = query;
    if (!query.tag.isEmpty())
        known.tag = tagAsKnown(session, query.tag);
    return known;
}

} // namespace firstlight
