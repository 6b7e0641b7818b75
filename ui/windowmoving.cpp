// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "dialogs/backupsdialog.h"
#include "messages.h"
#include "panes/statusline.h"
#include "phrases.h"
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
    connectDailyCare();
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

void MainWindow::connectDailyCare()
{
    DailyCare &care = m_services.dailyCare();
    connect(&care, &DailyCare::foundDamage, this, [this](const QString &why) {
        showMessage(this, tr("The library is damaged"),
                    withCause(tr("Not all of the library can be read, so no copy of it was made "
                                 "today; those of earlier days are kept. Go back to one of them "
                                 "before you change more: “%1” in the File menu.")
                                  .arg(withoutMnemonic(m_actions->backups->text())),
                              why));
    });
    connect(&care, &DailyCare::failed, this, [this](const Error &error) {
        showTrouble(withCause(tr("Today's copy of the library could not be made. The library goes "
                                 "on working, and the copies of earlier days are kept. Check that "
                                 "the disk is not full; Firstlight tries again in an hour."),
                              error.detail));
    });
}

} // namespace firstlight
