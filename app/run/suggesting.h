// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/pricebook.h"
#include "llm/singlequestion.h"
#include "llm/suggestion.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QLockFile>
#include <QObject>

namespace firstlight {

struct Suggestions
{
    Revision revision;         // that they are for
    QList<Miss> misses;        // that were shown to the model
    QList<ProposedEdit> edits; // each fits the revision; apply with withEdit
    SingleAnswer answer;       // its tokens and price
};

// What a question for suggestions would be about and cost.
struct SuggestionForecast
{
    QList<Miss> misses;
    std::optional<double> usdExpected; // empty: the price is unknown
    std::optional<double> usdWorst;
};

// Asks a model, when the reader wants that, how the criteria could be bettered: from the papers
// that the reader starred or rescued and that are no picks, and from dismissed ones that are.
class Suggesting final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive it.
    struct Parts
    {
        Store &store;
        Settings &settings;
        SingleQuestion &question;
        const PriceBook &prices;
        QString lockFile; // as of DayRun (Kind::Busy)
        Clock clock;
    };
    explicit Suggesting(Parts parts, QObject *parent = nullptr);

    // Errors: Usage (no model), NotFound (no criteria, no misses), Busy, those of SingleQuestion.
    // capUsd: beside the settings' caps.
    QFuture<Result<Suggestions>> ask(const Endpoint &endpoint, std::optional<double> capUsd = {});
    QFuture<Result<SuggestionForecast>> forecast(const Endpoint &endpoint);
    void cancel();

private:
    struct Asking;
    QFuture<Result<void>> prepare(const std::shared_ptr<Asking> &asking);
    QFuture<Result<void>> collect(const std::shared_ptr<Asking> &asking);

    Parts m_parts;
};

} // namespace firstlight
