// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/schedule.h"

#include "base/async.h"

#include <QRandomGenerator>

#include <algorithm>

namespace firstlight {

namespace {

// arXiv's batch is there at midnight; a quarter of an hour's spread spares its servers.
constexpr int earliestDelay = 20 * 60; // seconds
constexpr int spread = 15 * 60;

} // namespace

QDateTime nextPull(const QStringList &categories, const QList<FeedHealth> &today,
                   const AnnouncementCalendar &calendar, std::chrono::seconds delay,
                   const QDateTime &now)
{
    const QDate day = calendar.today(now);
    QDateTime next;
    for (const QString &category : categories) {
        const auto known =
            std::find_if(today.begin(), today.end(), [&category](const FeedHealth &entry) {
                return entry.category == category;
            });
        if (known != today.end() && known->isWhole())
            continue;
        const QDateTime due = known == today.end()
                                  ? calendar.availableFrom(day).addSecs(delay.count())
                                  : known->nextTry;
        if (calendar.isExpected(day) && due.isValid() && (!next.isValid() || due < next))
            next = due;
    }
    if (!next.isValid())
        return calendar.availableFrom(calendar.next(now)).addSecs(delay.count());
    return std::max(next, now);
}

Schedule::Schedule(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_delay(earliestDelay + QRandomGenerator::global()->bounded(spread))
{
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &Schedule::look);
}

void Schedule::start()
{
    m_minute.start();
    look();
}

void Schedule::look()
{
    deliver(m_parts.store.feedHealth(m_parts.calendar.today(m_parts.clock.now())), this,
            [this](const Result<QList<FeedHealth>> &today) {
                if (today)
                    judge(*today);
            });
}

void Schedule::judge(const QList<FeedHealth> &today)
{
    const QDateTime now = m_parts.clock.now();
    const QDateTime next =
        m_parts.settings.pullsInWindow()
            ? nextPull(m_parts.settings.categories(), today, m_parts.calendar, m_delay, now)
            : QDateTime();
    if (next != m_next) {
        m_next = next;
        Q_EMIT changed();
    }
    if (next.isValid() && next <= now)
        Q_EMIT pullDue();
    if (!std::exchange(m_hasLooked, true) && m_parts.settings.catchesUp())
        Q_EMIT catchUpDue();
}

} // namespace firstlight
