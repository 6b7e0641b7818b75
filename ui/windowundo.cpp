// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "changewords.h"
#include "criteriaeffect.h"
#include "criteriaworkshop.h"
#include "panes/criteriadock.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/statusline.h"
#include "panes/toast.h"
#include "readingroom.h"
#include "undohistory.h"
#include "windowactions.h"

#include "messages.h"

#include <algorithm>

// How MainWindow changes papers, and how changes are taken back.
namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isSo(const Pick &pick, ReaderField field)
{
    switch (field) {
    case ReaderField::Read:
        return pick.reader.isRead();
    case ReaderField::Starred:
        return pick.reader.starred;
    case ReaderField::Dismissed:
        return pick.reader.dismissed;
    case ReaderField::ToRead:
        return pick.reader.toRead;
    case ReaderField::Rescued:
        return pick.reader.rescued;
    case ReaderField::Tag:
    case ReaderField::Note:
        break;
    }
    return false;
}

QList<ArxivId> papersOf(const QList<Pick> &picks)
{
    QList<ArxivId> papers;
    for (const Pick &pick : picks)
        papers.append(pick.paper.id);
    return papers;
}

} // namespace

void MainWindow::connectUndo()
{
    connect(m_actions->undo, &QAction::triggered, m_history, &UndoHistory::undo);
    connect(m_actions->redo, &QAction::triggered, m_history, &UndoHistory::redo);
    connect(m_toast, &Toast::undoRequested, this, [this] {
        m_list->view()->setFocus();
        m_history->undo();
    });
    connect(m_history, &UndoHistory::changed, this, &MainWindow::describeUndo);
    connect(m_history, &UndoHistory::cutoffsWanted, this, [this](Cutoffs cutoffs) {
        m_list->setCutoffs(cutoffs);
        keepCutoffs(cutoffs);
    });
    connect(m_history, &UndoHistory::undone, this,
            [this](const QString &text, const QList<ArxivId> &papers) {
                followUndo(tr("Undone: %1").arg(text), papers);
            });
    connect(m_history, &UndoHistory::redone, this,
            [this](const QString &text, const QList<ArxivId> &papers) {
                followUndo(tr("Done again: %1").arg(text), papers);
            });
    connect(m_history, &UndoHistory::nothingToUndo, this,
            [this] { m_status->say(tr("Nothing to undo.")); });
    connect(m_history, &UndoHistory::failed, this, [this](const Error &error) {
        m_troubleIsSettings = false;
        showTrouble(sentence(error, Doing::Reading));
    });
    connect(m_room, &ReadingRoom::revisionLoaded, this, [this] {
        const int number = m_room->revision() ? m_room->revision()->number : 0;
        m_history->recordRevision(std::exchange(m_revision, number), number);
    });
    describeUndo();
}

void MainWindow::describeUndo()
{
    const QString undo = m_history->undoText();
    const QString redo = m_history->redoText();
    m_actions->undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_actions->redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_actions->redo->setEnabled(m_history->canRedo());
}

// A paper that was brought back is looked at again, where it can be.
void MainWindow::followUndo(const QString &text, const QList<ArxivId> &papers)
{
    m_status->say(text);
    m_toast->hide();
    m_reading.stop();
    if (m_triage)
        takeTriagedBack(papers);
    else if (papers.size() == 1)
        m_goingTo = papers.constFirst();
}

void MainWindow::change(const ReaderChange &change, bool isAutomatic)
{
    if (change.papers.isEmpty())
        return;
    m_history->announce(change, isAutomatic);
    switch (change.field) {
    case ReaderField::Read:
        m_room->setRead(change.papers, change.on);
        break;
    case ReaderField::Starred:
        m_room->setStarred(change.papers, change.on);
        break;
    case ReaderField::Dismissed:
        m_room->setDismissed(change.papers, change.on);
        break;
    case ReaderField::ToRead:
        m_room->setToRead(change.papers, change.on);
        break;
    case ReaderField::Rescued:
        m_room->setRescued(change.papers, change.on);
        break;
    case ReaderField::Tag:
        m_room->setTag(change.papers, change.tag, change.on);
        break;
    case ReaderField::Note:
        break;
    }
    if (isAutomatic)
        return;
    const bool isDismissal = change.field == ReaderField::Dismissed && change.on;
    if (change.papers.size() > 1 || (isDismissal && !m_triage))
        m_toast->say(doneText(change));
    if (m_triage) {
        m_status->say(doneText(change)); // the paper itself is gone from sight
        noteTriaged(change);
    }
}

// Off only where all have it. The papers are those that are selected now, whenever it is done.
void MainWindow::toggle(ReaderField field)
{
    const QList<Pick> picks = m_triage ? triagedPick() : m_list->selectedPicks();
    const QList<qint64> keys = m_list->selectedKeys();
    if (m_triage || picks.size() == keys.size())
        toggleOf(field, picks);
    else
        m_room->withPicks(keys, [this, field](const QList<Pick> &all) { toggleOf(field, all); });
}

void MainWindow::toggleOf(ReaderField field, QList<Pick> picks)
{
    const bool areAll = std::all_of(picks.cbegin(), picks.cend(),
                                    [field](const Pick &pick) { return isSo(pick, field); });
    if (field == ReaderField::Read)
        m_reading.stop();
    const std::optional<Pick> before = m_list->currentPick();
    const bool isOne = picks.size() == 1; // several stay selected: more may be done to them
    picks.removeIf([=](const Pick &pick) { return isSo(pick, field) != areAll; });
    change({field, !areAll, {}, papersOf(picks)});
    const bool isDismissal = field == ReaderField::Dismissed && before && !before->reader.dismissed;
    if (isDismissal && isOne && !m_triage)
        m_list->goTo(+1);
}

// Papers that carry the tag, or do not, as wanted are left out.
void MainWindow::tag(QList<Pick> picks, const QString &name, bool carries)
{
    const QString own = name.simplified();
    picks.removeIf([&](const Pick &pick) {
        return pick.reader.tags.contains(own, Qt::CaseInsensitive) == carries;
    });
    change({ReaderField::Tag, carries, own, papersOf(picks)});
}

void MainWindow::markShownRead()
{
    m_room->withPicks(m_list->shownKeys(), [this](const QList<Pick> &picks) { markRead(picks); });
}

void MainWindow::markRead(const QList<Pick> &picks)
{
    QList<Pick> unread = picks;
    unread.removeIf([](const Pick &pick) { return pick.reader.isRead(); });
    if (unread.isEmpty())
        m_status->say(tr("All of them are read."));
    change({ReaderField::Read, true, {}, papersOf(unread)});
}

// Above or below the current paper, as the list shows them.
void MainWindow::markReadBeside(bool isAbove)
{
    const std::optional<Pick> current = m_list->currentPick();
    if (!current)
        return;
    const QList<qint64> shown = m_list->shownKeys();
    const qsizetype index = shown.indexOf(keyOf(*current));
    if (index < 0)
        return;
    m_room->withPicks(isAbove ? shown.first(index) : shown.sliced(index + 1),
                      [this](const QList<Pick> &picks) { markRead(picks); });
}

void MainWindow::keepCutoffs(Cutoffs cutoffs)
{
    Settings &settings = m_services.settings();
    for (const Result<void> &saved :
         {settings.setText(u"cutoff.relevance"_s, QString::number(cutoffs.relevance)),
          settings.setText(u"cutoff.novelty"_s, QString::number(cutoffs.novelty))}) {
        if (!saved)
            showTrouble(sentence(saved.error(), Doing::Reading));
    }
    m_effect->refresh();
    m_workshop->refresh();
}

} // namespace firstlight
