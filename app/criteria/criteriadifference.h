// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"
#include "paper/worddifference.h"

#include <optional>

namespace firstlight {

// What two revisions of criteria say differently, part by part.

// A line, or a piece of prose, word by word.
using ChangedText = QList<WordRun>;

struct TopicDifference
{
    enum class Fate { Kept, Changed, Moved, Added, Removed };

    Fate fate = Fate::Kept;          // Moved: to another place, and perhaps changed too
    std::optional<qsizetype> before; // position in either; empty where it is not
    std::optional<qsizetype> after;
    ChangedText name;
    QList<ChangedText> relevant; // a line each
    QList<ChangedText> irrelevant;
    bool isSwitched = false; // on or off

    friend bool operator==(const TopicDifference &, const TopicDifference &) = default;
};

struct TermsDifference
{
    QStringList added;
    QStringList removed;

    bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
    friend bool operator==(const TermsDifference &, const TermsDifference &) = default;
};

struct CriteriaDifference
{
    QList<TopicDifference> topics; // all, those that are kept too, in the order of the later one
    TermsDifference relevantKeywords;
    TermsDifference irrelevantKeywords;
    TermsDifference applicationKeywords;
    TermsDifference people;
    // Empty where nothing changed.
    ChangedText introduction;
    ChangedText remainder;
    ChangedText rubric;

    bool isEmpty() const;
    friend bool operator==(const CriteriaDifference &, const CriteriaDifference &) = default;
};

CriteriaDifference criteriaDifference(const Criteria &before, const Criteria &after);

// Of each topic of the later criteria its position in the earlier; -1: it is new. A topic is the
// same by its name, else by sharing a line, else, where neither list grew nor shrank, by its place.
QList<qsizetype> earlierTopics(const QList<Topic> &before, const QList<Topic> &after);

} // namespace firstlight
