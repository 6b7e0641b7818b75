// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daywatch.h"
#include "mainwindow.h"
#include "messages.h"
#include "panes/daycalendar.h"
#include "panes/faultbar.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/statusline.h"
#include "readingroom.h"

// How MainWindow shows which days are here, which are not, and what became of papers.
namespace firstlight {

void MainWindow::connectDays()
{
    connect(m_room, &ReadingRoom::daysLoaded, m_watch, &DayWatch::setDays);
    connect(m_room, &ReadingRoom::picksLoaded, this, [this](const Place &place) {
        m_calendar->showDay(place.isDay() ? place.day : QDate());
        if (place.isMonth())
            m_calendar->showMonth(place.day);
    });
    connect(m_calendar, &DayCalendar::monthWanted, m_watch, &DayWatch::showMonth);
    connect(m_calendar, &DayCalendar::dayChosen, this, [this](QDate day) {
        m_room->open({Place::Kind::Day, day});
    });
    const auto fill = [this](QDate from, QDate to) { m_run->fill(from, to); };
    connect(m_calendar, &DayCalendar::fillRequested, this, fill);
    connect(m_watch, &DayWatch::marksLoaded, m_calendar, &DayCalendar::setMarks);
    connect(m_watch, &DayWatch::faultsFound, m_list->faultBar(), &FaultBar::setFaults);
    connect(m_watch, &DayWatch::failed, this, [this](const Error &error) {
        m_troubleIsSettings = false;
        showTrouble(sentence(error, Doing::Reading));
    });
    connect(m_list->faultBar(), &FaultBar::fillRequested, this, fill);
    connect(m_list->faultBar(), &FaultBar::retryRequested, this, [this](QDate from, QDate to) {
        if (from == m_watch->today())
            get();
        else
            m_run->fill(from, to);
    });
    connect(m_list, &PickListPane::cutoffsSettled, m_watch, &DayWatch::reload);
    connect(m_room, &ReadingRoom::revisionLoaded, m_watch, &DayWatch::reload);
    connect(m_room, &ReadingRoom::earlierLoaded, m_paper, &PaperView::showEarlier);
    connect(m_run, &RunControl::filled, this, [this](const BackfillReport &report) {
        m_status->report(reportText(report));
        if (report.stoppedBy)
            showRunError(*report.stoppedBy, false);
        m_room->reload();
    });
    m_calendar->showMonth(m_watch->today());
}

} // namespace firstlight
