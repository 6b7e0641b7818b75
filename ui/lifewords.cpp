// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifewords.h"

#include "phrases.h"
#include "words.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class LifeWords final
{
    Q_DECLARE_TR_FUNCTIONS(LifeWords)

public:
    static QString tallies(const LifeOutcome &outcome)
    {
        QStringList parts;
        const auto add = [&parts](const QString &text, const LifeReport::Tally &tally) {
            if (tally.of > 0)
                parts.append(text.arg(tally.hits).arg(tally.of));
        };
        add(tr("Stars %1 of %2"), outcome.starred);
        add(tr("Dismissed %1 of %2"), outcome.dismissed);
        add(tr("Pinned %1 of %2"), outcome.pinned);
        return parts.join(u" · "_s);
    }

    static QString loss(const LifeOutcome &outcome)
    {
        QStringList parts;
        if (outcome.lostStarred > 0)
            parts.append(tr("loses %1 of your %Ln star(s)", nullptr, outcome.starred.of)
                             .arg(outcome.lostStarred));
        if (outcome.lostDismissed > 0)
            parts.append(tr("lets %1 of the %Ln paper(s) back in that you dismissed", nullptr,
                            outcome.dismissed.of)
                             .arg(outcome.lostDismissed));
        if (outcome.lostPinned > 0)
            parts.append(tr("fails %1 of your %Ln pinned test(s)", nullptr, outcome.pinned.of)
                             .arg(outcome.lostPinned));
        return joined(parts);
    }

    static QString change(const LifeOutcome &outcome)
    {
        QStringList parts;
        if (const QString lost = loss(outcome); !lost.isEmpty())
            parts.append(tr("This edit %1.", "loses 3 of your 41 stars").arg(lost));
        if (outcome.won > 0)
            parts.append(tr("It passes %Ln test(s) more.", nullptr, outcome.won));
        return parts.join(u' ');
    }

    static QString miss(const LifeMiss &miss)
    {
        const QString level = u"~%1"_s.arg(miss.verdict.level);
        switch (miss.test.kind) {
        case LifeTest::Kind::Starred:
            return tr("Starred, but %1: %2").arg(level, bandName(miss.verdict.band));
        case LifeTest::Kind::Dismissed:
            return tr("Dismissed, but %1: %2").arg(level, bandName(miss.verdict.band));
        case LifeTest::Kind::Pinned:
            break;
        }
        return tr("Pinned as “%1”, but %2: %3")
            .arg(bandName(miss.test.band), level, bandName(miss.verdict.band));
    }

    static QString reason(const LifeReason &reason)
    {
        if (!reason.isNear && reason.lowering.isEmpty() && reason.raising.isEmpty())
            return tr("Nothing in it is wanted");
        QStringList words;
        for (const QString &word : reason.raising)
            words.append(u'+' + word);
        for (const QString &word : reason.lowering)
            words.append(u'−' + word);
        QString list = words.join(u"  "_s);
        if (reason.topic.isEmpty())
            return list;
        return list.isEmpty() ? reason.topic : withSubject(reason.topic, list);
    }

private:
    static QString joined(const QStringList &parts)
    {
        QString text;
        for (const QString &part : parts)
            text = text.isEmpty() ? part : commaJoined(text, part);
        return text;
    }
};

} // namespace

QString talliesText(const LifeOutcome &outcome)
{
    return LifeWords::tallies(outcome);
}

QString changeText(const LifeOutcome &outcome)
{
    return LifeWords::change(outcome);
}

QString lossText(const LifeOutcome &outcome)
{
    return LifeWords::loss(outcome);
}

QString missText(const LifeMiss &miss)
{
    return LifeWords::miss(miss);
}

QString reasonText(const LifeMiss &miss)
{
    return LifeWords::reason(miss.reason);
}

} // namespace firstlight
