// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/revision.h"
#include "paper/pick.h"
#include "ranker/ranker.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QSet>

#include <memory>

namespace firstlight {

// All that ranking a day takes but the criteria. A value: shared freely between threads.
struct RankingMaterial
{
    std::shared_ptr<const RankingIndex> index;
    Knowledge knowledge;                  // what the lesson was learnt from
    std::shared_ptr<const Lesson> lesson; // null: too little is known
    Calibration calibration;
    QList<Familiarity> familiarity;
    QList<double> novelty; // empty: too few papers were scored

    EstimateParts parts(const QString &criteriaHash, const QDateTime &now) const
    {
        return {criteriaHash, now, lesson.get(), calibration, familiarity, novelty};
    }
};

// What the library knows that has to do with ranking a day.
struct RankingSources
{
    QDate day;
    QList<WindowPaper> window;
    QSet<ArxivId> leftOut; // by the prefilter, under the current criteria
    QList<Revision> revisions;
    QString currentHash;
    Cutoffs cutoffs;
};

// What the reader and models said of the window's papers. A model's verdict is for a paper that
// passes the cut-offs; what it said under other criteria fades as verdicts under the current ones
// come in. What was not worth sending counts a little against. What the reader starred or dismissed
// counts twice, whatever a model says.
struct Verdicts
{
    QList<PaperLabel> labels;
    QString criteriaHash; // of most models' verdicts; empty: there is none
};
Verdicts verdictsIn(const RankingSources &sources);

// How many of the papers that models judged lately they picked; as shipped where too few were
// judged.
Calibration calibrationFrom(const RankingSources &sources);

// The terms of the window's papers, as they were counted or are now.
QList<KnownTerms> knownTerms(const QList<WindowPaper> &window);

// What the reader did just now: starred (true), dismissed (false), neither any more (empty).
using ReaderMarks = QHash<ArxivId, std::optional<bool>>;

// At once: the marked papers draw those like them along, or push them away.
RankingMaterial nudgedBy(const RankingMaterial &material, const ReaderMarks &marks);

// The same, learnt anew from everything; takes a moment.
RankingMaterial relearnt(const RankingMaterial &material, const ReaderMarks &marks);

// For the papers of a day under the revision that is current. Counts the terms of papers that
// nobody counted before and saves them. The context's thread must run an event loop; the rest is
// done on the pool and the database's thread.
QFuture<Result<RankingMaterial>> rankingMaterial(QObject *context, Store &store,
                                                 const Settings &settings, QDate day,
                                                 const QList<Paper> &papers);

} // namespace firstlight
