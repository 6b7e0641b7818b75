// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/monthreading.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "run/reading.h"

#include <QtConcurrent>

namespace firstlight {

namespace {

struct Reading
{
    MonthSources sources;
    PickQuery query;
    QList<QDate> days; // whose papers are still to be read, ascending
};
using ReadingResult = Result<std::shared_ptr<Reading>>;

// A month holds ten thousand abstracts; only those of picks are asked for their words.
Result<QList<Pick>> withoutIdleText(QList<Pick> papers, Cutoffs cutoffs)
{
    for (Pick &pick : papers) {
        if (isPicked(pick, cutoffs) || pick.reader.starred)
            continue;
        pick.paper.abstract.clear();
        if (pick.score) {
            pick.score->comment.clear();
            pick.score->evidence.clear();
        }
    }
    return papers;
}

QFuture<ReadingResult> readDays(QObject *context, Store &store,
                                const std::shared_ptr<Reading> &reading)
{
    if (reading->days.isEmpty())
        return ready(ReadingResult(reading));
    reading->query.day = reading->days.takeFirst();
    return chain(context, store.picks(reading->query))
        .then([cutoffs = reading->sources.cutoffs](const QList<Pick> &papers) {
            return QtConcurrent::run(withoutIdleText, papers, cutoffs);
        })
        .then([context, &store, reading](const QList<Pick> &papers) {
            reading->sources.papers.append(papers);
            return readDays(context, store, reading);
        })
        .future();
}

QList<QDate> daysWithPapers(const MonthSources &sources)
{
    QList<QDate> days;
    for (const DaySummary &summary : sources.summaries) {
        if (summary.day.year() == sources.month.year() &&
            summary.day.month() == sources.month.month())
            days.prepend(summary.day); // the newest come first
    }
    return days;
}

// All but the papers.
QFuture<ReadingResult> readFrame(QObject *context, Store &store, const Settings &settings,
                                 const std::shared_ptr<Reading> &reading)
{
    const QDate first = reading->sources.month;
    const QDate last = first.addMonths(1).addDays(-1);
    return chain(context, store.currentRevision())
        .then([&store, &settings, reading](const std::optional<Revision> &revision) {
            reading->sources.criteria = criteriaFromMarkdown(revision.value_or(Revision()).text);
            reading->query = readingQuery(settings, revision.value_or(Revision()));
            return store.days(scanScopeOf(settings));
        })
        .then([&store, reading, first, last](const QList<DaySummary> &days) {
            reading->sources.summaries = days;
            reading->days = daysWithPapers(reading->sources);
            return store.feedHealthBetween(first, last);
        })
        .then([&store, reading](const QList<DayHealth> &health) {
            reading->sources.health = health;
            return store.firstFeedDay();
        })
        .then([&store, reading, first, last](QDate start) {
            reading->sources.start = start;
            return store.spendingBetween(first, last);
        })
        .then([reading](const QList<Spending> &spending) {
            reading->sources.spending = spending;
            return ready(ReadingResult(reading));
        })
        .future();
}

} // namespace

QFuture<Result<MonthReview>> readMonth(QObject *context, Store &store, const Settings &settings,
                                       const AnnouncementCalendar &calendar, QDate month,
                                       const QDateTime &now)
{
    auto reading = std::make_shared<Reading>();
    reading->sources.month = QDate(month.year(), month.month(), 1);
    reading->sources.now = now;
    reading->sources.cutoffs = cutoffsOf(settings);
    return chain(context, readFrame(context, store, settings, reading))
        .then([context, &store](const std::shared_ptr<Reading> &framed) {
            return readDays(context, store, framed);
        })
        .then([calendar](const std::shared_ptr<Reading> &read) {
            return QtConcurrent::run([calendar, read]() -> Result<MonthReview> {
                return reviewOf(read->sources, calendar);
            });
        })
        .future();
}

} // namespace firstlight
