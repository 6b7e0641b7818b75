// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/similarity.h"

#include "base/async.h"
#include "ranker/termpacking.h"

#include <QtConcurrent>

namespace firstlight {

namespace {

// Words that more papers hold are too common to tell anything.
constexpr int countedHolders = 10'000;
constexpr int latestOfEach = 400;
constexpr int mostCandidates = 800;

Result<QList<SimilarPaper>> nearestOf(const Paper &paper, const QList<TermSource> &candidates,
                                      int limit)
{
    QList<KnownTerms> known;
    for (const TermSource &source : candidates) {
        known.append({source.id, source.terms.isEmpty()
                                     ? termsOfPaper({.id = source.id,
                                                     .title = source.title,
                                                     .abstract = source.abstract})
                                     : unpackedTerms(source.terms)});
    }
    return nearest({paper.id, termsOfPaper(paper)}, known, limit);
}

QFuture<Result<QList<SimilarPaper>>> similarTo(Store &store, const Paper &paper, int limit)
{
    const QList<PaperWord> words = wordsOf(paper);
    QStringList texts;
    for (const PaperWord &word : words)
        texts.append(word.text);
    return chain(&store, store.holderCounts(texts, countedHolders))
        .then([&store, words](const QList<int> &holders) {
            return store.papersHolding(searchesFor(words, holders), latestOfEach, mostCandidates);
        })
        .then([paper, limit](const QList<TermSource> &candidates) {
            return QtConcurrent::run(nearestOf, paper, candidates, limit);
        })
        .future();
}

} // namespace

QFuture<Result<QList<SimilarPaper>>> similarPapers(Store &store, const ArxivId &paper, int limit)
{
    return chain(&store, store.papersByReference({{paper, {}}}))
        .then([&store, paper, limit](const QList<Paper> &found) {
            return found.isEmpty()
                       ? ready(Result<QList<SimilarPaper>>(
                             tl::unexpect, Error{Error::Kind::NotFound, paper.toString()}))
                       : similarTo(store, found.first(), limit);
        })
        .future();
}

QFuture<Result<QList<Pick>>> similarPicks(Store &store, const QList<SimilarPaper> &papers,
                                          const PickQuery &query)
{
    QList<ArxivId> ids;
    QHash<ArxivId, double> similarity;
    for (const SimilarPaper &similar : papers) {
        ids.append(similar.paper);
        similarity.insert(similar.paper, similar.similarity);
    }
    return chain(&store, store.picksOf(ids, query))
        .then([similarity](QList<Pick> picks) {
            for (Pick &pick : picks)
                pick.similarity = similarity.value(pick.paper.id);
            return ready(Result<QList<Pick>>(std::move(picks)));
        })
        .future();
}

} // namespace firstlight
