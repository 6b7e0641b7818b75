// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/proposededit.h"
#include "llm/chat.h"
#include "paper/pick.h"

namespace firstlight {

// A paper on which the criteria and the reader differ.
struct Miss
{
    Pick pick;            // with the score that missed
    bool isWanted = true; // starred or rescued, and no pick; else dismissed, and a pick

    friend bool operator==(const Miss &a, const Miss &b)
    {
        return a.pick.paper.id == b.pick.paper.id && a.isWanted == b.isWanted;
    }
};

// The misses among papers, the latest day first, at most limit of each kind. Papers without a score
// are none, nor are followed authors'.
QList<Miss> missesAmong(const QList<Pick> &papers, Cutoffs cutoffs, qsizetype limit);

// Asks a model how the criteria could be worded so that such papers are judged as the reader does.
ChatQuestion suggestionQuestion(const Criteria &criteria, const QString &criteriaText,
                                const QList<Miss> &misses);
qint64 expectedSuggestionTokens(); // of the usual answer

// The edits that an answer proposes, at most ten, each once, in its order: only those that fit the
// criteria one by one (withEdit). Whatever else the answer holds is left out.
QList<ProposedEdit> editsIn(const QString &content, const Criteria &criteria);

} // namespace firstlight
