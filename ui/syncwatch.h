// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QTimer>

namespace firstlight {

// Keeps the library alike with those of the reader's other machines while the window is open: reads
// their files when they change, writes its own when something changed here, not oftener than every
// few minutes.
class SyncWatch final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it.
    explicit SyncWatch(Services &services, QObject *parent = nullptr);

    void start();
    void syncNow();
    bool hasUnwritten() const { return m_hasUnwritten; }

Q_SIGNALS:
    void said(const QString &text);     // what came and went
    void troubled(const QString &text); // not the same twice running
    void merged();                      // the library holds more than before

private:
    void tick();
    void lookAround();
    void begin(Syncing::Writing writing);
    void tell(const SyncReport &report);
    void complain(const QString &text);
    QString othersFiles() const;

    Services &m_services;
    QFileSystemWatcher m_folder;
    QTimer m_ticks;
    QTimer m_calm; // a file that is being copied changes many times
    QElapsedTimer m_sinceWritten;
    QString m_seen;
    QString m_trouble;
    bool m_hasUnwritten = false;
};

} // namespace firstlight
