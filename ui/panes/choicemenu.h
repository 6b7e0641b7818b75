// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowmatches.h"

#include <functional>

class QMenu;

namespace firstlight {

using Choose = std::function<void(const QString &choice)>; // empty: any

// Fills the menu of a filter: any, then each choice with its papers. The chosen one is ticked.
void fillChoiceMenu(QMenu *menu, const QList<Choice> &choices, const QString &chosen,
                    const Choose &choose);

// The same for categories, with their names: first those that the reader follows, in that order,
// then the most frequent of the others; the rest below their groups.
void fillCategoryMenu(QMenu *menu, const QList<Choice> &categories, const QStringList &followed,
                      const QString &chosen, const Choose &choose);

} // namespace firstlight
