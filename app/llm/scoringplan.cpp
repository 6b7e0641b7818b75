// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/scoringplan.h"

#include "llm/prompt.h"
#include "llm/titlepass.h"

#include <QCryptographicHash>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchSize = 8; // past it, larger batches save next to nothing and judge worse
constexpr qint64 batchTokenLimit = 12'000;

constexpr qint64 framingTokens = 40; // key, id and labels of one paper

constexpr qsizetype titleBatchSize = 48;
constexpr qint64 droppedIdTokens = 12;
constexpr qint64 reasoningTokensPerTitle = 40;

constexpr qint64 verdictTokens = 135;
constexpr qint64 reasoningTokens = 4'000;
constexpr qint64 reasoningTokensPerPaper = 400;

constexpr qint64 briefAnswerTokens = 65;     // a paper's verdict, measured
constexpr qint64 reasonedAnswerTokens = 160; // with a reasoning model's share, measured

QList<Ask> chunks(const QList<Paper> &papers, qsizetype size, int round)
{
    QList<Ask> asks;
    for (qsizetype at = 0; at < papers.size(); at += size)
        asks.append({.papers = papers.mid(at, size), .round = round});
    return asks;
}

Score scoreWithout(const Paper &paper, Score::State state, const ScoreFrame &frame)
{
    Score score{.paper = paper.id, .version = paper.version, .criteriaHash = frame.criteriaHash};
    score.scorer = frame.scorer;
    score.state = state;
    score.madeAt = frame.madeAt;
    return score;
}

qint64 tokensOf(const Paper &paper)
{
    return estimateTokens(paper.title) + estimateTokens(paper.abstract) +
           estimateTokens(paper.authors.join(u' ')) + framingTokens;
}

// Papers without a verdict go into the next round, or are given up after the last.
void askAgain(const Ask &ask, const QList<Paper> &missing, const ScoreFrame &frame, Outcome *result)
{
    if (ask.round >= roundLimit) {
        for (const Paper &paper : missing)
            result->scores.append(scoreWithout(paper, Score::State::Failed, frame));
        return;
    }
    const qsizetype size = ask.round + 1 == roundLimit ? 1 : (ask.papers.size() + 1) / 2;
    result->next += chunks(missing, size, ask.round + 1);
}

Outcome titleVerdicts(const QList<Paper> &papers, const QSet<ArxivId> &dropped)
{
    Outcome result;
    for (const Paper &paper : papers)
        result.titles.append(
            {.paper = paper.id, .version = paper.version, .isDropped = dropped.contains(paper.id)});
    return result;
}

} // namespace

qint64 maxOutputTokens(qsizetype papers)
{
    return reasoningTokens + papers * (reasoningTokensPerPaper + verdictTokens);
}

QString systemPrompt(const ScoringJob &job)
{
    return job.purpose == Purpose::Titles ? titleSystemPrompt(job.criteriaText)
                                          : systemPrompt(job.criteriaText);
}

ChatQuestion question(const ScoringJob &job, const QList<Paper> &papers)
{
    const qsizetype count = papers.size();
    if (job.purpose == Purpose::Titles)
        return {.system = systemPrompt(job),
                .user = titlesPrompt(papers),
                .schema = titleSchema(),
                .maxOutputTokens =
                    reasoningTokens + count * (droppedIdTokens + reasoningTokensPerTitle)};
    return {.system = systemPrompt(job),
            .user = papersPrompt(papers),
            .schema = answerSchema(count),
            .maxOutputTokens = maxOutputTokens(count)};
}

qint64 expectedOutput(const ScoringJob &job, qsizetype papers)
{
    return papers * (job.purpose == Purpose::Titles ? droppedIdTokens : reasonedAnswerTokens);
}

qint64 estimatedInput(const ChatQuestion &question)
{
    return estimateTokens(question.system) + estimateTokens(question.user);
}

