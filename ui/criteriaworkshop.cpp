// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteriaworkshop.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"

#include <QtConcurrent>

namespace firstlight {

namespace {

constexpr int restMs = 300;

struct Answer
{
    QList<LintFinding> findings;
    LifeJudgement saved;
    LifeJudgement draft;
};

} // namespace

CriteriaWorkshop::CriteriaWorkshop(Store &store, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CriteriaWorkshop::build);
    connect(&store, &Store::testsChanged, this, &CriteriaWorkshop::rebuildSoon);
    connect(&store, &Store::readerStateChanged, this, &CriteriaWorkshop::rebuildSoon);
    connect(&store, &Store::announcementSaved, this, &CriteriaWorkshop::rebuildSoon);
    connect(&store, &Store::criteriaChanged, this, &CriteriaWorkshop::rebuildSoon);
}

void CriteriaWorkshop::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    rebuildSoon();
}

void CriteriaWorkshop::setLive(bool isLive)
{
    m_isLive = isLive;
    m_rest.stop();
    if (isLive && m_isStale)
        build();
}

void CriteriaWorkshop::refresh()
{
    rebuildSoon();
}

void CriteriaWorkshop::setSaved(const QString &text)
{
    if (text == m_savedText)
        return;
    m_savedText = text;
    m_isWanted = true;
    answer();
}

void CriteriaWorkshop::setDraft(const QString &text)
{
    if (text == m_draftText)
        return;
    m_draftText = text;
    m_isWanted = true;
    answer();
}

void CriteriaWorkshop::rebuildSoon()
{
    m_isStale = true;
    if (m_isLive)
        m_rest.start();
}

void CriteriaWorkshop::build()
{
    if (m_isBuilding || !m_isLive || !m_day.isValid())
        return;
    m_isBuilding = true;
    m_isStale = false;
    deliver(criteriaWorkbench(this, m_store, m_settings, m_day), this,
            [this](const Result<CriteriaWorkbench> &bench) {
                m_isBuilding = false;
                if (bench) {
                    m_bench = std::make_shared<const CriteriaWorkbench>(*bench);
                    m_isWanted = true;
                    answer();
                } else {
                    m_isStale = true;
                    Q_EMIT failed(bench.error());
                    return;
                }
                if (m_isStale)
                    rebuildSoon();
            });
}

void CriteriaWorkshop::answer()
{
    if (!m_isWanted || m_isAnswering || !m_bench)
        return;
    m_isWanted = false;
    m_isAnswering = true;
    const bool isSavedKnown = m_saved && m_saved->bench == m_bench && m_saved->text == m_savedText;
    const auto known = isSavedKnown ? std::optional(m_saved->judgement) : std::nullopt;
    const auto work = [bench = m_bench, saved = m_savedText, draft = m_draftText, known] {
        const CriteriaDocument document = criteriaDocument(draft);
        Answer found{.findings = lint(document, bench->lintMaterial()),
                     .saved = known ? *known : bench->judge.judge(criteriaFromMarkdown(saved)),
                     .draft = {}};
        found.draft = saved == draft ? found.saved : bench->judge.judge(document.criteria);
        return found;
    };
    const auto take = [this, bench = m_bench, saved = m_savedText](const Answer &found) {
        m_isAnswering = false;
        m_saved = Saved{bench, saved, found.saved};
        // Out of date: lines and tests would be those of another text, or of another bench.
        if (!m_isWanted && bench == m_bench) {
            Q_EMIT lintFound(found.findings);
            Q_EMIT judged(found.saved, found.draft);
        }
        answer();
    };
    deliver(QtConcurrent::run(work), this, take);
}

} // namespace firstlight
