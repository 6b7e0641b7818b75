// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/ranker.h"

#include "ranker/explanation.h"

#include <cmath>

namespace firstlight {

QList<int> bestTopics(const RankingIndex &index, const Query &query)
{
    const qsizetype count = index.papers().size();
    QList<int> topics(count, noTopic);
    QList<double> best(count, 0);
    for (int topic = 0; topic < query.topics.size(); ++topic) {
        const QList<double> values = index.bm25(query.topics.at(topic).ownTerms);
        const QList<double> scores = zScores(values);
        for (qsizetype i = 0; i < count; ++i) {
            if (values.at(i) <= 0 || (topics.at(i) != noTopic && scores.at(i) <= best.at(i)))
                continue;
            topics[i] = topic;
            best[i] = scores.at(i);
        }
    }
    return topics;
}

QList<Score> estimate(const RankingIndex &index, const Criteria &criteria,
                      const EstimateParts &parts)
{
    return estimates(index, criteria, parts).scores;
}

Estimates estimates(const RankingIndex &index, const Criteria &criteria, const EstimateParts &parts)
{
    const Query query = queryFromCriteria(criteria);
    const Ranking ranking = rank(index, query, parts.lesson);
    const bool isAnythingWanted = !query.topics.isEmpty() || parts.lesson;
    const QList<int> levels = levelsOf(index, ranking, parts.calibration);
    const QList<Explanation> explanations =
        explain(index, query, ranking, bestTopics(index, query), levels, parts.lowestExplained);
    QList<Score> scores;
    scores.reserve(index.papers().size());
    for (qsizetype i = 0; i < index.papers().size(); ++i) {
        const Paper &paper = index.papers().at(i);
        Score score{
            .paper = paper.id, .version = paper.version, .criteriaHash = parts.criteriaHash};
        score.state = Score::State::Estimated;
        score.relevance = isAnythingWanted ? levels.at(i) : lowestLevel;
        score.strength = ranking.values.at(i);
        score.comment = explanations.at(i).comment;
        score.evidence = explanations.at(i).evidence;
        if (i < parts.familiarity.size())
            score.familiarity = parts.familiarity.at(i);
        if (i < parts.novelty.size())
            score.novelty = int(std::lround(parts.novelty.at(i)));
        score.madeAt = parts.now.toUTC();
        scores.append(score);
    }
    return {query, ranking, scores};
}

QStringList topicNames(const QList<Paper> &papers, const Criteria &criteria)
{
    const Query query = queryFromCriteria(criteria);
    const QList<int> topics = bestTopics(RankingIndex(papers), query);
    QStringList names;
    for (const int topic : topics)
        names.append(topic == noTopic ? QString() : query.topics.at(topic).name);
    return names;
}

} // namespace firstlight
