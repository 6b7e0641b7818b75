// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "automaticruns.h"

#include "base/async.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Further back the reader decides: the calendar shows the gaps.
constexpr int daysCaughtUp = 14;

} // namespace

AutomaticRuns::AutomaticRuns(Services &services, RunControl &run, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_run(run)
{
    connect(&services.schedule(), &Schedule::pullDue, this, &AutomaticRuns::pull);
    connect(&services.schedule(), &Schedule::catchUpDue, this, [this] {
        m_wantsCatchUp = true;
        catchUp();
    });
    connect(
        &run, &RunControl::runningChanged, this, [this] { catchUp(); }, Qt::QueuedConnection);
}

void AutomaticRuns::start()
{
    m_services.schedule().start();
}

void AutomaticRuns::pull()
{
    if (m_run.isRunning())
        return;
    deliver(m_services.store().firstFeedDay(), this, [this](const Result<QDate> &first) {
        if (first && first->isValid() && !m_run.isRunning())
            m_run.start(m_services.settings().defaultScorer() == "llm"_L1, true);
    });
}

void AutomaticRuns::catchUp()
{
    if (!m_wantsCatchUp || m_run.isRunning())
        return;
    m_wantsCatchUp = false;
    deliver(m_services.backfill().gaps(), this, [this](const Result<QList<MissingDay>> &gaps) {
        if (!gaps || gaps->isEmpty())
            return;
        const QDate newest = gaps->last().day;
        const QDate today = m_services.calendar().today(m_services.clock().now());
        if (newest.daysTo(today) > daysCaughtUp)
            return;
        if (m_run.isRunning())
            m_wantsCatchUp = true;
        else
            m_run.fill(std::max(gaps->first().day, today.addDays(-daysCaughtUp)), newest, true);
    });
}

} // namespace firstlight
