// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingroom.h"

#include "base/async.h"
#include "run/reading.h"

#include <algorithm>

// How the reading room has criteria and the local ranker judge a day.
namespace firstlight {

void ReadingRoom::saveRevision(const QString &text, const QString &label)
{
    m_trialText.reset();
    m_trialScores.clear();
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
    m_trialScores.clear();
    publish();
}

void ReadingRoom::takeEstimates(QDate day, const DayEstimates &estimates)
{
    if (!m_place.isDay() || day != m_place.day)
        return;
    if (m_trialText) {
        if (estimates.criteriaText != *m_trialText)
            return;
        m_trialScores = estimates.scores;
        m_savedScores = estimates.savedScores;
        publish();
        compareTrial();
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

void ReadingRoom::compareTrial()
{
    if (!m_trialText || m_trialScores.isEmpty() || !m_picksPlace.isDay())
        return;
    Q_EMIT trialCompared(
        previewDifference(m_picks, m_savedScores, m_trialScores, cutoffsOf(m_services.settings())));
}

} // namespace firstlight
