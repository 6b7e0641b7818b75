// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of a paper over time.
#include "paper/pastscore.h"
#include "store/databasework.h"
#include "store/papertable.h"
#include "store/scoretable.h"
#include "store/store.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<PastScore> scoreHistory(Session &session, const ArxivId &paper)
{
    const auto key = paperKeyOf(session, paper);
    if (!key)
        return {};
    QHash<QString, int> revisions;
    QSqlQuery rows = session.run(u"SELECT hash, number FROM criteria WHERE hash IN "
                                 "(SELECT criteria_hash FROM score WHERE paper = ?)"_s,
                                 {*key});
    while (rows.next())
        revisions.insert(rows.value(0).toString(), rows.value(1).toInt());
    QList<PastScore> history;
    for (const Score &score : everyScoreOf(session, *key, paper))
        history.append({score, revisions.value(score.criteriaHash)});
    std::stable_sort(history.begin(), history.end(), [](const PastScore &a, const PastScore &b) {
        return a.score.madeAt > b.score.madeAt;
    });
    return history;
}

} // namespace

QFuture<Result<QList<PastScore>>> Store::scoreHistory(const ArxivId &paper)
{
    return read(*m_database,
                [paper](Session &session) { return firstlight::scoreHistory(session, paper); });
}

} // namespace firstlight
