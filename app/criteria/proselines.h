// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firstlight {

// Free text of criteria that looks like a part of them is told apart by a backslash, as Markdown
// does: "\# no heading", "\1. no topic", "Keywords\: a word".

enum class ProsePlace { Introduction, Notes, Rubric };

// The lines with as many backslashes as it takes to have them read as they are. Comments stay.
QStringList escapedProse(const QStringList &lines, ProsePlace place);

// What an escaped line says.
QString unescapedProse(const QString &line);

} // namespace firstlight
