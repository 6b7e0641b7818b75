// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifewatch.h"

#include "base/async.h"
#include "criteriaworkshop.h"

#include <QtConcurrent>

namespace firstlight {

namespace {

// More than anybody reads through; each costs a look at the paper's words.
constexpr qsizetype mostMisses = 100;

} // namespace

LifeWatch::LifeWatch(CriteriaWorkshop &workshop, QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
{
    connect(&workshop, &CriteriaWorkshop::judged, this, &LifeWatch::judge);
    connect(&workshop, &CriteriaWorkshop::failed, this, [this] {
        if (m_act)
            std::exchange(m_act, {})({});
    });
}

void LifeWatch::whenKnown(const QString &draft,
                          std::function<void(const std::optional<LifeOutcome> &)> act)
{
    m_awaited = draft;
    m_act = std::move(act);
    if (!m_workshop.isReady() || m_workshop.draftText() != draft)
        std::exchange(m_act, {})({});
    else
        answer();
}

void LifeWatch::judge(const LifeJudgement &saved, const LifeJudgement &draft)
{
    const auto work = [bench = m_workshop.workbench(), text = m_workshop.draftText(), saved,
                       draft] { return lifeOutcome(bench->judge, saved, text, draft, mostMisses); };
    deliver(QtConcurrent::run(work), this,
            [this, judging = ++m_judging](const LifeOutcome &outcome) {
                if (judging != m_judging)
                    return;
                m_outcome = outcome;
                Q_EMIT changed(outcome);
                answer();
            });
}

void LifeWatch::answer()
{
    if (m_act && m_outcome && m_outcome->draft == m_awaited)
        std::exchange(m_act, {})(m_outcome);
}

} // namespace firstlight
