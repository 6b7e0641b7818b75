// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayranking.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

namespace {

ReaderMarks marksIn(const QList<Pick> &picks)
{
    ReaderMarks marks;
    for (const Pick &pick : picks) {
        if (pick.reader.starred || pick.reader.dismissed)
            marks.insert(pick.paper.id, pick.reader.starred);
    }
    return marks;
}

ReaderMarks changesBetween(const ReaderMarks &before, const ReaderMarks &after)
{
    ReaderMarks changes;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (before.value(it.key()) != it.value())
            changes.insert(it.key(), it.value());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            changes.insert(it.key(), {});
    }
    return changes;
}

} // namespace

DayRanking::DayRanking(Store &store, const Settings &settings, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(std::move(clock))
{}

void DayRanking::setPapers(QDate day, const QList<Pick> &picks)
{
    const ReaderMarks before = std::exchange(m_marks, marksIn(picks));
    const bool isSame =
        day == m_day &&
        std::equal(picks.cbegin(), picks.cend(), m_contents.cbegin(), m_contents.cend(),
                   [](const Pick &pick, const ArxivReference &known) {
                       return pick.paper.id == known.id && pick.paper.version == known.version;
                   });
    if (isSame) {
        const ReaderMarks changes = changesBetween(before, m_marks);
        if (!changes.isEmpty() && m_material.index)
            learnFrom(changes);
        return;
    }
    m_day = day;
    m_material = {};
    m_saved.reset();
    m_waiting.reset();
    m_contents.clear();
    QList<Paper> papers;
    for (const Pick &pick : picks) {
        m_contents.append({pick.paper.id, pick.paper.version});
        papers.append(pick.paper);
    }
    build(papers);
}

void DayRanking::build(const QList<Paper> &papers)
{
    const int building = ++m_building;
    deliver(rankingMaterial(this, m_store, m_settings, m_day, papers), this,
            [this, building, papers](const Result<RankingMaterial> &material) {
                if (building != m_building)
                    return;
                // Without what the library holds the day can be ranked all the same.
                m_material = material
                                 ? *material
                                 : RankingMaterial{.index = std::make_shared<RankingIndex>(papers)};
                if (!m_isAnswering)
                    answer();
            });
}

// At once, and then with more care.
void DayRanking::learnFrom(const ReaderMarks &changed)
{
    const int building = ++m_building;
    const auto take = [this, building, day = m_day](const RankingMaterial &material) {
        if (building != m_building)
            return false;
        m_material = material;
        m_saved.reset();
        Q_EMIT learnt(day);
        return true;
    };
    const RankingMaterial before = m_material;
    deliver(QtConcurrent::run([before, changed] { return nudgedBy(before, changed); }), this,
            [this, take, before, changed](const RankingMaterial &nudged) {
                if (!take(nudged) || !before.lesson)
                    return;
                deliver(QtConcurrent::run([before, changed] { return relearnt(before, changed); }),
                        this, take);
            });
}

void DayRanking::estimateBy(const QString &criteriaText, const QString &savedText)
{
    m_waiting = Question{criteriaText, savedText};
    if (m_material.index && !m_isAnswering)
        answer();
}

// One at a time: while somebody types, only the newest text is worth the next ranking.
void DayRanking::answer()
{
    if (!m_waiting)
        return;
    const Question question = *std::exchange(m_waiting, std::nullopt);
    const bool isSavedKnown = m_saved && m_saved->criteriaText == question.savedText;
    const QList<Score> known = isSavedKnown ? m_saved->scores : QList<Score>();
    const auto rank = [material = m_material, question, known, isSavedKnown, now = m_clock.now()] {
        const auto by = [&](const QString &text) {
            EstimateParts parts = material.parts(criteriaHash(text), now);
            // While somebody types, only what may be picked is worth its reasons.
            if (question.text != question.savedText)
                parts.lowestExplained = parts.calibration.cutoff - 1;
            return estimate(*material.index, criteriaFromMarkdown(text), parts);
        };
        DayEstimates estimates{.criteriaText = question.text, .scores = by(question.text)};
        if (question.savedText == question.text)
            estimates.savedScores = estimates.scores;
        else
            estimates.savedScores = isSavedKnown ? known : by(question.savedText);
        return estimates;
    };
    m_isAnswering = true;
    deliver(QtConcurrent::run(rank), this,
            [this, building = m_building, savedText = question.savedText,
             day = m_day](const DayEstimates &estimates) {
                m_isAnswering = false;
                if (building == m_building)
                    m_saved = {.criteriaText = savedText, .scores = estimates.savedScores};
                if (day == m_day && !m_waiting)
                    Q_EMIT estimated(day, estimates);
                if (m_material.index)
                    answer();
            });
}

} // namespace firstlight
