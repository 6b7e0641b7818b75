// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "criteriaeffect.h"
#include "criteriaworkshop.h"
#include "daywatch.h"
#include "desktopnews.h"
#include "exportcontrol.h"
#include "firststeps.h"
#include "importcontrol.h"
#include "lifewatch.h"
#include "linkdesk.h"
#include "messages.h"
#include "monthreader.h"
#include "panes/criteriadock.h"
#include "panes/daycalendar.h"
#include "panes/filterbar.h"
#include "panes/lifetests.h"
#include "panes/monthpage.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/placespane.h"
#include "panes/statusline.h"
#include "panes/toast.h"
#include "panes/triagebar.h"
#include "panes/triagesummary.h"
#include "readingroom.h"
#include "scorebackgrounds.h"
#include "scoringoffer.h"
#include "trayicon.h"
#include "undohistory.h"
#include "windowactions.h"

#include <QPlainTextEdit>

#include <utility>

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
    , m_exports(new ExportControl(this))
    , m_watch(new DayWatch(services, this))
    , m_backgrounds(new ScoreBackgrounds(services.store(), this))
    , m_news(new DesktopNews(services, *m_run, this))
    , m_links(new LinkDesk(services, this))
    , m_tray(new TrayIcon(services, this))
    , m_history(new UndoHistory(services.store(), this))
    , m_calendar(new DayCalendar(this))
    , m_places(new PlacesPane(this))
    , m_list(new PickListPane(this))
    , m_paper(new PaperView(this))
    , m_month(new MonthPage(this))
    , m_monthReader(new MonthReader(services, this))
    , m_criteria(new CriteriaDock(this))
    , m_workshop(new CriteriaWorkshop(services.store(), services.settings(), this))
    , m_lifeWatch(new LifeWatch(*m_workshop, this))
    , m_lifeTests(new LifeTests)
    , m_effect(new CriteriaEffect(services.store(), services.settings(), services.clock(), this))
    , m_status(new StatusLine(this))
    , m_toast(new Toast(this))
    , m_triageBar(new TriageBar(this))
    , m_triageSummary(new TriageSummary(this))
    , m_reading(this)
    , m_firstSteps(new FirstSteps(services, *m_run, *m_room, this))
{
    setObjectName(u"mainWindow"_s);
    m_reading.setObjectName(u"readTimer"_s);
    m_reading.setSingleShot(true);
    m_reading.setInterval(2000);
    m_actions->bind(services.settings());
    layOut();
    makeToolBar();
    connectRoom();
    connectPanes();
    connectCriteria();
    connectRun();
    connectScoring();
    connectDays();
    connectDesktop();
    connectImports();
    connectExports();
    connectFileAndEdit();
    connectSettings();
    connectHelp();
    connectView();
    connectPaper();
    connectReading();
    connectUndo();
    connectTriage();
    connectPlaces();
    connectLists();
    connectMoney();
    connectMoving();
    connectMonth();
    connectPage();
    connectRevisions();
    connectLifeTests();
    connectSecondLooks();
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

void MainWindow::connectRoom()
{
    connect(m_room, &ReadingRoom::daysLoaded, m_places, &PlacesPane::setDays);
    connect(m_room, &ReadingRoom::picksLoaded, this,
            [this](const Place &place, const PickList &list, bool isTrial) {
                m_backgrounds->forget();
                m_places->showPlace(place);
                m_list->setHoliday(place.isDay() ? m_services.calendar().holidayName(place.day)
                                                 : QString());
                m_list->showList(place, list);
                m_paper->expectChoice(list.columns.size() > 0);
                m_list->showPreviewNotice(
                    isTrial ? tr("Preview of unsaved criteria, ranked locally.") : QString());
                showTitle(place);
                describeActions();
            });
    connect(m_room, &ReadingRoom::revisionLoaded, this, [this] {
        m_criteria->setSaved(m_room->revision());
        m_backgrounds->setCurrent(m_room->revision());
        const bool lackedCriteria = std::exchange(m_lacksCriteria, !m_room->revision());
        if (m_lacksCriteria && !lackedCriteria && !m_services.isSample())
            m_firstSteps->open();
    });
    connect(m_room, &ReadingRoom::failed, this, [this](const Error &error) {
        m_troubleIsSettings = false;
        showTrouble(sentence(error, Doing::Reading));
    });
}

void MainWindow::connectPanes()
{
    connect(m_places, &PlacesPane::placeChosen, m_room, &ReadingRoom::open);
    connect(m_list, &PickListPane::dayRequested, this,
            [this](QDate day) { m_room->open({.kind = Place::Kind::Day, .day = day}); });
    connect(m_list, &PickListPane::currentPickChanged, this, &MainWindow::showPick);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::enableMarks);
    connect(m_list, &PickListPane::starRequested, this, [this](const Pick &pick) {
        change({ReaderField::Starred, !pick.reader.starred, {}, {pick.paper.id}});
    });
    connect(m_list, &PickListPane::cutoffsSettled, this, [this](Cutoffs cutoffs) {
        const Settings &settings = m_services.settings();
        m_history->recordCutoffs({settings.relevanceCutoff(), settings.noveltyCutoff()}, cutoffs);
        keepCutoffs(cutoffs);
    });
    connect(m_list, &PickListPane::getRequested, this, &MainWindow::get);
    connect(m_list, &PickListPane::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_list, &PickListPane::realRequested, this, &MainWindow::realRequested);
    connect(m_list, &PickListPane::revertRequested, m_criteria, &CriteriaDock::revert);
    connect(m_list, &PickListPane::troubleActed, this, [this] {
        m_list->hideTrouble();
        if (m_troubleIsSettings)
            m_actions->settings->trigger();
        else
            get();
    });
}

void MainWindow::connectRun()
{
    connect(m_run, &RunControl::runningChanged, this, [this] {
        if (m_run->isRunning())
            m_newestBeforeRun = m_newestDay;
        m_status->setRunning(m_run->isRunning() || m_imports->isRunning());
        describeActions();
    });
    connect(m_run, &RunControl::progressed, m_status, &StatusLine::showProgress);
    connect(m_run, &RunControl::failed, this, &MainWindow::showRunError);
    connect(m_run, &RunControl::finished, this, [this](const RunReport &report) {
        m_status->report(reportText(report));
        m_status->offerDetails(true);
        if (report.stoppedBy)
            showRunError(*report.stoppedBy, false);
        showRunDay(report);
    });
    connect(m_status, &StatusLine::cancelRequested, m_run, &RunControl::cancel);
    connect(m_actions->cancel, &QAction::triggered, m_run, &RunControl::cancel);
}

// Who asked for papers at the newest day goes on to the next. What else is open stays open, and as
// it is, when nobody asked.
void MainWindow::showRunDay(const RunReport &report)
{
    const Place day{.kind = Place::Kind::Day, .day = report.day};
    const Place place = m_room->place();
    const bool isAtNewest =
        place.isDay() &&
        (!place.day.isValid() || !m_newestBeforeRun.isValid() || place.day >= m_newestBeforeRun);
    if (!m_run->isAutomatic() && isAtNewest && place != day)
        m_room->open(day);
    else if (place != day)
        m_list->offerDay(report.day, report.picksToRead);
    if (m_run->isAutomatic())
        m_room->refresh();
    else
        m_room->reload();
}

} // namespace firstlight