Usage worstUsage(const ChatQuestion &question, const TokenExperience &learnt)
{
    return {.in = mostTokens(estimatedInput(question), learnt),
            .out = question.maxOutputTokens,
            .isEstimate = true};
}

qint64 leastOutput(const ScoringJob &job, qsizetype papers)
{
    constexpr double room = 3; // answers on single batches are that far from the usual one at most
    return qRound64(double(expectedOutput(job, papers)) * std::max(1.0, job.learnt.out) * room);
}

Usage usageOf(const ChatAnswer &answer, const ChatQuestion &question)
{
    return answer.usage.value_or(Usage{
        .in = estimatedInput(question), .out = estimateTokens(answer.content), .isEstimate = true});
}

bool isPromptCut(const Usage &usage, const ChatQuestion &question)
{
    // Services that leave cached tokens out of the prompt's count must not look like that.
    const qint64 read = usage.in + usage.cached;
    return !usage.isEstimate && read > 0 && read * 10 < estimatedInput(question) * 7;
}

QList<Ask> halves(const Ask &ask)
{
    Q_ASSERT(ask.papers.size() > 1);
    return chunks(ask.papers, (ask.papers.size() + 1) / 2, ask.round);
}

Score scoreOf(const Verdict &verdict, const Paper &paper, const ScoreFrame &frame)
{
    Score score = scoreWithout(paper, Score::State::Scored, frame);
    score.relevance = verdict.relevance;
    score.novelty = verdict.novelty;
    score.comment = verdict.comment;
    score.criterion = verdict.criterion;
    score.evidence = verdict.quote;
    return score;
}

Outcome outcome(const Ask &ask, const ChatAnswer &answer, const ScoreFrame &frame)
{
    const ParsedReply reply = parseReply(answer.content, ask.papers);
    const bool refused = reply.verdicts.isEmpty() && (reply.refused || !answer.refusal.isEmpty() ||
                                                      answer.finishReason == "content_filter"_L1);
    if (refused)
        return outcomeOfRefusal(ask, frame);

    Outcome result;
    QList<Paper> missing;
    for (const Paper &paper : ask.papers) {
        const auto verdict = std::find_if(reply.verdicts.begin(), reply.verdicts.end(),
                                          [&](const Verdict &v) { return v.paper == paper.id; });
        if (verdict == reply.verdicts.end())
            missing.append(paper);
        else
            result.scores.append(scoreOf(*verdict, paper, frame));
    }
    const bool isCut = answer.finishReason == "length"_L1 && ask.papers.size() > 1;
    if (isCut)
        result.next = chunks(missing, (missing.size() + 1) / 2, ask.round);
    else
        askAgain(ask, missing, frame, &result);
    return result;
}

Outcome outcomeOfTitles(const Ask &ask, const ChatAnswer &answer)
{
    const auto dropped = droppedByTitles(answer.content, ask.papers);
    if (!dropped && ask.round < roundLimit && ask.papers.size() > 1)
        return {.next = chunks(ask.papers, (ask.papers.size() + 1) / 2, ask.round + 1)};
    return titleVerdicts(ask.papers, dropped.value_or(QSet<ArxivId>()));
}

Outcome outcomeOfRefusedTitles(const Ask &ask)
{
    return ask.papers.size() > 1 ? Outcome{.next = halves(ask)} : titleVerdicts(ask.papers, {});
}

Outcome outcomeOfRefusal(const Ask &ask, const ScoreFrame &frame)
{
    Outcome result;
    if (ask.papers.size() == 1)
        result.scores.append(scoreWithout(ask.papers.first(), Score::State::Refused, frame));
    else
        result.next = halves(ask);
    return result;
}

