// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayranking.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

namespace {

constexpr int restMs = 300; // who pages through days stays less on each

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
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &DayRanking::prepare);
}

void DayRanking::setPapers(QDate day, const QList<Pick> &picks)
{
    const ReaderMarks before = std::exchange(m_marks, marksIn(picks));
    const bool isSame =
        !m_isForgotten && day == m_day &&
        std::equal(picks.cbegin(), picks.cend(), m_papers.cbegin(), m_papers.cend(),
                   [](const Pick &pick, const Paper &known) {
                       return pick.paper.id == known.id && pick.paper.version == known.version;
                   });
    if (isSame) {
        takeMarks(changesBetween(before, m_marks));
        return;
    }
    ++m_attempt; // what is under way is for other papers
    m_underWay = Building::No;
    m_isForgotten = false;
    m_day = day;
    m_material = {};
    m_saved.reset();
    m_waiting.reset();
    m_papers.clear();
    for (const Pick &pick : picks)
        m_papers.append(pick.paper);
    if (m_isLive)
        m_rest.start();
}

void DayRanking::setLive(bool isLive)
{
    m_isLive = isLive;
    m_rest.stop();
    if (isLive)
        prepare();
}

void DayRanking::prepare()
{
    m_rest.stop();
    if (!isReady() && m_underWay == Building::No && m_day.isValid() && !m_isForgotten)
        build(Building::Yes);
}

void DayRanking::build(Building kind)
{
    m_rest.stop();
    m_underWay = kind;
    const int attempt = ++m_attempt;
    deliver(rankingMaterial(this, m_store, m_settings, m_day, m_papers), this,
            [this, attempt, kind](const Result<RankingMaterial> &material) {
                if (attempt != m_attempt)
                    return;
                m_underWay = Building::No;
                // Without what the library holds the day can be ranked all the same.
                m_material =
                    material ? *material
                             : RankingMaterial{.index = std::make_shared<RankingIndex>(m_papers)};
                if (kind == Building::YesForMarks)
                    Q_EMIT learnt(m_day);
                if (!m_isAnswering)
                    answer();
            });
}

// The library knows of them already: what is built from now on has learnt from them.
void DayRanking::takeMarks(const ReaderMarks &changed)
{
    if (changed.isEmpty())
        return;
    if (isReady())
        learnFrom(changed);
    else
        build(Building::YesForMarks);
}

// At once, and then with more care.
void DayRanking::learnFrom(const ReaderMarks &changed)
{
    const int attempt = ++m_attempt;
    const auto take = [this, attempt, day = m_day](const RankingMaterial &material) {
        if (attempt != m_attempt)
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
    if (!isReady())
        prepare();
    else if (!m_isAnswering)
        answer();
}

// One at a time: while somebody types, only the newest text is worth the next ranking.
void DayRanking::answer()
{
    if (!m_waiting)
        return;
    const Question question = *std::exchange(m_waiting, std::nullopt);
    const bool isSavedKnown = m_saved && m_saved->criteriaText == question.savedText;
    const auto known = isSavedKnown ? m_saved->savedMade : nullptr;
    const auto rank = [material = m_material, question, known, now = m_clock.now()] {
        const auto by = [&](const QString &text) {
            EstimateParts parts = material.parts(criteriaHash(text), now);
            // While somebody types, only what may be picked is worth its reasons.
            if (question.text != question.savedText)
                parts.lowestExplained = parts.calibration.cutoff - 1;
            return std::make_shared<const Estimates>(
                estimates(*material.index, criteriaFromMarkdown(text), parts));
        };
        DayEstimates answer{.criteriaText = question.text,
                            .scores = {},
                            .savedScores = {},
                            .index = material.index,
                            .made = by(question.text),
                            .savedMade = known};
        if (question.savedText == question.text)
            answer.savedMade = answer.made;
        else if (!known)
            answer.savedMade = by(question.savedText);
        answer.scores = answer.made->scores;
        answer.savedScores = answer.savedMade->scores;
        return answer;
    };
    m_isAnswering = true;
    deliver(QtConcurrent::run(rank), this,
            [this, attempt = m_attempt, savedText = question.savedText,
             day = m_day](const DayEstimates &estimates) {
                m_isAnswering = false;
                if (attempt == m_attempt)
                    m_saved = Saved{savedText, estimates.savedMade};
                if (day == m_day && !m_isForgotten && !m_waiting)
                    Q_EMIT estimated(day, estimates);
                if (isReady())
                    answer();
            });
}

} // namespace firstlight
