// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/criterialint.h"

namespace firstlight {

// What a band of scores means by a rubric: "- 3-4: mostly outside the topics".
struct RubricBand
{
    enum class Verdict { Wanted, Unwanted, Unclear };

    int from = 1;
    int to = 1;
    bool isNovelty = false;
    Verdict verdict = Verdict::Unclear;
    QString text;       // the line
    qsizetype line = 0; // of the rubric, blank ones not counted
};

QList<RubricBand> rubricBands(const QString &rubric);

// Where they contradict the cut-offs. source: the lines of the text, of each line of the rubric.
QList<LintFinding> rubricFindings(const QString &rubric, const QList<qsizetype> &source,
                                  const LintMaterial &material);

} // namespace firstlight
