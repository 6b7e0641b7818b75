// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "daywatch.h"
#include "dialogs/settingsdialog.h"
#include "importcontrol.h"
#include "links.h"
#include "messages.h"
#include "monthreader.h"
#include "panes/criteriadock.h"
#include "panes/daycalendar.h"
#include "panes/filterbar.h"
#include "panes/gridpanel.h"
#include "panes/monthpage.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/placespane.h"
#include "panes/statusline.h"
#include "readingroom.h"
#include "scoringoffer.h"
#include "windowactions.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(new WindowActions(this))
    , m_room(new ReadingRoom(services, this))
    , m_run(new RunControl(services, this))
    , m_offer(new ScoringOffer(*m_run, this))
    , m_automatic(new AutomaticRuns(services, *m_run, this))
    , m_imports(new ImportControl(services, this))
    , m_watch(new DayWatch(services, this))
    , m_splitter(new QSplitter(this))
    , m_calendar(new DayCalendar(this))
    , m_places(new PlacesPane(this))
    , m_list(new PickListPane(this))
    , m_paper(new PaperView(this))
    , m_month(new MonthPage(this))
    , m_monthReader(new MonthReader(services, this))
    , m_criteria(new CriteriaDock(this))
    , m_status(new StatusLine(this))
    , m_reading(this)
{
    setObjectName(u"mainWindow"_s);
    m_reading.setObjectName(u"readTimer"_s);
    m_reading.setSingleShot(true);
    m_reading.setInterval(2000);
    layOut();
    makeToolBar();
    connectRoom();
    connectPanes();
    connectRun();
    connectScoring();
    connectDays();
    connectImports();
    connectFileAndEdit();
    connectView();
    connectPaper();
    connectPlaces();
    connectMoney();
    connectMonth();
    restore();
    describeActions();
    if (services.isSample())
        m_list->showSampleNotice();
}

MainWindow::~MainWindow()
{
    // The dock hides when it goes, and would tell a window that is half gone.
    m_criteria->toggleViewAction()->disconnect();
}

void MainWindow::layOut()
{
    auto *left = new QWidget(m_splitter);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_calendar);
    leftColumn->addWidget(m_places, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_paper);
    m_splitter->addWidget(m_month);
    m_month->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setStretchFactor(3, 1);
    setCentralWidget(m_splitter);
    addDockWidget(Qt::RightDockWidgetArea, m_criteria);
    m_criteria->hide();
    setStatusBar(m_status);
    m_paper->setActions({m_actions->star, m_actions->read, m_actions->dismiss, nullptr,
                         m_actions->openPage, m_actions->openPdf, m_actions->openHtml});
    for (QWidget *pane : {static_cast<QWidget *>(m_list->view()), static_cast<QWidget *>(m_paper)})
        pane->addActions(m_actions->readingActions());
    for (QWidget *pane : {static_cast<QWidget *>(m_calendar), static_cast<QWidget *>(m_places)})
        pane->addActions({m_actions->olderDay, m_actions->newerDay});
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->addAction(m_actions->get);
    m_scorer = new QComboBox(bar);
    m_scorer->setObjectName(u"scorer"_s);
    m_scorer->setAccessibleName(tr("Who scores"));
    m_scorer->setToolTip(tr("Who scores the papers"));
    m_scorerAction = bar->addWidget(m_scorer);
    bar->addAction(m_actions->scoreDay);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addAction(m_actions->criteria);
    bar->toggleViewAction()->setVisible(false);
    offerScorers();
}

