// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QObject>

namespace firstlight {

// Starts and stops the day's run for the window and puts its progress into words.
class RunControl final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it.
    explicit RunControl(Services &services, QObject *parent = nullptr);

    bool hasModel() const; // endpoint and model are configured
    bool isRunning() const { return m_isRunning; }
    // The reader did not ask for what runs or ran last.
    bool isAutomatic() const { return m_isAutomatic; }
    // Reads the key first where the model is wanted.
    void start(bool withModel, bool isAutomatic = false);
    // Scores what the model has not scored of a day in the library; of only these papers, if any,
    // whatever was decided on them before.
    void score(QDate day, const QList<ArxivId> &only = {});
    // What score would cost. Kind::Busy while something runs.
    QFuture<Result<Forecast>> forecast(QDate day);
    // Of the last run of this window.
    const std::optional<RunReport> &lastReport() const { return m_lastReport; }
    // Fetches what is missing of announcement days, both ends included, and ranks them.
    void fill(QDate from, QDate to, bool isAutomatic = false);
    void cancel();

Q_SIGNALS:
    void runningChanged(bool isRunning);
    void progressed(const QString &text, int done, int total); // total 0: not known
    void finished(const firstlight::RunReport &report);
    void filled(const firstlight::BackfillReport &report);
    void failed(const firstlight::Error &error, bool isKeyStore);

private:
    void begin(bool isAutomatic);
    void runWithModel(const RunRequest &request);
    void run(const RunRequest &request);
    void rankNext(const BackfillReport &report, qsizetype at);
    void setRunning(bool isRunning);

    Services &m_services;
    bool m_isRunning = false;
    bool m_isCancelled = false;
    bool m_isAutomatic = false;
    bool m_isForecasting = false;
    std::optional<RunRequest> m_waiting; // for a forecast to end
    std::optional<RunReport> m_lastReport;
};

// "31 picks of 506 · 482 scored · 1.2 ¢".
QString reportText(const RunReport &report);
// "3 days filled, 1 still missing".
QString reportText(const BackfillReport &report);

} // namespace firstlight
