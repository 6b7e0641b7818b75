// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedfaults.h"

#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using State = FeedFault::State;

class FaultWords final
{
    Q_DECLARE_TR_FUNCTIONS(FeedFaults)

public:
    static QString one(const FeedFault &fault, const QLocale &locale)
    {
        const QString day = dayText(fault.day, locale);
        switch (fault.state) {
        case State::Missing:
            return tr("%1 is missing").arg(day);
        case State::Stalled:
            return tr("arXiv's feed of %1 still held the papers of the day before on %2")
                .arg(fault.category, day);
        case State::Failed:
            break;
        }
        return tr("%1 of %2 could not be fetched").arg(fault.category, day);
    }

    static QString sum(const QList<FeedFault> &faults, const QLocale &locale)
    {
        const auto missing = static_cast<int>(
            std::count_if(faults.cbegin(), faults.cend(),
                          [](const FeedFault &fault) { return fault.state == State::Missing; }));
        const int feeds = static_cast<int>(faults.size()) - missing;
        const QString first = dayText(faults.constFirst().day, locale);
        if (feeds == 0)
            return tr("%n day(s) are missing, the first is %1", nullptr, missing).arg(first);
        const QString broken = tr("%n feed(s) gave nothing usable", nullptr, feeds);
        if (missing == 0)
            return tr("%1, the first on %2").arg(broken, first);
        return tr("%1 and %2; the first is of %3")
            .arg(broken, tr("%n day(s) are missing", nullptr, missing), first);
    }

    static QString momentText(const QDateTime &moment, const QLocale &locale)
    {
        const QDateTime local = moment.toLocalTime();
        return tr("%1, %2").arg(dayText(local.date(), locale),
                                locale.toString(local.time(), QLocale::ShortFormat));
    }

    static QString nextTry(const QDateTime &moment, const QLocale &locale)
    {
        return tr("next try %1").arg(momentText(moment, locale));
    }

    static QString since(const QDateTime &moment, const QLocale &locale)
    {
        return tr("since %1").arg(momentText(moment, locale));
    }
};

QDateTime earliest(const QList<FeedFault> &faults, QDateTime FeedFault::*moment)
{
    QDateTime found;
    for (const FeedFault &fault : faults) {
        if ((fault.*moment).isValid() && (!found.isValid() || fault.*moment < found))
            found = fault.*moment;
    }
    return found;
}

QString withTimes(const QString &what, const QDateTime &since, const QDateTime &nextTry,
                  const QLocale &locale)
{
    QString text = what;
    if (since.isValid())
        text += u", "_s + FaultWords::since(since, locale);
    if (nextTry.isValid())
        text += u"; "_s + FaultWords::nextTry(nextTry, locale);
    return text + u'.';
}

} // namespace

QList<FeedFault> feedFaults(const QList<DayMark> &marks, const QList<DayHealth> &health)
{
    QList<FeedFault> faults;
    for (const DayMark &mark : marks) {
        if (mark.kind == DayMark::Kind::Gap) {
            faults.append({.day = mark.day});
            continue;
        }
        for (const DayHealth &entry : health) {
            const FeedHealth &feed = entry.health;
            const bool isStalled = feed.state == FeedHealth::State::Stalled;
            if (entry.day == mark.day && (isStalled || feed.state == FeedHealth::State::Failed))
                faults.append({.day = mark.day,
                               .category = feed.category,
                               .state = isStalled ? State::Stalled : State::Failed,
                               .detail = feed.detail,
                               .since = feed.fetchedAt});
        }
    }
    return faults;
}

QString faultSentence(const QList<FeedFault> &faults, const QLocale &locale)
{
    if (faults.isEmpty())
        return {};
    const QString what = faults.size() == 1 ? FaultWords::one(faults.constFirst(), locale)
                                            : FaultWords::sum(faults, locale);
    return withTimes(what, earliest(faults, &FeedFault::since),
                     earliest(faults, &FeedFault::nextTry), locale);
}

QStringList faultLines(const QList<FeedFault> &faults, const QLocale &locale)
{
    QStringList lines;
    for (const FeedFault &fault : faults) {
        const QString what = FaultWords::one(fault, locale);
        const QString cause =
            fault.detail.isEmpty() ? what : QString(what + u" ("_s + fault.detail + u')');
        lines.append(withTimes(cause, fault.since, fault.nextTry, locale));
    }
    return lines;
}

} // namespace firstlight
