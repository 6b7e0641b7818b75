// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/pickcurve.h"

namespace firstlight {

// How many of a day's papers go to the model.
struct PrefilterRule
{
    double share = 1;  // (0, 1]; 1: all
    double recall = 0; // (0, 1): the fewest that are expected to hold this share of the picks, in
                       // place of the share; 0: off

    bool sendsAll() const { return recall <= 0 && share >= 1; }
    QString toString() const; // "share 0.4", "recall 0.95"; equal rules, equal text
};

// On the first three days that a model judges at least 60 % are sent, to the seventh 40 %: nobody
// knows yet how good the local ranking is. judgedDays: before this one.
double leastShare(int judgedDays);

struct PrefilterCandidate
{
    ArxivId paper;
    std::optional<double> strength; // Score::strength of the local estimate; empty: always sent
    bool isAlwaysSent = false;
    bool isJudged = false; // by a model, already
};

// Decides for the papers of a day; in the order of strength, equal ones by id. Of those that stand
// too low 3 % are drawn to be audited, at least one of 20; by a hash of the seed and the id, so
// that the same day is drawn alike everywhere.
QList<Prefiltered> prefiltered(const QList<PrefilterCandidate> &papers, const PrefilterRule &rule,
                               int judgedDays, const PickCurve &curve, const QString &seed);

// The decisions of a day that was decided before: under the same rule they stay as they were but
// for papers that are now sent always; under another the fresh ones hold. What is judged is never
// left out, and what was audited counts as audited.
QList<Prefiltered> continuedFrom(const PrefilteredDay &earlier, const QList<Prefiltered> &fresh,
                                 const PrefilterRule &rule,
                                 const QList<PrefilterCandidate> &papers);

// How many picks are among the papers that were not sent.
struct MissedPicks
{
    int expected = 0;
    int low = 0; // to high: by Wilson's interval of 95 %
    int high = 0;
    int checks = 0; // audited papers that say so

    friend bool operator==(const MissedPicks &, const MissedPicks &) = default;
};

// Empty where nothing was audited, or nothing left out.
std::optional<MissedPicks> estimatedMissedPicks(int auditedPicks, int audited, int leftOut);

// The same for a day, from its audits and those of earlier days (in any order) that left out no
// less of their papers: what stands lower is picked more seldom.
std::optional<MissedPicks> estimatedMissedPicks(const QList<JudgedPlace> &judged, QDate day,
                                                int leftOut);

} // namespace firstlight
