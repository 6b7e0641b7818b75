// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/testquestion.h"

#include "llm/prices.h"
#include "llm/prompt.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// A model that reasons needs room for it.
constexpr qint64 allowance = 4'000;
constexpr qint64 usualAnswer = 160;

qint64 estimatedIn()
{
    const ChatQuestion question = testQuestion();
    return estimateTokens(question.system) + estimateTokens(question.user);
}

} // namespace

Paper testPaper()
{
    Paper paper{.id = *ArxivId::fromString(u"2501.99999")};
    paper.version = 1;
    paper.title = u"A lamp that is lit to see whether the wires hold"_s;
    paper.authors = {u"Ada Writer"_s};
    paper.abstract = u"We send one question and wait for one answer. If it comes, the line works. "
                     "Nobody learns anything else from this paper, which was made up for a test."_s;
    paper.categories = {u"cs.LG"_s};
    return paper;
}

ChatQuestion testQuestion()
{
    return {.system = systemPrompt(u"# Topics\n\n- tests of connections"_s),
            .user = papersPrompt({testPaper()}),
            .schema = answerSchema(1),
            .maxOutputTokens = allowance};
}

Usage worstTestUsage()
{
    return {.in = estimatedIn() * 5 / 4, .out = allowance, .isEstimate = true};
}

Usage expectedTestUsage()
{
    return {.in = estimatedIn(), .out = usualAnswer, .isEstimate = true};
}

} // namespace firstlight
