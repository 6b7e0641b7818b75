// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/prefiltered.h"

#include "paper/names.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Named<PrefilterChoice>, 4> choices = {{
    {PrefilterChoice::Always, "always"_L1},
    {PrefilterChoice::Sent, "sent"_L1},
    {PrefilterChoice::Audited, "audited"_L1},
    {PrefilterChoice::LeftOut, "left-out"_L1},
}};

} // namespace

QString toString(PrefilterChoice choice)
{
    return nameOf(choice, choices);
}

std::optional<PrefilterChoice> prefilterChoiceFromString(QStringView text)
{
    return valueOf(text, choices);
}

} // namespace firstlight
