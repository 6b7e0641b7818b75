// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include "base/async.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString desktopFile = u"io.github.firstlight.Firstlight"_s;
constexpr int patienceMs = 10'000;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::Notifier(Connector connect, QObject *parent)
    : QObject(parent)
    , m_connect(std::move(connect))
{}

Notifier::~Notifier() = default;

QFuture<bool> Notifier::show(const Notification &notification)
{
    if (m_next) // it never was on its way
        m_promise->future().cancel();
    m_next = notification;
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QFuture<bool> future = promise->future();
    m_promise = std::move(promise);
    if (!m_isSending)
        begin();
    return future;
}

void Notifier::begin()
{
    m_isSending = true;
    if (m_bus)
        return askCapabilities();
    deliver(QtConcurrent::run(m_connect), this, [this](const QDBusConnection &bus) {
        m_bus = bus;
        // From whomever: asking who the service is would wait for the bus. isOurs() compares.
        m_bus->connect({}, path, service, u"ActivationToken"_s, this,
                       SLOT(takeToken(uint, QString, QDBusMessage)));
        m_bus->connect({}, path, service, u"ActionInvoked"_s, this,
                       SLOT(takeAction(uint, QString, QDBusMessage)));
        askCapabilities();
    });
}

// Each time: another service may have taken over.
void Notifier::askCapabilities()
{
    if (!m_bus->isConnected())
        return end(false);
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus->asyncCall(callOf(u"GetCapabilities"_s), patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            return end(false);
        if (reply.reply().service() != m_owner)
            m_id = 0;
        send(reply.value());
    });
}

void Notifier::send(const QStringList &capabilities)
{
    const Notification shown = *std::exchange(m_next, std::nullopt);
    const auto promise = m_promise;
    QStringList actions;
    if (m_answersClicks && capabilities.contains("actions"_L1))
        actions = {u"default"_s, tr("Open")};
    const bool isMarkup = capabilities.contains("body-markup"_L1);
    QDBusMessage call = callOf(u"Notify"_s);
    call.setArguments({u"Firstlight"_s, m_id, desktopFile, shown.title,
                       isMarkup ? shown.body.toHtmlEscaped() : shown.body, actions,
                       QVariantMap{{u"desktop-entry"_s, desktopFile}}, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, shown, promise] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_id = reply.isError() ? 0 : reply.value();
        m_owner = reply.isError() ? QString() : reply.reply().service();
        m_day = shown.day;
        m_token.clear();
        promise->addResult(m_id != 0);
        promise->finish();
        m_isSending = false;
        if (m_next)
            begin();
    });
}

// Of what could not even be sent.
void Notifier::end(bool isShown)
{
    m_isSending = false;
    m_next.reset();
    m_promise->addResult(isShown);
    m_promise->finish();
}

bool Notifier::isOurs(uint id, const QDBusMessage &signal) const
{
    return m_id != 0 && id == m_id && signal.service() == m_owner;
}

void Notifier::takeToken(uint id, const QString &token, const QDBusMessage &signal)
{
    if (isOurs(id, signal))
        m_token = token;
}

void Notifier::takeAction(uint id, const QString &action, const QDBusMessage &signal)
{
    if (!isOurs(id, signal) || action != "default"_L1)
        return;
    // Some desktops leave it on the screen, perhaps above the window.
    QDBusMessage close = callOf(u"CloseNotification"_s);
    close.setArguments({std::exchange(m_id, 0)});
    m_bus->asyncCall(close, patienceMs);
    Q_EMIT opened(m_day, std::exchange(m_token, {}));
}

} // namespace firstlight
