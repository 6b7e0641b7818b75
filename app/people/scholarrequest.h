// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/semanticscholar.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QTimer>

namespace firstlight {

// One question to Semantic Scholar, from its first request to its last retry. Deletes itself when
// done; deleted earlier, its future ends with Kind::Cancelled.
class ScholarRequest final : public QObject
{
    Q_OBJECT

public:
    // The references must outlive it.
    struct Parts
    {
        Http &http;
        Pacer &pacer;
        SemanticScholar::Limits limits;
    };
    ScholarRequest(Parts parts, HttpRequest request, QObject *parent);
    ~ScholarRequest() override;

    QFuture<Result<QByteArray>> start();

private:
    void awaitTurn();
    void send();
    void read(const Result<HttpResponse> &answer);
    void retryOrGiveUp(const Error &error, std::optional<std::chrono::milliseconds> asked);
    void finish(const Result<QByteArray> &result);

    Parts m_parts;
    HttpRequest m_request;
    QPromise<Result<QByteArray>> m_promise;
    QFuture<Result<HttpResponse>> m_answer;
    QElapsedTimer m_sinceFirst;
    QTimer m_pauseTimer;
    QTimer m_turnTimer;
    int m_tries = 0;
    bool m_finished = false;
};

} // namespace firstlight
