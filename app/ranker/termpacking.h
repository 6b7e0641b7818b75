// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/terms.h"

#include <QByteArray>

namespace firstlight {

inline constexpr qsizetype mostPackedBytes = 1024;

// A paper's terms as the store keeps them, at most mostPackedBytes: per term the distance to the
// term before, shifted left by one, as a base-128 number with the low bits first; its lowest bit
// says that a byte with the count (2 to 255) follows, else the count is 1. Where all do not fit,
// the least frequent go.
QByteArray packedTerms(const TermCounts &terms);

// Ascending and each once whatever the bytes are; what cannot be read is left out.
TermCounts unpackedTerms(const QByteArray &bytes);

} // namespace firstlight
