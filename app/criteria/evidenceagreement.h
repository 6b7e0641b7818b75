// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"
#include "paper/pick.h"

namespace firstlight {

// Of the topics in the criteria's order, the one that a model names; empty: none, or a number that
// the criteria do not have.
std::optional<Topic> topicNamed(const Criteria &criteria, const std::optional<int> &criterion);

// How the local ranker's reason for a paper and a model's go together.
struct EvidenceAgreement
{
    enum class Kind {
        Unknown, // one of them gives no reason
        Agree,   // the same topic, or words of the local reason in what the model quotes
        Differ   // another topic, and no word in common
    };

    Kind kind = Kind::Unknown;
    QString localTopic;      // empty: none
    QString modelTopic;      // empty: none
    QStringList sharedWords; // of the local reason, as they stand there
    bool isQuoteFound = false;

    friend bool operator==(const EvidenceAgreement &, const EvidenceAgreement &) = default;
};

// local: an estimate of the local ranker's on the paper; model: a model's score under the same
// criteria.
EvidenceAgreement evidenceAgreement(const Paper &paper, const Score &local, const Score &model,
                                    const Criteria &criteria);

} // namespace firstlight
