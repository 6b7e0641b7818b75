// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firstlight {

// What may follow the beginning of an English word, in lower case, for it to end in a suffix that
// began within: "networki" gives "ng", "ngs", "es" and so on, and the empty one. An index of stems
// (Porter's) holds "networking" as "network" and so not under "networki"; it is found by these
// words.
QStringList endingsBegunIn(QStringView beginning);

} // namespace firstlight
