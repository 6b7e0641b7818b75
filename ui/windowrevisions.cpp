// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "base/async.h"
#include "criteriaworkshop.h"
#include "dialogs/rangedialog.h"
#include "dialogs/revisionsdialog.h"
#include "dialogs/trialdialog.h"
#include "panes/criteriadock.h"
#include "panes/statusline.h"
#include "readingroom.h"
#include "run/reading.h"
#include "windowactions.h"

#include <QPlainTextEdit>

// How MainWindow shows revisions of the criteria, tries a draft with the model and applies it.
namespace firstlight {

using namespace Qt::StringLiterals;

void MainWindow::connectRevisions()
{
    connect(m_actions->revisions, &QAction::triggered, this, &MainWindow::openRevisions);
    connect(m_actions->dryRun, &QAction::triggered, this, &MainWindow::openTrial);
    connect(m_actions->applyCriteria, &QAction::triggered, this,
            [this] { applyToDays(m_criteria->text()); });
    connect(m_room, &ReadingRoom::daysLoaded, this, [this](const QList<DaySummary> &days) {
        m_newestDay = days.isEmpty() ? QDate() : days.constFirst().day;
        m_workshop->setDay(m_newestDay);
    });
    m_criteria->offer({m_actions->revisions, m_actions->dryRun, m_actions->applyCriteria});
}

// The day that is shown, else the latest one.
QDate MainWindow::dayOfWorkshop() const
{
    return m_room->place().isDay() ? m_room->place().day : m_newestDay;
}

void MainWindow::openRevisions()
{
    if (auto *open = findChild<RevisionsDialog *>(); open && open->isVisible()) {
        open->setDay(dayOfWorkshop());
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new RevisionsDialog(m_services.store(), m_services.settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDay(dayOfWorkshop());
    connect(m_room, &ReadingRoom::picksLoaded, dialog,
            [this, dialog] { dialog->setDay(dayOfWorkshop()); });
    connect(dialog, &RevisionsDialog::paperActivated, this, &MainWindow::openInDay);
    connect(dialog, &RevisionsDialog::branchRequested, this, [this, dialog](int number) {
        dialog->close();
        m_actions->criteria->setChecked(true);
        m_criteria->viewWidget()->setFocus();
        m_status->say(m_criteria->isModified()
                          ? tr("What you were typing is still there; saved, it branches off "
                               "revision %1.")
                                .arg(number)
                          : tr("What you save next branches off revision %1.").arg(number));
    });
    connect(dialog, &RevisionsDialog::switched, this, [this](int number) {
        if (m_criteria->isModified())
            m_status->say(tr("What you were typing is still there; saved, it branches off "
                             "revision %1.")
                              .arg(number));
    });
    connect(dialog, &RevisionsDialog::editRequested, this, [this, dialog](const QString &text) {
        dialog->close();
        m_actions->criteria->setChecked(true);
        m_criteria->replaceText(text);
        m_criteria->viewWidget()->setFocus();
    });
    dialog->show();
}

void MainWindow::openTrial()
{
    const int revision = m_room->revision() ? m_room->revision()->number : 0;
    auto *dialog = new TrialDialog(m_services, m_criteria->text(), revision, dayOfWorkshop(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrialDialog::settingsRequested, this, &MainWindow::openSettings);
    connect(dialog, &TrialDialog::paperActivated, this, &MainWindow::openInDay);
    connect(dialog, &TrialDialog::applyRequested, this, [this, dialog](const QString &draft) {
        dialog->close();
        applyToDays(draft);
    });
    dialog->show();
}

// It saves them, too.
void MainWindow::applyToDays(const QString &draft)
{
    if (m_room->revision() && m_room->revision()->text.trimmed() == draft.trimmed())
        openRange(draft, true);
    else
        askBeforeSaving(draft, [this, draft] { openRange(draft, false); });
}

void MainWindow::openRange(const QString &draft, bool isSaved)
{
    auto *dialog = new RangeDialog(m_services, draft, isSaved, dayOfWorkshop(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RangeDialog::settingsRequested, this, &MainWindow::openSettings);
    dialog->show();
}

// Where it was announced last.
void MainWindow::openPaper(const ArxivId &paper)
{
    const PickQuery query =
        readingQuery(m_services.settings(), m_room->revision().value_or(Revision()));
    deliver(m_services.store().picksOf({paper}, query), this,
            [this, paper](const Result<QList<Pick>> &picks) {
                if (picks && !picks->isEmpty() && picks->constFirst().day.isValid())
                    openInDay(paper, picks->constFirst().day);
                else
                    searchEverywhere(paper.toString());
            });
}

} // namespace firstlight
