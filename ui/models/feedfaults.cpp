// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedfaults.h"

#include "phrases.h"
#include "words.h"

#include <QCoreApplication>
#include <QHash>

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
            return tr("%1 on %2: arXiv still offered the papers of the day before")
                .arg(fault.category, day);
        case State::Truncated:
            return tr("%1 on %2: arXiv's feed was cut, a part is missing").arg(fault.category, day);
        case State::Failed:
            break;
        }
        return tr("%1 on %2: could not be fetched").arg(fault.category, day);
    }

    static QString sum(const QList<FeedFault> &faults, const QLocale &locale)
    {
        const auto missing = static_cast<int>(
            std::count_if(faults.cbegin(), faults.cend(),
                          [](const FeedFault &fault) { return fault.state == State::Missing; }));
        const int feeds = static_cast<int>(faults.size()) - missing;
        const QString days = tr("%Ln day(s) missing", nullptr, missing);
        const QString broken = tr("%Ln feed(s) without usable papers", nullptr, feeds);
        const QString what = feeds == 0     ? days
                             : missing == 0 ? broken
                                            : tr("%1, %2").arg(days, broken);
        return tr("%1 since %2").arg(what, dayText(faults.constFirst().day, locale));
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

State stateOf(FeedHealth::State state)
{
    if (state == FeedHealth::State::Stalled)
        return State::Stalled;
    return state == FeedHealth::State::Truncated ? State::Truncated : State::Failed;
}

// Categories that share day, state and cause become one fault: "cs.AI, cs.LG".
QList<FeedFault> grouped(const QList<FeedFault> &faults)
{
    QList<FeedFault> groups;
    for (const FeedFault &fault : faults) {
        const auto alike =
            std::find_if(groups.begin(), groups.end(), [&fault](const FeedFault &group) {
                return group.day == fault.day && group.state == fault.state &&
                       group.detail == fault.detail;
            });
        if (alike == groups.end())
            groups.append(fault);
        else
            alike->category = commaJoined(alike->category, fault.category);
    }
    return groups;
}

QString withTimes(const QString &what, const QDateTime &since, const QDateTime &nextTry,
                  const QLocale &locale)
{
    QString text = what;
    if (since.isValid())
        text = commaJoined(text, FaultWords::since(since, locale));
    if (nextTry.isValid())
        text = semicolonJoined(text, FaultWords::nextTry(nextTry, locale));
    return asSentence(text);
}

} // namespace

QList<FeedFault> feedFaults(const QList<DayMark> &marks, const QList<DayHealth> &health)
{
    QHash<QDate, QList<FeedHealth>> feeds;
    for (const DayHealth &day : health)
        feeds.insert(day.day, day.categories);
    QList<FeedFault> faults;
    for (const DayMark &mark : marks) {
        if (mark.kind == DayMark::Kind::Gap) {
            faults.append({.day = mark.day});
            continue;
        }
        const QList<FeedHealth> categories = feeds.value(mark.day);
        for (const FeedHealth &feed : categories) {
            if (feed.isFault())
                faults.append({.day = mark.day,
                               .category = feed.category,
                               .state = stateOf(feed.state),
                               .detail = feed.detail,
                               .since = feed.fetchedAt,
                               .nextTry = feed.nextTry});
        }
    }
    return faults;
}

QString faultSentence(const QList<FeedFault> &faults, const QLocale &locale)
{
    if (faults.isEmpty())
        return {};
    const QDateTime nextTry = earliest(faults, &FeedFault::nextTry);
    const QList<FeedFault> groups = grouped(faults);
    return groups.size() == 1 ? withTimes(FaultWords::one(groups.constFirst(), locale),
                                          earliest(faults, &FeedFault::since), nextTry, locale)
                              : withTimes(FaultWords::sum(faults, locale), {}, nextTry, locale);
}

QStringList faultLines(const QList<FeedFault> &faults, const QLocale &locale)
{
    QStringList lines;
    const QList<FeedFault> groups = grouped(faults);
    for (const FeedFault &fault : groups) {
        const QString what = FaultWords::one(fault, locale);
        const QString cause = fault.detail.isEmpty() ? what : withCause(what, fault.detail);
        lines.append(withTimes(cause, fault.since, fault.nextTry, locale));
    }
    return lines;
}

} // namespace firstlight
