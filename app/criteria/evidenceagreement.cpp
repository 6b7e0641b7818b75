// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/evidenceagreement.h"

#include "paper/quotation.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// The local comment is "Topic: word, word − word"; a topic's name may hold a colon itself.
QString topicIn(const QString &comment, const Criteria &criteria)
{
    QString longest;
    for (const Topic &topic : criteria.topics) {
        const bool isNamed = comment == topic.name || comment.startsWith(topic.name + u": "_s) ||
                             comment.startsWith(topic.name + u" \u2212 "_s);
        if (isNamed && topic.name.size() > longest.size())
            longest = topic.name;
    }
    return longest;
}

} // namespace

std::optional<Topic> topicNamed(const Criteria &criteria, const std::optional<int> &criterion)
{
    if (!criterion || *criterion < 1 || *criterion > criteria.topics.size())
        return {};
    return criteria.topics.at(*criterion - 1);
}

EvidenceAgreement evidenceAgreement(const Paper &paper, const Score &local, const Score &model,
                                    const Criteria &criteria)
{
    EvidenceAgreement agreement{.localTopic = topicIn(local.comment, criteria),
                                .modelTopic =
                                    topicNamed(criteria, model.criterion).value_or(Topic()).name,
                                .isQuoteFound = isQuotedFrom(paper, model.evidence)};
    const QStringList words = local.evidence.split(", "_L1, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (model.evidence.contains(word, Qt::CaseInsensitive))
            agreement.sharedWords.append(word);
    }
    const bool isLocalSilent = agreement.localTopic.isEmpty() && words.isEmpty();
    const bool isModelSilent = agreement.modelTopic.isEmpty() && model.evidence.isEmpty();
    if (isLocalSilent || isModelSilent)
        return agreement;
    const bool isSameTopic =
        !agreement.localTopic.isEmpty() && agreement.localTopic == agreement.modelTopic;
    agreement.kind = isSameTopic || !agreement.sharedWords.isEmpty()
                         ? EvidenceAgreement::Kind::Agree
                         : EvidenceAgreement::Kind::Differ;
    return agreement;
}

} // namespace firstlight
