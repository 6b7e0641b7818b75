// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/prefilter.h"

#include "paper/shareinterval.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double auditedShare = .03;
constexpr qsizetype fewestForAnAudit = 20;
// Sums of shares have a tail: 0.6 of 5 papers are 3.
constexpr double rounding = 1e-9;

qsizetype countOf(double share, qsizetype papers)
{
    return std::min(
        papers, static_cast<qsizetype>(std::ceil(share * static_cast<double>(papers) - rounding)));
}

// Papers from the best down whose probabilities add up to the recall.
qsizetype countForRecall(double recall, const PickCurve &curve, const QList<Prefiltered> &papers)
{
    double all = 0;
    for (const Prefiltered &paper : papers)
        all += curve.probability(paper.place);
    double found = 0;
    qsizetype count = 0;
    while (count < papers.size() && found < recall * all - rounding)
        found += curve.probability(papers.at(count++).place);
    return count;
}

void drawAudit(QList<Prefiltered> *papers, const QString &seed)
{
    QList<std::pair<QByteArray, qsizetype>> rest;
    for (qsizetype at = 0; at < papers->size(); ++at) {
        if (papers->at(at).choice != PrefilterChoice::LeftOut)
            continue;
        const QString key = seed + papers->at(at).paper.toString();
        rest.append({QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256), at});
    }
    if (rest.size() < fewestForAnAudit)
        return;
    std::sort(rest.begin(), rest.end());
    const auto share = static_cast<qsizetype>(auditedShare * static_cast<double>(rest.size()));
    for (qsizetype drawn = 0; drawn < std::max<qsizetype>(1, share); ++drawn)
        (*papers)[rest.at(drawn).second].choice = PrefilterChoice::Audited;
}

} // namespace

QString PrefilterRule::toString() const
{
    return recall > 0 ? u"recall %1"_s.arg(recall) : u"share %1"_s.arg(share);
}

double leastShare(int judgedDays)
{
    constexpr int firstDays = 3;
    constexpr int firstWeek = 7;
    return judgedDays < firstDays ? .6 : judgedDays < firstWeek ? .4 : 0;
}

QList<Prefiltered> prefiltered(const QList<PrefilterCandidate> &papers, const PrefilterRule &rule,
                               int judgedDays, const PickCurve &curve, const QString &seed)
{
    QList<PrefilterCandidate> ranked = papers;
    std::sort(ranked.begin(), ranked.end(),
              [](const PrefilterCandidate &a, const PrefilterCandidate &b) {
                  return a.strength == b.strength ? a.paper < b.paper : a.strength > b.strength;
              });
    QList<Prefiltered> result;
    for (const PrefilterCandidate &paper : ranked) {
        const bool isAlways = paper.isAlwaysSent || !paper.strength;
        result.append(
            {paper.paper, isAlways ? PrefilterChoice::Always : PrefilterChoice::LeftOut,
             (static_cast<double>(result.size()) + .5) / static_cast<double>(ranked.size())});
    }
    const qsizetype wanted = rule.recall > 0 ? countForRecall(rule.recall, curve, result)
                                             : countOf(rule.share, result.size());
    const qsizetype sent = std::max(wanted, countOf(leastShare(judgedDays), result.size()));
    for (qsizetype at = 0; at < sent; ++at) {
        if (result.at(at).choice == PrefilterChoice::LeftOut)
            result[at].choice = PrefilterChoice::Sent;
    }
    drawAudit(&result, seed);
    return result;
}

QList<Prefiltered> continuedFrom(const PrefilteredDay &earlier, const QList<Prefiltered> &fresh,
                                 const PrefilterRule &rule, const QList<PrefilterCandidate> &papers)
{
    QHash<ArxivId, Prefiltered> before;
    for (const Prefiltered &paper : earlier.papers)
        before.insert(paper.paper, paper);
    QSet<ArxivId> judged;
    for (const PrefilterCandidate &paper : papers) {
        if (paper.isJudged)
            judged.insert(paper.paper);
    }
    const bool isSameRule = earlier.rule == rule.toString();
    QList<Prefiltered> result = fresh;
    for (Prefiltered &paper : result) {
        const auto known = before.constFind(paper.paper);
        const bool isKnown = known != before.constEnd();
        const bool wasAudited = isKnown && known->choice == PrefilterChoice::Audited;
        if (isKnown && isSameRule)
            paper.place = known->place;
        if (paper.choice != PrefilterChoice::Always) {
            if (isKnown && isSameRule)
                paper.choice = known->choice;
            else if (wasAudited && judged.contains(paper.paper))
                paper = *known;
        }
        if (paper.choice == PrefilterChoice::LeftOut && judged.contains(paper.paper))
            paper.choice = PrefilterChoice::Sent;
    }
    return result;
}

std::optional<MissedPicks> estimatedMissedPicks(int auditedPicks, int audited, int leftOut)
{
    if (audited <= 0 || leftOut <= 0)
        return std::nullopt;
    const ShareInterval rate = wilsonInterval(double(auditedPicks) / audited, audited);
    return MissedPicks{.expected = static_cast<int>(std::lround(rate.share * leftOut)),
                       .low = static_cast<int>(std::floor(rate.low * leftOut + rounding)),
                       .high = static_cast<int>(std::ceil(rate.high * leftOut - rounding)),
                       .checks = audited};
}

std::optional<MissedPicks> estimatedMissedPicks(const QList<JudgedPlace> &judged, QDate day,
                                                int leftOut)
{
    constexpr double sameCut = .03; // the share of equal rules differs by a paper
    QHash<QDate, double> cuts;
    for (const JudgedPlace &paper : judged) {
        if (paper.choice == PrefilterChoice::Sent)
            cuts[paper.day] = std::max(cuts.value(paper.day), paper.place);
    }
    int audited = 0;
    int picks = 0;
    for (const JudgedPlace &paper : judged) {
        const bool counts = paper.choice == PrefilterChoice::Audited &&
                            cuts.value(paper.day) <= cuts.value(day) + sameCut;
        audited += counts ? 1 : 0;
        picks += counts && paper.isPick ? 1 : 0;
    }
    return estimatedMissedPicks(picks, audited, leftOut);
}

} // namespace firstlight
