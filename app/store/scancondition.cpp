// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scancondition.h"

#include "store/session.h"

namespace firstlight {

using namespace Qt::StringLiterals;

SqlCondition scanCondition(const ScanScope &scope)
{
    QStringList parts;
    QVariantList values;
    if (!scope.types.isEmpty())
        parts.append(u"a.type IN (%1)"_s.arg(placeholders(scope.types.size())));
    for (const AnnounceType type : scope.types)
        values.append(static_cast<int>(type));
    if (scope.primaryOnly)
        parts.append(u"a.category = paper.primary_category"_s);
    // The column is a JSON array of codes without escapes, so its text can be searched.
    for (const QString &category : scope.excluded) {
        parts.append(u"instr(paper.categories, ?) = 0"_s);
        values.append(QString(u'"' + category + u'"'));
    }
    return {parts.isEmpty() ? u"1"_s : parts.join(u" AND "_s), values};
}

bool needsPaper(const ScanScope &scope)
{
    return scope.primaryOnly || !scope.excluded.isEmpty();
}

QString paperJoin(const ScanScope &scope)
{
    return needsPaper(scope) ? u"JOIN paper ON paper.key = a.paper"_s : QString();
}

} // namespace firstlight
