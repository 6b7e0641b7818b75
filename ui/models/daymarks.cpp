// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daymarks.h"

#include "phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Kind = DayMark::Kind;

class MarkWords final
{
    Q_DECLARE_TR_FUNCTIONS(DayMarks)
};

struct DayState
{
    bool hasFailed = false;
    bool hasStalled = false;
    bool isTruncated = false;
    bool isWaiting = false;
    bool isQuiet = false; // asked, and nothing was announced
    QStringList reasons;  // "cs.AI: cause"

    bool isFaulty() const { return hasFailed || hasStalled || isTruncated; }
};

DayState stateOf(QDate day, const QList<DayHealth> &health)
{
    DayState state;
    const auto known = std::find_if(health.cbegin(), health.cend(),
                                    [day](const DayHealth &each) { return each.day == day; });
    if (known == health.cend())
        return state;
    for (const FeedHealth &feed : known->categories) {
        state.isWaiting |= feed.state == FeedHealth::State::Waiting;
        state.isQuiet |= feed.state == FeedHealth::State::Quiet;
        state.hasStalled |= feed.state == FeedHealth::State::Stalled;
        state.hasFailed |= feed.state == FeedHealth::State::Failed;
        state.isTruncated |= feed.state == FeedHealth::State::Truncated;
        if (feed.isFault())
            state.reasons.append(feed.detail.isEmpty() ? feed.category
                                                       : withSubject(feed.category, feed.detail));
    }
    return state;
}

Kind kindOf(QDate day, bool hasPapers, const DayState &state, const AnnouncementCalendar &calendar,
            const QDateTime &now, QDate start)
{
    using DayKind = AnnouncementCalendar::DayKind;
    if (hasPapers)
        return state.isFaulty() ? Kind::Partly : Kind::Announced;
    // What was asked for counts, whatever the calendar says: its table may be out of date.
    if (state.hasStalled)
        return Kind::Stalled;
    if (state.hasFailed)
        return Kind::Failed;
    const DayKind expected = calendar.kind(day);
    if (expected != DayKind::Announcement)
        return expected == DayKind::Weekend ? Kind::Weekend : Kind::Holiday;
    if (day > calendar.latest(now))
        return Kind::Future;
    if (!start.isValid() || day < start)
        return Kind::BeforeStart;
    if (state.isQuiet && !state.isWaiting)
        return Kind::Holiday;
    return state.isWaiting || day == calendar.today(now) ? Kind::Waiting : Kind::Gap;
}

QString fateOf(const DayMark &mark)
{
    switch (mark.kind) {
    case Kind::Announced:
        return MarkWords::tr("%1 picks of %2").arg(mark.picks).arg(mark.scanned);
    case Kind::Partly:
        return MarkWords::tr("%1 picks of %2; a part is missing").arg(mark.picks).arg(mark.scanned);
    case Kind::Gap:
        return MarkWords::tr("missing; fill the gap");
    case Kind::Waiting:
        return MarkWords::tr("waiting for the announcement");
    case Kind::Stalled:
        return MarkWords::tr("arXiv's feeds were out of date");
    case Kind::Failed:
        return MarkWords::tr("could not be fetched");
    case Kind::Holiday:
    case Kind::Weekend:
        return MarkWords::tr("no announcement");
    case Kind::Future:
        return MarkWords::tr("still to come");
    case Kind::BeforeStart:
        break;
    }
    return MarkWords::tr("before your first day; not in the library");
}

} // namespace

bool DayMark::isFillable() const
{
    return kind == Kind::Partly || kind == Kind::Gap || kind == Kind::Waiting ||
           kind == Kind::Stalled || kind == Kind::Failed || kind == Kind::BeforeStart;
}

QList<DayMark> dayMarks(QDate from, QDate to, const AnnouncementCalendar &calendar,
                        const QDateTime &now, const LibraryDays &library)
{
    QHash<QDate, DaySummary> summaries;
    for (const DaySummary &summary : library.summaries)
        summaries.insert(summary.day, summary);
    QList<DayMark> marks;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const DaySummary summary = summaries.value(day);
        const DayState state = stateOf(day, library.health);
        DayMark mark{.day = day,
                     .kind =
                         kindOf(day, summary.announced > 0, state, calendar, now, library.start),
                     .picks = library.picks.value(day),
                     .scanned = summary.scanned,
                     .reason = state.reasons.join(u"; "_s)};
        if (mark.kind == Kind::Holiday)
            mark.reason = calendar.holidayName(day);
        marks.append(mark);
    }
    return marks;
}

QList<DayMark> dayMarks(QDate month, const AnnouncementCalendar &calendar, const QDateTime &now,
                        const LibraryDays &library)
{
    const QDate first(month.year(), month.month(), 1);
    return dayMarks(first, first.addMonths(1).addDays(-1), calendar, now, library);
}

std::pair<QDate, QDate> gapAround(const QList<DayMark> &marks, QDate day)
{
    const auto at = std::find_if(marks.cbegin(), marks.cend(),
                                 [day](const DayMark &mark) { return mark.day == day; });
    if (at == marks.cend() || at->kind != Kind::Gap)
        return {};
    const auto belongs = [](const DayMark &mark) {
        return mark.kind == Kind::Gap || mark.kind == Kind::Weekend || mark.kind == Kind::Holiday;
    };
    std::pair<QDate, QDate> gap{day, day};
    for (auto before = at; before != marks.cbegin() && belongs(*(before - 1)); --before) {
        if ((before - 1)->kind == Kind::Gap)
            gap.first = (before - 1)->day;
    }
    for (auto after = at + 1; after != marks.cend() && belongs(*after); ++after) {
        if (after->kind == Kind::Gap)
            gap.second = after->day;
    }
    return gap;
}

QString dayMarkSentence(const DayMark &mark, const QLocale &locale)
{
    const QString sentence =
        MarkWords::tr("%1: %2").arg(locale.toString(mark.day, QLocale::LongFormat), fateOf(mark));
    return mark.reason.isEmpty() ? sentence : MarkWords::tr("%1 (%2)").arg(sentence, mark.reason);
}

} // namespace firstlight
