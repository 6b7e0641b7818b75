// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <utility>

namespace firstlight::test {

namespace {

const QElapsedTimer &sinceStart()
{
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer;
}

// The request in the buffer once it is whole.
bool takeRequest(const QByteArray &buffer, SeenRequest *request)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request->method = first.value(0);
    request->path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request->headers.insert(line.left(colon).trimmed().toLower(),
                                line.mid(colon + 1).trimmed());
    }
    request->body = buffer.mid(end + 4);
    return request->body.size() >= request->headers.value("content-length").toLongLong();
}

QByteArray head(const Answer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) +
                      " Status\r\nConnection: close\r\n"
                      "Content-Type: " +
                      answer.contentType +
                      "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const QByteArray &header : answer.headers)
        text += header + "\r\n";
    return text + "\r\n";
}

} // namespace

FakeServer::FakeServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    sinceStart();
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl FakeServer::url(const QString &path) const
{
    return QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) +
                             path.toUtf8());
}

void FakeServer::serve(QTcpSocket *socket)
{
    auto buffer = std::make_shared<QByteArray>();
    auto isOpen = std::make_shared<bool>(false);
    const auto close = [this, isOpen] {
        if (std::exchange(*isOpen, false))
            --m_open;
    };
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::disconnected, this, close);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer, isOpen, close] {
        *buffer += socket->readAll();
        SeenRequest request;
        request.atMs = sinceStart().elapsed();
        if (!takeRequest(*buffer, &request))
            return;
        buffer->clear();
        m_seen.append(request);
        *isOpen = true;
        m_mostAtOnce = qMax(m_mostAtOnce, ++m_open);
        const Answer answer = m_handler(request);
        if (answer.hang)
            return;
        QTimer::singleShot(answer.delayMs, this, [answer, close, socket = QPointer(socket)] {
            close();
            if (!socket)
                return;
            if (!answer.hangUp)
                socket->write(head(answer) + (answer.cutAfter < 0
                                                  ? answer.body
                                                  : answer.body.left(answer.cutAfter)));
            if (!answer.stall)
                socket->disconnectFromHost();
        });
    });
}

} // namespace firstlight::test
