// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pick.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 missing = std::numeric_limits<qint64>::min();

std::optional<int> relevanceOf(const Pick &pick)
{
    return pick.score ? pick.score->relevance : std::nullopt;
}

std::optional<int> noveltyOf(const Pick &pick)
{
    return pick.score ? pick.score->novelty : std::nullopt;
}

// What the local ranker thinks of novelty is shown, but nothing is hidden for it.
std::optional<int> noveltyThatCounts(const Pick &pick)
{
    return pick.score && !pick.score->scorer.isLocal() ? pick.score->novelty : std::nullopt;
}

bool passes(const Pick &pick, Cutoffs cutoffs)
{
    return marginOf(pick, cutoffs).value_or(-1) >= 0;
}

qint64 orMissing(std::optional<int> value)
{
    return value ? qint64{*value} : missing;
}

qint64 keyOf(const Pick &pick, PickOrder order)
{
    const auto relevance = relevanceOf(pick);
    switch (order) {
    case PickOrder::Sum:
        // Without novelties the sum is the relevance, so estimates among themselves fall by
        // relevance.
        return relevance ? qint64{*relevance} + noveltyOf(pick).value_or(0) : missing;
    case PickOrder::Relevance:
        return orMissing(relevance);
    case PickOrder::Novelty:
        return orMissing(noveltyOf(pick));
    case PickOrder::Date:
        return pick.day.isValid() ? pick.day.toJulianDay() : missing;
    }
    Q_UNREACHABLE();
}

// A NaN among the strengths would make the order inconsistent.
double strengthOf(const Pick &pick)
{
    if (pick.score && pick.score->strength && !std::isnan(*pick.score->strength))
        return *pick.score->strength;
    return -std::numeric_limits<double>::infinity();
}

auto rank(const Pick &pick, PickOrder order)
{
    return std::tuple(pick.isAuthorMatch(), keyOf(pick, order), orMissing(relevanceOf(pick)),
                      orMissing(noveltyOf(pick)), strengthOf(pick));
}

} // namespace

bool Pick::isAuthorMatch() const
{
    return std::any_of(followedAuthors.cbegin(), followedAuthors.cend(),
                       [](const FollowedAuthor &author) { return author.isCertain(); });
}

std::optional<int> marginOf(const Pick &pick, Cutoffs cutoffs)
{
    const auto relevance = relevanceOf(pick);
    if (!relevance)
        return {};
    const int byRelevance = *relevance - cutoffs.relevance;
    const auto novelty = noveltyThatCounts(pick);
    return novelty ? std::min(byRelevance, *novelty - cutoffs.novelty) : byRelevance;
}

bool isPicked(const Pick &pick, Cutoffs cutoffs)
{
    return pick.isAuthorMatch() || (!pick.hiddenBelowHIndex && passes(pick, cutoffs));
}

Band bandOf(const Pick &pick, Cutoffs cutoffs)
{
    if (pick.isAuthorMatch())
        return Band::In;
    const auto points = marginOf(pick, cutoffs);
    if (points && *points >= 1)
        return Band::In;
    if ((points && *points >= -1) || pick.isPerhapsAuthorMatch())
        return Band::Maybe;
    return points ? Band::Out : Band::Unscored;
}

bool comesBefore(const Pick &a, const Pick &b, PickOrder order)
{
    const auto rankA = rank(a, order);
    const auto rankB = rank(b, order);
    if (rankA != rankB)
        return rankA > rankB;
    return a.paper.id < b.paper.id;
}

QList<Pick> pickedFrom(const QList<Pick> &papers, Cutoffs cutoffs, PickOrder order)
{
    QList<Pick> picked;
    std::copy_if(papers.begin(), papers.end(), std::back_inserter(picked),
                 [&](const Pick &pick) { return isPicked(pick, cutoffs); });
    std::stable_sort(picked.begin(), picked.end(),
                     [&](const Pick &a, const Pick &b) { return comesBefore(a, b, order); });
    return picked;
}

int hiddenByHIndex(const QList<Pick> &papers, Cutoffs cutoffs)
{
    return static_cast<int>(std::count_if(papers.begin(), papers.end(), [&](const Pick &pick) {
        return pick.hiddenBelowHIndex && !isPicked(pick, cutoffs) && passes(pick, cutoffs);
    }));
}

QString stateText(const Pick &pick)
{
    return pick.score ? toString(pick.score->state) : u"unscored"_s;
}

} // namespace firstlight