void MainWindow::connectRoom()
{
    connect(m_room, &ReadingRoom::daysLoaded, m_places, &PlacesPane::setDays);
    connect(m_room, &ReadingRoom::picksLoaded, this,
            [this](const Place &place, const QList<Pick> &picks, const QStringList &searchTexts,
                   bool isTrial) {
                m_places->showPlace(place);
                m_list->showPicks(place, picks, searchTexts);
                m_list->showPreviewNotice(
                    isTrial ? tr("Preview of unsaved criteria, ranked locally.") : QString());
                showTitle(place);
                describeActions();
            });
    connect(m_room, &ReadingRoom::trialCompared, m_criteria, &CriteriaDock::showDifference);
    connect(m_room, &ReadingRoom::revisionLoaded, this, [this] {
        m_criteria->setSaved(m_room->revision());
        if (!m_room->revision() && !m_services.isSample())
            welcome();
    });
    connect(m_room, &ReadingRoom::undone, this, [this](const QList<ArxivId> &papers) {
        m_status->say(papers.isEmpty() ? tr("Nothing to undo.")
                                       : tr("Undone for %n paper(s).", nullptr,
                                            static_cast<int>(papers.size())));
        if (!papers.isEmpty())
            m_reading.stop();
    });
    connect(m_room, &ReadingRoom::failed, this, [this](const Error &error) {
        m_troubleIsSettings = false;
        showTrouble(sentence(error, Doing::Reading));
    });
}

void MainWindow::connectPanes()
{
    connect(m_places, &PlacesPane::placeChosen, m_room, &ReadingRoom::open);
    connect(m_list, &PickListPane::currentPickChanged, this, &MainWindow::showPick);
    connect(m_list, &PickListPane::starRequested, this, [this](const Pick &pick) {
        m_room->setStarred({pick.paper.id}, !pick.reader.starred);
    });
    connect(m_list, &PickListPane::cutoffsSettled, this, [this](Cutoffs cutoffs) {
        Settings &settings = m_services.settings();
        for (const Result<void> &saved :
             {settings.setText(u"cutoff.relevance"_s, QString::number(cutoffs.relevance)),
              settings.setText(u"cutoff.novelty"_s, QString::number(cutoffs.novelty))}) {
            if (!saved)
                showTrouble(sentence(saved.error(), Doing::Reading));
        }
        m_room->compareTrial();
    });
    connect(m_list, &PickListPane::getRequested, this, &MainWindow::get);
    connect(m_list, &PickListPane::realRequested, this, &MainWindow::realRequested);
    connect(m_list, &PickListPane::revertRequested, m_criteria, &CriteriaDock::revert);
    connect(m_list, &PickListPane::troubleActed, this, [this] {
        m_list->hideTrouble();
        if (m_troubleIsSettings)
            m_actions->settings->trigger();
        else
            get();
    });
    connect(m_criteria, &CriteriaDock::tried, m_room, &ReadingRoom::tryCriteria);
    connect(m_criteria, &QDockWidget::visibilityChanged, m_room, &ReadingRoom::expectTrial);
    connect(m_criteria, &CriteriaDock::reverted, m_room, &ReadingRoom::endTrial);
    connect(m_criteria, &CriteriaDock::saveRequested, this, [this](const QString &text) {
        m_room->saveRevision(text);
        m_status->say(tr("Criteria saved as a revision."));
    });
    connect(m_criteria, &CriteriaDock::modifiedChanged, this, &MainWindow::describeActions);
    connect(m_criteria, &CriteriaDock::left, m_list->view(), qOverload<>(&QWidget::setFocus));
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (const std::optional<Pick> pick = m_list->currentPick(); pick && !pick->reader.isRead())
            m_room->setRead({pick->paper.id}, true);
    });
}

void MainWindow::connectRun()
{
    connect(m_run, &RunControl::runningChanged, this, [this] {
        m_status->setRunning(m_run->isRunning() || m_imports->isRunning());
        describeActions();
    });
    connect(m_run, &RunControl::progressed, m_status, &StatusLine::showProgress);
    connect(m_run, &RunControl::failed, this, &MainWindow::showRunError);
    connect(m_run, &RunControl::finished, this, [this](const RunReport &report) {
        m_status->say(reportText(report));
        m_status->offerDetails(true);
        if (report.stoppedBy)
            showRunError(*report.stoppedBy, false);
        // What the reader has open stays open when nobody asked.
        if (!m_run->isAutomatic())
            m_room->open({Place::Kind::Day, report.day});
        m_room->reload();
    });
    connect(m_status, &StatusLine::cancelRequested, m_run, &RunControl::cancel);
    connect(m_actions->cancel, &QAction::triggered, m_run, &RunControl::cancel);
}

