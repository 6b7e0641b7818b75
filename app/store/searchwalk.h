// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchfilter.h"
#include "store/wordholders.h"

#include <QElapsedTimer>

namespace firstlight {

// Finds what a query asks for, the newest first, some milliseconds at a time. Where few papers can
// be found (they are counted up to a limit: by the reader's marks, by their day, by their words)
// it goes over these, else over all from the newest on.
class SearchWalk final
{
public:
    // Ends with the limit or the last paper; starts behind a position.
    SearchWalk(PickQuery query, qsizetype limit, const SearchPosition &behind);

    // A few milliseconds of it.
    void step(Session &session);

    bool isDone() const { return m_stage == Stage::Done; }
    const QList<DatedKey> &found() const { return m_found; }
    FoundPapers foundPapers() const; // so far

private:
    enum class Stage { Plan, TrySources, TryWords, Date, Walk, Done };

    bool isTimeOver() const { return m_timer.nsecsElapsed() > stepNanoseconds; }
    void doStage(Session &session);
    void makePlan(Session &session);
    void trySource(Session &session);
    void tryWords(Session &session);
    void dateCandidates(Session &session);
    void walkOn(Session &session);
    void look(Session &session, SearchFilter &filter);
    QList<DatedKey> nextWindow(Session &session);
    QList<DatedKey> nextOfAll(Session &session);
    void readRareBeginnings(Session &session);
    bool isInBounds(const DatedKey &paper) const;

    static constexpr qint64 stepNanoseconds = 6'000'000;

    PickQuery m_query;
    qsizetype m_limit;
    DatedKey m_last; // behind it is what is still to be looked at
    SearchPlan m_plan;
    Stage m_stage = Stage::Plan;
    QElapsedTimer m_timer;
    qsizetype m_nextSource = 0;
    std::optional<WordHolders> m_holders;
    QList<qint64> m_candidateKeys;
    QList<DatedKey> m_candidates;
    bool m_hasSource = false;
    bool m_hasCandidates = false;
    qsizetype m_next = 0; // of the candidates to date, then to look at
    qsizetype m_windowSize = 128;
    bool m_isAtEnd = false;
    qsizetype m_textsRead = 0;
    qsizetype m_textsHolding = 0;
    QList<DatedKey> m_found;
};

} // namespace firstlight
