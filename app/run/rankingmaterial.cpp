// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rankingmaterial.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "ranker/learning.h"
#include "ranker/novelty.h"
#include "ranker/termpacking.h"
#include "run/reading.h"

#include <QMap>
#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

namespace {

constexpr int daysOfWindow = 45; // with weekends and holidays some windowDays announcements
constexpr double weightOfReader = 2;
// So many wanted papers under the current criteria, and what was said under others is forgotten.
constexpr double enoughWanted = 30;
constexpr int daysOfCalibration = 20;
constexpr int fewVerdicts = 100;

bool isPicked(const WindowPaper::Verdict &verdict, Cutoffs cutoffs)
{
    return verdict.relevance >= cutoffs.relevance &&
           (!verdict.novelty || *verdict.novelty >= cutoffs.novelty);
}

struct Counted
{
    QList<KnownTerms> background;
    QList<CountedTerms> news;
};

Counted countTerms(const QList<WindowPaper> &window)
{
    Counted counted;
    for (const WindowPaper &known : window) {
        if (!known.terms.isEmpty()) {
            counted.background.append({known.id, unpackedTerms(known.terms)});
            continue;
        }
        const TermCounts terms =
            termsOfPaper({.id = known.id, .title = known.title, .abstract = known.abstract});
        counted.background.append({known.id, terms});
        counted.news.append({known.key, known.version, packedTerms(terms)});
    }
    return counted;
}

Query queryUnder(const QString &hash, const QList<Revision> &revisions)
{
    for (const Revision &revision : revisions) {
        if (revision.hash == hash)
            return queryFromCriteria(criteriaFromMarkdown(revision.text));
    }
    return {};
}

std::shared_ptr<const Lesson> sharedLesson(const RankingIndex &index, const Knowledge &knowledge)
{
    auto lesson = lessonFrom(index, knowledge);
    return lesson ? std::make_shared<const Lesson>(*std::move(lesson)) : nullptr;
}

QHash<ArxivId, int> noveltyIn(const QList<WindowPaper> &window)
{
    QHash<ArxivId, int> known;
    for (const WindowPaper &paper : window) {
        if (paper.verdict && paper.verdict->novelty)
            known.insert(paper.id, *paper.verdict->novelty);
    }
    return known;
}

// The labels with the reader's latest marks.
Knowledge marked(Knowledge knowledge, const ReaderMarks &marks)
{
    knowledge.labels.removeIf(
        [&marks](const PaperLabel &label) { return marks.contains(label.paper); });
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        if (it.value())
            knowledge.labels.append({it.key(), *it.value(), weightOfReader});
    }
    std::sort(knowledge.labels.begin(), knowledge.labels.end(),
              [](const PaperLabel &a, const PaperLabel &b) { return a.paper < b.paper; });
    return knowledge;
}

struct Built
{
    RankingMaterial material;
    QList<CountedTerms> news;
};

Built build(const QList<Paper> &papers, const RankingSources &sources)
{
    Counted counted = countTerms(sources.window);
    const auto index = std::make_shared<const RankingIndex>(papers, counted.background);
    const Verdicts verdicts = verdictsIn(sources);
    const QString &labelledUnder =
        verdicts.criteriaHash.isEmpty() ? sources.currentHash : verdicts.criteriaHash;
    const Knowledge knowledge{verdicts.labels, queryUnder(labelledUnder, sources.revisions)};
    return {{index, knowledge, sharedLesson(*index, knowledge), calibrationFrom(sources),
             familiarity(*index),
             estimatedNovelty(*index, noveltyLabels(*index, noveltyIn(sources.window)))},
            counted.news};
}

// Of the verdicts, which revision most are under.
QString commonHash(const QList<WindowPaper> &window)
{
    QMap<QString, int> counts;
    for (const WindowPaper &paper : window) {
        if (paper.verdict)
            ++counts[paper.verdict->criteriaHash];
    }
    QString common;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(common))
            common = it.key();
    }
    return common;
}

} // namespace

QList<KnownTerms> knownTerms(const QList<WindowPaper> &window)
{
    return countTerms(window).background;
}

