// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

namespace firstlight {

// A paper that criteria are tested against. What the reader starred must pass the cut-offs, what
// was dismissed must not; a pinned one must be in its band, whatever else it is.
struct LifeTest
{
    enum class Kind { Starred, Dismissed, Pinned };

    ArxivId paper;
    Kind kind = Kind::Starred;
    Band band = Band::In; // of a pinned one; never Unscored
    QString note;         // of a pinned one: why

    friend bool operator==(const LifeTest &, const LifeTest &) = default;
};

// "in", "maybe", "out"; empty for Unscored.
QString toString(Band band);
std::optional<Band> bandFromString(QStringView text);

} // namespace firstlight
