// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/revision.h"
#include "evidencewords.h"

#include <QHash>
#include <QObject>

namespace firstlight {

struct Pick;
class Store;

// Whether a model's score gives reasons, which are seen beside a background.
bool hasReasons(const Pick &pick);

// Finds what models' reasons are seen beside, and keeps it for the papers around: a page that one
// goes on to is whole at once.
class ScoreBackgrounds final : public QObject
{
    Q_OBJECT

public:
    // The store must outlive it.
    explicit ScoreBackgrounds(Store &store, QObject *parent = nullptr);

    // The reader's criteria, which need not be looked up.
    void setCurrent(const std::optional<Revision> &revision);
    // Null: not looked up yet, or there is none. Until the next call.
    const ScoreBackground *of(const Pick &pick) const;
    // Answered by found, once; not at all for a pick without reasons.
    void find(const Pick &pick);
    // Scores may have changed.
    void forget();

Q_SIGNALS:
    void found(const firstlight::ArxivId &paper, const firstlight::ScoreBackground &background);

private:
    void lookUp(const Score &score);

    Store &m_store;
    std::optional<Revision> m_current;
    QHash<ArxivId, std::optional<ScoreBackground>> m_known; // empty: asked for
    int m_round = 0; // an answer from before scores changed is not kept
};

} // namespace firstlight
