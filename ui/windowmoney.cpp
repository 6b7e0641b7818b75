// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "dialogs/paperjournaldialog.h"
#include "dialogs/spendingdialog.h"
#include "panes/picklistpane.h"
#include "windowactions.h"

#include <QAction>

// What MainWindow shows of money spent.
namespace firstlight {

void MainWindow::connectMoney()
{
    connect(m_actions->spending, &QAction::triggered, this, [this] {
        auto *dialog = new SpendingDialog(m_services.store(), m_services.settings(),
                                          m_services.clock().now().toUTC().date(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->paperJournal, &QAction::triggered, this, [this] {
        const std::optional<Pick> pick = m_list->currentPick();
        if (!pick)
            return;
        auto *dialog = new PaperJournalDialog(m_services.store(), pick->paper, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace firstlight
