// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "focusring.h"
#include "messages.h"
#include "panelayout.h"
#include "panes/criteriadock.h"
#include "panes/daycalendar.h"
#include "panes/filterbar.h"
#include "panes/monthgrid.h"
#include "panes/monthpage.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/placespane.h"
#include "panes/statusline.h"
#include "panes/toast.h"
#include "panes/triagebar.h"
#include "panes/triagesummary.h"
#include "symbolicicons.h"
#include "windowactions.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

// How MainWindow lays its panes out, and how one goes from one to another.
namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Where the focus is already, it comes again: who asks where it is, is shown.
void focusByKey(QWidget *pane)
{
    pane->clearFocus();
    pane->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

void MainWindow::layOut()
{
    auto *left = new QWidget(this);
    left->setObjectName(u"leftPane"_s);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_calendar);
    leftColumn->addWidget(m_places, 1);
    m_panes = new PaneLayout({left, m_list, m_paper, m_month}, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_panes);
    m_pages->addWidget(m_triageSummary);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_triageBar);
    column->addWidget(m_pages, 1);
    m_triageBar->hide();
    setCentralWidget(central);
    addDockWidget(Qt::RightDockWidgetArea, m_criteria);
    m_criteria->hide();
    setStatusBar(m_status);
    m_paper->setActions({m_actions->star, m_actions->toRead, m_actions->read, m_actions->dismiss,
                         nullptr, m_actions->openPage, m_actions->openPdf, m_actions->openHtml});
    for (QWidget *pane : {static_cast<QWidget *>(m_list->view()), static_cast<QWidget *>(m_paper)})
        pane->addActions(m_actions->readingActions());
    m_list->filterBar()->addAction(m_actions->scoreGrid); // closes it, too
    for (QWidget *pane : {static_cast<QWidget *>(m_calendar), static_cast<QWidget *>(m_places)})
        pane->addActions({m_actions->olderDay, m_actions->newerDay});
    for (QWidget *pane :
         {static_cast<QWidget *>(m_triageBar), static_cast<QWidget *>(m_triageSummary)})
        pane->addAction(m_actions->back);
    frameFocus();
}

void MainWindow::frameFocus()
{
    auto *ring = new FocusRing(this);
    QList<QWidget *> panes{m_calendar->grid(), m_places, m_list->view(), m_month};
    panes.append(m_paper->readers());
    for (QWidget *pane : std::as_const(panes))
        ring->watch(pane, pane);
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = SymbolicIcons::sideFor(this);
    m_toolBar->setIconSize({side, side});
    m_placesInBar = addToBar(m_actions->showPlaces, Qt::ToolButtonIconOnly);
    m_backInBar = addToBar(m_actions->back, Qt::ToolButtonTextBesideIcon);
    m_toolBar->addAction(m_actions->get);
    m_scorer = new QComboBox(m_toolBar);
    m_scorer->setObjectName(u"scorer"_s);
    m_scorer->setAccessibleName(tr("Who scores"));
    m_scorer->setToolTip(tr("Who scores the papers"));
    m_scorerAction = m_toolBar->addWidget(m_scorer);
    m_toolBar->addAction(m_actions->scoreDay);
    auto *gap = new QWidget(m_toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_toolBar->addAction(m_actions->triage);
    m_toolBar->addAction(m_actions->criteria);
    m_toolBar->toggleViewAction()->setVisible(false);
    offerScorers();
}

// A button that comes and goes while its command stays in the menus.
QAction *MainWindow::addToBar(QAction *command, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton(m_toolBar);
    button->setDefaultAction(command);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    return m_toolBar->addWidget(button);
}

void MainWindow::connectView()
{
    connect(m_actions->criteria, &QAction::toggled, this, [this](bool isOn) {
        m_criteria->setVisible(isOn);
        if (isOn)
            m_criteria->viewWidget()->setFocus();
        else
            m_list->view()->setFocus();
    });
    connect(m_criteria->toggleViewAction(), &QAction::toggled, m_actions->criteria,
            &QAction::setChecked);
    connect(m_actions->zoomIn, &QAction::triggered, this,
            [this] { m_paper->setZoom(m_paper->zoom() + 10); });
    connect(m_actions->zoomOut, &QAction::triggered, this,
            [this] { m_paper->setZoom(m_paper->zoom() - 10); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { m_paper->setZoom(100); });
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool isOn) {
        setWindowState(isOn ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    connect(m_actions->resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connectPaneActions();
}

void MainWindow::connectPaneActions()
{
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { cyclePane(+1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { cyclePane(-1); });
    connect(m_actions->goToPlaces, &QAction::triggered, this, [this] {
        m_panes->setPlacesShown(true);
        focusByKey(m_places);
    });
    connect(m_actions->goToList, &QAction::triggered, this, &MainWindow::showList);
    connect(m_actions->goToPaper, &QAction::triggered, this, &MainWindow::showPaper);
    connect(m_actions->goToCriteria, &QAction::triggered, this, [this] {
        m_actions->criteria->setChecked(true);
        focusByKey(m_criteria->viewWidget());
    });
    connect(m_actions->showPlaces, &QAction::toggled, m_panes, &PaneLayout::setPlacesShown);
    connect(m_actions->classicLayout, &QAction::toggled, this, [this](bool isClassic) {
        m_panes->setClassic(isClassic);
        const Result<void> saved =
            m_services.settings().setText(u"ui.layout"_s, isClassic ? u"classic"_s : u"wide"_s);
        if (!saved)
            showTrouble(sentence(saved.error(), Doing::Reading));
    });
    connect(m_panes, &PaneLayout::changed, this, [this] {
        m_actions->showPlaces->setChecked(m_panes->arePlacesShown());
        describeActions();
        placeToast();
    });
}

void MainWindow::showList()
{
    m_panes->setPaperInFront(false);
    focusByKey(m_list->view());
}

void MainWindow::showPaper()
{
    m_panes->setPaperInFront(true);
    focusByKey(m_paper->reader());
}

QList<QWidget *> MainWindow::panesInOrder() const
{
    QList<QWidget *> panes{m_triageBar,       m_calendar->grid(),       m_places,
                           m_month,           m_list->filterBar(),      m_list->view(),
                           m_paper->reader(), m_criteria->viewWidget(), m_toast->button()};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    return panes;
}

void MainWindow::cyclePane(int step)
{
    const QList<QWidget *> panes = panesInOrder();
    const QWidget *focused = QApplication::focusWidget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            current = i;
    }
    if (panes.isEmpty())
        return;
    QWidget *next = panes.at((current + step + panes.size()) % panes.size());
    next->setFocus(Qt::TabFocusReason);
}

void MainWindow::resetLayout()
{
    constexpr QSize usualFrame(8, 40); // the window manager's, which is not known yet
    if (!isMaximized() && !isFullScreen())
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - usualFrame));
    m_panes->reset();
    m_actions->classicLayout->setChecked(false);
    m_criteria->setFloating(false);
    addDockWidget(Qt::RightDockWidgetArea, m_criteria);
    m_criteria->hide();
    m_paper->setZoom(100);
}

void MainWindow::placeToast()
{
    const QWidget *central = centralWidget();
    m_toast->setRoom(QRect(central->mapTo(this, QPoint(0, 0)), central->size()));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    describeToolBar();
    placeToast();
}

} // namespace firstlight