QList<QList<Paper>> scoringBatches(const QList<Paper> &papers, const QString &criteriaHash)
{
    using Keyed = std::pair<QByteArray, Paper>;
    QList<Keyed> shuffled;
    for (const Paper &paper : papers) {
        const QString seed = criteriaHash + paper.id.toString();
        shuffled.append(
            {QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256), paper});
    }
    std::sort(shuffled.begin(), shuffled.end(),
              [](const Keyed &a, const Keyed &b) { return a.first < b.first; });

    QList<QList<Paper>> batches;
    qint64 tokens = 0;
    for (const auto &[hash, paper] : shuffled) {
        const qint64 own = tokensOf(paper);
        if (batches.isEmpty() || batches.last().size() >= batchSize ||
            tokens + own > batchTokenLimit) {
            batches.append(QList<Paper>());
            tokens = 0;
        }
        batches.last().append(paper);
        tokens += own;
    }
    return batches;
}

QuestionFrame questionFrame(const ScoringJob &job, WireForm::Output output)
{
    return {.host = hostOf(job.endpoint.base),
            .model = job.endpoint.model,
            .effort = job.endpoint.effort,
            .output = output,
            .system = systemPrompt(job),
            .purpose = job.purpose,
            .opinion = job.opinion};
}

QStringList questionKeys(const ScoringJob &job, WireForm::Output output)
{
    const QuestionFrame frame = questionFrame(job, output);
    QStringList keys;
    for (const Paper &paper : job.papers)
        keys.append(questionKey(frame, paper));
    return keys;
}

QList<QList<Paper>> batches(const ScoringJob &job)
{
    const QString seed =
        job.opinion > 1 ? job.criteriaHash + u'#' + QString::number(job.opinion) : job.criteriaHash;
    if (job.purpose != Purpose::Titles)
        return scoringBatches(job.papers, seed);
    QList<QList<Paper>> parts;
    for (const Ask &part : chunks(job.papers, titleBatchSize, 1))
        parts.append(part.papers);
    return parts;
}

PlannedStage planned(const ScoringJob &job, const QDateTime &now)
{
    PlannedStage stage{.purpose = job.purpose,
                       .price = job.price,
                       .circumstances = {job.endpoint.tier, now},
                       .learnt = job.learnt};
    for (const QList<Paper> &papers : batches(job)) {
        const ChatQuestion asked = question(job, papers);
        const qint64 brief = job.purpose == Purpose::Titles ? droppedIdTokens : briefAnswerTokens;
        stage.requests.append({.in = estimatedInput(asked),
                               .prefix = estimateTokens(asked.system),
                               .briefOut = papers.size() * brief,
                               .expectedOut = expectedOutput(job, papers.size()),
                               .maxOut = asked.maxOutputTokens});
    }
    return stage;
}

ReadAnswer readKept(const RequestRecord &request, const QList<Paper> &papers, const QDateTime &now)
{
    ReadAnswer read{.purpose = request.purpose};
    const Result<ChatAnswer> answer = parseChatAnswer(request.body);
    if (!answer)
        return read;
    QList<Paper> batch;
    for (const ArxivReference &reference : request.papers) {
        const auto known = std::find_if(papers.begin(), papers.end(),
                                        [&](const Paper &p) { return p.id == reference.id; });
        // Unknown ones keep their place: the keys count from the first.
        Paper paper = known != papers.end() ? *known : Paper{.id = reference.id};
        paper.version = reference.version.value_or(paper.version);
        batch.append(paper);
    }
    if (request.purpose == Purpose::Titles) {
        if (const auto dropped = droppedByTitles(answer->content, batch))
            read.titles = titleVerdicts(batch, *dropped).titles;
        return read;
    }
    const ScoreFrame frame{request.criteriaHash, request.scorer, now};
    for (const Verdict &verdict : parseReply(answer->content, batch).verdicts) {
        const auto paper = std::find_if(batch.begin(), batch.end(),
                                        [&](const Paper &p) { return p.id == verdict.paper; });
        read.scores.append(scoreOf(verdict, *paper, frame));
    }
    return read;
}

} // namespace firstlight
