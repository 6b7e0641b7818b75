// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteriadifference.h"

#include <QFont>
#include <QPalette>

class QTextDocument;

namespace firstlight {

// Writes what two revisions of criteria say differently, part by part: added words are underlined
// and carry a "+", removed ones are struck out and carry a "−", so that no colour is needed to tell
// them apart. Replaces what the document holds.
void writeDifference(QTextDocument *document, const CriteriaDifference &difference,
                     const QPalette &palette, const QFont &font);

} // namespace firstlight