Verdicts verdictsIn(const RankingSources &sources)
{
    const auto isCurrent = [&sources](const WindowPaper &paper) {
        return paper.verdict->criteriaHash == sources.currentHash;
    };
    const auto wantedNow = std::count_if(
        sources.window.cbegin(), sources.window.cend(), [&](const WindowPaper &paper) {
            return paper.verdict && isCurrent(paper) && isPicked(*paper.verdict, sources.cutoffs);
        });
    const double weightOfOthers = std::max(0.0, 1 - double(wantedNow) / enoughWanted);
    Verdicts verdicts{.criteriaHash =
                          weightOfOthers > 0 ? commonHash(sources.window) : sources.currentHash};
    const auto add = [&verdicts](const WindowPaper &paper, bool isWanted, double weight) {
        if (weight > 0)
            verdicts.labels.append({paper.id, isWanted, weight});
    };
    for (const WindowPaper &paper : sources.window) {
        if (paper.isStarred || paper.isDismissed)
            add(paper, paper.isStarred, weightOfReader);
        else if (paper.verdict)
            add(paper, isPicked(*paper.verdict, sources.cutoffs),
                isCurrent(paper) ? 1 : weightOfOthers);
        else if (sources.leftOut.contains(paper.id))
            add(paper, false, 1);
    }
    return verdicts;
}

Calibration calibrationFrom(const RankingSources &sources)
{
    int judged = 0;
    int picked = 0;
    for (const WindowPaper &paper : sources.window) {
        const bool isJudged = paper.verdict || sources.leftOut.contains(paper.id);
        if (!isJudged || paper.firstAnnounced.daysTo(sources.day) > daysOfCalibration)
            continue;
        ++judged;
        picked += paper.verdict && isPicked(*paper.verdict, sources.cutoffs) ? 1 : 0;
    }
    if (judged < fewVerdicts)
        return {};
    return {.pickedShare = std::clamp(double(picked) / judged, 0.01, 0.5),
            .cutoff = std::clamp(sources.cutoffs.relevance, 2, highestLevel)};
}

RankingMaterial nudgedBy(const RankingMaterial &material, const ReaderMarks &marks)
{
    if (!material.lesson)
        return relearnt(material, marks);
    QList<Label> labels;
    for (qsizetype row = 0; row < material.index->size(); ++row) {
        const auto mark = marks.constFind(material.index->idOf(row));
        if (mark != marks.cend() && *mark)
            labels.append({row, **mark, weightOfReader});
    }
    RankingMaterial nudged = material;
    nudged.lesson =
        std::make_shared<const Lesson>(taught(*material.lesson, *material.index, labels));
    return nudged;
}

RankingMaterial relearnt(const RankingMaterial &material, const ReaderMarks &marks)
{
    RankingMaterial result = material;
    result.knowledge = marked(material.knowledge, marks);
    result.lesson = sharedLesson(*material.index, result.knowledge);
    return result;
}

QFuture<Result<RankingMaterial>> rankingMaterial(QObject *context, Store &store,
                                                 const Settings &settings, QDate day,
                                                 const QList<Paper> &papers)
{
    auto sources = std::make_shared<RankingSources>();
    sources->day = day;
    sources->cutoffs = cutoffsOf(settings);
    return chain(context, store.currentRevision())
        .then([&store, sources](const std::optional<Revision> &current) {
            sources->currentHash = current ? current->hash : QString();
            return store.revisions();
        })
        .then([&store, sources](const QList<Revision> &revisions) {
            sources->revisions = revisions;
            return store.leftOut(sources->day.addDays(-daysOfWindow), sources->day,
                                 sources->currentHash);
        })
        .then([&store, sources](const QSet<ArxivId> &leftOut) {
            sources->leftOut = leftOut;
            return store.rankingWindow(
                {sources->day, daysOfWindow, int(windowPapers), sources->currentHash});
        })
        .then([sources, papers](const QList<WindowPaper> &window) {
            sources->window = window;
            return QtConcurrent::run(
                [sources, papers]() -> Result<Built> { return build(papers, *sources); });
        })
        .then([context, &store](const Built &built) {
            return chain(context, store.saveTerms(built.news))
                .then([material = built.material] {
                    return ready(Result<RankingMaterial>(material));
                })
                .future();
        })
        .future();
}

} // namespace firstlight
