// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthreader.h"

#include "base/async.h"
#include "run/monthreading.h"

namespace firstlight {

namespace {

constexpr int restMilliseconds = 1000;

} // namespace

MonthReader::MonthReader(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &MonthReader::load);
}

void MonthReader::show(QDate month)
{
    if (month == m_month) {
        reload();
        return;
    }
    m_month = month;
    m_soon.stop();
    load();
}

void MonthReader::reload()
{
    if (m_month.isValid() && !m_soon.isActive())
        m_soon.start();
}

void MonthReader::load()
{
    if (!m_month.isValid())
        return;
    if (m_isReading) {
        m_soon.start();
        return;
    }
    m_isReading = true;
    const auto reading = readMonth(this, m_services.store(), m_services.settings(),
                                   m_services.calendar(), m_month, m_services.clock().now());
    deliver(reading, this, [this, month = m_month](const Result<MonthReview> &review) {
        m_isReading = false;
        if (month != m_month) {
            m_soon.stop();
            load();
        } else if (review) {
            Q_EMIT loaded(*review);
        } else {
            Q_EMIT failed(review.error());
        }
    });
}

} // namespace firstlight
