// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int startPatienceMs = 3000; // the first one may be starting
constexpr int answerPatienceMs = 2000;
constexpr int visitMs = 2000;
constexpr int mostVisitors = 8;
constexpr auto taken = "taken\n";

bool isOfThisUser(const QLocalSocket &visitor)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    const auto descriptor = static_cast<int>(visitor.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 &&
           credentials.uid == getuid();
}

} // namespace

Instance::Instance(const QString &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_lock(socket + u".lock"_s)
{
    // That of a crashed program is recognised by its process, not by its age.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostVisitors);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection())
            receive(visitor);
    });
}

Instance::~Instance() = default;

Instance::Role Instance::begin(const InstanceMessage &message)
{
    QDir().mkpath(QFileInfo(m_socket).path());
    const QByteArray bytes = toBytes(message);
    const QDeadlineTimer deadline(startPatienceMs);
    do {
        if (m_lock.tryLock(0))
            return listen();
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::Alone;
        if (tell(bytes))
            return Role::Told;
        QThread::msleep(50);
    } while (!deadline.hasExpired());
    return Role::Alone;
}

Instance::Role Instance::listen()
{
    // With the lock in hand nobody listens there any more.
    QLocalServer::removeServer(m_socket);
    if (!m_server.listen(m_socket)) {
        m_lock.unlock();
        return Role::Alone;
    }
    QFile::setPermissions(m_socket, QFile::ReadOwner | QFile::WriteOwner);
    return Role::First;
}

bool Instance::tell(const QByteArray &bytes) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(answerPatienceMs))
        return false;
    socket.write(bytes);
    return socket.waitForBytesWritten(answerPatienceMs) &&
           socket.waitForReadyRead(answerPatienceMs) && socket.readAll().startsWith(taken);
}

void Instance::receive(QLocalSocket *visitor)
{
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    const auto visitors = m_server.findChildren<QLocalSocket *>().size();
    if (visitors > mostVisitors || !isOfThisUser(*visitor))
        return visitor->abort();
    visitor->setReadBufferSize(instanceHeaderBytes + largestInstanceMessage);
    QTimer::singleShot(visitMs, visitor, &QLocalSocket::abort);
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { read(visitor); });
    read(visitor);
}

void Instance::read(QLocalSocket *visitor)
{
    const QByteArray header = visitor->peek(instanceHeaderBytes);
    if (header.size() < instanceHeaderBytes)
        return;
    const auto size = instanceMessageSize(header);
    if (!size)
        return visitor->abort();
    if (visitor->bytesAvailable() < instanceHeaderBytes + *size)
        return;
    visitor->skip(instanceHeaderBytes);
    const auto message = instanceMessage(visitor->read(*size));
    if (!message)
        return visitor->abort();
    disconnect(visitor, &QLocalSocket::readyRead, this, nullptr);
    visitor->write(taken);
    visitor->disconnectFromServer();
    Q_EMIT asked(*message);
}

} // namespace firstlight
