// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/request.h"

namespace firstlight {

using namespace Qt::StringLiterals;

QString toString(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Titles:
        return u"titles"_s;
    case Purpose::Abstracts:
        return u"abstracts"_s;
    case Purpose::SecondOpinion:
        return u"second-opinion"_s;
    case Purpose::Suggestions:
        return u"suggestions"_s;
    case Purpose::Test:
        break;
    }
    return u"test"_s;
}

std::optional<Purpose> purposeFromString(QStringView text)
{
    for (const Purpose purpose : {Purpose::Titles, Purpose::Abstracts, Purpose::SecondOpinion,
                                  Purpose::Suggestions, Purpose::Test}) {
        if (text == toString(purpose))
            return purpose;
    }
    return {};
}

Usage &Usage::operator+=(const Usage &other)
{
    in += other.in;
    cached += other.cached;
    written += other.written;
    out += other.out;
    reasoning += other.reasoning;
    isEstimate = isEstimate || other.isEstimate;
    return *this;
}

} // namespace firstlight
