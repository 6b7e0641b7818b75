// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/revisioncomparison.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "run/reading.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

namespace {

// Of each list of moves; the rest is told without reasons.
constexpr qsizetype mostExplained = 100;

struct Sides
{
    Revision before;
    Revision after;
    Cutoffs cutoffs;
    QList<Pick> underBefore;
    QList<Pick> underAfter;
};

QHash<ArxivId, Score> modelScores(const QList<Pick> &picks)
{
    QHash<ArxivId, Score> scores;
    for (const Pick &pick : picks) {
        if (pick.score && !pick.score->scorer.isLocal() && pick.score->relevance)
            scores.insert(pick.paper.id, *pick.score);
    }
    return scores;
}

// The estimates with a model's scores in the places of those that it gave twice.
QList<Score> mixed(const QList<Pick> &picks, const QList<Score> &estimates,
                   const QHash<ArxivId, Score> &scores, const QSet<ArxivId> &estimated)
{
    QHash<ArxivId, Score> byPaper;
    for (const Score &score : estimates)
        byPaper.insert(score.paper, score);
    QList<Score> result;
    for (const Pick &pick : picks) {
        const auto &from = estimated.contains(pick.paper.id) ? byPaper : scores;
        if (const auto score = from.constFind(pick.paper.id); score != from.cend())
            result.append(*score);
    }
    return result;
}

QSet<ArxivId> withoutBoth(const Sides &sides)
{
    const auto before = modelScores(sides.underBefore);
    const auto after = modelScores(sides.underAfter);
    QSet<ArxivId> missing;
    for (const Pick &pick : sides.underAfter) {
        if (!before.contains(pick.paper.id) || !after.contains(pick.paper.id))
            missing.insert(pick.paper.id);
    }
    return missing;
}

ComparedDay compared(QDate day, const Sides &sides, const RankingMaterial &material)
{
    const auto by = [&material](const Revision &revision) {
        EstimateParts parts = material.parts(revision.hash, {});
        parts.lowestExplained = highestLevel + 1; // the differences are explained instead
        return material.index
                   ? estimates(*material.index, criteriaFromMarkdown(revision.text), parts)
                   : Estimates();
    };
    const Estimates before = by(sides.before);
    const Estimates after = by(sides.after);
    ComparedDay result{.day = day, .picks = {}, .difference = {}, .estimated = withoutBoth(sides)};
    const QList<Score> scores =
        mixed(sides.underAfter, after.scores, modelScores(sides.underAfter), result.estimated);
    result.difference = rankingDifference(
        sides.underAfter,
        mixed(sides.underAfter, before.scores, modelScores(sides.underBefore), result.estimated),
        scores, sides.cutoffs);
    if (material.index)
        result.difference =
            withWords(result.difference, *material.index, before, after, mostExplained);
    result.picks = picksScoredBy(sides.underAfter, scores);
    return result;
}

QFuture<Result<RankingMaterial>>
materialFor(QObject *context, Store &store, const Settings &settings, QDate day, const Sides &sides)
{
    if (withoutBoth(sides).isEmpty())
        return ready(Result<RankingMaterial>());
    QList<Paper> papers;
    for (const Pick &pick : sides.underAfter)
        papers.append(pick.paper);
    return rankingMaterial(context, store, settings, day, papers);
}

} // namespace

QFuture<Result<ComparedDay>> compareOnDay(QObject *context, Store &store, const Settings &settings,
                                          const Revision &before, const Revision &after, QDate day)
{
    auto sides = std::make_shared<Sides>(Sides{before, after, cutoffsOf(settings), {}, {}});
    const auto query = [&settings, day](const Revision &revision) {
        PickQuery asked = readingQuery(settings, revision);
        asked.day = day;
        return asked;
    };
    return chain(context, store.picks(query(before)))
        .then([&store, sides, asked = query(after)](const QList<Pick> &picks) {
            sides->underBefore = picks;
            return store.picks(asked);
        })
        .then([context, &store, &settings, sides, day](const QList<Pick> &picks) {
            sides->underAfter = picks;
            return materialFor(context, store, settings, day, *sides);
        })
        .then([sides, day](const RankingMaterial &material) {
            return QtConcurrent::run([sides, day, material]() -> Result<ComparedDay> {
                return compared(day, *sides, material);
            });
        })
        .future();
}

QFuture<Result<QList<QDate>>> announcementDays(Store &store, const Settings &settings, QDate from,
                                               QDate to)
{
    return chain(&store, store.days(scanScopeOf(settings)))
        .then([from, to](const QList<DaySummary> &summaries) {
            QList<QDate> days;
            for (const DaySummary &summary : summaries) {
                if (summary.day >= from && summary.day <= to)
                    days.prepend(summary.day);
            }
            std::sort(days.begin(), days.end());
            return ready(Result<QList<QDate>>(days));
        })
        .future();
}

} // namespace firstlight
