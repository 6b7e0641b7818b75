// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/texformulas.h"

#include <vector>

namespace firstlight {

// The brace groups of raw text outside its formulas, found once so that decoding stays linear.
class TexGroups final
{
public:
    // segments: those of the text.
    TexGroups(QStringView text, const QList<TexSegment> &segments);

    // The position of the brace that closes the one at the position; -1 where there is none.
    qsizetype closingOf(qsizetype opening) const;

    // A group of TeX, whose braces are no part of the text ({\'e}, {BERT}), not a set or a
    // placeholder of the author's ({0, 1}, 10^{100}).
    bool isInvisible(qsizetype opening) const;

private:
    struct Open
    {
        qsizetype at = 0;
        bool isPlain = true; // words and groups so far
        bool hasMacro = false;
    };

    void scan(QStringView text, const TexSegment &segment, std::vector<Open> &open);
    void close(QStringView text, qsizetype at, std::vector<Open> &open);

    std::vector<qsizetype> m_closing; // by position; -1
    std::vector<bool> m_isInvisible;  // by position
};

} // namespace firstlight
