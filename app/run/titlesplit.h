// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/answer.h"
#include "paper/paper.h"

#include <QSet>

namespace firstlight {

// What earlier verdicts on titles leave to be done about papers.
struct TitleSplit
{
    QList<Paper> unjudged; // a model has not seen the title of this version
    QSet<ArxivId> dropped; // it has, and dropped it; nobody rescued it
};

// Papers that are always read are in neither.
TitleSplit splitByTitles(const QList<Paper> &papers, const QList<TitleVerdict> &earlier,
                         const QSet<ArxivId> &alwaysRead);

} // namespace firstlight
