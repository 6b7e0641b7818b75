// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QObject>

namespace firstlight {

// Dry runs of unsaved criteria, and applying them to days, as the window does them: reads the key,
// asks for forecasts, saves the draft before it is applied.
class TrialDesk final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it.
    explicit TrialDesk(Services &services, QObject *parent = nullptr);
    ~TrialDesk() override; // cancels what it has begun

    bool hasModel() const; // endpoint and model are configured
    bool isRunning() const { return m_isRunning; }

    // Answered by trialForecast or forecastFailed.
    void forecastTrial(const QString &draft, QDate day);
    // Answered by trialFinished or failed.
    void startTrial(const QString &draft, QDate day);
    // Both days included; of several calls only the last is answered, by rangeForecast or
    // forecastFailed.
    void forecastRange(const QString &draft, QDate from, QDate to);
    // Saves the draft as a revision, then scores. Answered by rangeFinished or failed.
    void startRange(const QString &draft, QDate from, QDate to);
    void cancel();

Q_SIGNALS:
    void trialForecast(const firstlight::TrialForecast &forecast);
    void rangeForecast(const firstlight::Forecast &forecast);
    void forecastFailed(const firstlight::Error &error);
    void runningChanged(bool isRunning);
    void trialProgressed(int done, int total, const std::optional<double> &usd);
    void rangeProgressed(int days, int ofDays);
    void trialFinished(const firstlight::TrialReport &report);
    void rangeFinished(const firstlight::RangeReport &report);
    void failed(const firstlight::Error &error, bool isKeyStore);

private:
    void withKey(std::function<void(const QString &key)> act);
    void runRange(const QString &key, QDate from, QDate to);
    RangeRequest rangeRequest(const QString &draft, const QString &key, QDate from, QDate to) const;
    void setRunning(bool isRunning);
    void fail(const Error &error, bool isKeyStore = false);

    Services &m_services;
    bool m_isRunning = false;
    bool m_isCancelled = false;
    int m_forecasting = 0; // numbers the calls
};

} // namespace firstlight
