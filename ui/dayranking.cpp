// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayranking.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

namespace {

// As in a day's run, so that both say the same.
constexpr int backgroundPapers = 2000;

using Index = std::shared_ptr<const RankingIndex>;

} // namespace

DayRanking::DayRanking(Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{}

void DayRanking::setPapers(QDate day, const QList<Paper> &papers)
{
    const bool isSame =
        day == m_day &&
        std::equal(papers.cbegin(), papers.cend(), m_contents.cbegin(), m_contents.cend(),
                   [](const Paper &paper, const ArxivReference &known) {
                       return paper.id == known.id && paper.version == known.version;
                   });
    if (isSame)
        return;
    m_day = day;
    m_index.reset();
    m_waiting.reset();
    m_contents.clear();
    for (const Paper &paper : papers)
        m_contents.append({paper.id, paper.version});
    const int building = ++m_building;
    const auto build = [papers](const Result<QList<Paper>> &background) -> Index {
        return std::make_shared<const RankingIndex>(papers, background.value_or(QList<Paper>()));
    };
    const QFuture<Index> built =
        m_store.papersBefore(day, backgroundPapers).then(QtFuture::Launch::Async, build);
    deliver(built, this, [this, building](const Index &index) {
        if (building != m_building)
            return;
        m_index = index;
        if (m_waiting)
            answer(*std::exchange(m_waiting, std::nullopt));
    });
}

void DayRanking::estimateBy(const QString &criteriaText, const QString &savedText)
{
    if (m_index)
        answer({criteriaText, savedText});
    else
        m_waiting = Question{criteriaText, savedText};
}

void DayRanking::answer(const Question &question)
{
    const int asked = ++m_asked;
    const auto rank = [index = m_index, question, now = m_clock.now()] {
        const auto by = [&](const QString &text) {
            return estimate(*index, criteriaFromMarkdown(text), criteriaHash(text), now);
        };
        DayEstimates estimates{.criteriaText = question.text, .scores = by(question.text)};
        estimates.savedScores =
            question.savedText == question.text ? estimates.scores : by(question.savedText);
        return estimates;
    };
    deliver(QtConcurrent::run(rank), this,
            [this, asked, day = m_day](const DayEstimates &estimates) {
                if (asked == m_asked && day == m_day)
                    Q_EMIT estimated(day, estimates);
            });
}

} // namespace firstlight
