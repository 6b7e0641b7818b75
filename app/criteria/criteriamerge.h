// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"

namespace firstlight {

// Where two revisions changed the same thing in different ways.
struct MergeConflict
{
    enum class Part { Topic, Introduction, Remainder, Rubric };

    Part part = Part::Topic;
    QString topic; // of a topic: its name in ours
    // As Markdown; empty: it is not there.
    QString base;
    QString ours;
    QString theirs;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

struct CriteriaMerge
{
    Criteria merged;
    QList<MergeConflict> conflicts;

    friend bool operator==(const CriteriaMerge &, const CriteriaMerge &) = default;
};

// What both changed since they were one, topic by topic and line by line; keywords and people as
// sets. In a conflict both stay to be seen: of a topic theirs follows ours, switched off and with
// their mark behind its name; of prose theirs follows ours behind a comment with the mark. A topic
// that one side removed and the other changed stays, changed and switched off.
// theirMark: "revision 8".
CriteriaMerge mergedCriteria(const Criteria &base, const Criteria &ours, const Criteria &theirs,
                             const QString &theirMark);

} // namespace firstlight
