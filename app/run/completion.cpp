// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/completion.h"

#include "base/async.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int papersRead = 200;
constexpr qsizetype fewestLetters = 3; // that the store looks up as a beginning

// Words only: what else is typed is no part of the search's language. The last one may be too short
// to be looked up; then those before it are. Empty: too little is known.
PickQuery queryFor(const QString &beginning)
{
    QString letters;
    for (const QChar c : beginning.toLower())
        letters += c.isLetterOrNumber() ? c : u' ';
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    const bool isLong = !words.isEmpty() && words.constLast().size() >= fewestLetters;
    if (!words.isEmpty() && !isLong)
        words.removeLast();
    return {.search = words.join(u' '), .wholeLibrary = true, .isTyping = isLong};
}

QFuture<Result<QList<LibraryTerm>>> counted(Store &store, const QList<LibraryTerm> &terms)
{
    QStringList texts;
    for (const LibraryTerm &term : terms)
        texts.append(term.text);
    return chain(&store, store.holderCounts(texts, mostCounted))
        .then([terms](const QList<int> &holders) {
            QList<LibraryTerm> result = terms;
            for (qsizetype at = 0; at < result.size(); ++at)
                result[at].papers = std::max(result.at(at).papers, holders.at(at));
            std::stable_sort(
                result.begin(), result.end(),
                [](const LibraryTerm &a, const LibraryTerm &b) { return a.papers > b.papers; });
            return ready(Result<QList<LibraryTerm>>(result));
        })
        .future();
}

} // namespace

QFuture<Result<QList<LibraryTerm>>> completions(Store &store, const QString &beginning, int limit)
{
    const PickQuery query = queryFor(beginning);
    if (query.search.isEmpty())
        return ready(Result<QList<LibraryTerm>>());
    return chain(&store, store.searchNewest(query, papersRead))
        .then([&store, query](const FoundPapers &found) {
            return store.picksByKey(found.keys, query);
        })
        .then([beginning, limit](const QList<Pick> &picks) {
            return QtConcurrent::run([picks, beginning, limit] {
                QList<Paper> papers;
                for (const Pick &pick : picks)
                    papers.append(pick.paper);
                return Result<QList<LibraryTerm>>(termsBeginning(beginning, papers, limit));
            });
        })
        .then([&store](const QList<LibraryTerm> &terms) { return counted(store, terms); })
        .future();
}

} // namespace firstlight
