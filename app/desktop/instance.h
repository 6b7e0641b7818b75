// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/instancemessage.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace firstlight {

// One window a profile: the first start listens, every other one asks it and leaves. What a crashed
// program left behind is taken over.
class Instance final : public QObject
{
    Q_OBJECT

public:
    // socket: a path in a folder that only this user may enter.
    explicit Instance(const QString &socket, QObject *parent = nullptr);
    ~Instance() override;

    enum class Role {
        First, // this one listens from now on
        Told,  // another one has taken the message: leave
        Alone  // nobody answers, and nobody can be told: as if there were no such thing
    };
    // Waits for the other one for at most some seconds; so only before there is a window.
    Role begin(const InstanceMessage &message);

Q_SIGNALS:
    void asked(const firstlight::InstanceMessage &message);

private:
    Role listen();
    bool tell(const QByteArray &bytes) const;
    void receive(QLocalSocket *visitor);
    void read(QLocalSocket *visitor);

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace firstlight
