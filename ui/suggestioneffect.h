// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/proposededit.h"
#include "ranker/lifejudge.h"

namespace firstlight {

// Criteria with some of the edits that were proposed for them.
struct EditedCriteria
{
    QString text;
    QList<qsizetype> left; // positions of the edits that do not fit, and are left out
};

// One after the other, each where it fits what the earlier ones made of the text.
EditedCriteria withEdits(const QString &criteriaText, const QList<ProposedEdit> &edits);

// The edits with their topics counted as a draft counts them, by name. Those of topics that the
// draft does not have fit nowhere any more.
QList<ProposedEdit> editsForDraft(const QList<ProposedEdit> &edits, const QString &criteriaText,
                                  const QString &draft);

// What edits do to the tests from life.
struct EditEffect
{
    LifeReport after;
    LifeRegression regression;
    bool isFitting = true;

    friend bool operator==(const EditEffect &, const EditEffect &) = default;
};

struct SuggestionEffects
{
    QList<LifeTest> tests;
    LifeReport before;
    QList<EditEffect> alone;            // each by itself; parallel to the edits
    std::optional<EditEffect> together; // of those that are accepted; empty: none is
};

// accepted: parallel to the edits. Takes a while: for the pool.
SuggestionEffects suggestionEffects(const LifeJudge &judge, const QString &criteriaText,
                                    const QList<ProposedEdit> &edits, const QList<bool> &accepted);

// In the reader's language, plain text.

// "Topic 2, relevant", "Relevant keywords".
QString editPlaceText(const ProposedEdit &edit);
// The lines before and after, each behind its sign, and the reason.
QString editDifferenceText(const ProposedEdit &edit);
// "Wins 3, loses 1. Stars in: 38 → 40 of 41."; or that no test changes, or that there is none.
QString effectText(const SuggestionEffects &effects, const EditEffect &effect);

} // namespace firstlight
