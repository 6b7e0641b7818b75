// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scanscope.h"

#include <QVariant>

namespace firstlight {

struct SqlCondition
{
    QString sql;
    QVariantList values; // in the order of its question marks
};

// True of the listings that are scanned: rows of announcement, named a. Where needsPaper(scope),
// their paper must be joined under its own name.
SqlCondition scanCondition(const ScanScope &scope);
bool needsPaper(const ScanScope &scope);

// "JOIN paper …" where the condition needs it; else empty.
QString paperJoin(const ScanScope &scope);

} // namespace firstlight
