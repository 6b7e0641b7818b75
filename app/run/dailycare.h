// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <stop_token>

namespace firstlight {

// Checks a library that stays open and makes its daily copy, beside what else is done with it: soon
// after the start, when the reader has something to read, and on each new day.
class DailyCare final : public QObject
{
    Q_OBJECT

public:
    DailyCare(QString database, Clock clock);
    ~DailyCare() override; // gives up what it is doing

    void start(); // once; again is nothing

Q_SIGNALS:
    // The library cannot be read whole, and why; not looked at again.
    void foundDamage(const QString &why);
    void failed(const firstlight::Error &error); // Kind::Storage; tried again in an hour

private:
    void look();

    QString m_database;
    Clock m_clock;
    QTimer m_hourly;
    bool m_hasStarted = false;
    QThreadPool m_pool; // of one thread: it takes seconds, which rankings should not wait for
    std::stop_source m_stop;
};

} // namespace firstlight
