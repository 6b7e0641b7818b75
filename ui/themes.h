// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include <optional>

namespace firstlight {

// The palette of a theme as the settings name it; none for "system".
std::optional<QPalette> themePalette(const QString &theme);

} // namespace firstlight
