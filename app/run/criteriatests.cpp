// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/criteriatests.h"

#include "base/async.h"
#include "run/reading.h"

#include <QtConcurrent>

namespace firstlight {

namespace {

struct Sources
{
    RankingSources ranking;
    QList<LifeTest> tests;
    QList<Paper> papers; // of the tests
};

CriteriaWorkbench workbenchFrom(const Sources &sources)
{
    const QList<KnownTerms> background = knownTerms(sources.ranking.window);
    CriteriaWorkbench bench{.judge = {sources.tests, sources.papers, background,
                                      calibrationFrom(sources.ranking), sources.ranking.cutoffs},
                            .index =
                                std::make_shared<const RankingIndex>(QList<Paper>(), background),
                            .dismissed = {}};
    for (const LifeTest &test : sources.tests) {
        if (test.kind == LifeTest::Kind::Dismissed)
            bench.dismissed.insert(test.paper);
    }
    for (const WindowPaper &paper : sources.ranking.window) {
        if (!paper.verdict)
            continue;
        ++bench.relevance.at(size_t(paper.verdict->relevance));
        if (paper.verdict->novelty)
            ++bench.novelty.at(size_t(*paper.verdict->novelty));
    }
    return bench;
}

QList<ArxivReference> referencesTo(const QList<LifeTest> &tests)
{
    QList<ArxivReference> references;
    for (const LifeTest &test : tests)
        references.append({test.paper, {}});
    return references;
}

} // namespace

QFuture<Result<CriteriaWorkbench>> criteriaWorkbench(QObject *context, Store &store,
                                                     const Settings &settings, QDate day)
{
    auto sources = std::make_shared<Sources>();
    sources->ranking.day = day;
    sources->ranking.cutoffs = cutoffsOf(settings);
    return chain(context, store.currentRevision())
        .then([&store, sources, day](const std::optional<Revision> &current) {
            sources->ranking.currentHash = current ? current->hash : QString();
            return store.leftOut(day.addDays(-daysOfTests), day, sources->ranking.currentHash);
        })
        .then([&store, sources](const QSet<ArxivId> &leftOut) {
            sources->ranking.leftOut = leftOut;
            return store.rankingWindow({sources->ranking.day, daysOfTests, int(windowPapers),
                                        sources->ranking.currentHash});
        })
        .then([&store, sources](const QList<WindowPaper> &window) {
            sources->ranking.window = window;
            return store.lifeTests(mostTestsOfAKind);
        })
        .then([&store, sources](const QList<LifeTest> &tests) {
            sources->tests = tests;
            return store.papersByReference(referencesTo(tests));
        })
        .then([sources](const QList<Paper> &papers) {
            sources->papers = papers;
            return QtConcurrent::run(
                [sources]() -> Result<CriteriaWorkbench> { return workbenchFrom(*sources); });
        })
        .future();
}

} // namespace firstlight
