// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/announcementcalendar.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

namespace firstlight {

// When the feeds are to be asked next: at once when the current announcement is due and was never
// asked for, at the next try of what is not whole, else after the next announcement. today: what
// the library knows of today's feeds (New York); delay: how long after midnight, so that not all
// programs ask at once.
QDateTime nextPull(const QStringList &categories, const QList<FeedHealth> &today,
                   const AnnouncementCalendar &calendar, std::chrono::seconds delay,
                   const QDateTime &now);

// Tells when papers are due, while a window is open. Looks at the clock once a minute, so that
// a sleep of the machine costs a minute at most.
class Schedule final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive the schedule.
    struct Parts
    {
        Store &store;
        Settings &settings; // schedule.in-window and schedule.catch-up are obeyed
        const AnnouncementCalendar &calendar;
        Clock clock;
    };
    explicit Schedule(Parts parts, QObject *parent = nullptr);

    void start();
    // Null before start, and while it is switched off.
    QDateTime nextPullAt() const { return m_next; }

Q_SIGNALS:
    void pullDue();
    void changed();    // of nextPullAt
    void catchUpDue(); // once, after the first look: gaps may be filled

private:
    void look();
    void judge(const QList<FeedHealth> &today);

    Parts m_parts;
    QTimer m_minute;
    std::chrono::seconds m_delay;
    QDateTime m_next;
    bool m_hasLooked = false;
};

} // namespace firstlight
