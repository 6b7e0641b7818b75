// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/forecast.h"

#include <algorithm>

namespace firstlight {

namespace {

qint64 scaled(qint64 tokens, double factor)
{
    return qRound64(double(tokens) * factor);
}

struct Amounts
{
    double low = 0;
    double expected = 0;
    double worst = 0;
};

// Of one request; the first of a stage fills the service's cache.
Amounts amountsOf(const PlannedRequest &request, const PlannedStage &stage, bool isFirst,
                  const Usage &expected)
{
    const Price &price = *stage.price;
    const qint64 cached = isFirst ? 0 : scaled(request.prefix, stage.learnt.in);
    const Usage low{
        .in = expected.in,
        .cached = cached,
        .out = std::min(scaled(request.briefOut, std::min(1.0, stage.learnt.out)), expected.out)};
    const Usage worst{.in = mostTokens(request.in, stage.learnt), .out = request.maxOut};
    Amounts amounts{.low = costUsd(price, low, stage.circumstances),
                    .expected = costUsd(price, expected, stage.circumstances),
                    .worst = worstCostUsd(price, worst, stage.circumstances.moment)};
    // An experience beyond the bound is no reason to break the promise of the three.
    amounts.expected = std::min(amounts.expected, amounts.worst);
    amounts.low = std::min(amounts.low, amounts.expected);
    return amounts;
}

} // namespace

qint64 mostTokens(qint64 estimated, const TokenExperience &learnt)
{
    constexpr double unknownTokenizer = 1.25;
    constexpr double spread = 1.1; // of single prompts about what was learnt of many
    return scaled(estimated, std::max(unknownTokenizer, learnt.in * spread));
}

Forecast forecast(const QList<PlannedStage> &stages)
{
    Forecast result;
    Amounts sum;
    bool isPriceKnown = true;
    for (const PlannedStage &stage : stages) {
        bool isFirst = true;
        for (const PlannedRequest &request : stage.requests) {
            const Usage expected{
                .in = scaled(request.in, stage.learnt.in),
                .out = std::min(scaled(request.expectedOut, stage.learnt.out), request.maxOut)};
            result.tokensIn += expected.in;
            result.tokensOut += expected.out;
            ++result.requests;
            if (stage.price) {
                const Amounts amounts = amountsOf(request, stage, isFirst, expected);
                sum.low += amounts.low;
                sum.expected += amounts.expected;
                sum.worst += amounts.worst;
            }
            isFirst = false;
        }
        if (stage.requests.isEmpty())
            continue;
        isPriceKnown = isPriceKnown && stage.price;
        result.learntFrom += stage.learnt.requests;
        if (stage.price) {
            const QDate date = priceDate(*stage.price, stage.circumstances.moment);
            if (date.isValid() && (result.priceDate.isNull() || date < result.priceDate))
                result.priceDate = date;
        }
    }
    if (isPriceKnown) {
        result.usdLow = sum.low;
        result.usdExpected = sum.expected;
        result.usdWorst = sum.worst;
    }
    return result;
}

Forecast sum(const QList<Forecast> &forecasts)
{
    Forecast all{.usdLow = 0, .usdExpected = 0, .usdWorst = 0};
    const auto add = [](std::optional<double> &to, const std::optional<double> &usd) {
        to = to && usd ? std::optional(*to + *usd) : std::nullopt;
    };
    for (const Forecast &one : forecasts) {
        all.newPapers += one.newPapers;
        all.knownPapers += one.knownPapers;
        all.againPapers += one.againPapers;
        all.requests += one.requests;
        all.tokensIn += one.tokensIn;
        all.tokensOut += one.tokensOut;
        add(all.usdLow, one.usdLow);
        add(all.usdExpected, one.usdExpected);
        add(all.usdWorst, one.usdWorst);
        if (one.priceDate.isValid() && (all.priceDate.isNull() || one.priceDate < all.priceDate))
            all.priceDate = one.priceDate;
        all.learntFrom = std::max(all.learntFrom, one.learntFrom);
    }
    return all;
}

} // namespace firstlight
