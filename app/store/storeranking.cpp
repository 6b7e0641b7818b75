// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does for the local ranker.
#include "base/async.h"
#include "store/databasework.h"
#include "store/rankingtable.h"
#include "store/store.h"

namespace firstlight {

namespace {

// A few milliseconds each.
constexpr qsizetype papersOfAPart = 800;

} // namespace

QFuture<Result<QList<WindowPaper>>> Store::rankingWindow(const RankingWindow &window)
{
    const auto keys =
        read(*m_database, [window](Session &session) { return keysOfWindow(session, window); });
    return chain(this, keys)
        .then([this, window](const QList<qint64> &found) {
            return readInParts<WindowPaper>(
                *m_database, found, papersOfAPart,
                [hash = window.criteriaHash](Session &session, const QList<qint64> &part) {
                    return windowPapers(session, part, hash);
                });
        })
        .future();
}

QFuture<Result<void>> Store::saveTerms(const QList<CountedTerms> &papers)
{
    QFuture<Result<void>> saved = QtFuture::makeReadyFuture(Result<void>());
    for (qsizetype at = 0; at < papers.size(); at += papersOfAPart) {
        saved = write(*m_database, [part = papers.mid(at, papersOfAPart)](Session &session) {
            firstlight::saveTerms(session, part);
        });
    }
    return saved;
}

} // namespace firstlight
