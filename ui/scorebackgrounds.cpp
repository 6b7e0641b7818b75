// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorebackgrounds.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "paper/pastscore.h"
#include "paper/pick.h"
#include "store/store.h"

#include <algorithm>

namespace firstlight {

namespace {

std::optional<Score> localAmong(const QList<PastScore> &history, const Score &model)
{
    const auto found =
        std::find_if(history.cbegin(), history.cend(), [&model](const PastScore &past) {
            return past.score.scorer.isLocal() && past.score.version == model.version &&
                   past.score.criteriaHash == model.criteriaHash;
        });
    return found == history.cend() ? std::nullopt : std::optional(found->score);
}

} // namespace

bool hasReasons(const Pick &pick)
{
    return pick.score && !pick.score->scorer.isLocal() &&
           (pick.score->criterion || !pick.score->evidence.isEmpty());
}

ScoreBackgrounds::ScoreBackgrounds(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

void ScoreBackgrounds::setCurrent(const std::optional<Revision> &revision)
{
    m_current = revision;
}

const ScoreBackground *ScoreBackgrounds::of(const Pick &pick) const
{
    const auto known = m_known.constFind(pick.paper.id);
    const bool isIt = hasReasons(pick) && known != m_known.cend() && *known &&
                      (*known)->criteriaHash == pick.score->criteriaHash;
    return isIt ? &**known : nullptr;
}

void ScoreBackgrounds::find(const Pick &pick)
{
    if (!hasReasons(pick) || m_known.contains(pick.paper.id))
        return;
    m_known.insert(pick.paper.id, std::nullopt);
    lookUp(*pick.score);
}

void ScoreBackgrounds::forget()
{
    m_known.clear();
    ++m_round;
}

void ScoreBackgrounds::lookUp(const Score &score)
{
    const bool isCurrent = m_current && m_current->hash == score.criteriaHash;
    const auto revisions = isCurrent ? ready(Result<QList<Revision>>(QList<Revision>{*m_current}))
                                     : m_store.revisions();
    const auto criteria = std::make_shared<QString>();
    const auto history = chain(this, revisions)
                             .then([this, criteria, score](const QList<Revision> &known) {
                                 for (const Revision &revision : known) {
                                     if (revision.hash == score.criteriaHash)
                                         *criteria = revision.text;
                                 }
                                 return m_store.scoreHistory(score.paper);
                             })
                             .future();
    deliver(history, this,
            [this, criteria, score, round = m_round](const Result<QList<PastScore>> &scores) {
                if (!scores || criteria->isEmpty() || round != m_round)
                    return;
                const ScoreBackground background{.criteriaHash = score.criteriaHash,
                                                 .criteria = criteriaFromMarkdown(*criteria),
                                                 .local = localAmong(*scores, score)};
                m_known.insert(score.paper, background);
                Q_EMIT found(score.paper, background);
            });
}

} // namespace firstlight
