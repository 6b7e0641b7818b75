// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoringoffer.h"

#include "base/async.h"
#include "phrases.h"
#include "words.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 400;

class Offer final
{
    Q_DECLARE_TR_FUNCTIONS(ScoringOffer)

public:
    static QString money(const std::optional<double> &usd)
    {
        return usd ? moneyText(*usd) : tr("unknown");
    }

    static QString text(const Forecast &forecast)
    {
        const QString papers =
            forecast.newPapers > 0
                ? tr("Score %Ln paper(s)", nullptr, forecast.newPapers)
                : tr("Second opinions on %Ln paper(s)", nullptr, forecast.againPapers);
        return forecast.usdExpected
                   ? tr("%1: about %2").arg(papers, moneyText(*forecast.usdExpected))
                   : tr("%1: price unknown").arg(papers);
    }

    static QString details(const Forecast &forecast, const QString &model)
    {
        const QLocale locale;
        const QString requests = tr("%Ln request(s) to %1", nullptr, forecast.requests).arg(model);
        const QString tokens =
            tr("about %1 tokens in, %2 out")
                .arg(locale.toString(forecast.tokensIn), locale.toString(forecast.tokensOut));
        const QString costs =
            tr("Low %1, expected %2, at worst %3")
                .arg(money(forecast.usdLow), money(forecast.usdExpected), money(forecast.usdWorst));
        QStringList lines{asSentence(semicolonJoined(requests, tokens)), asSentence(costs)};
        if (forecast.newPapers > 0 && forecast.againPapers > 0)
            lines.append(
                tr("With second opinions on about %Ln of them.", nullptr, forecast.againPapers));
        if (forecast.knownPapers > 0)
            lines.append(tr("%Ln answered before, for nothing.", nullptr, forecast.knownPapers));
        if (forecast.learntFrom > 0)
            lines.append(tr("By what %Ln earlier request(s) took.", nullptr, forecast.learntFrom));
        if (forecast.priceDate.isValid())
            lines.append(
                tr("Prices of %1.").arg(locale.toString(forecast.priceDate, QLocale::ShortFormat)));
        return lines.join(u'\n');
    }
};

} // namespace

ScoringOffer::ScoringOffer(RunControl &run, QObject *parent)
    : QObject(parent)
    , m_run(run)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ScoringOffer::ask);
    connect(&run, &RunControl::runningChanged, this, [this] { setDay(m_day); });
}

void ScoringOffer::setDay(QDate day)
{
    m_day = day;
    m_isKnown = false;
    set({});
    if (m_day.isValid() && m_run.hasModel() && !m_run.isRunning())
        m_rest.start();
    else
        m_rest.stop();
}

void ScoringOffer::ask()
{
    deliver(m_run.forecast(m_day), this, [this, day = m_day](const Result<Forecast> &forecast) {
        if (day != m_day || m_run.isRunning())
            return;
        // Another day's is still being counted.
        if (!forecast && forecast.error().kind == Error::Kind::Busy)
            return m_rest.start();
        m_isKnown = forecast.has_value();
        set(forecast && forecast->requests > 0 ? std::optional(*forecast) : std::nullopt);
    });
}

void ScoringOffer::set(const std::optional<Forecast> &forecast)
{
    m_forecast = forecast;
    Q_EMIT changed();
}

QString offerText(const Forecast &forecast)
{
    return Offer::text(forecast);
}

QString offerDetails(const Forecast &forecast, const QString &model)
{
    return Offer::details(forecast, model);
}

} // namespace firstlight
