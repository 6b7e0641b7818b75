// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/newsdesk.h"
#include "desktop/notifier.h"
#include "runcontrol.h"

#include <QTimer>

namespace firstlight {

// Tells through the desktop what the window's runs found while nobody looked at it.
class DesktopNews final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it. Of a sample nothing is told.
    DesktopNews(Services &services, RunControl &run, QObject *parent);

    // Whatever the settings say.
    void show(const Notification &notification) { m_notifier.show(notification); }

Q_SIGNALS:
    void opened(QDate day, const QString &token);

private:
    void tell(const RunReport &report);

    Services &m_services;
    RunControl &m_run;
    Notifier m_notifier;
    NewsDesk m_desk;
    QTimer m_minute;
};

} // namespace firstlight
