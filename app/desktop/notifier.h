// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFuture>
#include <QObject>

#include <functional>

namespace firstlight {

// Shows notifications through the desktop's service (org.freedesktop.Notifications), each in place
// of the one before. No call blocks; where there is no bus or no service nothing happens.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    using Connector = std::function<QDBusConnection()>;
    // connect: called once, in the pool: a bus that hangs must not hold up whoever shows something.
    explicit Notifier(Connector connect = &QDBusConnection::sessionBus, QObject *parent = nullptr);
    ~Notifier() override; // its futures are cancelled

    // Whether the service took it. What is shown while another is on its way takes its place.
    QFuture<bool> show(const Notification &notification);
    // Whether a click can be answered: not by a program that is about to end. True unless set.
    void setAnswersClicks(bool answers) { m_answersClicks = answers; }

Q_SIGNALS:
    // The reader clicked it. token: the desktop's leave to raise a window; may be empty.
    void opened(QDate day, const QString &token);

private Q_SLOTS:
    void takeToken(uint id, const QString &token, const QDBusMessage &signal);
    void takeAction(uint id, const QString &action, const QDBusMessage &signal);

private:
    void begin();
    void askCapabilities();
    void send(const QStringList &capabilities);
    void end(bool isShown);
    bool isOurs(uint id, const QDBusMessage &signal) const;

    Connector m_connect;
    std::optional<QDBusConnection> m_bus; // once it is known
    bool m_answersClicks = true;
    bool m_isSending = false;
    std::optional<Notification> m_next;
    std::shared_ptr<QPromise<bool>> m_promise; // of what is next, or on its way
    uint m_id = 0;                             // the service's, of the one that is shown; 0: none
    QString m_owner;                           // whose id it is: the service's unique name
    QDate m_day;                               // of the one that is shown
    QString m_token;
};

} // namespace firstlight
