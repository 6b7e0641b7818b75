// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/lifetest.h"

namespace firstlight {

using namespace Qt::StringLiterals;

QString toString(Band band)
{
    switch (band) {
    case Band::In:
        return u"in"_s;
    case Band::Maybe:
        return u"maybe"_s;
    case Band::Out:
        return u"out"_s;
    case Band::Unscored:
        break;
    }
    return {};
}

std::optional<Band> bandFromString(QStringView text)
{
    for (const Band band : {Band::In, Band::Maybe, Band::Out}) {
        if (text == toString(band))
            return band;
    }
    return {};
}

} // namespace firstlight
