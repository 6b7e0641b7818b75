// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace firstlight {

// One saved state of the criteria; immutable.
struct Revision
{
    int number = 0; // from 1, in the order of saving
    int parent = 0; // 0: none
    QString hash;   // criteriaHash(text)
    QString text;   // Markdown
    QString label;
    QDateTime madeAt;     // UTC
    QDateTime labelledAt; // null: never since
};

} // namespace firstlight
