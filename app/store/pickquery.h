// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/followedperson.h"
#include "paper/scanscope.h"

#include <QDate>

#include <optional>

namespace firstlight {

// Which papers, and which scores beside them.
struct PickQuery
{
    std::optional<QDate>
        day; // of the announcement; empty: any, each paper once under its latest day
    std::optional<QDate> month;                                        // any day of the month
    QList<AnnounceType> types{AnnounceType::New, AnnounceType::Cross}; // empty: all
    bool primaryOnly = false; // as in ScanScope; not asked of papers that the reader keeps
    QStringList excluded;     // as in ScanScope; not asked of papers that the reader keeps
    bool starredOnly = false;
    bool unreadOnly = false;
    QString category;     // listed in, or carrying, this category; empty: any
    QString search;       // in the language of paper/searchquery.h; its mistakes are left out
    QString criteriaHash; // whose scores
    // Whose scores: "local", "llm" (any model, the latest), "llm:MODEL"; empty: a model's where
    // there is one, else local.
    QString scorer;
    QList<FollowedPerson> followed; // for Pick::followedAuthors
    int minHIndex = 0;              // for Pick::hiddenBelowHIndex; 0: hide none
    bool toReadOnly = false;
    bool rescuedOnly = false;
    QString tag; // of papers that carry it, whatever the case of its letters; empty: any
    // All papers of the library, those too that were never announced, each under the day it was
    // first announced or came. Types, primaryOnly and excluded are not asked.
    bool wholeLibrary = false;
    bool isTyping = false; // the last word of the search may be the beginning of one

    ScanScope scope() const { return {types, primaryOnly, excluded}; }
    bool isOfKept() const { return starredOnly || toReadOnly || rescuedOnly || !tag.isEmpty(); }
};

// Where a search goes on: behind this paper.
struct SearchPosition
{
    QDate day; // first announced; null: from the newest
    qint64 key = 0;

    friend bool operator==(const SearchPosition &, const SearchPosition &) = default;
};

struct FoundPapers
{
    QList<qint64> keys;     // by the day first announced, then by key, the latest first
    SearchPosition last;    // where it goes on; pages end early rather than keep the reader waiting
    bool isComplete = true; // there are no older ones
};

} // namespace firstlight
