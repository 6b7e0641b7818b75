// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/foldedname.h"
#include "paper/paper.h"

#include <QStringList>

namespace firstlight {

// The paper's authors whose folded name equals that of one in followed; as the paper spells them.
QStringList followedAuthors(const Paper &paper, const QStringList &followed);

} // namespace firstlight
