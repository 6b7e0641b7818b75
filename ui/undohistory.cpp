// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undohistory.h"

#include "base/async.h"
#include "changewords.h"

#include <algorithm>

namespace firstlight {

UndoHistory::UndoHistory(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::readerStateChanged, this, &UndoHistory::hearOfPapers);
}

void UndoHistory::announce(const ReaderChange &change, bool isAutomatic)
{
    ++m_awaited;
    push({.kind = Step::Kind::Papers, .change = change, .isAutomatic = isAutomatic});
}

void UndoHistory::hearOfPapers(const QList<ArxivId> &)
{
    if (m_awaited > 0)
        --m_awaited;
    else
        push({.kind = Step::Kind::Papers});
}

void UndoHistory::recordCutoffs(Cutoffs before, Cutoffs after)
{
    if (before != after)
        push({.kind = Step::Kind::Cutoffs, .cutoffsBefore = before, .cutoffsAfter = after});
}

void UndoHistory::recordRevision(int before, int after)
{
    if (std::exchange(m_revisionOnTheWay, 0) == after || before == after || before == 0)
        return;
    push({.kind = Step::Kind::Criteria, .revisionBefore = before, .revisionAfter = after});
}

void UndoHistory::push(const Step &step)
{
    m_done.append(step);
    // Looking at a paper does not make what was undone before it past recall.
    if (!step.isAutomatic)
        m_undone.clear();
    Q_EMIT changed();
}

void UndoHistory::undo()
{
    if (m_done.isEmpty())
        return stepInStore(true, {});
    Step step;
    do {
        step = m_done.takeLast();
        takeBack(step);
        m_undone.append(step);
    } while (step.isAutomatic && !m_done.isEmpty());
    Q_EMIT changed();
}

void UndoHistory::redo()
{
    if (m_undone.isEmpty())
        return;
    do {
        const Step step = m_undone.takeLast();
        doAgain(step);
        m_done.append(step);
    } while (!m_undone.isEmpty() && m_undone.constLast().isAutomatic);
    Q_EMIT changed();
}

void UndoHistory::takeBack(const Step &step)
{
    if (step.kind == Step::Kind::Papers)
        return stepInStore(true, step);
    if (step.kind == Step::Kind::Cutoffs)
        Q_EMIT cutoffsWanted(step.cutoffsBefore);
    else
        useRevision(step.revisionBefore);
    Q_EMIT undone(textOf({step}), {});
}

void UndoHistory::doAgain(const Step &step)
{
    if (step.kind == Step::Kind::Papers)
        return stepInStore(false, step);
    if (step.kind == Step::Kind::Cutoffs)
        Q_EMIT cutoffsWanted(step.cutoffsAfter);
    else
        useRevision(step.revisionAfter);
    Q_EMIT redone(textOf({step}), {});
}

// What the store says it did is what is told; its log may hold more than this window's changes.
void UndoHistory::stepInStore(bool isBack, const Step &step)
{
    ++m_awaited;
    deliver(isBack ? m_store.undo() : m_store.redo(), this,
            [this, isBack, isQuiet = step.isAutomatic](const Result<ReaderChange> &change) {
                if (!change || change->isEmpty())
                    --m_awaited; // the store does not tell of what did not happen
                if (!change)
                    return Q_EMIT failed(change.error());
                if (change->isEmpty())
                    return isBack ? Q_EMIT nothingToUndo() : void();
                if (isQuiet)
                    return;
                if (isBack)
                    Q_EMIT undone(changeText(*change), change->papers);
                else
                    Q_EMIT redone(changeText(*change), change->papers);
            });
}

void UndoHistory::useRevision(int number)
{
    m_revisionOnTheWay = number;
    deliver(m_store.useRevision(number), this, [this](const Result<Revision> &revision) {
        if (!revision) {
            m_revisionOnTheWay = 0;
            Q_EMIT failed(revision.error());
        }
    });
}

QString UndoHistory::textOf(const QList<Step> &steps)
{
    const auto loud = std::find_if(steps.crbegin(), steps.crend(),
                                   [](const Step &step) { return !step.isAutomatic; });
    if (loud == steps.crend())
        return {};
    switch (loud->kind) {
    case Step::Kind::Cutoffs:
        return tr("change the cut-offs");
    case Step::Kind::Criteria:
        return tr("change the criteria");
    case Step::Kind::Papers:
        break;
    }
    return loud->change.isEmpty() ? QString() : changeText(loud->change);
}

QString UndoHistory::undoText() const
{
    return textOf(m_done);
}

QString UndoHistory::redoText() const
{
    return m_undone.isEmpty() ? QString() : textOf({m_undone.constLast()});
}

} // namespace firstlight
