// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"

namespace firstlight {

// Criteria edited as values and as the text that holds them: two views of one thing.

// The text with other criteria in it, in which every line stays byte for byte that speaks of
// nothing that changed; where the text cannot be edited so, the canonical form.
// criteriaFromMarkdown(withCriteria(text, c)) == tidied(c), and a text that says so already is
// returned as it is. Of a whole prompt the criteria's own text is edited and returned.
QString withCriteria(const QString &text, const Criteria &criteria);

// What rankers and models are to read: without the topics that are switched off. Nothing else is
// touched; a text in which all topics are on is returned as it is.
QString criteriaTextInUse(const QString &text);

} // namespace firstlight
