// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnews.h"

#include "base/async.h"
#include "messages.h"
#include "run/reading.h"

#include <QGuiApplication>

namespace firstlight {

namespace {

bool isProgramInFront()
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive;
}

} // namespace

DesktopNews::DesktopNews(Services &services, RunControl &run, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_run(run)
    , m_desk({services.settings(), services.profile().newsMemory(), services.clock(),
              &isProgramInFront, [this](const Notification &news) { m_notifier.show(news); }})
{
    connect(&m_notifier, &Notifier::opened, this, &DesktopNews::opened);
    if (services.isSample())
        return;
    connect(&run, &RunControl::finished, this, &DesktopNews::tell);
    connect(&run, &RunControl::filled, this,
            [this](const BackfillReport &report) { m_desk.tellFilled(report); });
    connect(&run, &RunControl::failed, this, [this](const Error &error, bool isKeyStore) {
        m_desk.tellFault(error,
                         sentence(error, isKeyStore ? Doing::UsingKeyStore : Doing::Getting));
    });
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] { m_desk.look(); });
    m_minute.start();
}

void DesktopNews::tell(const RunReport &report)
{
    const bool isAsked = !m_run.isAutomatic();
    const auto papers =
        chain(this, m_services.store().currentRevision())
            .then([this, day = report.day](const std::optional<Revision> &revision) {
                PickQuery query =
                    readingQuery(m_services.settings(), revision.value_or(Revision()));
                query.day = day;
                return m_services.store().picks(query);
            })
            .future();
    deliver(papers, this, [this, report, isAsked](const Result<QList<Pick>> &picks) {
        m_desk.tellRun(report, picks.value_or(QList<Pick>()), isAsked,
                       report.stoppedBy ? sentence(*report.stoppedBy, Doing::Getting) : QString());
    });
}

} // namespace firstlight
