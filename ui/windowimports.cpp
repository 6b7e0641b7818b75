// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "importcontrol.h"
#include "importwords.h"
#include "linkdesk.h"
#include "messages.h"
#include "panes/statusline.h"
#include "readingroom.h"
#include "windowactions.h"

// How MainWindow takes files in.
namespace firstlight {

void MainWindow::connectImports()
{
    connect(m_imports, &ImportControl::linksDropped, m_links, &LinkDesk::open);
    connect(m_actions->importFiles, &QAction::triggered, m_imports, &ImportControl::choose);
    connect(m_imports, &ImportControl::runningChanged, this, [this] {
        m_status->setRunning(m_run->isRunning() || m_imports->isRunning());
        describeActions();
    });
    connect(m_imports, &ImportControl::progressed, m_status, &StatusLine::showProgress);
    connect(m_imports, &ImportControl::refused, m_status, &StatusLine::say);
    connect(m_imports, &ImportControl::finished, this, [this](const QList<FileImport> &files) {
        m_status->report(importSummary(files));
        if (hasTrouble(files))
            showReport(this, tr("Import"), importReport(files));
        m_room->reload();
    });
    connect(m_status, &StatusLine::cancelRequested, m_imports, &ImportControl::cancel);
    connect(m_actions->cancel, &QAction::triggered, m_imports, &ImportControl::cancel);
}

} // namespace firstlight
