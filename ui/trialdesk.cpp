// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trialdesk.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "run/reading.h"

#include <QTimer>

namespace firstlight {

namespace {

// Another forecast is being made; it takes moments.
constexpr int againMs = 300;

} // namespace

TrialDesk::TrialDesk(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.trial(), &Trial::progressed, this,
            [this](int done, int total, const std::optional<double> &usd) {
                if (m_isRunning)
                    Q_EMIT trialProgressed(done, total, usd);
            });
    connect(&services.rangeRun(), &RangeRun::progressed, this, [this](int days, int ofDays) {
        if (m_isRunning)
            Q_EMIT rangeProgressed(days, ofDays);
    });
}

TrialDesk::~TrialDesk()
{
    cancel();
}

bool TrialDesk::hasModel() const
{
    return firstlight::hasModel(m_services.settings());
}

void TrialDesk::forecastTrial(const QString &draft, QDate day)
{
    const int forecasting = ++m_forecasting;
    const TrialRequest request{draft, day, endpointOf(m_services.settings(), {}, true), {}};
    deliver(m_services.trial().forecast(request), this,
            [=, this](const Result<TrialForecast> &forecast) {
                if (forecasting != m_forecasting || m_isRunning)
                    return;
                if (forecast)
                    Q_EMIT trialForecast(*forecast);
                else
                    Q_EMIT forecastFailed(forecast.error());
            });
}

void TrialDesk::startTrial(const QString &draft, QDate day)
{
    if (m_isRunning)
        return;
    withKey([=, this](const QString &key) {
        const TrialRequest request{draft, day, endpointOf(m_services.settings(), key, true), {}};
        deliver(m_services.trial().start(request), this, [this](const Result<TrialReport> &report) {
            setRunning(false);
            if (report)
                Q_EMIT trialFinished(*report);
            else
                Q_EMIT failed(report.error(), false);
        });
    });
}

RangeRequest TrialDesk::rangeRequest(const QString &draft, const QString &key, QDate from,
                                     QDate to) const
{
    RangeRequest request{from, to, {}};
    request.each.withModel = true;
    request.each.endpoint = endpointOf(m_services.settings(), key, true);
    request.each.isStored = true;
    if (!draft.isEmpty()) {
        Revision revision;
        revision.hash = criteriaHash(draft);
        revision.text = draft;
        request.each.criteria = revision;
    }
    return request;
}

void TrialDesk::forecastRange(const QString &draft, QDate from, QDate to)
{
    const int forecasting = ++m_forecasting;
    deliver(m_services.rangeRun().forecast(rangeRequest(draft, {}, from, to)), this,
            [=, this](const Result<Forecast> &forecast) {
                if (forecasting != m_forecasting || m_isRunning)
                    return;
                if (forecast) {
                    Q_EMIT rangeForecast(*forecast);
                } else if (forecast.error().kind == Error::Kind::Busy) {
                    QTimer::singleShot(againMs, this, [=, this] {
                        if (forecasting == m_forecasting && !m_isRunning)
                            forecastRange(draft, from, to);
                    });
                } else {
                    Q_EMIT forecastFailed(forecast.error());
                }
            });
}

void TrialDesk::startRange(const QString &draft, QDate from, QDate to)
{
    if (m_isRunning)
        return;
    withKey([=, this](const QString &key) {
        deliver(m_services.store().saveRevision(draft, {}), this,
                [=, this](const Result<Revision> &saved) {
                    if (!saved)
                        return fail(saved.error());
                    runRange(key, from, to);
                });
    });
}

// Under the current criteria: the draft has become them.
void TrialDesk::runRange(const QString &key, QDate from, QDate to)
{
    if (m_isCancelled)
        return fail({Error::Kind::Cancelled, {}});
    deliver(m_services.rangeRun().start(rangeRequest({}, key, from, to)), this,
            [this](const Result<RangeReport> &report) {
                setRunning(false);
                if (report)
                    Q_EMIT rangeFinished(*report);
                else
                    Q_EMIT failed(report.error(), false);
            });
}

void TrialDesk::cancel()
{
    if (!m_isRunning)
        return;
    m_isCancelled = true;
    m_services.trial().cancel();
    m_services.rangeRun().cancel();
}

void TrialDesk::withKey(std::function<void(const QString &)> act)
{
    m_isCancelled = false;
    ++m_forecasting; // whose answer nobody waits for any more
    setRunning(true);
    deliver(m_services.modelKey(), this, [this, act = std::move(act)](const Result<QString> &key) {
        if (!key)
            fail(key.error(), true);
        else if (m_isCancelled)
            fail({Error::Kind::Cancelled, {}});
        else
            act(*key);
    });
}

void TrialDesk::setRunning(bool isRunning)
{
    if (m_isRunning == isRunning)
        return;
    m_isRunning = isRunning;
    Q_EMIT runningChanged(isRunning);
}

void TrialDesk::fail(const Error &error, bool isKeyStore)
{
    setRunning(false);
    Q_EMIT failed(error, isKeyStore);
}

} // namespace firstlight
