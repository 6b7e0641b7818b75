// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "models/picklistmodel.h"
#include "panes/filterbar.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/placespane.h"
#include "paper/texunicode.h"
#include "placewords.h"
#include "readingroom.h"
#include "windowactions.h"

#include <QMenu>

// How MainWindow goes from place to place.
namespace firstlight {

void MainWindow::connectPlaces()
{
    connect(m_actions->olderDay, &QAction::triggered, this, [this] { goToDay(-1); });
    connect(m_actions->newerDay, &QAction::triggered, this, [this] { goToDay(+1); });
    connect(m_actions->moreLikeThis, &QAction::triggered, this, &MainWindow::showLike);
    connect(m_paper, &PaperView::likeRequested, this, &MainWindow::showLike);
    connect(m_actions->back, &QAction::triggered, this, &MainWindow::leave);
    connect(m_list, &PickListPane::backRequested, this, &MainWindow::goBack);
    connect(m_room, &ReadingRoom::picksLoaded, this, [this](const Place &place) {
        if (place != m_room->place())
            return;
        // Whoever goes elsewhere by other ways does not want to come back.
        if (!place.isLike())
            m_trail.clear();
        const bool isRevealed = std::exchange(m_isRevealed, false);
        if (const auto paper = std::exchange(m_goingTo, std::nullopt)) {
            if (isRevealed)
                reveal(*paper);
            else
                m_list->selectPick(*paper);
        }
        describeActions();
    });
    m_list->view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->view(), &QWidget::customContextMenuRequested, this, &MainWindow::showListMenu);
}

void MainWindow::goToDay(int step)
{
    if (const std::optional<QDate> day = m_places->neighbour(step))
        m_room->open({.kind = Place::Kind::Day, .day = *day});
}

// In the list of its day.
void MainWindow::openInDay(const ArxivId &paper, QDate day)
{
    showList();
    const Place place{.kind = Place::Kind::Day, .day = day};
    if (m_room->place() == place)
        return reveal(paper);
    m_goingTo = paper;
    m_isRevealed = true;
    m_room->open(place);
}

// Whatever hides a paper of the list gives way.
void MainWindow::reveal(const ArxivId &paper)
{
    auto *model = qobject_cast<PickListModel *>(m_list->view()->model());
    const auto isHidden = [model, paper] { return !model->indexOf(paper).isValid(); };
    if (isHidden())
        m_list->filterBar()->clearFilters();
    for (const Band band : allBands) {
        if (!isHidden() || !model->view().collapsed.contains(band))
            continue;
        model->toggleBand(band);
        if (isHidden())
            model->toggleBand(band);
    }
    m_list->selectPick(paper);
}

void MainWindow::showLike()
{
    const std::optional<Pick> pick = m_list->currentPick();
    if (!pick)
        return;
    m_trail.append({m_room->place(), pick->paper.id});
    m_room->open({.kind = Place::Kind::Like,
                  .paper = pick->paper.id,
                  .title = readableTex(pick->paper.title)});
}

void MainWindow::goBack()
{
    if (m_trail.isEmpty())
        return;
    const Step step = m_trail.takeLast();
    m_goingTo = step.paper;
    m_room->open(step.place);
}

void MainWindow::showListMenu(const QPoint &position)
{
    if (!m_list->currentPick())
        return;
    QMenu menu(this);
    menu.addActions({m_actions->star, m_actions->toRead, m_actions->read, m_actions->dismiss});
    menu.addSeparator();
    menu.addActions({m_actions->markAboveRead, m_actions->markBelowRead});
    menu.addSeparator();
    menu.addActions({m_actions->editTags, m_actions->moreLikeThis, m_actions->askModel});
    menu.addSeparator();
    menu.addActions({m_actions->openPage, m_actions->openPdf, m_actions->openHtml});
    menu.addSeparator();
    menu.addAction(m_actions->paperJournal);
    menu.exec(m_list->view()->viewport()->mapToGlobal(position));
}

void MainWindow::showTitle(const Place &place)
{
    const QString name = placeName(place);
    setWindowTitle(name.isEmpty() ? tr("Firstlight") : tr("%1 – Firstlight").arg(name));
}

} // namespace firstlight
