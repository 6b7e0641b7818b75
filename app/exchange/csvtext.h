// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// A field of a CSV file: quoted where it must be.
QString csvField(const QString &text);

// The same for text from strangers: a spreadsheet takes what begins with = + - @ for a formula, so
// an apostrophe goes before it.
QString csvSafeField(const QString &text);

} // namespace firstlight
