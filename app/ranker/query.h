// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"
#include "ranker/terms.h"

namespace firstlight {

// What the ranker looks for.
struct Query
{
    struct TopicTerms
    {
        QString name;
        TermCounts terms;
    };
    QList<TopicTerms> topics; // one a topic; the keywords are a topic of their own
    TermCounts negatives;     // irrelevant and application terms that no topic wants
};

// "X (Y)" and "A/B" give both, "etc." and "e.g." are dropped, a term both wanted and unwanted is wanted.
// Criteria without topics and keywords: their prose is one topic.
Query queryFromCriteria(const Criteria &criteria);

} // namespace firstlight
