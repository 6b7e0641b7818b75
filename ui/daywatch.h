// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedfaults.h"
#include "services.h"

#include <QTimer>

namespace firstlight {

// Looks after the days: what the calendar shows of a month, and what is missing of the newest days.
class DayWatch final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it.
    explicit DayWatch(Services &services, QObject *parent = nullptr);

    QDate today() const; // in New York
    // Answered by marksLoaded, now and whenever something of the month has changed.
    void showMonth(QDate month);
    void reload(); // soon and once
    // What Store::days says; everything else is read anew.
    void setDays(const QList<DaySummary> &days);

Q_SIGNALS:
    void marksLoaded(const QList<firstlight::DayMark> &marks, QDate today);
    void faultsFound(const QList<firstlight::FeedFault> &faults);
    void failed(const firstlight::Error &error);

private:
    void load();
    void readHealth(int loading, const LibraryDays &library);
    void countPicks(int loading, const LibraryDays &library, QDate from, const PickQuery &query);
    void publish(const LibraryDays &library);
    template <class T>
    bool isCurrent(int loading, const Result<T> &answer);
    QDate watchedFrom() const; // the first of the days whose faults are told

    Services &m_services;
    const AnnouncementCalendar &m_calendar;
    QTimer m_loadSoon;
    QDate m_month;                           // its first day; null: none is shown
    std::optional<QList<DaySummary>> m_days; // empty until they are known
    int m_loading = 0;                       // numbers the loads, to drop those out of date
};

} // namespace firstlight
