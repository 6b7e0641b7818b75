// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"
#include "paper/shareinterval.h"

namespace firstlight {

// Which papers that did not become picks an audit looks at.
enum class AuditPart {
    Spared, // no model read the abstract: by the local ranker, or by the title
    Below   // it missed the cut-offs by one point
};
QString toString(AuditPart part); // "spared", "below"
std::optional<AuditPart> auditPartFromString(QStringView text);

// What is drawn of one part of a day.
struct AuditSample
{
    QList<ArxivId> papers; // at most five
    int drawnFrom = 0;     // papers of the day in that part

    friend bool operator==(const AuditSample &, const AuditSample &) = default;
};

// The papers of a day that the reader is asked to look at, under a revision and a scorer.
struct AuditDraw
{
    QDate day;
    QString criteriaHash;
    Scorer scorer;
    AuditSample spared;
    AuditSample below;
    bool isChecked = false; // the reader said that all have been looked at

    QList<ArxivId> papers() const { return spared.papers + below.papers; }
};

// Drawn by a hash of day, criteria and id, so that the same day is drawn alike everywhere. What the
// reader sees anyway (picks, followed authors, stars) and what h-index hides is not drawn.
AuditDraw auditDraw(const QList<Pick> &papers, Cutoffs cutoffs, QDate day,
                    const QString &criteriaHash, const Scorer &scorer);

// What became of the audits of many days under one revision and scorer.
struct AuditTally
{
    QString criteriaHash;
    Scorer scorer;
    AuditPart part = AuditPart::Spared;
    int days = 0;
    int drawnFrom = 0; // papers of those days in that part
    int checked = 0;   // drawn, and looked at by the reader
    int rescued = 0;   // of the checked: rescued, or starred

    friend bool operator==(const AuditTally &, const AuditTally &) = default;
};

struct RescueEstimate
{
    ShareInterval rate; // of what is in the part
    int missed = 0;     // papers of those days, about
    int leastMissed = 0;
    int mostMissed = 0;
};

// Empty where nothing was checked. Never fewer than were rescued.
std::optional<RescueEstimate> rescueEstimate(const AuditTally &tally);

} // namespace firstlight
