// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runcontrol.h"

#include <QPointer>

namespace firstlight {

class FirstStartDialog;
class ReadingRoom;

// Leads a new reader to the first day: shows the first steps, keeps what is chosen, gets the
// papers, and where there is no network says so and offers the sample day.
class FirstSteps final : public QObject
{
    Q_OBJECT

public:
    // All must outlive it; parent is the window.
    FirstSteps(Services &services, RunControl &run, ReadingRoom &room, QWidget *parent);

    void open();
    bool isOpen() const;

Q_SIGNALS:
    void sampleRequested();
    void settingsChanged();
    void getRequested(bool withModel);

private:
    void take(const QStringList &categories, const QString &text, const QString &title);
    Result<void> keep(const QStringList &categories);
    void findHost(const QString &host, bool withModel);

    Services &m_services;
    RunControl &m_run;
    ReadingRoom &m_room;
    QWidget *m_window;
    QPointer<FirstStartDialog> m_dialog;
};

} // namespace firstlight