void MainWindow::connectFileAndEdit()
{
    connect(m_actions->get, &QAction::triggered, this, &MainWindow::get);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->settings, &QAction::triggered, this, [this] {
        auto *dialog = new SettingsDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] {
            offerScorers();
            m_list->view()->setMotion(m_services.settings().hasMotion());
            m_room->reload();
        });
        dialog->open();
    });
    connect(m_actions->undo, &QAction::triggered, m_room, &ReadingRoom::undo);
    connect(m_actions->scoreGrid, &QAction::triggered, m_list->filterBar()->gridPanel()->toggle(),
            &QToolButton::click);
    connect(m_actions->find, &QAction::triggered, m_list->filterBar(), &FilterBar::focusSearch);
    auto *slash = new QAction(tr("Find in this list"), this);
    slash->setShortcut(Qt::Key_Slash);
    slash->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QAction::triggered, m_actions->find, &QAction::trigger);
    m_list->view()->addAction(slash);
    m_paper->addAction(slash);
    connect(m_actions->saveCriteria, &QAction::triggered, m_criteria, &CriteriaDock::save);
    connect(m_actions->revertCriteria, &QAction::triggered, m_criteria, &CriteriaDock::revert);
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { showMessage(this, tr("Keyboard shortcuts"), m_actions->cheatSheet()); });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        showMessage(this, tr("About Firstlight"),
                    tr("Firstlight %1\nThe day's arXiv papers, ranked by what you want to read.\n\n"
                       "Free software under the GNU General Public License, version 3 or later.\n"
                       "Thank you to arXiv for use of its open access interoperability.")
                        .arg(QStringLiteral(FIRSTLIGHT_VERSION)));
    });
}

void MainWindow::connectView()
{
    connect(m_actions->criteria, &QAction::toggled, this, [this](bool isOn) {
        m_criteria->setVisible(isOn);
        if (isOn)
            m_criteria->editor()->setFocus();
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
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { cyclePane(+1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { cyclePane(-1); });
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool isOn) {
        setWindowState(isOn ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    connect(m_actions->resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
}

void MainWindow::connectPaper()
{
    connect(m_actions->nextPaper, &QAction::triggered, this, [this] { m_list->goTo(+1); });
    connect(m_actions->previousPaper, &QAction::triggered, this, [this] { m_list->goTo(-1); });
    connect(m_actions->nextUnread, &QAction::triggered, this, [this] { m_list->goTo(+1, true); });
    connect(m_actions->previousUnread, &QAction::triggered, this,
            [this] { m_list->goTo(-1, true); });
    connect(m_actions->readOn, &QAction::triggered, this, &MainWindow::readOn);
    connect(m_actions->star, &QAction::triggered, this, [this] {
        act(&ReadingRoom::setStarred, [](const Pick &pick) { return pick.reader.starred; });
    });
    connect(m_actions->read, &QAction::triggered, this, [this] {
        m_reading.stop();
        act(&ReadingRoom::setRead, [](const Pick &pick) { return pick.reader.isRead(); });
    });
    connect(m_actions->dismiss, &QAction::triggered, this, &MainWindow::dismissSelected);
    connect(m_actions->openPage, &QAction::triggered, this, [this] {
        if (!m_list->toggleHeading() && !m_paper->followFocusedLink())
            openLink(abstractUrl);
    });
    connect(m_actions->openPdf, &QAction::triggered, this, [this] { openLink(pdfUrl); });
    connect(m_actions->openHtml, &QAction::triggered, this, [this] { openLink(htmlUrl); });
}

} // namespace firstlight
