// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firstlight {

// What parts two authors: arXiv's feeds write commas, the authors themselves "and" as well.
enum class AuthorSeparators { Commas, CommasAndWords };

// "Ada Lovelace (NPL, Cambridge), Alan Turing Jr" → two names; commas in parentheses do not split.
QStringList splitAuthors(const QString &written,
                         AuthorSeparators separators = AuthorSeparators::Commas);

} // namespace firstlight
