// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columntable.h"

#include <limits>

namespace firstlight {

namespace {

quint16 scoreFlags(const Pick &pick)
{
    if (!pick.score)
        return bit(PickFlag::Unscored);
    switch (pick.score->state) {
    case Score::State::Estimated:
        return bit(PickFlag::Estimated);
    case Score::State::Scored:
        return 0;
    case Score::State::Refused:
        return bit(PickFlag::Refused);
    case Score::State::Failed:
        break;
    }
    return bit(PickFlag::Failed);
}

quint16 flagsOf(const Pick &pick)
{
    unsigned flags = scoreFlags(pick);
    const auto set = [&flags](PickFlag flag, bool isSet) { flags |= isSet ? bit(flag) : 0U; };
    set(PickFlag::Unread, !pick.reader.isRead());
    set(PickFlag::Starred, pick.reader.starred);
    set(PickFlag::ToRead, pick.reader.toRead);
    set(PickFlag::Dismissed, pick.reader.dismissed);
    set(PickFlag::HasNote, !pick.reader.note.isEmpty());
    set(PickFlag::HasTags, !pick.reader.tags.isEmpty());
    set(PickFlag::AuthorMatch, pick.isAuthorMatch());
    set(PickFlag::PerhapsAuthorMatch, pick.isPerhapsAuthorMatch());
    set(PickFlag::HiddenByHIndex, pick.hiddenBelowHIndex.has_value());
    set(PickFlag::Updated, pick.isUpdated());
    return static_cast<quint16>(flags);
}

} // namespace

PickColumns columnsOf(const QList<Pick> &picks)
{
    PickColumns columns;
    for (const Pick &pick : picks) {
        const auto relevance = pick.score ? pick.score->relevance : std::nullopt;
        const auto novelty = pick.score ? pick.score->novelty : std::nullopt;
        const auto strength = pick.score ? pick.score->strength : std::nullopt;
        columns.keys.append(pick.key);
        columns.relevance.append(static_cast<quint8>(relevance.value_or(0)));
        columns.novelty.append(static_cast<quint8>(novelty.value_or(0)));
        columns.strength.append(strength ? static_cast<float>(*strength)
                                         : std::numeric_limits<float>::quiet_NaN());
        columns.days.append(static_cast<qint32>(pick.day.toJulianDay()));
        columns.flags.append(flagsOf(pick));
    }
    return columns;
}

} // namespace firstlight
