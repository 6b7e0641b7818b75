// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/suggesting.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "run/jobpreparation.h"
#include "run/reading.h"
#include "run/runlock.h"

#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfAKind = 8;

} // namespace

struct Suggesting::Asking
{
    Endpoint endpoint;
    std::optional<double> capUsd;
    std::unique_ptr<QLockFile> lock; // null while only a forecast is made
    Suggestions result;
    SingleRequest request;
};

Suggesting::Suggesting(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

QFuture<Result<Suggestions>> Suggesting::ask(const Endpoint &endpoint, std::optional<double> capUsd)
{
    auto lock = takeRunLock(m_parts.lockFile);
    if (!lock)
        return ready(Result<Suggestions>(tl::unexpect, lock.error()));
    auto asking = std::make_shared<Asking>();
    asking->endpoint = endpoint;
    asking->capUsd = capUsd;
    asking->lock = *std::move(lock);
    return chain(this, prepare(asking))
        .then([this, asking] { return m_parts.question.ask(asking->request); })
        .then([asking](const SingleAnswer &answer) {
            return QtConcurrent::run([asking, answer]() -> Result<Suggestions> {
                asking->result.answer = answer;
                asking->result.edits =
                    editsIn(answer.content, criteriaFromMarkdown(asking->result.revision.text));
                return asking->result;
            });
        })
        .future();
}

QFuture<Result<SuggestionForecast>> Suggesting::forecast(const Endpoint &endpoint)
{
    auto asking = std::make_shared<Asking>();
    asking->endpoint = endpoint;
    return chain(this, prepare(asking))
        .then([this, asking] {
            const QDateTime now = m_parts.clock.now();
            return ready(Result<SuggestionForecast>(
                SuggestionForecast{.misses = asking->result.misses,
                                   .usdExpected = expectedUsd(asking->request, now),
                                   .usdWorst = worstUsd(asking->request, now)}));
        })
        .future();
}

void Suggesting::cancel()
{
    m_parts.question.cancel();
}

QFuture<Result<void>> Suggesting::prepare(const std::shared_ptr<Asking> &asking)
{
    const Endpoint &endpoint = asking->endpoint;
    if (endpoint.base.isEmpty() || endpoint.model.isEmpty())
        return ready(Result<void>(failure(
            Error::Kind::Usage, u"no model is configured: set llm.endpoint and llm.model"_s)));
    return chain(this, collect(asking))
        .then([this] { return m_parts.store.spentInMonth(m_parts.clock.now()); })
        .then([this, asking](double spent) {
            const auto price = m_parts.prices.priceOf(asking->endpoint);
            const ScoringJob capped = withStandingCap({.price = price, .capUsd = asking->capUsd},
                                                      m_parts.settings, spent);
            asking->request.price = price;
            asking->request.capUsd = capped.capUsd;
            return m_parts.store.tokenExperience(hostOf(asking->endpoint.base),
                                                 asking->endpoint.model, Purpose::Suggestions);
        })
        .then([asking](const TokenExperience &learnt) {
            const Revision &revision = asking->result.revision;
            asking->request.endpoint = asking->endpoint;
            asking->request.criteriaHash = revision.hash;
            asking->request.expectedOut = expectedSuggestionTokens();
            asking->request.learnt = learnt;
            asking->request.question = suggestionQuestion(criteriaFromMarkdown(revision.text),
                                                          revision.text, asking->result.misses);
            return ready(Result<void>());
        })
        .future();
}

QFuture<Result<void>> Suggesting::collect(const std::shared_ptr<Asking> &asking)
{
    auto found = std::make_shared<QList<Pick>>();
    const auto addOf = [this, asking, found](const std::function<void(PickQuery &)> &choose) {
        PickQuery query = readingQuery(m_parts.settings, asking->result.revision);
        choose(query);
        return chain(this, m_parts.store.picks(query))
            .then([found](const QList<Pick> &papers) {
                found->append(papers);
                return ready(Result<void>());
            })
            .future();
    };
    return chain(this, m_parts.store.currentRevision())
        .then([asking, addOf](const std::optional<Revision> &revision) {
            if (!revision)
                return ready(
                    Result<void>(failure(Error::Kind::NotFound, u"there are no criteria yet"_s)));
            asking->result.revision = *revision;
            return addOf([](PickQuery &query) { query.starredOnly = true; });
        })
        .then([addOf] { return addOf([](PickQuery &query) { query.rescuedOnly = true; }); })
        .then([addOf] { return addOf([](PickQuery &query) { query.search = u"is:dismissed"_s; }); })
        .then([this, asking, found] {
            asking->result.misses = missesAmong(*found, cutoffsOf(m_parts.settings), mostOfAKind);
            return ready(asking->result.misses.isEmpty()
                             ? Result<void>(failure(Error::Kind::NotFound,
                                                    u"no paper is missed: every starred or rescued "
                                                    "one is a pick, and no dismissed one is"_s))
                             : Result<void>());
        })
        .future();
}

} // namespace firstlight
