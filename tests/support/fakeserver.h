// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace firstlight::test {

// What a test's service saw of one request.
struct SeenRequest
{
    QByteArray method;
    QByteArray path;                       // with query
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    qint64 atMs = 0; // since the server's start
};

// What it answers. The whole answer is sent as given, so that it can be wrong: cut, without length,
// of any status.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "text/plain";
    QList<QByteArray> headers; // "Name: value"
    qsizetype cutAfter = -1;   // bytes of the body sent before the connection is closed; -1: all
    int delayMs = 0;
    bool hang = false;   // never answers
    bool hangUp = false; // closes without an answer
    bool stall = false;  // keeps the connection open after cutAfter bytes
};

// A service on 127.0.0.1, in the test's own thread.
class FakeServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(const SeenRequest &)>;

    explicit FakeServer(Handler handler, QObject *parent = nullptr);

    QUrl url(const QString &path = {}) const; // http://127.0.0.1:PORT + path
    const QList<SeenRequest> &seen() const { return m_seen; }
    void forget() { m_seen.clear(); }           // what was seen
    int openRequests() const { return m_open; } // not yet answered
    int mostAtOnce() const { return m_mostAtOnce; }

private:
    void serve(class QTcpSocket *socket);

    QTcpServer m_server;
    Handler m_handler;
    QList<SeenRequest> m_seen;
    int m_open = 0;
    int m_mostAtOnce = 0;
};

} // namespace firstlight::test
