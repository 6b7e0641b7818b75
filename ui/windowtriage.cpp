// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "panelayout.h"
#include "panes/criteriadock.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/statusline.h"
#include "panes/toast.h"
#include "panes/triagebar.h"
#include "panes/triagesummary.h"
#include "readingroom.h"
#include "windowactions.h"

#include <QMenuBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolBar>

// How MainWindow goes through papers one by one.
namespace firstlight {

namespace {

bool isDecided(const Pick &pick)
{
    const ReaderState &state = pick.reader;
    return state.isRead() || state.starred || state.toRead || state.dismissed;
}

} // namespace

void MainWindow::connectTriage()
{
    connect(m_actions->triage, &QAction::toggled, this, [this](bool isOn) {
        if (isOn && !m_triage)
            beginTriage();
        else if (!isOn && m_triage)
            endTriage();
    });
    connect(m_actions->triageBack, &QAction::triggered, m_actions->undo, &QAction::trigger);
    const auto leave = [this] { m_actions->triage->setChecked(false); };
    connect(m_triageBar, &TriageBar::leaveRequested, this, leave);
    connect(m_triageSummary, &TriageSummary::leaveRequested, this, leave);
    connect(m_triageSummary, &TriageSummary::continueRequested, this, [this] {
        m_triage->goThroughUndecided();
        showTriaged();
    });
    connect(m_room, &ReadingRoom::picksLoaded, this, [this](const Place &place) {
        if (m_triage && place != m_triagedPlace)
            m_actions->triage->setChecked(false);
        else if (m_triage)
            showTriaged();
    });
}

void MainWindow::beginTriage()
{
    const QList<Pick> shown = m_list->shownPicks({Band::In, Band::Maybe});
    QList<ArxivId> undecided;
    QList<ArxivId> all;
    for (const Pick &pick : shown) {
        all.append(pick.paper.id);
        if (!isDecided(pick))
            undecided.append(pick.paper.id);
    }
    if (all.isEmpty()) {
        m_status->say(tr("Nothing here to go through: no paper is in or maybe."));
        m_actions->triage->setChecked(false);
        return;
    }
    m_triage = TriageSession(undecided.isEmpty() ? all : undecided, m_services.clock().now());
    m_triagedPlace = m_room->place();
    m_hadCriteria = m_criteria->isVisible();
    m_criteria->hide();
    m_toolBar->hide();
    m_triageBar->setKeys(m_actions->bindings());
    m_triageBar->showScope(!undecided.isEmpty());
    m_triageBar->show();
    m_paper->text()->setFocus(); // before what has it is hidden, and it goes where it likes
    m_panes->setPaperAlone(true);
    showTriaged();
    // It may have gone to the bar with the list that was hidden.
    if (m_triage->current())
        m_paper->text()->setFocus();
}

void MainWindow::endTriage()
{
    m_triage.reset();
    m_triageBar->hide();
    m_pages->setCurrentWidget(m_panes);
    m_toolBar->show();
    m_panes->setPaperAlone(false);
    m_criteria->setVisible(m_hadCriteria);
    m_list->view()->setFocus();
    if (const std::optional<Pick> pick = m_list->currentPick())
        m_list->selectPick(pick->paper.id);
    describeActions();
}

void MainWindow::showTriaged()
{
    m_triageBar->showProgress(m_triage->left(), m_triage->total());
    while (m_triage->current()) {
        m_list->selectPick(*m_triage->current());
        if (!triagedPick().isEmpty())
            break;
        m_triage->next(); // it has left the list meanwhile
    }
    const bool isOver = !m_triage->current();
    if (isOver)
        m_triageSummary->showSession(*m_triage, m_services.clock().now());
    m_pages->setCurrentWidget(isOver ? static_cast<QWidget *>(m_triageSummary) : m_panes);
    if (isOver)
        m_triageSummary->setFocus();
    else if (!m_triageBar->isAncestorOf(focusWidget()))
        m_paper->text()->setFocus();
    describeActions();
}

QList<Pick> MainWindow::triagedPick() const
{
    const std::optional<Pick> pick = m_list->currentPick();
    if (pick && m_triage->current() == pick->paper.id)
        return {*pick};
    return {};
}

void MainWindow::noteTriaged(const ReaderChange &change)
{
    if (m_triage->note(change))
        m_triage->goOn();
    showTriaged();
}

void MainWindow::takeTriagedBack(const QList<ArxivId> &papers)
{
    m_triage->takeBack(papers);
    showTriaged();
}

void MainWindow::stepTriage(int step)
{
    if (step > 0)
        m_triage->next();
    else
        m_triage->previous();
    showTriaged();
}

} // namespace firstlight
