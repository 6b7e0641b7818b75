// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingroom.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "ranker/ranker.h"
#include "run/reading.h"

#include <QtConcurrent>

#include <algorithm>

// How the reading room has criteria and the local ranker judge a day.
namespace firstlight {

void ReadingRoom::saveRevision(const QString &text, const QString &label)
{
    m_trialText.reset();
    m_trial.reset();
    Q_EMIT trialEnded();
    deliver(m_services.store().saveRevision(text, label), this,
            [this](const Result<Revision> &revision) {
                if (!revision)
                    Q_EMIT failed(revision.error());
            });
}

void ReadingRoom::tryCriteria(const QString &text)
{
    m_trialText = text;
    m_ranking.estimateBy(text, m_revision ? m_revision->text : QString());
}

void ReadingRoom::endTrial()
{
    if (!m_trialText)
        return;
    m_trialText.reset();
    m_trial.reset();
    Q_EMIT trialEnded();
    publish();
}

void ReadingRoom::takeEstimates(QDate day, const DayEstimates &estimates)
{
    if (!m_place.isDay() || day != m_place.day)
        return;
    if (m_trialText) {
        if (estimates.criteriaText != *m_trialText)
            return;
        m_trial = estimates;
        showTrial();
        if (m_picksPlace.isDay())
            Q_EMIT trialEstimated(m_picks, *m_trial);
        return;
    }
    if (!m_revision || estimates.criteriaText != m_revision->text)
        return;
    m_ranked.insert({day, m_revision->hash});
    deliver(m_services.store().saveScores(0, estimates.scores), this,
            [this](const Result<void> &saved) {
                if (!saved)
                    Q_EMIT failed(saved.error());
            });
}

// At every letter, and so the list is made on the pool.
void ReadingRoom::showTrial()
{
    if (!m_picksPlace.isDay())
        return;
    const auto make = [list = m_list, picks = m_picks, scores = m_trial->scores, order = m_order] {
        return listScoredBy(list, picks, scores, order);
    };
    deliver(QtConcurrent::run(make), this,
            [this, loading = m_loading, text = *m_trialText](const PickList &list) {
                if (m_trialText != text || m_place != m_picksPlace)
                    return; // newer criteria, or another place, is on its way
                if (loading == m_loading)
                    Q_EMIT picksLoaded(m_picksPlace, list, true);
                else
                    publish(); // a mark was set in between
            });
}

void ReadingRoom::rankAgain(QDate day)
{
    if (!m_place.isDay() || day != m_place.day || !m_revision)
        return;
    if (m_trialText)
        tryCriteria(*m_trialText);
    else
        m_ranking.estimateBy(m_revision->text, m_revision->text);
}

// A day pulled under older criteria has no estimates under these.
void ReadingRoom::rankUnscored()
{
    if (!m_place.isDay() || !m_revision || m_services.dayRun().isRunning() ||
        m_ranked.contains({m_place.day, m_revision->hash}))
        return;
    const bool isComplete = std::all_of(m_picks.cbegin(), m_picks.cend(),
                                        [](const Pick &pick) { return pick.score.has_value(); });
    if (!isComplete)
        m_ranking.estimateBy(m_revision->text, m_revision->text);
}

void ReadingRoom::findTopics()
{
    const QString text = m_trialText.value_or(m_revision ? m_revision->text : QString());
    const auto found = QtConcurrent::run([picks = m_picks, text] {
        QList<Paper> papers;
        for (const Pick &pick : picks)
            papers.append(pick.paper);
        const QStringList names = topicNames(papers, criteriaFromMarkdown(text));
        PaperTopics topics;
        for (qsizetype at = 0; at < picks.size(); ++at)
            topics.insert(keyOf(picks.at(at)), names.at(at));
        return topics;
    });
    deliver(found, this, [this, place = m_place](const PaperTopics &topics) {
        if (place == m_place)
            Q_EMIT topicsFound(topics);
    });
}

} // namespace firstlight
