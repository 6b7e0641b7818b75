// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace firstlight {

// A paper of the days that the local ranker looks back on, with all that is known of it there.
struct WindowPaper
{
    // What a model said last, under the criteria asked for where it did, else under others.
    struct Verdict
    {
        QString criteriaHash;
        int relevance = 0;
        std::optional<int> novelty;
    };

    qint64 key = 0;
    ArxivId id;
    int version = 1;
    QDate firstAnnounced;
    QByteArray terms; // as saveTerms() got them for this version; empty: never
    QString title;    // with the abstract where there are no terms, else empty
    QString abstract;
    std::optional<Verdict> verdict;
    bool isStarred = false;
    bool isDismissed = false;
};

// What a paper's terms are to be had from.
struct TermSource
{
    ArxivId id;
    QByteArray terms; // as saveTerms() got them for its version; empty: never
    QString title;    // with the abstract where there are no terms, else empty
    QString abstract;
};

// The terms of a paper's version; the store does not look into them.
struct CountedTerms
{
    qint64 key = 0;
    int version = 1;
    QByteArray terms;
};

// Which papers: those first announced in the days up to a day, it included, the newest first, and
// those that the reader starred or dismissed last.
struct RankingWindow
{
    QDate day;
    int days = 0;
    int mostPapers = 0;
    QString criteriaHash;
};

} // namespace firstlight
