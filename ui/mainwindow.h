// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "automaticruns.h"
#include "place.h"
#include "services.h"

#include <QMainWindow>
#include <QTimer>

class QComboBox;
class QSplitter;

namespace firstlight {

class CriteriaDock;
class DayCalendar;
class DayWatch;
class ExportControl;
class ImportControl;
class MonthPage;
class MonthReader;
class PaperView;
class PickListPane;
class PlacesPane;
class ReadingRoom;
class ScoringOffer;
class StatusLine;
class WindowActions;

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

Q_SIGNALS:
    void sampleRequested();
    void realRequested(); // from the sample back to the reader's own library

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void makeToolBar();
    void connectRoom();
    void connectPanes();
    void connectRun();
    void connectScoring();
    void describeOffer();
    void askModel();
    void connectDays();
    void connectImports();
    void connectExports();
    void exportPapers();
    void connectFileAndEdit();
    void connectView();
    void connectPaper();
    void connectPlaces();
    void connectLists();
    void connectSearch();
    void searchEverywhere(const QString &query);
    void editTags();
    void connectMoney();
    void connectMonth();
    void connectPage();
    void connectPdf();
    void offerTags();
    void addTag(const ArxivId &paper, const QString &tag);
    void searchAuthor(const QString &name);

    void restore();
    void remember();
    void resetLayout();
    void showPick(const Pick *pick);
    void describeActions();
    void act(void (ReadingRoom::*change)(const QList<ArxivId> &, bool), bool (*isSo)(const Pick &));
    void dismissSelected();
    void goToDay(int step);
    void showLike();
    void goBack();
    void showMonth(const Place &place);
    void exportMonth();
    void showListMenu(const QPoint &position);
    void cyclePane(int step);
    void openLink(QUrl (*url)(const ArxivId &));
    void readOn();
    void get();
    void showRunError(const Error &error, bool isKeyStore);
    void showTrouble(const QString &text, const QString &buttonText = {});
    void welcome();
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
    QSplitter *m_splitter;
    DayCalendar *m_calendar;
    PlacesPane *m_places;
    PickListPane *m_list;
    PaperView *m_paper;
    MonthPage *m_month; // in place of list and paper
    MonthReader *m_monthReader;
    CriteriaDock *m_criteria;
    StatusLine *m_status;
    QTimer m_reading; // a paper is read when it has been shown for a while
    QComboBox *m_scorer = nullptr;
    QAction *m_scorerAction = nullptr;
    struct Step
    {
        Place place;
        std::optional<ArxivId> paper; // that was current there
    };
    QList<Step> m_trail;              // back from papers that are like one
    std::optional<Step> m_beforeSearch; // of the whole library
    std::optional<ArxivId> m_goingTo; // the paper to make current once its place is shown
    bool m_wasWelcomed = false;
    bool m_troubleIsSettings = false; // what the notice's button does
};

} // namespace firstlight
