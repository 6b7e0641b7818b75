// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace firstlight {

// A stretch of raw text, either wholly formula (delimiters included) or without any.
struct TexSegment
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isFormula = false;

    friend bool operator==(const TexSegment &, const TexSegment &) = default;
};

// Splits at $…$, $$…$$, \(…\), \[…\] and environments such as equation; together the segments are
// the text. A delimiter without its partner is text, an escaped dollar and prices too. Never an
// empty segment. Linear in time.
QList<TexSegment> texSegments(QStringView text);

} // namespace firstlight
