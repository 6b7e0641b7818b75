// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runcontrol.h"

#include <QTimer>

namespace firstlight {

// What scoring the rest of the shown day with the model would cost, before anything is spent.
class ScoringOffer final : public QObject
{
    Q_OBJECT

public:
    // The run control must outlive it.
    explicit ScoringOffer(RunControl &run, QObject *parent = nullptr);

    // The day that is shown, or that something about it changed; null: there is nothing to score.
    void setDay(QDate day);
    QDate day() const { return m_day; }
    // Whether it is known by now what there is to score; not where it could not be found out.
    bool isKnown() const { return m_isKnown; }
    // Empty while that is not known, or nothing is left to score.
    const std::optional<Forecast> &forecast() const { return m_forecast; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void set(const std::optional<Forecast> &forecast);

    RunControl &m_run;
    QTimer m_rest; // whoever pages through days is not counted for
    QDate m_day;
    bool m_isKnown = false;
    std::optional<Forecast> m_forecast;
};

// "Score 506 papers: about 48 ¢", "Score 506 papers: price unknown".
QString offerText(const Forecast &forecast);
// The same at length: requests, tokens, from low to worst.
QString offerDetails(const Forecast &forecast, const QString &model);

} // namespace firstlight
