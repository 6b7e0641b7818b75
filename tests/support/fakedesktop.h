// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QVariantMap>

namespace firstlight::test {

// A message bus of the test's own, which starts none of the machine's services; without dbus-daemon
// it has no address.
class FakeBus final
{
public:
    FakeBus()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            return;
        if (!m_config.open())
            return;
        m_config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                       "<policy context='default'><allow send_destination='*'/>"
                       "<allow receive_sender='*'/><allow own='*'/></policy></busconfig>");
        m_config.close();
        m_daemon.start(program, {QStringLiteral("--config-file=") + m_config.fileName(),
                                 QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                 QStringLiteral("--print-address")});
        if (m_daemon.waitForReadyRead())
            m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    }
    ~FakeBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    const QString &address() const { return m_address; }
    QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryFile m_config;
    QProcess m_daemon;
    QString m_address;
};

// What a desktop shows.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeDesktop(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeDesktop() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body")};
    QList<Shown> shown;
    QList<uint> closed;
    uint lastId = 40;

    void click(uint id, const QString &action, const QString &token = {})
    {
        if (!token.isEmpty())
            send(QStringLiteral("ActivationToken"), {id, token});
        send(QStringLiteral("ActionInvoked"), {id, action});
    }

public Q_SLOTS:
    void CloseNotification(uint id) { closed.append(id); }
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, title, body, actions, hints});
        return replaces ? replaces : ++lastId;
    }

private:
    void send(const QString &name, const QVariantList &values)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                       QStringLiteral("org.freedesktop.Notifications"), name);
        signal.setArguments(values);
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
};

} // namespace firstlight::test
