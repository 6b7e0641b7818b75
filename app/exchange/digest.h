// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"
#include "paper/request.h"

#include <QMap>

namespace firstlight {

// A day's digest as published ones are laid out.
struct Digest
{
    struct Spending
    {
        QString scorer; // the model's name, or "local ranker"
        Usage usage;
        std::optional<double> usdIn;  // prompt's part of the cost; empty: price unknown
        std::optional<double> usdOut; // completion's part
    };

    QDate day;
    QList<Spending> spending; // one a scorer that took part
    int announced = 0;
    int scanned = 0;
    QList<Pick> picks;    // in order
    QString systemPrompt; // exactly as sent
    QString userPrompt;   // with the placeholder for the papers
};

// Markdown: heading, token and cost table by scorer, three totals, table of contents with anchors,
// the entries, the prompt quoted in sending order. Titles and abstracts cannot break out of their
// place: what Markdown or HTML would read as markup at a line's start or as a tag or link is
// escaped; formulas stay.
QString digestMarkdown(const Digest &digest);

} // namespace firstlight
