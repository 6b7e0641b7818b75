// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/announcement.h"
#include "paper/readerstate.h"
#include "paper/score.h"

namespace firstlight {

// One of a paper's authors who is, or may be, somebody whom the reader follows.
struct FollowedAuthor
{
    // How it is known, the weakest first.
    enum class Reason {
        Initials,   // the given names agree by their initials only
        SharedName, // of that name Semantic Scholar knows several people
        Name,
        Id // the one of Semantic Scholar
    };

    QString name; // as the paper spells it
    Reason reason = Reason::Name;

    bool isCertain() const { return reason >= Reason::Name; }
    friend bool operator==(const FollowedAuthor &, const FollowedAuthor &) = default;
};

// Why no model has read a paper's abstract under the criteria.
enum class Spared {
    No,            // one has, or is still to
    LeftOut,       // the local ranker put it too low
    DroppedByTitle // a model did so by its title
};

// A paper of an announcement with all that decides whether and where it is shown: one row of a
// list. Not every Pick is picked: that is isPicked() under the reader's cut-offs.
struct Pick
{
    Paper paper;
    QDate day; // of the announcement it is listed under
    AnnounceType type = AnnounceType::New;
    AnnouncementSource source = AnnouncementSource::Feed; // the least sure of its listings'
    std::optional<Score> score;                           // empty: unscored
    Spared spared = Spared::No;
    ReaderState reader;
    QList<FollowedAuthor> followedAuthors; // in the paper's order
    // The h-index that the reader asks for and that none of its authors has; empty: not hidden.
    std::optional<int> hiddenBelowHIndex;

    // The oldest version at hand, when a newer one came that the reader has not read; else 0.
    int earlierVersion = 0;

    // To the paper that a list shows others like, 0-1; empty in every other list.
    std::optional<double> similarity;

    qint64 key = 0; // the store's, for life; 0 of what no store has

    bool isUpdated() const { return earlierVersion > 0; }
    bool isAuthorMatch() const; // certain
    bool isPerhapsAuthorMatch() const { return !followedAuthors.isEmpty() && !isAuthorMatch(); }
};

// The reader's cut-offs, each 1-10; a score equal to its cut-off passes.
struct Cutoffs
{
    int relevance = 8;
    int novelty = 7;

    friend bool operator==(const Cutoffs &, const Cutoffs &) = default;
};

// Points above the cut-offs on the axis where there are fewest; 0 just passes. Empty without a
// relevance. What the local ranker says of novelty is shown, but nothing is hidden for it.
std::optional<int> marginOf(const Pick &pick, Cutoffs cutoffs);

// By a followed author, or passes the cut-offs and is not hidden by h-index. Novelty counts only
// where there is one.
bool isPicked(const Pick &pick, Cutoffs cutoffs);

// The groups of the list. Scores wobble by one between identical runs, so Maybe holds those that
// one point on either axis would move across a cut-off, from either side, and those that are
// perhaps by a followed author: the reader can tell.
enum class Band { In, Maybe, Out, Unscored };
Band bandOf(const Pick &pick, Cutoffs cutoffs);

enum class PickOrder { Sum, Relevance, Novelty, Date };

// Strict weak order, total over distinct papers: author matches first, then by the key, then by
// relevance, novelty, strength (all descending, missing last), then by id ascending.
bool comesBefore(const Pick &a, const Pick &b, PickOrder order = PickOrder::Sum);

// The picks among them, in order.
QList<Pick> pickedFrom(const QList<Pick> &papers, Cutoffs cutoffs,
                       PickOrder order = PickOrder::Sum);

// How many would be picks if they were not hidden by h-index.
int hiddenByHIndex(const QList<Pick> &papers, Cutoffs cutoffs);

// "unscored", "estimated", "scored", "refused", "failed".
QString stateText(const Pick &pick);

} // namespace firstlight
