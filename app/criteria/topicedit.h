// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/editedlines.h"

namespace firstlight {

// Makes the topics of a text others: those that stay the same keep their lines, those that move
// take them along, of those that change only the lines that differ. Numbers follow where topics
// come, go or change places and were in order before.
// isCoarse: topics that change are written anew as a whole.
void editTopics(EditedLines &lines, const CriteriaDocument &document, const QList<Topic> &wanted,
                bool isCoarse);

// In the canonical form.
QStringList topicLines(const Topic &topic, qsizetype number);

} // namespace firstlight
