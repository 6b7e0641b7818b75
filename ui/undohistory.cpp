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

void UndoHistory::recordPin(const std::optional<LifeTest> &before,
                            const std::optional<LifeTest> &after)
{
    if (before != after)
        push({.kind = Step::Kind::Pin, .pinBefore = before, .pinAfter = after});
}

void UndoHistory::push(const Step &step)
{
    m_done.append(step);
    // Looking at a paper does not make what was undone before it past recall.
    if (step.isAutomatic)
        forgetInStore();
    else
        m_undone.clear();
    Q_EMIT changed();
}

void UndoHistory::undo()
{
    if (m_done.isEmpty())
        return stepInStore(true, false);
    QList<Step> quiet;
    while (!m_done.isEmpty() && m_done.constLast().isAutomatic)
        quiet.prepend(m_done.takeLast());
    if (m_done.isEmpty())
        m_done.swap(quiet);
    for (qsizetype i = 0; i < quiet.size(); ++i)
        stepInStore(true, true);
    const Step step = m_done.takeLast();
    takeBack(step);
    m_undone.append(step);
    for (const Step &each : std::as_const(quiet))
        makeInStore(each.change);
    m_done.append(quiet);
    if (!quiet.isEmpty())
        forgetInStore();
    Q_EMIT changed();
}

void UndoHistory::redo()
{
    if (m_undone.isEmpty())
        return;
    Step step = m_undone.takeLast();
    doAgain(step);
    step.isForgotten = false;
    m_done.append(step);
    Q_EMIT changed();
}

// A new change ends what the store could make again; what is known here is made anew.
void UndoHistory::forgetInStore()
{
    m_undone.removeIf([](const Step &step) {
        return step.kind == Step::Kind::Papers &&
               (step.change.isEmpty() || step.change.field == ReaderField::Note);
    });
    for (Step &step : m_undone)
        step.isForgotten = true;
}

void UndoHistory::takeBack(const Step &step)
{
    if (step.kind == Step::Kind::Papers)
        return stepInStore(true, false);
    if (step.kind == Step::Kind::Cutoffs)
        Q_EMIT cutoffsWanted(step.cutoffsBefore);
    else if (step.kind == Step::Kind::Pin)
        changePin(step.pinAfter, step.pinBefore);
    else
        useRevision(step.revisionBefore);
    Q_EMIT undone(textOf({step}), {});
}

void UndoHistory::doAgain(const Step &step)
{
    if (step.kind == Step::Kind::Papers && step.isForgotten) {
        makeInStore(step.change);
        return Q_EMIT redone(changeText(step.change), step.change.papers);
    }
    if (step.kind == Step::Kind::Papers)
        return stepInStore(false, false);
    if (step.kind == Step::Kind::Cutoffs)
        Q_EMIT cutoffsWanted(step.cutoffsAfter);
    else if (step.kind == Step::Kind::Pin)
        changePin(step.pinBefore, step.pinAfter);
    else
        useRevision(step.revisionAfter);
    Q_EMIT redone(textOf({step}), {});
}

// What the store says it did is what is told; its log may hold more than this window's changes.
void UndoHistory::stepInStore(bool isBack, bool isQuiet)
{
    ++m_awaited;
    deliver(isBack ? m_store.undo() : m_store.redo(), this,
            [this, isBack, isQuiet](const Result<ReaderChange> &change) {
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

QFuture<Result<void>> UndoHistory::changeInStore(const ReaderChange &change)
{
    switch (change.field) {
    case ReaderField::Read:
        return m_store.setRead(change.papers, change.on);
    case ReaderField::Starred:
        return m_store.setStarred(change.papers, change.on);
    case ReaderField::Dismissed:
        return m_store.setDismissed(change.papers, change.on);
    case ReaderField::ToRead:
        return m_store.setToRead(change.papers, change.on);
    case ReaderField::Rescued:
        return m_store.setRescued(change.papers, change.on);
    case ReaderField::Tag:
    case ReaderField::Note:
        break;
    }
    return change.on ? m_store.addTag(change.papers, change.tag)
                     : m_store.removeTag(change.papers, change.tag);
}

void UndoHistory::makeInStore(const ReaderChange &change)
{
    ++m_awaited;
    deliver(changeInStore(change), this, [this](const Result<void> &made) {
        if (made)
            return;
        --m_awaited;
        Q_EMIT failed(made.error());
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

void UndoHistory::changePin(const std::optional<LifeTest> &now,
                            const std::optional<LifeTest> &wanted)
{
    deliver(wanted ? m_store.pinTest(*wanted) : m_store.unpinTest(now->paper), this,
            [this](const Result<void> &changed) {
                if (!changed)
                    Q_EMIT failed(changed.error());
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
    case Step::Kind::Pin:
        return loud->pinAfter ? tr("pin a test") : tr("unpin a test");
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
