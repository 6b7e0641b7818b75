// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/dayrun.h"

namespace firstlight {

struct RangeRequest
{
    QDate from; // to: days, both included
    QDate to;
    // For each day; its day is not looked at, its cap is that of all of them together.
    RunRequest each;
};

struct RangeReport
{
    QList<RunReport> days; // in the order in which they were run: the latest first
    int left = 0;          // days that were not begun
    int scored = 0;        // of all days
    int reused = 0;
    int failed = 0;
    int unscored = 0;
    int requests = 0;
    Usage usage;
    std::optional<double> usd; // empty: the model's price is unknown
    bool usdIsEstimate = false;
    double perhapsUsd = 0;
    std::optional<Error> stoppedBy; // set: done in part
};

// Runs the announcements of a range that are in the library, one after the other, so that they
// carry scores under the criteria. What is scored is not sent again: a range that was cancelled is
// gone on with by starting it again.
class RangeRun final : public QObject
{
    Q_OBJECT

public:
    // The references must outlive it.
    RangeRun(Store &store, Settings &settings, DayRun &dayRun, QObject *parent = nullptr);
    ~RangeRun() override;

    // One at a time (Kind::Busy). Other errors: Usage (the range ends before it begins), NotFound
    // (no day of it is in the library), Storage, and those of DayRun on the first day.
    QFuture<Result<RangeReport>> start(const RangeRequest &request);
    // What start would send to the model, all days together.
    QFuture<Result<Forecast>> forecast(const RangeRequest &request);
    void cancel(); // the report says Cancelled
    bool isRunning() const { return m_going != nullptr; }

Q_SIGNALS:
    // Before the first day and after each.
    void progressed(int days, int ofDays);
    void dayFinished(const firstlight::RunReport &report);

private:
    struct Going;

    QFuture<Result<QList<QDate>>> daysOf(const RangeRequest &request);
    QFuture<Result<void>> runNext();
    QFuture<Result<void>> forecastNext();
    RunRequest requestFor(QDate day) const;
    void add(const RunReport &day);
    template <class T>
    QFuture<Result<T>> ending(const QFuture<Result<T>> &future);

    Store &m_store;
    Settings &m_settings;
    DayRun &m_dayRun;
    std::unique_ptr<Going> m_going; // null while none is run
};

} // namespace firstlight
