// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "llm/modelscorer.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <chrono>

namespace firstlight::test {

using namespace Qt::StringLiterals;

inline const QString key = u"sk-test-0123456789abcdef"_s;

inline QList<Paper> papers(int count)
{
    QList<Paper> result;
    for (int n = 1; n <= count; ++n)
        result.append(test::paper(u"2509.%1"_s.arg(n, 5, 10, QChar(u'0'))));
    return result;
}

// Keeps everything in memory, and in which order it came.
class MemoryJournal final : public Journal
{
public:
    QFuture<Result<qint64>> sent(const RequestRecord &request) override
    {
        if (breaksAt == "sent"_L1)
            return ready(Result<qint64>(failure(Error::Kind::Storage, u"disk full"_s)));
        records.append(request);
        records.last().id = records.size();
        steps.append(u"sent"_s);
        return ready(Result<qint64>(records.size()));
    }

    QFuture<Result<void>> received(const RequestRecord &request) override
    {
        if (breaksAt == "received"_L1)
            return ready(Result<void>(failure(Error::Kind::Storage, u"disk full"_s)));
        records[request.id - 1] = request;
        steps.append(u"received"_s);
        return ready(Result<void>());
    }

    QFuture<Result<void>> parsed(qint64 request, const ReadAnswer &read) override
    {
        if (request > 0)
            records[request - 1].state = RequestRecord::State::Parsed;
        for (const Score &score : read.scores) {
            if (const QString question = read.questions.value(score.paper); !question.isEmpty())
                questions.insert(question, {*score.relevance, *score.novelty, score.comment});
        }
        scores += read.scores;
        titles += read.titles;
        steps.append(u"parsed"_s);
        return ready(Result<void>());
    }

    QFuture<Result<QHash<QString, AnsweredQuestion>>> answered(const QStringList &asked) override
    {
        QHash<QString, AnsweredQuestion> known;
        for (const QString &question : asked) {
            if (questions.contains(question))
                known.insert(question, questions.value(question));
        }
        return ready(Result<QHash<QString, AnsweredQuestion>>(known));
    }

    QFuture<Result<QByteArray>> wireForm(const QString &host, const QString &model) override
    {
        return ready(Result<QByteArray>(forms.value(QString(host + u' ' + model))));
    }

    QFuture<Result<void>> saveWireForm(const QString &host, const QString &model,
                                       const QByteArray &form) override
    {
        forms.insert(QString(host + u' ' + model), form);
        return ready(Result<void>());
    }

    QFuture<Result<void>> failed(qint64 request, const QString &detail) override
    {
        records[request - 1].state = RequestRecord::State::Failed;
        records[request - 1].detail = detail;
        steps.append(u"failed"_s);
        return ready(Result<void>());
    }

    QStringList details() const
    {
        QStringList result;
        for (const RequestRecord &record : records)
            if (record.state == RequestRecord::State::Failed)
                result.append(record.detail);
        return result;
    }

    QString breaksAt;
    QList<RequestRecord> records;
    QList<Score> scores;
    QList<TitleVerdict> titles;
    QHash<QString, AnsweredQuestion> questions;
    QHash<QString, QByteArray> forms;
    QStringList steps;
};

inline double worstUsd(const ScoringJob &job)
{
    return *forecast({planned(job, QDateTime())}).usdWorst;
}

// The ids of the papers in a request, in order.
inline QStringList idsOf(const SeenRequest &request)
{
    static const QRegularExpression line(u"^p\\d+ ArXiv ID: (\\S+)$"_s,
                                         QRegularExpression::MultilineOption);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QStringList ids;
    auto found = line.globalMatch(body["messages"_L1][1]["content"_L1].toString());
    while (found.hasNext())
        ids.append(found.next().captured(1));
    return ids;
}

// A model's verdicts on the papers: relevance is the id's last digit but one, or so.
inline QString verdictsOn(const QStringList &ids)
{
    QString text;
    for (const QString &id : ids)
        text += u"{\"ARXIVID\":\"%1\",\"COMMENT\":\"c\",\"RELEVANCE\":%2,\"NOVELTY\":7}\n"_s.arg(id)
                    .arg(1 + id.right(1).toInt());
    return text;
}

inline Answer completion(const QString &content, const QString &finishReason = u"stop"_s,
                         qint64 tokensIn = 3000)
{
    const QJsonObject choice{{u"message"_s, QJsonObject{{u"content"_s, content}}},
                             {u"finish_reason"_s, finishReason}};
    QJsonObject envelope{{u"choices"_s, QJsonArray{choice}}};
    if (tokensIn > 0)
        envelope.insert(u"usage"_s, QJsonObject{{u"prompt_tokens"_s, tokensIn},
                                                {u"completion_tokens"_s, 100},
                                                {u"total_tokens"_s, tokensIn + 100}});
    return {.body = QJsonDocument(envelope).toJson(), .contentType = "application/json"};
}

inline Answer completionOf(const SeenRequest &request)
{
    return completion(verdictsOn(idsOf(request)));
}

inline Answer refusal(int status, const QString &message, const QString &code = {},
                      const QString &param = {})
{
    const QJsonObject error{{u"message"_s, message}, {u"code"_s, code}, {u"param"_s, param}};
    return {.status = status, .body = QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson()};
}

// One scorer against one service whose first answers are given by hand; the rest are right.
struct Bench
{
    explicit Bench(const FakeServer::Handler &first)
        : server([first](const SeenRequest &request) {
            const Answer answer = first(request);
            return answer.status == 0 ? completionOf(request) : answer;
        })
        , scorer(http, journal, Clock(QDateTime(QDate(2025, 10, 1), QTime(5, 0), Qt::UTC)))
    {
        scorer.setBackoffBase(std::chrono::milliseconds(1));
    }

    // What the handler returns for "answer rightly".
    static Answer right() { return {.status = 0}; }

    ScoringJob job(int count) const
    {
        return {.run = 7,
                .endpoint = {.base = server.url(u"/v1"_s), .model = u"gpt-5-mini"_s, .key = key},
                .criteriaText = u"Tides."_s,
                .criteriaHash = u"hash"_s,
                .papers = papers(count),
                .price = priceOf(u"gpt-5-mini"_s)};
    }

    Result<ScoringReport> run(const ScoringJob &job)
    {
        QFutureWatcher<Result<ScoringReport>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(scorer.score(job));
        if (!finished.wait(20'000))
            return failure(Error::Kind::Network, u"the job did not end"_s);
        return watcher.result();
    }

    int scored(Score::State state = Score::State::Scored) const
    {
        return int(std::count_if(journal.scores.begin(), journal.scores.end(),
                                 [state](const Score &score) { return score.state == state; }));
    }

    Http http;
    MemoryJournal journal;
    FakeServer server;
    ModelScorer scorer;
};

// The answer to the first requests, in order; then right ones.
inline FakeServer::Handler firstly(QList<Answer> answers)
{
    return [answers](const SeenRequest &) mutable {
        return answers.isEmpty() ? Bench::right() : answers.takeFirst();
    };
}

} // namespace firstlight::test
