// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "automaticruns.h"
#include "desktop/instancemessage.h"
#include "place.h"
#include "services.h"
#include "triagesession.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

class QComboBox;
class QStackedWidget;
class QToolBar;

namespace firstlight {

class CriteriaDock;
class CriteriaEffect;
class CriteriaWorkshop;
class DayCalendar;
class DayWatch;
class DesktopNews;
class ExportControl;
class FirstSteps;
class HelpDialog;
class LogDialog;
class ImportControl;
class LifeTests;
class LifeWatch;
class LinkDesk;
class MonthPage;
class MonthReader;
class PaneLayout;
class PaperView;
class PickListPane;
class PlacesPane;
class ReadingRoom;
class ScoreBackgrounds;
class ScoringOffer;
class StatusLine;
class Toast;
class TrayIcon;
class TriageBar;
class TriageSummary;
class UndoHistory;
class WindowActions;
struct ExportSource;
struct LifeOutcome;
struct LifeTest;

// Puts panes, actions and the reading room together.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // The services must outlive the window.
    explicit MainWindow(Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Papers are got on schedule from now on; see AutomaticRuns.
    void startAutomaticRuns() { m_automatic->start(); }

    // Raises the window, as a second start of the program asks, and opens links.
    void comeForward(const InstanceMessage &asked);

    // Keeps in the settings where the reader is, for the next window; closing does so, too.
    void remember();

Q_SIGNALS:
    void sampleRequested();
    void realRequested(); // from the sample back to the reader's own library
    // Colours or size of the text as they are to be shown now; they may not be saved yet.
    void looksTried(const QString &theme, int scale);
    void reopenRequested(); // a backup waits to take the library's place
    void languageChanged(); // in the settings; the window wants to be made anew

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void frameFocus();
    void makeToolBar();
    QAction *addToBar(QAction *command, Qt::ToolButtonStyle style);
    void connectRoom();
    void connectPanes();
    void connectCriteria();
    void connectEffect();
    void connectWorkshop();
    void completeTerm(const QString &beginning);
    void connectRun();
    void showRunDay(const RunReport &report);
    void connectScoring();
    void describeOffer();
    void askModel();
    void connectDays();
    void connectDesktop();
    void connectTray();
    void raiseWith(const QString &token);
    void openPapers(const QList<ArxivId> &papers);
    void stayInTray();
    void quit();
    void connectImports();
    void connectExports();
    QList<ExportSource> exportSources();
    void exportPapers();
    void sendToZotero();
    void connectFileAndEdit();
    void connectSettings();
    void connectView();
    void connectPaneActions();
    void connectPaper();
    void connectReading();
    void connectUndo();
    void connectTriage();
    void connectPlaces();
    void connectLists();
    void offerCategories();
    void connectSearch();
    void searchEverywhere(const QString &query);
    void editTags();
    void connectMoney();
    void connectMoving();
    void connectDailyCare();
    void connectMonth();
    void connectPage();
    void connectPdf();
    void connectRevisions();
    void openRevisions();
    void openTrial();
    void applyToDays(const QString &draft);
    void openRange(const QString &draft, bool isSaved);
    void openPaper(const ArxivId &paper);
    QDate dayOfWorkshop() const;
    void connectLifeTests();
    void saveCriteria(const QString &text);
    void keepCriteria(const QString &text);
    void askBeforeSaving(const QString &text, const std::function<void()> &save);
    void askBeforeLosing(const LifeOutcome &outcome, const std::function<void()> &act);
    void pinTest();
    void withPin(const ArxivId &paper,
                 const std::function<void(const std::optional<LifeTest> &)> &act);
    void changePin(const ArxivId &paper, const std::optional<LifeTest> &wanted);
    void connectSecondLooks();
    void auditDay();
    void showDisagreement();
    void suggestEdits();
    void takeOver(const QList<ProposedEdit> &edits);
    void offerTags();
    void addTag(const QString &name);
    void searchAuthor(const QString &name);

    void restore();
    void resetLayout();
    void showPick(const Pick *pick);
    void lookAround(const Pick &pick);
    void describeActions();
    void enableMarks();
    void describeToolBar();
    void describeUndo();
    void followUndo(const QString &text, const QList<ArxivId> &papers);
    void change(const ReaderChange &change, bool isAutomatic = false);
    void toggle(ReaderField field);
    void toggleOf(ReaderField field, QList<Pick> picks);
    void tag(QList<Pick> picks, const QString &name, bool carries);
    void markShownRead();
    void markRead(const QList<Pick> &picks);
    void markReadBeside(bool isAbove);
    void keepCutoffs(Cutoffs cutoffs);
    void beginTriage();
    void endTriage();
    void showTriaged();
    QList<Pick> triagedPick() const;
    void noteTriaged(const ReaderChange &change);
    void takeTriagedBack(const QList<ArxivId> &papers);
    void stepTriage(int step);
    void goToDay(int step);
    void openInDay(const ArxivId &paper, QDate day);
    void reveal(const ArxivId &paper);
    void showLike();
    void goBack();
    void showMonth(const Place &place);
    void exportMonth();
    void showListMenu(const QPoint &position);
    void goToPaper(int step, bool unreadOnly = false);
    void leave();
    void showList();
    void showPaper();
    QList<QWidget *> panesInOrder() const;
    void cyclePane(int step);
    void placeToast();
    void openSettings();
    void openLink(QUrl (*url)(const ArxivId &));
    void readOn();
    void get();
    void showRunError(const Error &error, bool isKeyStore);
    void showTrouble(const QString &text, const QString &buttonText = {});
    void connectHelp();
    void openHelp(const QString &page);
    void openLog();
    void sayNews();
    void showAbout();
    void offerScorers();
    void showTitle(const Place &place);

    Services &m_services;
    WindowActions *m_actions;
    ReadingRoom *m_room;
    RunControl *m_run;
    ScoringOffer *m_offer;
    AutomaticRuns *m_automatic;
    ImportControl *m_imports;
    ExportControl *m_exports;
    DayWatch *m_watch;
    ScoreBackgrounds *m_backgrounds;
    DesktopNews *m_news;
    LinkDesk *m_links;
    TrayIcon *m_tray;
    UndoHistory *m_history;
    DayCalendar *m_calendar;
    PlacesPane *m_places;
    PickListPane *m_list;
    PaperView *m_paper;
    MonthPage *m_month; // in place of list and paper
    MonthReader *m_monthReader;
    CriteriaDock *m_criteria;
    CriteriaWorkshop *m_workshop;
    LifeWatch *m_lifeWatch;
    LifeTests *m_lifeTests;
    CriteriaEffect *m_effect;
    StatusLine *m_status;
    Toast *m_toast;
    TriageBar *m_triageBar;
    TriageSummary *m_triageSummary;
    PaneLayout *m_panes = nullptr;
    QStackedWidget *m_pages = nullptr; // the panes, or what a triage came to
    QToolBar *m_toolBar = nullptr;
    QTimer m_reading; // a paper is read when it has been shown for a while
    QComboBox *m_scorer = nullptr;
    QAction *m_scorerAction = nullptr;
    QAction *m_placesInBar = nullptr;
    QAction *m_backInBar = nullptr;
    struct Step
    {
        Place place;
        std::optional<ArxivId> paper; // that was current there
    };
    QList<Step> m_trail;                // back from papers that are like one
    std::optional<Step> m_beforeSearch; // of the whole library
    std::optional<ArxivId> m_goingTo;   // the paper to make current once its place is shown
    bool m_isRevealed = false;          // by whatever hides it giving way
    std::optional<TriageSession> m_triage;
    Place m_triagedPlace;
    bool m_hadCriteria = false; // the dock, before triage
    QDate m_newestDay;          // in the library; null: none
    QDate m_newestBeforeRun;    // the same when the last run began
    int m_revision = 0;         // of the criteria; 0: none is known yet
    FirstSteps *m_firstSteps;
    QPointer<HelpDialog> m_help;
    QPointer<LogDialog> m_log;
    bool m_lacksCriteria = false;     // the reader has none yet
    bool m_isQuitting = false;        // not merely closing
    bool m_troubleIsSettings = false; // what the notice's button does
};

} // namespace firstlight
