// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/trialsample.h"

#include "paper/names.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Named<TrialStratum>, trialStrata.size()> strataNames = {{
    {TrialStratum::Starred, "starred"_L1},
    {TrialStratum::Dismissed, "dismissed"_L1},
    {TrialStratum::Boundary, "boundary"_L1},
    {TrialStratum::Rest, "rest"_L1},
}};

// Of 24 papers.
constexpr std::array<qsizetype, trialStrata.size()> quotas{4, 4, 8, 8};
constexpr qsizetype quotaSum = 24;
// Who takes what the others lack.
constexpr std::array<std::size_t, trialStrata.size()> heirs{2, 3, 0, 1};

std::size_t indexOf(TrialStratum stratum)
{
    return static_cast<std::size_t>(stratum);
}

TrialStratum stratumOf(const Pick &pick, Cutoffs cutoffs)
{
    if (pick.reader.starred)
        return TrialStratum::Starred;
    if (pick.reader.dismissed)
        return TrialStratum::Dismissed;
    return bandOf(pick, cutoffs) == Band::Maybe ? TrialStratum::Boundary : TrialStratum::Rest;
}

using Parts = std::array<QList<Pick>, trialStrata.size()>;

void shuffle(QList<Pick> &papers, const QString &seed)
{
    QHash<ArxivId, QByteArray> hashes;
    for (const Pick &pick : std::as_const(papers)) {
        const QString own = seed + pick.paper.id.toString();
        hashes.insert(pick.paper.id,
                      QCryptographicHash::hash(own.toUtf8(), QCryptographicHash::Sha256));
    }
    std::sort(papers.begin(), papers.end(), [&hashes](const Pick &a, const Pick &b) {
        return hashes.value(a.paper.id) < hashes.value(b.paper.id);
    });
}

std::array<qsizetype, trialStrata.size()> counts(const Parts &parts, qsizetype size)
{
    std::array<qsizetype, trialStrata.size()> wanted{};
    qsizetype left = size;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        wanted[at] = std::min(parts[at].size(), quotas[at] * size / quotaSum);
        left -= wanted[at];
    }
    bool isAnyLeft = true;
    while (left > 0 && isAnyLeft) {
        isAnyLeft = false;
        for (std::size_t at : {heirs[0], heirs[1]}) {
            if (left > 0 && wanted[at] < parts[at].size()) {
                ++wanted[at];
                --left;
                isAnyLeft = true;
            }
        }
    }
    for (std::size_t at : heirs) {
        const qsizetype more = std::min(left, parts[at].size() - wanted[at]);
        wanted[at] += more;
        left -= more;
    }
    return wanted;
}

} // namespace

QString toString(TrialStratum stratum)
{
    return nameOf(stratum, strataNames);
}

int TrialSample::population() const
{
    return std::accumulate(sizes.begin(), sizes.end(), 0);
}

TrialSample trialSample(const QList<Pick> &papers, Cutoffs cutoffs, const QString &seed,
                        qsizetype size)
{
    Parts parts;
    for (const Pick &pick : papers) {
        if (!pick.hiddenBelowHIndex)
            parts[indexOf(stratumOf(pick, cutoffs))].append(pick);
    }
    const auto wanted = counts(parts, size);
    TrialSample sample;
    for (const TrialStratum stratum : trialStrata) {
        QList<Pick> &part = parts[indexOf(stratum)];
        sample.sizes[indexOf(stratum)] = static_cast<int>(part.size());
        shuffle(part, seed);
        for (const Pick &pick : part.first(wanted[indexOf(stratum)]))
            sample.papers.append({pick, stratum});
    }
    return sample;
}

} // namespace firstlight
