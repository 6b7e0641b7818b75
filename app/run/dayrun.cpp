// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/dayrun.h"

#include "base/log.h"
#include "run/dayrunstate.h"
#include "run/runlock.h"

namespace firstlight {

using namespace Qt::StringLiterals;

DayRun::DayRun(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.modelScorer, &ModelScorer::progressed, this,
            [this](int scored, int papers, const std::optional<double> &usd) {
                const QString cost = usd ? u"$%1"_s.arg(*usd, 0, 'f', 4) : QString();
                if (m_going)
                    Q_EMIT progressed(m_going->stage, scored, papers, cost);
            });
    connect(&m_parts.authorLookup, &AuthorLookup::progressed, this, [this](int asked, int papers) {
        Q_EMIT progressed(RunStep::LookingUp, asked, papers, {});
    });
}

DayRun::~DayRun() = default;

QFuture<Result<RunReport>> DayRun::start(const RunRequest &request)
{
    if (auto begun = begin(request); !begun)
        return ready(Result<RunReport>(tl::unexpect, begun.error()));
    return ending(chain(this, prepare())
                      .then([this] { return rankLocally(); })
                      .then([this] { return lookUpAuthors(); })
                      .then([this] { return scoreWithModel(); })
                      .then([this] { return conclude(); })
                      .future());
}

QFuture<Result<Forecast>> DayRun::forecast(const RunRequest &request)
{
    if (auto begun = begin(request); !begun)
        return ready(Result<Forecast>(tl::unexpect, begun.error()));
    m_going->isForecast = true;
    return ending(chain(this, prepare())
                      .then([this] { return rankLocally(); })
                      .then([this] { return planScoring(); })
                      .then([this](const ScoringJob &plan) { return forecastOf(plan); })
                      .future());
}

QFuture<Result<Forecast>> DayRun::forecastStored(const RunRequest &request)
{
    if (m_going)
        return endedBy<Forecast>(Error::Kind::Busy, u"a run is going on in this window"_s);
    Q_ASSERT(request.day && request.withModel);
    m_going = std::make_unique<Going>();
    m_going->request = request;
    m_going->day = *request.day;
    m_going->isForecast = true;
    return ending(chain(this, readCriteria())
                      .then([this] { return planScoring(); })
                      .then([this](const ScoringJob &plan) { return forecastOf(plan); })
                      .future());
}

QFuture<Result<void>> DayRun::prepare()
{
    return chain(this, readCriteria())
        .then([this] { return findStored(); })
        .then([this] { return record(); })
        .then([this] { return pullIfMissing(); })
        .then([this] { return readPapers(); })
        .future();
}

Result<void> DayRun::begin(const RunRequest &request)
{
    if (m_going)
        return failure(Error::Kind::Busy, u"a run is going on in this window"_s);
    if (request.withModel && (request.endpoint.base.isEmpty() || request.endpoint.model.isEmpty()))
        return failure(Error::Kind::Usage,
                       u"no model is configured: set llm.endpoint and llm.model"_s);
    auto lock = takeRunLock(m_parts.lockFile);
    if (!lock)
        return tl::unexpected(lock.error());
    m_going = std::make_unique<Going>();
    m_going->lock = *std::move(lock);
    m_going->request = request;
    return {};
}

template <class T>
QFuture<Result<T>> DayRun::ending(const QFuture<Result<T>> &future)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    deliver(future, this, [this, promise](const Result<T> &outcome) {
        end(outcome ? std::nullopt : std::optional(outcome.error()));
        promise->addResult(outcome);
        promise->finish();
        if constexpr (std::is_same_v<T, RunReport>) {
            if (outcome)
                Q_EMIT finished(*outcome);
        }
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
    return promise->future();
}

void DayRun::end(const std::optional<Error> &error)
{
    const auto going = std::move(m_going);
    if (error)
        qCInfo(logRun).noquote() << "the run ended early:" << error->detail;
    if (going->record.id == 0)
        return;
    RunRecord record = going->record;
    const RunReport &report = going->report;
    const auto &stopped = error ? error : report.stoppedBy;
    record.state = error ? RunRecord::State::Failed : RunRecord::State::Finished;
    record.finishedAt = m_parts.clock.now();
    qCInfo(logRun).noquote() << "run of" << report.day.toString(Qt::ISODate)
                             << "over:" << report.announced << "announced," << report.scanned
                             << "scanned," << report.picked << "picked," << report.scored
                             << "scored";
    record.scored = report.scored;
    record.reused = report.reused;
    record.unscored = report.unscored;
    record.detail = stopped ? stopped->detail : QString();
    m_parts.store.updateRun(record);
}

void DayRun::cancel()
{
    if (!m_going)
        return;
    m_going->isCancelled = true;
    if (m_going->pull)
        m_going->pull->cancel();
    m_parts.authorLookup.cancel();
    m_parts.modelScorer.cancel();
}

bool DayRun::isCancelled() const
{
    return m_going->isCancelled;
}

} // namespace firstlight
