// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scoremap.h"
#include "paper/spending.h"

namespace firstlight {

// A day of a month.
struct MonthDay
{
    enum class Kind {
        Announced,
        Missing, // papers were announced, none is in the library
        Waiting, // today's are not here yet
        Failed,  // asked for in vain
        Holiday, // a weekday without an announcement
        Weekend,
        Future,
        BeforeStart // before the first day that Firstlight was to get
    };

    QDate day;
    Kind kind = Kind::Future;
    QString reason; // of Holiday its name, of Failed the cause; may be empty
    int announced = 0;
    int scanned = 0;
    int picked = 0;

    friend bool operator==(const MonthDay &, const MonthDay &) = default;
};

// The picks of one topic of the criteria; of those that match none, of one primary category.
struct MonthTopic
{
    QString name; // the topic's as written, or the category's code
    bool isCategory = false;
    int picked = 0;
    QList<Pick> best; // at most MonthReview::bestOfEach
};

struct MonthAuthor
{
    QString name; // in Unicode, without affiliation
    int picks = 0;
    bool isFollowed = false;

    friend bool operator==(const MonthAuthor &, const MonthAuthor &) = default;
};

// A month looked back on. Every paper counts once, under the latest of its days.
struct MonthReview
{
    static constexpr int bestOfEach = 5;
    static constexpr int mostAuthors = 12;

    QDate month; // its first day
    Cutoffs cutoffs;
    QList<MonthDay> days;     // every day of the month, ascending
    int announced = 0;        // summed over the days
    int scanned = 0;          // distinct papers
    int picked = 0;           // distinct papers
    QList<MonthTopic> topics; // in the order of the criteria, then categories, the largest first
    ScoreMap grid;
    QList<MonthAuthor> authors; // with two picks at least, the most seen first
    QList<Pick> starred;        // picked or not, the best first
    QList<Spending> spending;

    bool isEmpty() const { return announced == 0; }
    int announcements() const; // days that have papers
    bool isUnderWay() const;   // some of its days are still to come
};

} // namespace firstlight
