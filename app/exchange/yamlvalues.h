// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace firstlight {

// What stands behind "key:" in a simple YAML mapping, further lines included: a scalar is a list of
// one, nothing (or null) an empty list. Empty for what is none of: a scalar on one line, a list on
// lines of its own, a list in brackets.
std::optional<QStringList> yamlValues(const QString &text);

} // namespace firstlight
