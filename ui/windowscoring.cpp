// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How MainWindow asks the model, and says before what it costs and after what it did.
#include "mainwindow.h"

#include "dialogs/promptdialog.h"
#include "dialogs/runreportdialog.h"
#include "panes/criteriadock.h"
#include "panes/picklistpane.h"
#include "panes/statusline.h"
#include "readingroom.h"
#include "scoringoffer.h"
#include "windowactions.h"

namespace firstlight {

void MainWindow::connectScoring()
{
    connect(m_offer, &ScoringOffer::changed, this, &MainWindow::describeOffer);
    connect(m_room, &ReadingRoom::picksLoaded, this, [this](const Place &place) {
        m_offer->setDay(place.isDay() && !m_services.isSample() ? place.day : QDate());
    });
    connect(m_actions->scoreDay, &QAction::triggered, this, [this] {
        m_list->hideTrouble();
        m_run->score(m_offer->day());
    });
    connect(m_actions->askModel, &QAction::triggered, this, &MainWindow::askModel);
    connect(m_status, &StatusLine::detailsRequested, this, [this] {
        if (!m_run->lastReport())
            return;
        auto *dialog =
            new RunReportDialog(*m_run->lastReport(), m_services.settings().llmModel(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->prompt, &QAction::triggered, this, [this] {
        auto *dialog = new PromptDialog(m_criteria->text(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    describeOffer();
}

// The price stands on the button that spends it.
void MainWindow::describeOffer()
{
    const std::optional<Forecast> &forecast = m_offer->forecast();
    m_actions->scoreDay->setVisible(m_run->hasModel());
    m_actions->scoreDay->setEnabled(forecast.has_value());
    QString text = tr("Nothing to score");
    QString details = tr("The model has scored every paper of this day that it is to score.");
    if (forecast) {
        text = offerText(*forecast);
        details = offerDetails(*forecast, m_services.settings().llmModel());
    } else if (!m_offer->isKnown()) {
        text = tr("Score with the model");
        details = tr("What that would cost is not known yet.");
    }
    m_actions->scoreDay->setIconText(text);
    m_actions->scoreDay->setToolTip(details);
    m_actions->scoreDay->setStatusTip(details);
}

// About papers that were left out, dropped, refused or failed, too.
void MainWindow::askModel()
{
    const QList<Pick> picks = m_list->selectedPicks();
    QList<ArxivId> papers;
    for (const Pick &pick : picks) {
        if (pick.day == picks.constFirst().day)
            papers.append(pick.paper.id);
    }
    if (papers.isEmpty())
        return;
    m_list->hideTrouble();
    m_run->score(picks.constFirst().day, papers);
}

} // namespace firstlight
