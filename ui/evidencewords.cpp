// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencewords.h"

#include "paper/quotation.h"
#include "paper/texunicode.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstlight {

namespace {

class EvidenceWords final
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    static QString criterion(int number) { return tr("By criterion %1.").arg(number); }

    static QString criterion(int number, const QString &name)
    {
        return tr("By criterion %1, %2.").arg(QString::number(number), name);
    }

    static QString unknownCriterion(int number)
    {
        return tr("Names criterion %1, which the criteria do not have.").arg(number);
    }

    static QString quoted(const QString &quotation, bool isInTitle)
    {
        return isInTitle ? tr("Quotes “%1” from the title.").arg(quotation)
                         : tr("Quotes “%1” from the abstract.").arg(quotation);
    }

    static QString unverified(const QString &quotation)
    {
        //: behind a sign for a warning
        return tr("Unverified: “%1” stands neither in the title nor in the abstract.")
            .arg(quotation);
    }

    static QString agree(const EvidenceAgreement &agreement)
    {
        const bool isSameTopic =
            !agreement.modelTopic.isEmpty() && agreement.modelTopic == agreement.localTopic;
        const QString words = QLocale().createSeparatedList(agreement.sharedWords);
        if (isSameTopic && !words.isEmpty())
            return tr("The local ranker agrees: the same topic, and the same words (%1).")
                .arg(words);
        return isSameTopic ? tr("The local ranker agrees: the same topic.")
                           : tr("The local ranker agrees on these words: %1.").arg(words);
    }

    static QString differ(const EvidenceAgreement &agreement)
    {
        return agreement.localTopic.isEmpty()
                   ? tr("The local ranker goes by other words.")
                   : tr("The local ranker differs: it goes by %1.").arg(agreement.localTopic);
    }
};

} // namespace

QString criterionSentence(const Score &score, const ScoreBackground *background)
{
    if (score.scorer.isLocal() || !score.criterion)
        return {};
    if (!background || background->criteriaHash != score.criteriaHash)
        return EvidenceWords::criterion(*score.criterion);
    const std::optional<Topic> topic = topicNamed(background->criteria, score.criterion);
    if (!topic)
        return EvidenceWords::unknownCriterion(*score.criterion);
    return topic->name.isEmpty() ? EvidenceWords::criterion(*score.criterion)
                                 : EvidenceWords::criterion(*score.criterion, topic->name);
}

QuoteRemark quoteRemark(const Paper &paper, const Score &score)
{
    const QString quotation = score.evidence.simplified();
    if (score.scorer.isLocal() || quotation.isEmpty())
        return {};
    const auto place =
        quotedPlace(quotation, readableTex(paper.title), readableTex(paper.abstract));
    if (!place)
        return {EvidenceWords::unverified(quotation), false};
    return {EvidenceWords::quoted(quotation, place->isInTitle), true};
}

QString agreementSentence(const Paper &paper, const Score &score, const ScoreBackground *background)
{
    if (!background || !background->local || background->criteriaHash != score.criteriaHash)
        return {};
    const EvidenceAgreement agreement =
        evidenceAgreement(paper, *background->local, score, background->criteria);
    switch (agreement.kind) {
    case EvidenceAgreement::Kind::Agree:
        return EvidenceWords::agree(agreement);
    case EvidenceAgreement::Kind::Differ:
        return EvidenceWords::differ(agreement);
    case EvidenceAgreement::Kind::Unknown:
        break;
    }
    return {};
}

} // namespace firstlight
