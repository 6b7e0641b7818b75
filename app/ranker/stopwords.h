// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// Words that tell nothing of a paper's subject: the common ones of English and those that every
// abstract uses ("paper", "propose", "we"). Expects lower case.
bool isStopWord(const QString &word);

// Stems of the words in which criteria speak of papers, not of their subject: "insights", "merely",
// "techniques".
bool isCriteriaStem(const QString &stem);

} // namespace firstlight
