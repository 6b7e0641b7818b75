// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/chat.h"
#include "llm/modelscorer.h"
#include "llm/prices.h"
#include "llm/questionkey.h"
#include "llm/replyparser.h"
#include "paper/answer.h"

namespace firstlight {

// Papers that one request asks about.
struct Ask
{
    QList<Paper> papers;
    int round = 1; // how often its papers have been asked about, this time included
    int tries = 1; // of this very request, when the service fails
};

// A paper is given up after this many rounds, a request after this many tries.
constexpr int roundLimit = 3;
constexpr int tryLimit = 5;

// The hard bound on verdicts on papers and, for models that reason, room to do so.
qint64 maxOutputTokens(qsizetype papers);

// The fixed part of a job's prompts.
QString systemPrompt(const ScoringJob &job);
ChatQuestion question(const ScoringJob &job, const QList<Paper> &papers);
// Tokens that an answer is likely to have.
qint64 expectedOutput(const ScoringJob &job, qsizetype papers);

// What a job's verdicts depend on beside the paper, and the key of each of its papers, in order.
QuestionFrame questionFrame(const ScoringJob &job, WireForm::Output output);
QStringList questionKeys(const ScoringJob &job, WireForm::Output output);

// The job's papers as its requests hold them. See scoringBatches for the order.
QList<QList<Paper>> batches(const ScoringJob &job);

// Of the whole prompt, by our own count.
qint64 estimatedInput(const ChatQuestion &question);

// If the prompt holds as many tokens as it may and the answer uses up its allowance.
Usage worstUsage(const ChatQuestion &question, const TokenExperience &learnt);

// The least allowance under which an answer on so many papers is worth asking for.
qint64 leastOutput(const ScoringJob &job, qsizetype papers);

// What the service reports, or our own count where it reports nothing.
Usage usageOf(const ChatAnswer &answer, const ChatQuestion &question);

// Some local services shorten a long prompt without a word; then the papers were not all read.
bool isPromptCut(const Usage &usage, const ChatQuestion &question);

// What became of an ask: the scores to save now and what is to be asked again.
struct Outcome
{
    QList<Score> scores; // Scored, Refused and Failed ones
    QList<TitleVerdict> titles;
    QList<Ask> next;
};

// What a score bears beside the verdict.
struct ScoreFrame
{
    QString criteriaHash;
    Scorer scorer;
    QDateTime madeAt;
};

Score scoreOf(const Verdict &verdict, const Paper &paper, const ScoreFrame &frame);

// After an answer on titles. One that cannot be read is asked for again, smaller; in the end all
// papers are kept.
Outcome outcomeOfTitles(const Ask &ask, const ChatAnswer &answer);

// After an answer: verdicts become scores; papers without one are asked again in a batch half as
// large, then alone; a cut-off answer's rest is halved without counting as a round while it can be.
Outcome outcome(const Ask &ask, const ChatAnswer &answer, const ScoreFrame &frame);

// After a service's own filter turned the papers down: the one that it objects to is found by
// halving.
Outcome outcomeOfRefusal(const Ask &ask, const ScoreFrame &frame);
// The same of titles: the one is kept.
Outcome outcomeOfRefusedTitles(const Ask &ask);

// The same papers in two requests. At least two papers.
QList<Ask> halves(const Ask &ask);

} // namespace firstlight
