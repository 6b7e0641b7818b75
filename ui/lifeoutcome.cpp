// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeoutcome.h"

#include <QSet>

#include <algorithm>

namespace firstlight {

namespace {

int rankOf(LifeTest::Kind kind)
{
    switch (kind) {
    case LifeTest::Kind::Pinned:
        return 0;
    case LifeTest::Kind::Starred:
        return 1;
    case LifeTest::Kind::Dismissed:
        break;
    }
    return 2;
}

void append(LifeOutcome &outcome, const LifeJudge &judge, const LifeReport &report,
            const QList<qsizetype> &tests, const QList<LifeReason> &reasons, bool areLost)
{
    for (qsizetype at = 0; at < tests.size(); ++at) {
        const qsizetype test = tests.at(at);
        outcome.misses.append({judge.tests().at(test), judge.paper(test).title,
                               report.verdicts.at(test), reasons.value(at), areLost});
    }
}

} // namespace

LifeOutcome lifeOutcome(const LifeJudge &judge, const LifeJudgement &saved,
                        const QString &draftText, const LifeJudgement &draft, qsizetype most)
{
    const LifeReport &report = draft.report;
    LifeOutcome outcome{draftText, report.starred, report.dismissed, report.pinned};
    const LifeRegression regression = regressionBetween(saved.report, report);
    const auto lostOf = [&](LifeTest::Kind kind) {
        return static_cast<int>(ofKind(judge.tests(), regression.lost, kind).size());
    };
    outcome.lostStarred = lostOf(LifeTest::Kind::Starred);
    outcome.lostDismissed = lostOf(LifeTest::Kind::Dismissed);
    outcome.lostPinned = lostOf(LifeTest::Kind::Pinned);
    outcome.won = static_cast<int>(regression.won.size());

    const auto inOrder = [&](QList<qsizetype> tests) {
        std::stable_sort(tests.begin(), tests.end(), [&](qsizetype a, qsizetype b) {
            return rankOf(judge.tests().at(a).kind) < rankOf(judge.tests().at(b).kind);
        });
        return tests;
    };
    const QList<qsizetype> misses = report.misses();
    outcome.allMisses = static_cast<int>(misses.size());
    const QSet<qsizetype> lostOnes(regression.lost.cbegin(), regression.lost.cend());
    QList<qsizetype> old = misses;
    old.removeIf([&](qsizetype test) { return lostOnes.contains(test); });
    const QList<qsizetype> lost =
        inOrder(regression.lost).first(qMin(most, regression.lost.size()));
    old = inOrder(old).first(qMin(most - lost.size(), old.size()));
    append(outcome, judge, report, lost, judge.reasonsOfChange(saved, draft, lost), true);
    append(outcome, judge, report, old, judge.reasons(draft, old), false);
    return outcome;
}

} // namespace firstlight
