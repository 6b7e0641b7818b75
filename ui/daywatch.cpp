// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daywatch.h"

#include "base/async.h"
#include "run/reading.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysWatched = 14;
constexpr int daysPerCount = 7; // so that other reads need not wait long

QDate lastOf(QDate month)
{
    return month.addMonths(1).addDays(-1);
}

} // namespace

DayWatch::DayWatch(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_calendar(services.calendar())
{
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(50);
    connect(&m_loadSoon, &QTimer::timeout, this, &DayWatch::load);
}

QDate DayWatch::today() const
{
    return m_calendar.today(m_services.clock().now());
}

QDate DayWatch::watchedFrom() const
{
    return today().addDays(-daysWatched);
}

void DayWatch::showMonth(QDate month)
{
    m_month = QDate(month.year(), month.month(), 1);
    load();
}

void DayWatch::setDays(const QList<DaySummary> &days)
{
    m_days = days;
    reload();
}

void DayWatch::reload()
{
    if (!m_loadSoon.isActive())
        m_loadSoon.start();
}

template <class T>
bool DayWatch::isCurrent(int loading, const Result<T> &answer)
{
    if (loading != m_loading)
        return false;
    if (!answer)
        Q_EMIT failed(answer.error());
    return answer.has_value();
}

void DayWatch::load()
{
    // Without its days the library would seem to be all gaps.
    if (!m_month.isValid() || !m_days)
        return;
    const int loading = ++m_loading;
    deliver(m_services.store().firstFeedDay(), this, [this, loading](const Result<QDate> &start) {
        if (!isCurrent(loading, start))
            return;
        LibraryDays library{.summaries = *m_days, .start = *start};
        // Nothing is missing of a sample.
        if (m_services.isSample())
            library.start = {};
        readHealth(loading, library);
    });
}

void DayWatch::readHealth(int loading, const LibraryDays &library)
{
    deliver(m_services.store().feedHealthBetween(qMin(m_month, watchedFrom()),
                                                 qMax(lastOf(m_month), today())),
            this, [this, loading, library](const Result<QList<DayHealth>> &health) {
                if (!isCurrent(loading, health))
                    return;
                LibraryDays known = library;
                known.health = *health;
                deliver(m_services.store().currentRevision(), this,
                        [this, loading, known](const Result<std::optional<Revision>> &revision) {
                            if (!isCurrent(loading, revision))
                                return;
                            countPicks(loading, known, m_month,
                                       readingQuery(m_services.settings(),
                                                    revision->value_or(Revision())));
                        });
            });
}

void DayWatch::countPicks(int loading, const LibraryDays &library, QDate from,
                          const PickQuery &query)
{
    const QDate last = lastOf(m_month);
    if (from > last) {
        publish(library);
        return;
    }
    const QDate to = qMin(from.addDays(daysPerCount - 1), last);
    deliver(m_services.store().pickCounts(from, to, query, cutoffsOf(m_services.settings())), this,
            [=, this](const Result<QHash<QDate, int>> &counts) {
                if (!isCurrent(loading, counts))
                    return;
                LibraryDays known = library;
                known.picks.insert(*counts);
                countPicks(loading, known, to.addDays(1), query);
            });
}

void DayWatch::publish(const LibraryDays &library)
{
    const QDateTime now = m_services.clock().now();
    Q_EMIT marksLoaded(dayMarks(m_month, m_calendar, now, library), today());
    if (m_services.isSample())
        return;
    const QList<DayMark> newest = dayMarks(watchedFrom(), today(), m_calendar, now, library);
    Q_EMIT faultsFound(feedFaults(newest, library.health));
}

} // namespace firstlight
