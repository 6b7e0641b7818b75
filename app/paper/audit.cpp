// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/audit.h"

#include "paper/names.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype papersOfPart = 5;

constexpr std::array<Named<AuditPart>, 2> parts = {{
    {AuditPart::Spared, "spared"_L1},
    {AuditPart::Below, "below"_L1},
}};

AuditSample sampleOf(const QList<ArxivId> &papers, const QString &seed)
{
    using Keyed = std::pair<QByteArray, ArxivId>;
    QList<Keyed> shuffled;
    for (const ArxivId &paper : papers) {
        const QString own = seed + paper.toString();
        shuffled.append(
            {QCryptographicHash::hash(own.toUtf8(), QCryptographicHash::Sha256), paper});
    }
    std::sort(shuffled.begin(), shuffled.end(),
              [](const Keyed &a, const Keyed &b) { return a.first < b.first; });
    AuditSample sample{.drawnFrom = static_cast<int>(papers.size())};
    for (const Keyed &drawn : shuffled.first(std::min(papersOfPart, shuffled.size())))
        sample.papers.append(drawn.second);
    return sample;
}

} // namespace

QString toString(AuditPart part)
{
    return nameOf(part, parts);
}

std::optional<AuditPart> auditPartFromString(QStringView text)
{
    return valueOf(text, parts);
}

AuditDraw auditDraw(const QList<Pick> &papers, Cutoffs cutoffs, QDate day,
                    const QString &criteriaHash, const Scorer &scorer)
{
    QList<ArxivId> spared;
    QList<ArxivId> below;
    for (const Pick &pick : papers) {
        if (isPicked(pick, cutoffs) || pick.isPerhapsAuthorMatch() || pick.reader.starred ||
            pick.hiddenBelowHIndex)
            continue;
        if (pick.spared != Spared::No)
            spared.append(pick.paper.id);
        else if (marginOf(pick, cutoffs) == -1)
            below.append(pick.paper.id);
    }
    const QString seed = day.toString(Qt::ISODate) + criteriaHash + u"audit"_s;
    return {.day = day,
            .criteriaHash = criteriaHash,
            .scorer = scorer,
            .spared = sampleOf(spared, seed),
            .below = sampleOf(below, seed)};
}

std::optional<RescueEstimate> rescueEstimate(const AuditTally &tally)
{
    if (tally.checked <= 0)
        return {};
    RescueEstimate estimate{
        .rate = wilsonInterval(double(tally.rescued) / tally.checked, tally.checked)};
    const double papers = std::max(tally.drawnFrom, tally.checked);
    const auto whole = [&tally](double count) {
        return std::max(tally.rescued, static_cast<int>(count));
    };
    constexpr double rounding = 1e-9;
    estimate.missed = whole(std::round(estimate.rate.share * papers));
    estimate.leastMissed = whole(std::floor(estimate.rate.low * papers + rounding));
    estimate.mostMissed = whole(std::ceil(estimate.rate.high * papers - rounding));
    return estimate;
}

} // namespace firstlight
