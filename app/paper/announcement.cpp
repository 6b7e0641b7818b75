// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/announcement.h"

#include "paper/names.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Named<AnnounceType>, 4> announceTypes = {{
    {AnnounceType::New, "new"_L1},
    {AnnounceType::Cross, "cross"_L1},
    {AnnounceType::Replace, "replace"_L1},
    {AnnounceType::ReplaceCross, "replace-cross"_L1},
}};

constexpr std::array<Named<AnnouncementSource>, 4> sources = {{
    {AnnouncementSource::Feed, "feed"_L1},
    {AnnouncementSource::Oai, "oai"_L1},
    {AnnouncementSource::Listing, "listing"_L1},
    {AnnouncementSource::Import, "import"_L1},
}};

constexpr std::array<Named<FeedHealth::State>, 5> feedStates = {{
    {FeedHealth::State::Fresh, "fresh"_L1},
    {FeedHealth::State::Waiting, "waiting"_L1},
    {FeedHealth::State::Quiet, "quiet"_L1},
    {FeedHealth::State::Stalled, "stalled"_L1},
    {FeedHealth::State::Failed, "failed"_L1},
}};

} // namespace

QString toString(AnnounceType type)
{
    return nameOf(type, announceTypes);
}

std::optional<AnnounceType> announceTypeFromString(QStringView text)
{
    return valueOf(text, announceTypes);
}

AnnounceType AnnouncedPaper::type() const
{
    Q_ASSERT(!listings.isEmpty());
    AnnounceType best = AnnounceType::ReplaceCross;
    for (const Listing &listing : listings)
        best = std::min(best, listing.type);
    return best;
}

QString toString(AnnouncementSource source)
{
    return nameOf(source, sources);
}

std::optional<AnnouncementSource> announcementSourceFromString(QStringView text)
{
    return valueOf(text, sources);
}

QString toString(FeedHealth::State state)
{
    return nameOf(state, feedStates);
}

std::optional<FeedHealth::State> feedStateFromString(QStringView text)
{
    return valueOf(text, feedStates);
}

} // namespace firstlight
