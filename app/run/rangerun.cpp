// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rangerun.h"

#include "base/async.h"
#include "run/reading.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// What would stop the next day as well; the rest concerns single requests of one day.
bool endsTheRange(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotYet:
    case Error::Kind::Refused:
    case Error::Kind::TooLong:
    case Error::Kind::Parse:
        return false;
    default:
        return true;
    }
}

} // namespace

struct RangeRun::Going
{
    RangeRequest request;
    QList<QDate> days; // yet to come
    qsizetype all = 0;
    RangeReport report;
    QList<Forecast> forecasts;
    bool isCancelled = false;
};

RangeRun::RangeRun(Store &store, Settings &settings, DayRun &dayRun, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_dayRun(dayRun)
{}

RangeRun::~RangeRun() = default;

QFuture<Result<RangeReport>> RangeRun::start(const RangeRequest &request)
{
    if (m_going)
        return ready(Result<RangeReport>(
            failure(Error::Kind::Busy, u"days are being run in this window"_s)));
    m_going = std::make_unique<Going>();
    m_going->request = request;
    m_going->report.usd = 0;
    return ending(chain(this, daysOf(request))
                      .then([this](const QList<QDate> &days) {
                          m_going->days = days;
                          m_going->all = days.size();
                          Q_EMIT progressed(0, static_cast<int>(days.size()));
                          return runNext();
                      })
                      .then([this] {
                          m_going->report.left = static_cast<int>(m_going->days.size());
                          return ready(Result<RangeReport>(m_going->report));
                      })
                      .future());
}

QFuture<Result<Forecast>> RangeRun::forecast(const RangeRequest &request)
{
    if (m_going)
        return ready(
            Result<Forecast>(failure(Error::Kind::Busy, u"days are being run in this window"_s)));
    m_going = std::make_unique<Going>();
    m_going->request = request;
    return ending(chain(this, daysOf(request))
                      .then([this](const QList<QDate> &days) {
                          m_going->days = days;
                          return forecastNext();
                      })
                      .then([this] { return ready(Result<Forecast>(sum(m_going->forecasts))); })
                      .future());
}

void RangeRun::cancel()
{
    if (!m_going)
        return;
    m_going->isCancelled = true;
    m_dayRun.cancel();
}

template <class T>
QFuture<Result<T>> RangeRun::ending(const QFuture<Result<T>> &future)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    deliver(future, this, [this, promise](const Result<T> &outcome) {
        m_going.reset();
        promise->addResult(outcome);
        promise->finish();
    });
    return promise->future();
}

// The latest first: whoever cancels has the newest.
QFuture<Result<QList<QDate>>> RangeRun::daysOf(const RangeRequest &request)
{
    if (!request.from.isValid() || request.to < request.from)
        return ready(Result<QList<QDate>>(
            failure(Error::Kind::Usage, u"the range ends before it begins"_s)));
    return chain(this, m_store.days(scanScopeOf(m_settings)))
        .then([request](const QList<DaySummary> &stored) {
            QList<QDate> days;
            for (const DaySummary &summary : stored) {
                if (summary.day >= request.from && summary.day <= request.to)
                    days.append(summary.day);
            }
            std::sort(days.begin(), days.end(), std::greater<>());
            return ready(days.isEmpty() ? Result<QList<QDate>>(
                                              failure(Error::Kind::NotFound,
                                                      u"no day of the range is in the library"_s))
                                        : Result<QList<QDate>>(days));
        })
        .future();
}

RunRequest RangeRun::requestFor(QDate day) const
{
    RunRequest request = m_going->request.each;
    request.day = day;
    request.isStored = true;
    const RangeReport &report = m_going->report;
    if (request.capUsd)
        request.capUsd =
            std::max(0.0, *request.capUsd - report.usd.value_or(0) - report.perhapsUsd);
    return request;
}

QFuture<Result<void>> RangeRun::runNext()
{
    RangeReport &report = m_going->report;
    if (m_going->isCancelled && !report.stoppedBy)
        report.stoppedBy = Error{Error::Kind::Cancelled, {}};
    if (m_going->days.isEmpty() || (report.stoppedBy && endsTheRange(report.stoppedBy->kind)))
        return ready(Result<void>());
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto end = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const RunRequest request = requestFor(m_going->days.first());
    deliver(m_dayRun.start(request), this, [this, end](const Result<RunReport> &outcome) {
        if (!outcome && m_going->report.days.isEmpty() &&
            outcome.error().kind != Error::Kind::Cancelled)
            return end(tl::unexpected(outcome.error()));
        if (!outcome) {
            m_going->report.stoppedBy = outcome.error();
            return end({});
        }
        m_going->days.removeFirst();
        add(*outcome);
        deliver(runNext(), this, end);
    });
    return promise->future();
}

void RangeRun::add(const RunReport &day)
{
    RangeReport &report = m_going->report;
    report.days.append(day);
    report.scored += day.scored;
    report.reused += day.reused;
    report.failed += day.failed;
    report.unscored += day.unscored;
    report.requests += day.requests;
    report.usage += day.usage;
    report.usd = report.usd && (day.usd || day.requests == 0)
                     ? std::optional(*report.usd + day.usd.value_or(0))
                     : std::nullopt;
    report.usdIsEstimate |= day.usdIsEstimate;
    report.perhapsUsd += day.perhapsUsd;
    if (day.stoppedBy)
        report.stoppedBy = day.stoppedBy;
    Q_EMIT dayFinished(day);
    Q_EMIT progressed(static_cast<int>(report.days.size()), static_cast<int>(m_going->all));
}

QFuture<Result<void>> RangeRun::forecastNext()
{
    if (m_going->isCancelled)
        return ready(Result<void>(tl::unexpect, Error{Error::Kind::Cancelled, {}}));
    if (m_going->days.isEmpty())
        return ready(Result<void>());
    return chain(this, m_dayRun.forecastStored(requestFor(m_going->days.takeFirst())))
        .then([this](const Forecast &forecast) {
            m_going->forecasts.append(forecast);
            return forecastNext();
        })
        .future();
}

} // namespace firstlight
