// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeoutcome.h"

#include <QObject>

#include <functional>
#include <optional>

namespace firstlight {

class CriteriaWorkshop;

// Follows what the workshop says of the tests from life, and finds the reasons of misses on the
// pool.
class LifeWatch final : public QObject
{
    Q_OBJECT

public:
    // The workshop must outlive it.
    explicit LifeWatch(CriteriaWorkshop &workshop, QObject *parent = nullptr);

    const std::optional<LifeOutcome> &outcome() const { return m_outcome; } // empty: not known yet

    // Calls act with what the draft, which the workshop holds, makes of the tests, as soon as that
    // is known; at once, with nothing, where the workshop cannot tell. A later call is the only one
    // that is answered.
    void whenKnown(const QString &draft,
                   std::function<void(const std::optional<LifeOutcome> &)> act);

Q_SIGNALS:
    void changed(const firstlight::LifeOutcome &outcome);

private:
    void judge(const LifeJudgement &saved, const LifeJudgement &draft);
    void answer();

    CriteriaWorkshop &m_workshop;
    std::optional<LifeOutcome> m_outcome;
    QString m_awaited;
    std::function<void(const std::optional<LifeOutcome> &)> m_act; // empty: nobody waits
    int m_judging = 0;                                             // numbers the judgements
};

} // namespace firstlight
