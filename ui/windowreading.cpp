// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "links.h"
#include "panelayout.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "readingroom.h"
#include "windowactions.h"

#include <QDesktopServices>

// How MainWindow goes from paper to paper, and what its keys do to them.
namespace firstlight {

void MainWindow::connectPaper()
{
    connect(m_actions->nextPaper, &QAction::triggered, this, [this] { goToPaper(+1); });
    connect(m_actions->previousPaper, &QAction::triggered, this, [this] { goToPaper(-1); });
    connect(m_actions->nextUnread, &QAction::triggered, this, [this] { goToPaper(+1, true); });
    connect(m_actions->previousUnread, &QAction::triggered, this, [this] { goToPaper(-1, true); });
    connect(m_actions->readOn, &QAction::triggered, this, &MainWindow::readOn);
    connect(m_actions->openPage, &QAction::triggered, this, [this] {
        if (!m_triage && m_list->toggleHeading())
            return;
        if (m_panes->isNarrow() && !m_panes->hasPaperInFront() && !m_triage)
            showPaper();
        else if (!m_paper->followFocusedLink())
            openLink(abstractUrl);
    });
    connect(m_actions->openPdf, &QAction::triggered, this, [this] { openLink(pdfUrl); });
    connect(m_actions->openHtml, &QAction::triggered, this, [this] { openLink(htmlUrl); });
}

void MainWindow::connectReading()
{
    const auto toggles = [this](QAction *action, ReaderField field) {
        connect(action, &QAction::triggered, this, [this, field] { toggle(field); });
    };
    toggles(m_actions->star, ReaderField::Starred);
    toggles(m_actions->read, ReaderField::Read);
    toggles(m_actions->toRead, ReaderField::ToRead);
    toggles(m_actions->dismiss, ReaderField::Dismissed);
    toggles(m_actions->rescue, ReaderField::Rescued);
    connect(m_actions->markAllRead, &QAction::triggered, this, &MainWindow::markShownRead);
    connect(m_actions->markAboveRead, &QAction::triggered, this, [this] { markReadBeside(true); });
    connect(m_actions->markBelowRead, &QAction::triggered, this, [this] { markReadBeside(false); });
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (const std::optional<Pick> pick = m_list->currentPick(); pick && !pick->reader.isRead())
            change({ReaderField::Read, true, {}, {pick->paper.id}}, true);
    });
}

void MainWindow::goToPaper(int step, bool unreadOnly)
{
    if (m_triage)
        stepTriage(step);
    else
        m_list->goTo(step, unreadOnly);
}

void MainWindow::readOn()
{
    if ((!m_triage && m_list->toggleHeading()) || m_paper->scrollPage())
        return;
    goToPaper(+1, true);
}

// One step outwards: out of triage, from the paper to the list, from papers like one back.
void MainWindow::leave()
{
    if (m_triage)
        m_actions->triage->setChecked(false);
    else if (m_panes->hasPaperInFront())
        showList();
    else
        goBack();
}

void MainWindow::openLink(QUrl (*url)(const ArxivId &))
{
    if (const std::optional<Pick> pick = m_list->currentPick())
        QDesktopServices::openUrl(url(pick->paper.id));
}

} // namespace firstlight
