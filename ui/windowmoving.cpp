// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "dialogs/backupsdialog.h"
#include "panes/statusline.h"
#include "readingroom.h"
#include "syncwatch.h"
#include "windowactions.h"

#include <QAction>

// What MainWindow does for backups and for the reader's other machines.
namespace firstlight {

void MainWindow::connectMoving()
{
    connect(m_actions->backups, &QAction::triggered, this, [this] {
        auto *dialog = new BackupsDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BackupsDialog::restoreStaged, this, &MainWindow::reopenRequested);
        dialog->open();
    });
    if (m_services.isSample())
        return;
    auto *sync = new SyncWatch(m_services, this);
    connect(sync, &SyncWatch::said, m_status, &StatusLine::say);
    connect(sync, &SyncWatch::troubled, this, [this](const QString &text) { showTrouble(text); });
    connect(sync, &SyncWatch::merged, m_room, &ReadingRoom::reload);
    connect(m_run, &RunControl::runningChanged, sync, [this, sync] {
        if (!m_run->isRunning() && sync->hasUnwritten())
            sync->syncNow();
    });
    sync->start();
}

} // namespace firstlight
