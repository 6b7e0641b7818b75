// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/dailycare.h"

#include "base/async.h"
#include "store/dailycopy.h"

#include <QtConcurrent>

#include <utility>

namespace firstlight {

namespace {

constexpr std::chrono::seconds untilThereIsSomethingToRead(2);
constexpr std::chrono::hours untilTheNextLook(1);

} // namespace

DailyCare::DailyCare(QString database, Clock clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
{
    m_pool.setMaxThreadCount(1);
    m_hourly.setInterval(untilTheNextLook);
    connect(&m_hourly, &QTimer::timeout, this, &DailyCare::look);
}

DailyCare::~DailyCare()
{
    m_stop.request_stop();
}

void DailyCare::start()
{
    if (std::exchange(m_hasStarted, true))
        return;
    QTimer::singleShot(untilThereIsSomethingToRead, this, &DailyCare::look);
    m_hourly.start();
}

void DailyCare::look()
{
    const auto work = [database = m_database, day = m_clock.now().date(),
                       stop = m_stop.get_token()] { return checkAndCopy(database, day, stop); };
    deliver(QtConcurrent::run(&m_pool, work), this, [this](const DailyCheck &check) {
        if (!check.damage.isEmpty()) {
            m_hourly.stop();
            Q_EMIT foundDamage(check.damage);
        } else if (check.error) {
            Q_EMIT failed(*check.error);
        }
    });
}

} // namespace firstlight
