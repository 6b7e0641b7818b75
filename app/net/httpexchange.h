// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace firstlight {

// One request of Http and its answer, redirects included. Deletes itself when done; deleted
// earlier, it aborts and its future ends with Kind::Cancelled.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkAccessManager &manager, const HttpRequest &request, QObject *parent);
    ~HttpExchange() override;

    QFuture<Result<HttpResponse>> start();

private:
    void sendTo(const QUrl &url);
    void restartIdleTimer();
    void readBody();
    void readEnd();
    QUrl redirectTarget() const; // empty: the answer is to be returned as it is
    Result<HttpResponse> response() const;
    void finish(const Result<HttpResponse> &outcome);
    void dropReply();

    QNetworkAccessManager &m_manager;
    HttpRequest m_request;
    QPromise<Result<HttpResponse>> m_promise;
    QFutureWatcher<Result<HttpResponse>> m_watcher; // tells when the caller cancels
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_idleTimer;
    QTimer m_totalTimer;
    QElapsedTimer m_sinceStart;
    int m_redirects = 0;
    bool m_finished = false;
};

} // namespace firstlight
