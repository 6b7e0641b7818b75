// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rankingmaterial.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "ranker/learning.h"
#include "ranker/novelty.h"
#include "ranker/termpacking.h"
#include "run/reading.h"

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

// Of earlier papers.
QList<NoveltyLabel> noveltyLabels(const RankingIndex &index, const QList<WindowPaper> &window)
{
    QHash<ArxivId, int> known;
    for (const WindowPaper &paper : window) {
        if (paper.verdict && paper.verdict->novelty)
            known.insert(paper.id, *paper.verdict->novelty);
    }
    QList<NoveltyLabel> labels;
    for (qsizetype row = index.papers().size(); row < index.size(); ++row) {
        const auto novelty = known.constFind(index.idOf(row));
        if (novelty != known.cend())
            labels.append({row, *novelty});
    }
    return labels;
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

Built build(const QList<Paper> &papers, QDate day, const QList<WindowPaper> &window,
            const QList<Revision> &revisions, const QString &currentHash, Cutoffs cutoffs)
{
    Counted counted = countTerms(window);
    const auto index = std::make_shared<const RankingIndex>(papers, counted.background);
    const Verdicts verdicts = verdictsIn(window, currentHash, cutoffs);
    const QString &labelledUnder =
        verdicts.criteriaHash.isEmpty() ? currentHash : verdicts.criteriaHash;
    const Knowledge knowledge{verdicts.labels, queryUnder(labelledUnder, revisions)};
    return {{index, knowledge, sharedLesson(*index, knowledge),
             calibrationFrom(window, day, cutoffs), familiarity(*index),
             estimatedNovelty(*index, noveltyLabels(*index, window))},
            counted.news};
}

} // namespace

Verdicts verdictsIn(const QList<WindowPaper> &window, const QString &currentHash, Cutoffs cutoffs)
{
    double wantedNow = 0;
    QHash<QString, int> byHash;
    for (const WindowPaper &paper : window) {
        if (!paper.verdict)
            continue;
        ++byHash[paper.verdict->criteriaHash];
        if (paper.verdict->criteriaHash == currentHash && isPicked(*paper.verdict, cutoffs))
            ++wantedNow;
    }
    const double weightOfOthers = std::max(0.0, 1 - wantedNow / enoughWanted);
    Verdicts verdicts;
    for (const WindowPaper &paper : window) {
        if (paper.isStarred || paper.isDismissed) {
            verdicts.labels.append({paper.id, paper.isStarred, weightOfReader});
        } else if (paper.verdict) {
            const bool isCurrent = paper.verdict->criteriaHash == currentHash;
            const double weight = isCurrent ? 1 : weightOfOthers;
            if (weight > 0)
                verdicts.labels.append({paper.id, isPicked(*paper.verdict, cutoffs), weight});
        }
    }
    for (auto it = byHash.cbegin(); it != byHash.cend(); ++it) {
        const int most = byHash.value(verdicts.criteriaHash);
        if (it.value() > most || (it.value() == most && it.key() < verdicts.criteriaHash))
            verdicts.criteriaHash = it.key();
    }
    if (wantedNow >= enoughWanted)
        verdicts.criteriaHash = currentHash;
    return verdicts;
}

Calibration calibrationFrom(const QList<WindowPaper> &window, QDate day, Cutoffs cutoffs)
{
    int judged = 0;
    int picked = 0;
    for (const WindowPaper &paper : window) {
        if (!paper.verdict || paper.firstAnnounced.daysTo(day) > daysOfCalibration)
            continue;
        ++judged;
        picked += isPicked(*paper.verdict, cutoffs) ? 1 : 0;
    }
    Calibration calibration{.cutoff = std::clamp(cutoffs.relevance, 2, highestLevel)};
    if (judged >= fewVerdicts)
        calibration.pickedShare = std::clamp(double(picked) / judged, 0.01, 0.5);
    return calibration;
}

RankingMaterial nudgedBy(const RankingMaterial &material, const ReaderMarks &marks)
{
    if (!material.lesson)
        return relearnt(material, marks);
    auto lesson = std::make_shared<Lesson>(*material.lesson);
    for (qsizetype row = 0; row < material.index->size(); ++row) {
        const auto mark = marks.constFind(material.index->idOf(row));
        if (mark != marks.cend() && *mark)
            lesson->ranker = taught(lesson->ranker, *material.index, {row, **mark, weightOfReader});
    }
    RankingMaterial nudged = material;
    nudged.lesson = lesson;
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
    return chain(context, store.currentRevision())
        .then([context, &store, cutoffs = cutoffsOf(settings), day,
               papers](const std::optional<Revision> &current) {
            const QString hash = current ? current->hash : QString();
            const RankingWindow window{day, daysOfWindow, int(windowPapers), hash};
            return chain(context, store.revisions())
                .then([=, &store](const QList<Revision> &revisions) {
                    return chain(context, store.rankingWindow(window))
                        .then([=](const QList<WindowPaper> &known) {
                            return QtConcurrent::run([=]() -> Result<Built> {
                                return build(papers, day, known, revisions, hash, cutoffs);
                            });
                        })
                        .future();
                })
                .future();
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
