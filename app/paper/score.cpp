// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/score.h"

#include "paper/names.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView localName = "local"_L1;
constexpr QLatin1StringView modelPrefix = "llm:"_L1;

constexpr std::array<Named<Score::State>, 4> states = {{
    {Score::State::Estimated, "estimated"_L1},
    {Score::State::Scored, "scored"_L1},
    {Score::State::Refused, "refused"_L1},
    {Score::State::Failed, "failed"_L1},
}};

} // namespace

QString Scorer::toString() const
{
    return isLocal() ? QString(localName) : modelPrefix + model;
}

Scorer Scorer::fromString(QStringView text)
{
    if (text.startsWith(modelPrefix))
        return {text.sliced(modelPrefix.size()).toString()};
    return text == localName ? Scorer{} : Scorer{text.toString()};
}

QString Familiarity::toString() const
{
    if (kind == Kind::NearDuplicate && nearest)
        return nearest->toString();
    return kind == Kind::Unfamiliar ? u"unfamiliar"_s : u"familiar"_s;
}

std::optional<Familiarity> Familiarity::fromString(const QString &text)
{
    if (text == "familiar"_L1)
        return Familiarity{};
    if (text == "unfamiliar"_L1)
        return Familiarity{.kind = Kind::Unfamiliar};
    if (const auto nearest = ArxivId::fromString(text))
        return Familiarity{.kind = Kind::NearDuplicate, .nearest = nearest};
    return {};
}

QString toString(Score::State state)
{
    return nameOf(state, states);
}

std::optional<Score::State> scoreStateFromString(QStringView text)
{
    return valueOf(text, states);
}

} // namespace firstlight
