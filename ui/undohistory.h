// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/lifetest.h"
#include "store/store.h"

#include <QObject>

namespace firstlight {

// What the reader changed while the window is open, in one order: papers, which the store's log
// takes back; cut-offs, criteria and their tests, which are taken back here. What is older than the
// window is the store's alone, and comes last.
class UndoHistory final : public QObject
{
    Q_OBJECT

public:
    // The store must outlive it.
    explicit UndoHistory(Store &store, QObject *parent = nullptr);

    // A change that is about to be made through the store. What comes unannounced is kept, too.
    // isAutomatic: nobody asked for it; a paper that was looked at has become read.
    void announce(const ReaderChange &change, bool isAutomatic = false);
    void recordCutoffs(Cutoffs before, Cutoffs after);
    // Of revisions, by number; one that undo or redo has brought back is no news.
    void recordRevision(int before, int after);
    // Of a paper that is or was pinned as a test; nothing: it is not pinned.
    void recordPin(const std::optional<LifeTest> &before, const std::optional<LifeTest> &after);

    // Takes the last change back that was asked for; papers that became read by themselves since
    // stay read. Where nothing else is left, that is taken back.
    void undo();
    void redo();

    QString undoText() const; // "star 3 papers"; empty: not known, or nothing
    QString redoText() const;
    bool canRedo() const { return !m_undone.isEmpty(); }

Q_SIGNALS:
    void changed();
    void cutoffsWanted(firstlight::Cutoffs cutoffs);
    // papers: those that changed; there may be none. text: as undoText before.
    void undone(const QString &text, const QList<firstlight::ArxivId> &papers);
    void redone(const QString &text, const QList<firstlight::ArxivId> &papers);
    void nothingToUndo();
    void failed(const firstlight::Error &error);

private:
    struct Step
    {
        enum class Kind { Papers, Cutoffs, Criteria, Pin };
        Kind kind = Kind::Papers;
        ReaderChange change = {}; // without papers: not known
        bool isAutomatic = false;
        bool isForgotten = false; // by the store, which then cannot make it again
        Cutoffs cutoffsBefore = {};
        Cutoffs cutoffsAfter = {};
        int revisionBefore = 0;
        int revisionAfter = 0;
        std::optional<LifeTest> pinBefore = {};
        std::optional<LifeTest> pinAfter = {};
    };

    static QString textOf(const QList<Step> &steps);
    void push(const Step &step);
    void takeBack(const Step &step);
    void doAgain(const Step &step);
    void stepInStore(bool isBack, bool isQuiet);
    QFuture<Result<void>> changeInStore(const ReaderChange &change);
    void makeInStore(const ReaderChange &change);
    void forgetInStore();
    void useRevision(int number);
    void changePin(const std::optional<LifeTest> &now, const std::optional<LifeTest> &wanted);
    void hearOfPapers(const QList<ArxivId> &papers);

    Store &m_store;
    QList<Step> m_done;
    QList<Step> m_undone; // the next to be done again is last
    int m_awaited = 0;    // changes of papers that were announced and are not heard of yet
    int m_revisionOnTheWay = 0;
};

} // namespace firstlight
