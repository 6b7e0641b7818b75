// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteriaeffect.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "ranker/query.h"
#include "run/criteriatests.h"
#include "run/reading.h"
#include "run/revisioncomparison.h"

#include <QtConcurrent>

namespace firstlight {

namespace {

// Of each list of moves; the rest is told without reasons.
constexpr qsizetype mostExplained = 50;

int daysOf(TrialScope scope)
{
    return scope == TrialScope::Day ? 1 : scope == TrialScope::Week ? 7 : daysOfTests;
}

bool areReadAlike(const QString &one, const QString &other)
{
    return queryFromCriteria(criteriaFromMarkdown(one)) ==
           queryFromCriteria(criteriaFromMarkdown(other));
}

TrialEffect effectOf(TrialScope scope, const QList<Pick> &picks, const DayEstimates &estimates,
                     const QString &savedText, Cutoffs cutoffs)
{
    RankingDifference difference =
        rankingDifference(picks, estimates.savedScores, estimates.scores, cutoffs);
    if (estimates.index)
        difference = withWords(std::move(difference), *estimates.index, *estimates.savedMade,
                               *estimates.made, mostExplained);
    return {scope, difference, picks,
            difference.isEmpty() && areReadAlike(savedText, estimates.criteriaText)};
}

} // namespace

CriteriaEffect::CriteriaEffect(Store &store, const Settings &settings, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_ranking(store, settings, std::move(clock))
{
    connect(&m_ranking, &DayRanking::estimated, this,
            [this](QDate, const DayEstimates &estimates) { takeWide(estimates); });
    const auto readAgain = [this] {
        forgetPapers();
        ask();
    };
    connect(&store, &Store::criteriaChanged, this, readAgain);
    connect(&store, &Store::announcementSaved, this, readAgain);
}

void CriteriaEffect::setScope(TrialScope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    forgetPapers();
    ask();
    if (scope == TrialScope::Day)
        refresh();
}

void CriteriaEffect::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    forgetPapers();
    ask();
}

void CriteriaEffect::setSaved(const Revision &revision)
{
    m_saved = revision;
    forgetPapers();
    ask();
}

void CriteriaEffect::setDraft(const QString &text)
{
    m_draft = text;
    ask();
}

void CriteriaEffect::clear()
{
    m_draft.reset();
    m_dayInput.reset();
    m_wideInput.reset();
    m_isWanted = false;
}

void CriteriaEffect::takeDay(const QList<Pick> &picks, const DayEstimates &estimates)
{
    m_dayInput = Input{picks, estimates};
    refresh();
}

void CriteriaEffect::refresh()
{
    m_isWanted = true;
    compare();
}

void CriteriaEffect::forgetPapers()
{
    ++m_attempt;
    m_papers = Papers::None;
    m_picks.clear();
    m_wideInput.reset();
    m_ranking.forget();
}

// The day is asked for by the reading room, at every keystroke.
void CriteriaEffect::ask()
{
    if (m_scope == TrialScope::Day || !m_draft || !m_day.isValid())
        return;
    if (m_papers == Papers::There)
        m_ranking.estimateBy(*m_draft, m_saved.text);
    else if (m_papers == Papers::None)
        load();
}

void CriteriaEffect::load()
{
    m_papers = Papers::Coming;
    const int attempt = ++m_attempt;
    Q_EMIT loading();
    deliver(announcementDays(m_store, m_settings, m_day.addDays(1 - daysOf(m_scope)), m_day), this,
            [this, attempt](const Result<QList<QDate>> &days) {
                if (attempt != m_attempt)
                    return;
                if (days)
                    loadNext(std::make_shared<QList<QDate>>(*days), attempt);
                else
                    Q_EMIT failed(days.error());
            });
}

// The newest day first: a paper is listed under its latest one.
void CriteriaEffect::loadNext(const std::shared_ptr<QList<QDate>> &days, int attempt)
{
    if (days->isEmpty()) {
        m_papers = Papers::There;
        m_ranking.setPapers(m_day, m_picks);
        ask();
        return;
    }
    PickQuery query = readingQuery(m_settings, m_saved);
    query.day = days->takeLast();
    deliver(m_store.picks(query), this, [this, days, attempt](const Result<QList<Pick>> &picks) {
        if (attempt != m_attempt)
            return;
        if (!picks) {
            Q_EMIT failed(picks.error());
            return;
        }
        deliver(QtConcurrent::run([before = m_picks, added = *picks] {
                    QSet<ArxivId> known;
                    for (const Pick &pick : before)
                        known.insert(pick.paper.id);
                    QList<Pick> all = before;
                    for (const Pick &pick : added) {
                        if (!known.contains(pick.paper.id))
                            all.append(pick);
                    }
                    return all;
                }),
                this, [this, days, attempt](const QList<Pick> &all) {
                    if (attempt != m_attempt)
                        return;
                    m_picks = all;
                    loadNext(days, attempt);
                });
    });
}

void CriteriaEffect::takeWide(const DayEstimates &estimates)
{
    if (m_scope == TrialScope::Day || m_papers != Papers::There || !m_draft ||
        estimates.criteriaText != *m_draft)
        return;
    m_wideInput = Input{m_picks, estimates};
    refresh();
}

void CriteriaEffect::compare()
{
    const std::optional<Input> &input = m_scope == TrialScope::Day ? m_dayInput : m_wideInput;
    if (!m_isWanted || m_isComparing || !m_draft || !input)
        return;
    m_isWanted = false;
    m_isComparing = true;
    const auto work = [scope = m_scope, input = *input, saved = m_saved.text,
                       cutoffs = cutoffsOf(m_settings)] {
        return effectOf(scope, input.picks, input.estimates, saved, cutoffs);
    };
    deliver(QtConcurrent::run(work), this,
            [this, draft = input->estimates.criteriaText](const TrialEffect &effect) {
                m_isComparing = false;
                if (m_draft == draft && effect.scope == m_scope)
                    Q_EMIT differed(effect);
                compare();
            });
}

} // namespace firstlight
