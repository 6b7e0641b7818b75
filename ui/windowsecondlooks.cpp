// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "criteria/criteriamarkdown.h"
#include "dialogs/auditdialog.h"
#include "dialogs/disagreementdialog.h"
#include "dialogs/suggestiondialog.h"
#include "panes/criteriadock.h"
#include "panes/picklistpane.h"
#include "panes/statusline.h"
#include "readingroom.h"
#include "windowactions.h"

#include <QAction>

// Where MainWindow has scores looked at again: audits, disagreement, suggestions.
namespace firstlight {

using namespace Qt::StringLiterals;

void MainWindow::connectSecondLooks()
{
    connect(m_actions->audit, &QAction::triggered, this, &MainWindow::auditDay);
    connect(m_actions->disagreement, &QAction::triggered, this, &MainWindow::showDisagreement);
    connect(m_actions->suggestions, &QAction::triggered, this, &MainWindow::suggestEdits);
}

void MainWindow::auditDay()
{
    const std::optional<Pick> pick = m_list->currentPick();
    const Place &place = m_room->place();
    const QDate day = place.isDay() && place.day.isValid() ? place.day
                      : pick                               ? pick->day
                             : m_services.clock().now().toUTC().date();
    QList<QKeySequence> keys;
    for (const KeyBinding &binding : m_actions->bindings()) {
        if (binding.command == m_actions->rescue->objectName())
            keys = binding.keys;
    }
    auto *dialog = new AuditDialog(m_services.store(), m_services.settings(), day, keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Rescues are taken back here, too.
    dialog->addActions({m_actions->undo, m_actions->redo});
    connect(dialog, &AuditDialog::rescueRequested, this,
            [this](const ArxivId &paper, bool rescued) {
                change({ReaderField::Rescued, rescued, {}, {paper}});
            });
    dialog->show();
}

void MainWindow::showDisagreement()
{
    const Place &place = m_room->place();
    const QDate latest =
        place.isDay() && place.day.isValid() ? place.day : m_services.clock().now().toUTC().date();
    auto *dialog = new DisagreementDialog(m_services.store(), m_services.settings(), latest, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DisagreementDialog::paperChosen, this, &MainWindow::openInDay);
    dialog->show();
}

void MainWindow::suggestEdits()
{
    auto *dialog = new SuggestionDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SuggestionDialog::settingsRequested, m_actions->settings, &QAction::trigger);
    connect(dialog, &SuggestionDialog::paperChosen, this, &MainWindow::openInDay);
    connect(dialog, &SuggestionDialog::taken, this, &MainWindow::takeOver);
    dialog->show();
}

// Into what the reader has in the editor now, which may be a draft already.
void MainWindow::takeOver(const QList<ProposedEdit> &edits)
{
    const QString draft = m_criteria->text();
    const QString saved = m_room->revision() ? m_room->revision()->text : draft;
    const EditedCriteria edited = withEdits(draft, editsForDraft(edits, saved, draft));
    m_actions->criteria->setChecked(true);
    m_criteria->replaceText(edited.text);
    const int left = int(edited.left.size());
    m_status->say(
        left == 0 ? tr("%Ln change(s) taken over, not saved yet.", nullptr, int(edits.size()))
                  : tr("%Ln change(s) did not fit the draft and were left out.", nullptr, left));
}

} // namespace firstlight
