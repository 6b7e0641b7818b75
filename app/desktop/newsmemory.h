// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notification.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace firstlight {

// What was told already and what waits for the end of quiet hours, for all programs of a profile.
struct NewsMemory
{
    QMap<QDate, int> picksTold; // of the latest days
    QList<int> faultsTold;      // Error::Kind, since the last run without a fault
    QList<Notification> held;   // the latest last

    void remember(QDate day, int picks);
    void hold(const Notification &news); // in place of what is held of the same day

    // Reads anything; what is no memory is an empty one.
    static NewsMemory fromJson(const QByteArray &json);
    QByteArray toJson() const;
    static NewsMemory load(const QString &path);
    // What cannot be written is told again another time.
    void save(const QString &path) const;

    friend bool operator==(const NewsMemory &, const NewsMemory &) = default;
};

} // namespace firstlight
