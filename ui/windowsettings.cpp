// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "dialogs/settingsdialog.h"
#include "messages.h"
#include "panelayout.h"
#include "panes/criteriadock.h"
#include "panes/filterbar.h"
#include "panes/gridpanel.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/toast.h"
#include "readingroom.h"
#include "trayicon.h"
#include "windowactions.h"

#include <QToolButton>

// What MainWindow does with settings.
namespace firstlight {

using namespace Qt::StringLiterals;

void MainWindow::connectFileAndEdit()
{
    connect(m_actions->get, &QAction::triggered, this, &MainWindow::get);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        if (m_triage)
            return;
        m_panes->setPaperInFront(false);
        m_list->filterBar()->focusSearch();
    });
    connect(m_actions->scoreGrid, &QAction::triggered, m_list->filterBar()->gridPanel()->toggle(),
            &QToolButton::click);
    connect(m_actions->saveCriteria, &QAction::triggered, m_criteria, &CriteriaDock::save);
    connect(m_actions->revertCriteria, &QAction::triggered, m_criteria, &CriteriaDock::revert);
}

void MainWindow::connectSettings()
{
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_services, m_actions->bindings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::looksTried, this, &MainWindow::looksTried);
    connect(dialog, &QDialog::finished, this, [this] {
        const Settings &settings = m_services.settings();
        Q_EMIT looksTried(settings.windowTheme(), settings.windowScale());
    });
    connect(dialog, &QDialog::accepted, this,
            [this, language = m_services.settings().windowLanguage()] {
                offerScorers();
                offerCategories();
                m_actions->bind(m_services.settings());
                m_list->view()->setMotion(m_services.settings().hasMotion());
                m_toast->setMotion(m_services.settings().hasMotion());
                m_tray->follow();
                m_room->reload();
                if (language != m_services.settings().windowLanguage())
                    Q_EMIT languageChanged();
            });
    dialog->open();
}

} // namespace firstlight
