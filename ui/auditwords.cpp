// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstlight {

namespace {

class AuditWords final
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)

public:
    static QString reason(const Pick &pick)
    {
        switch (pick.spared) {
        case Spared::LeftOut:
            return tr("Left to the local ranker");
        case Spared::DroppedByTitle:
            return tr("Dropped by its title");
        case Spared::No:
            break;
        }
        if (!pick.score || !pick.score->relevance)
            return tr("Just below");
        const QLocale locale;
        return pick.score->novelty
                   ? tr("Just below: relevance %1, novelty %2")
                         .arg(locale.toString(*pick.score->relevance),
                              locale.toString(*pick.score->novelty))
                   : tr("Just below: relevance %1").arg(locale.toString(*pick.score->relevance));
    }

    static QString who(const AuditTally &tally, int revision)
    {
        const QString scorer = tally.scorer.isLocal() ? tr("the local ranker") : tally.scorer.model;
        return revision > 0 ? tr("Revision %1, %2").arg(QString::number(revision), scorer)
                            : tr("Other criteria, %1").arg(scorer);
    }

    static QString part(AuditPart part)
    {
        return part == AuditPart::Spared ? tr("papers that no model read")
                                         : tr("papers just below the cut-offs");
    }

    static QString rescued(const AuditTally &tally)
    {
        return tr("%1 of %Ln looked at rescued", nullptr, tally.checked)
            .arg(QLocale().toString(tally.rescued));
    }

    static QString missed(const AuditTally &tally, const RescueEstimate &estimate)
    {
        const QLocale locale;
        return tr("about %1 of %2 missed (%3 to %4)")
            .arg(locale.toString(estimate.missed), locale.toString(tally.drawnFrom),
                 locale.toString(estimate.leastMissed), locale.toString(estimate.mostMissed));
    }

    static QString whole(const QString &who, const QString &part, const QString &rescued,
                         const QString &missed)
    {
        //: "Revision 3, gpt-5: papers that no model read: 1 of 10 looked at rescued, about 6 of 60
        //: missed (2 to 14)."
        return tr("%1: %2: %3, %4.").arg(who, part, rescued, missed);
    }
};

} // namespace

QString auditReason(const Pick &pick)
{
    return AuditWords::reason(pick);
}

QString rescueSentence(const AuditTally &tally, const RescueEstimate &estimate, int revision)
{
    return AuditWords::whole(AuditWords::who(tally, revision), AuditWords::part(tally.part),
                             AuditWords::rescued(tally), AuditWords::missed(tally, estimate));
}

} // namespace firstlight
