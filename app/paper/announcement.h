// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QDateTime>
#include <QList>

namespace firstlight {

// How a category's feed lists a paper, relative to that category. In the order of rank: a paper
// listed as New by one category and as Cross by another is New.
enum class AnnounceType { New, Cross, Replace, ReplaceCross };

// "new", "cross", "replace", "replace-cross", as arXiv writes them; reading ignores case.
QString toString(AnnounceType type);
std::optional<AnnounceType> announceTypeFromString(QStringView text);

// One line of one category's listing.
struct Listing
{
    QString category;
    AnnounceType type = AnnounceType::New;

    friend bool operator==(const Listing &, const Listing &) = default;
};

struct AnnouncedPaper
{
    Paper paper;
    QList<Listing> listings; // never empty; one a category

    // The highest-ranking of its listings.
    AnnounceType type() const;
};

// Where an announcement came from.
enum class AnnouncementSource { Feed, Oai, Listing, Import };
QString toString(AnnouncementSource source);
std::optional<AnnouncementSource> announcementSourceFromString(QStringView text);

// Why a category's part of a day is as it is.
struct FeedHealth
{
    enum class State { Fresh, Waiting, Quiet, Stalled, Failed };

    QString category;
    State state = State::Fresh;
    int listed = 0; // items in the feed
    int kept = 0;   // of them, papers of the chosen announce types
    QString minId;  // of the new papers; empty when there are none
    QString maxId;
    QDateTime fetchedAt; // UTC
    QString detail;      // untranslated cause, for Stalled and Failed
};
QString toString(FeedHealth::State state);
std::optional<FeedHealth::State> feedStateFromString(QStringView text);

// What arXiv announced on a day in some categories: one entry a paper, ascending by id.
struct Announcement
{
    QDate day; // in New York
    AnnouncementSource source = AnnouncementSource::Feed;
    QList<AnnouncedPaper> papers;
    QList<FeedHealth> health; // one a category
};

} // namespace firstlight
