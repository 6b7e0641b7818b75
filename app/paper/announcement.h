// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QDateTime>
#include <QList>
#include <QSet>

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

// Where an announcement came from, the surest first. The guesses: a paper that OAI-PMH or the
// search API knows, put under the day that follows from its submission.
enum class AnnouncementSource { Feed, Listing, Oai, Import, OaiGuess, SearchGuess };
QString toString(AnnouncementSource source);
std::optional<AnnouncementSource> announcementSourceFromString(QStringView text);

// Why a category's part of a day is as it is.
struct FeedHealth
{
    // Truncated: what is there is right, but not all. Only Fresh and Quiet are whole.
    enum class State { Fresh, Waiting, Quiet, Stalled, Failed, Truncated };

    QString category;
    State state = State::Fresh;
    int listed = 0; // items in the feed
    int kept = 0;   // of them, papers of the chosen announce types
    QString minId;  // of the new papers; empty when there are none
    QString maxId;
    QDateTime fetchedAt; // UTC
    QString detail;      // untranslated cause, for Stalled, Failed and Truncated
    AnnouncementSource source = AnnouncementSource::Feed;
    int tries = 0;     // without the whole, so far
    QDateTime nextTry; // UTC; null when none is due
    QByteArray etag;   // of the feed that is not whole yet; may be empty

    bool isWhole() const { return state == State::Fresh || state == State::Quiet; }
    // To be told to the reader; the other states are facts.
    bool isFault() const
    {
        return state == State::Stalled || state == State::Failed || state == State::Truncated;
    }
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

// Why each category's part of a day is as it is.
struct DayHealth
{
    QDate day;
    QList<FeedHealth> categories; // by name
};

// What was announced in a category before some day.
struct EarlierListings
{
    QDate day;                     // the latest of its days; null when there is none
    QSet<ArxivReference> papers;   // listed on the latest few of them
    std::optional<ArxivId> newest; // greatest id of a new paper, of all categories' earlier days
};

// A paper's record as a harvest brought it: which announcements it was in is still to be found out.
struct HarvestedPaper
{
    Paper paper;              // version: how many there are
    QDate changed;            // the record, UTC
    QDateTime firstSubmitted; // of version 1, UTC; null when unknown
    QDateTime lastSubmitted;  // of the last version, UTC; null when unknown
};

// A harvest of a category's records that goes on, or whose records are still to be assigned.
struct HarvestState
{
    QDate from;    // of the changes asked for, UTC
    QString token; // of the next page; empty at the beginning
    bool isComplete = false;
};

} // namespace firstlight
