// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"
#include "ranker/novelty.h"
#include "ranker/ranking.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace firstlight {

// A paper of a judged day.
struct JudgedPaper
{
    Paper paper;
    bool isPicked = false;
    std::optional<int> novelty;
};

struct JudgedDay
{
    QDate date;
    QList<JudgedPaper> papers; // without author matches, whose text nobody judged
};

// Empty: the file cannot be read.
std::optional<JudgedDay> readDay(const QString &file, QDate date);

struct Protocol
{
    int labelledDays = 0;            // earlier days whose labels are known
    std::optional<double> sentShare; // only what would have been sent is known

    static std::optional<Protocol> fromText(const QString &text);
};

struct Prediction
{
    QString id;
    double score = 0;
    std::optional<double> novelty;
    std::optional<bool> isSent;
};

struct RankedDay
{
    QDate date;
    QList<Prediction> predictions;
};

// Day after day: ranks one, then is told what became of it.
class DayRanker final
{
public:
    DayRanker(const QString &criteria, const Protocol &protocol);

    RankedDay rankDay(const JudgedDay &day);
    // isAsked: whether it was ranked before.
    void learnDay(const JudgedDay &day, bool isAsked);

private:
    struct KnownPaper
    {
        KnownTerms terms;
        std::optional<PaperLabel> label;
        std::optional<int> novelty; // of a picked one
    };
    Knowledge knowledge() const;
    QHash<ArxivId, int> knownNovelty() const;

    Query m_query;
    Protocol m_protocol;
    QList<QList<KnownPaper>> m_days; // the latest first
    QSet<ArxivId> m_sent;            // of the day that was ranked last
};

} // namespace firstlight
