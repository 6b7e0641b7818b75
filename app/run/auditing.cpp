// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/auditing.h"

#include "base/async.h"
#include "run/reading.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

Scorer mainScorer(const QList<Pick> &papers)
{
    QHash<QString, int> counts;
    for (const Pick &pick : papers) {
        if (pick.score && !pick.score->scorer.isLocal())
            ++counts[pick.score->scorer.toString()];
    }
    QStringList names = counts.keys();
    std::sort(names.begin(), names.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    return names.isEmpty() ? Scorer() : Scorer::fromString(names.constFirst());
}

} // namespace

QFuture<Result<DayAudit>> dayAudit(QObject *context, Store &store, const Settings &settings,
                                   QDate day)
{
    struct Known
    {
        DayAudit audit;
        PickQuery query;
    };
    auto known = std::make_shared<Known>();
    return chain(context, store.currentRevision())
        .then([&store, &settings, known, day](const std::optional<Revision> &revision) {
            if (!revision)
                return ready(Result<QList<Pick>>(
                    failure(Error::Kind::NotFound, u"there are no criteria yet"_s)));
            known->audit.revision = *revision;
            known->query = readingQuery(settings, *revision);
            PickQuery ofDay = known->query;
            ofDay.day = day;
            return store.picks(ofDay);
        })
        .then([&store, &settings, known, day](const QList<Pick> &papers) {
            return store.keepAudit(auditDraw(papers, cutoffsOf(settings), day,
                                             known->audit.revision.hash, mainScorer(papers)));
        })
        .then([&store, known](const AuditDraw &draw) {
            known->audit.draw = draw;
            return store.picksOf(draw.papers(), known->query);
        })
        .then([known](const QList<Pick> &papers) {
            known->audit.papers = papers;
            return ready(Result<DayAudit>(known->audit));
        })
        .future();
}

} // namespace firstlight
