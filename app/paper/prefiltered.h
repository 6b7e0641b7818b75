// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QDate>
#include <QList>

#include <optional>

namespace firstlight {

// What the local prefilter decided for a paper, before a model is asked.
enum class PrefilterChoice {
    Always,  // by a followed author, starred, or not ranked: sent wherever it stands
    Sent,    // it stands high enough
    Audited, // it does not, but was drawn to be checked
    LeftOut
};

struct Prefiltered
{
    ArxivId paper;
    PrefilterChoice choice = PrefilterChoice::Sent;
    double place = 0; // among the day's papers by the local ranker: 0 the best, 1 the worst

    friend bool operator==(const Prefiltered &, const Prefiltered &) = default;
};

// The decisions of a day under a revision of the criteria; empty: none yet.
struct PrefilteredDay
{
    QDate day;
    QString criteriaHash;
    QString rule; // PrefilterRule::toString() of what they were made by
    QList<Prefiltered> papers;
};

// Where a paper stood that a model has judged.
struct JudgedPlace
{
    QDate day;
    double place = 0;
    PrefilterChoice choice = PrefilterChoice::Sent;
    bool isPick = false;
};

QString toString(PrefilterChoice choice); // "always", "sent", "audited", "left-out"
std::optional<PrefilterChoice> prefilterChoiceFromString(QStringView text);

} // namespace firstlight
