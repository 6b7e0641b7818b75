// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "messages.h"
#include "monthprint.h"
#include "monthreader.h"
#include "panelayout.h"
#include "panes/monthpage.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "readingroom.h"
#include "windowactions.h"

#include <QAction>
#include <QPrinter>

// How MainWindow shows a month in place of list and paper.
namespace firstlight {

using namespace Qt::StringLiterals;

void MainWindow::connectMonth()
{
    m_month->offer(m_actions->print, m_actions->exportMonth);
    connect(m_room, &ReadingRoom::picksLoaded, this, &MainWindow::showMonth);
    connect(m_list, &PickListPane::cutoffsSettled, m_monthReader, &MonthReader::reload);
    connect(m_monthReader, &MonthReader::loaded, this, [this](const MonthReview &review) {
        m_month->showReview(review, m_services.settings().maxUsdPerRun());
        describeActions();
    });
    connect(m_monthReader, &MonthReader::failed, this,
            [this](const Error &error) { m_month->showTrouble(sentence(error, Doing::Reading)); });
    connect(m_month, &MonthPage::dayChosen, this,
            [this](QDate day) { m_room->open({.kind = Place::Kind::Day, .day = day}); });
    connect(m_month, &MonthPage::paperChosen, this, &MainWindow::openInDay);
    connect(m_month, &MonthPage::searchRequested, this, &MainWindow::searchEverywhere);
    connect(m_actions->print, &QAction::triggered, this, [this] {
        if (!m_month->review())
            return;
        choosePrinter(
            this, tr("Print the month"),
            [review = *m_month->review()](QPrinter *printer) { printMonth(review, printer); });
    });
    connect(m_actions->exportMonth, &QAction::triggered, this, &MainWindow::exportMonth);
}

void MainWindow::showMonth(const Place &place)
{
    const bool isMonth = place.isMonth();
    const bool hadFocus = m_month->isVisible() && m_month->isAncestorOf(focusWidget());
    m_panes->setMonthShown(isMonth);
    if (isMonth)
        m_month->expect(place.day);
    m_monthReader->show(isMonth ? place.day : QDate());
    if (hadFocus && !isMonth)
        m_list->setFocus();
    describeActions();
}

void MainWindow::exportMonth()
{
    if (!m_month->review())
        return;
    const MonthReview review = *m_month->review();
    const QString name = u"arxiv-%1.html"_s.arg(review.month.toString(u"yyyy-MM"_s));
    chooseSaveFile(this, tr("Export the month (.html, .md or .pdf)"), name,
                   [this, review](const QString &path) {
                       const QString mistake = writeMonth(review, path);
                       if (!mistake.isEmpty())
                           showMessage(this, tr("Export the month"),
                                       tr("The file could not be written: %1").arg(mistake));
                   });
}

} // namespace firstlight
