// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestioncontrol.h"

#include "base/async.h"
#include "messages.h"
#include "run/criteriatests.h"
#include "run/reading.h"

#include <QtConcurrent>

namespace firstlight {

SuggestionControl::SuggestionControl(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

SuggestionControl::~SuggestionControl()
{
    cancel();
}

bool SuggestionControl::hasModel() const
{
    return firstlight::hasModel(m_services.settings());
}

QString SuggestionControl::modelName() const
{
    return m_services.settings().llmModel();
}

void SuggestionControl::forecast()
{
    deliver(m_services.suggesting().forecast(endpointOf(m_services.settings(), {}, true)), this,
            [this](const Result<SuggestionForecast> &forecast) {
                if (forecast)
                    Q_EMIT forecastMade(*forecast);
                else
                    Q_EMIT failed(suggestionTrouble(forecast.error()));
            });
}

void SuggestionControl::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    deliver(m_services.modelKey(), this, [this](const Result<QString> &key) {
        if (key && m_isAsking) {
            askWith(*key);
            return;
        }
        m_isAsking = false;
        Q_EMIT failed(key ? suggestionTrouble({Error::Kind::Cancelled, {}})
                          : sentence(key.error(), Doing::UsingKeyStore));
    });
}

void SuggestionControl::askWith(const QString &key)
{
    deliver(m_services.suggesting().ask(endpointOf(m_services.settings(), key, true)), this,
            [this](const Result<Suggestions> &suggestions) {
                m_isAsking = false;
                if (!suggestions) {
                    Q_EMIT failed(suggestionTrouble(suggestions.error()));
                    return;
                }
                m_suggestions = *suggestions;
                m_accepted = QList<bool>(m_suggestions->edits.size(), false);
                Q_EMIT suggested();
                loadTests();
            });
}

void SuggestionControl::cancel()
{
    if (std::exchange(m_isAsking, false))
        m_services.suggesting().cancel();
}

void SuggestionControl::loadTests()
{
    if (m_suggestions->edits.isEmpty())
        return;
    const QDate today = m_services.clock().now().toUTC().date();
    deliver(criteriaWorkbench(this, m_services.store(), m_services.settings(), today), this,
            [this](const Result<CriteriaWorkbench> &bench) {
                if (!bench) {
                    Q_EMIT measuringFailed(sentence(bench.error(), Doing::Reading));
                    return;
                }
                m_judge = bench->judge;
                measure();
            });
}

void SuggestionControl::accept(const QList<bool> &accepted)
{
    m_accepted = accepted;
    measure();
}

void SuggestionControl::measure()
{
    if (!m_judge || !m_suggestions)
        return;
    const int measuring = ++m_measuring;
    const auto work = QtConcurrent::run(
        [judge = *m_judge, text = m_suggestions->revision.text, edits = m_suggestions->edits,
         accepted = m_accepted] { return suggestionEffects(judge, text, edits, accepted); });
    deliver(work, this, [this, measuring](const SuggestionEffects &effects) {
        if (measuring == m_measuring)
            Q_EMIT measured(effects);
    });
}

QString suggestionTrouble(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::NotFound:
        return SuggestionControl::tr(
            "Nothing is missed: every paper that you starred or rescued is a pick, and none that "
            "you dismissed is. There is nothing to ask about.");
    case Kind::Usage:
        return SuggestionControl::tr("No model is set. Choose one in the settings.");
    case Kind::Busy:
        return SuggestionControl::tr(
            "Firstlight is asking a model already. Try again when that has ended.");
    case Kind::Network:
        return SuggestionControl::tr(
            "The model could not be asked: no usable answer came. The criteria are as they were. "
            "Check the connection, then ask again.");
    case Kind::Parse:
        return SuggestionControl::tr(
            "The model's answer could not be read, so nothing is proposed. The criteria are as "
            "they were; ask again, or ask another model.");
    case Kind::Cancelled:
        return SuggestionControl::tr("Cancelled. The criteria are as they were.");
    default:
        return sentence(error, Doing::Getting);
    }
}

} // namespace firstlight
