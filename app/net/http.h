// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace firstlight {

struct HttpRequest
{
    QUrl url;
    std::optional<QByteArray> body; // present: POST
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds idleLimit{60'000};   // without a byte
    std::chrono::milliseconds totalLimit{300'000}; // for the whole answer
    // Called with each piece of the body as it comes (streams); may be empty.
    std::function<void(const QByteArray &)> onData;
    // Blotted out of body, headers and errors as they are handed out, but not of the pieces that
    // onData sees: services echo keys. Shorter than secretLength it is no secret.
    QByteArray secret;

    static constexpr qsizetype secretLength = 8;
};

struct HttpResponse
{
    int status = 0; // as sent; not judged here
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    // The first header of that name, whatever its case; empty when absent.
    QByteArray header(QByteArrayView name) const;
};

// The only network access of the program: our own User-Agent, no cookies, no disk cache, no
// redirect followed to another origin, at most 64 MiB of body, time limits, the system's proxy
// (none on loopback). Plain http is for loopback hosts only.
class Http final : public QObject
{
    Q_OBJECT

public:
    explicit Http(QObject *parent = nullptr);
    ~Http() override; // aborts what runs; its futures end with Kind::Cancelled

    // Any answer with an HTTP status is a response, errors of the service too. An Error is Network
    // (no answer, cut off, shorter than its Content-Length, too slow, too big; networkCause tells
    // name, connection, TLS and proxy apart), Cancelled, or
    // Refused (neither https nor http on loopback; nothing was sent). Redirects are followed five
    // times within the origin or from http to https of its host, a POST by 307 and 308 only; any
    // other 3xx is the response. A POST is sent once; a GET whose connection closes without an
    // answer is repeated by Qt at once. Cancelling the future aborts the request. Continuations run
    // in the thread of this object.
    QFuture<Result<HttpResponse>> send(const HttpRequest &request);

    static QByteArray userAgent();

private:
    QNetworkAccessManager m_manager;
    // Qt opens six connections a host at most; a model is asked for more at once.
    QNetworkAccessManager m_secondForPosts;
    bool m_isSecondNext = false;
};

// The host is this machine: localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl &url);

} // namespace firstlight
