// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newsmemory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDays = 30;
constexpr qsizetype mostHeld = 20;
constexpr qint64 largestFile = 1 << 18;

QJsonObject toJsonObject(const Notification &news)
{
    return {{u"title"_s, news.title},
            {u"body"_s, news.body},
            {u"day"_s, news.day.toString(Qt::ISODate)}};
}

Notification notificationFrom(const QJsonObject &json)
{
    return {.title = json.value("title"_L1).toString(),
            .body = json.value("body"_L1).toString(),
            .day = QDate::fromString(json.value("day"_L1).toString(), Qt::ISODate)};
}

} // namespace

void NewsMemory::remember(QDate day, int picks)
{
    picksTold[day] = picks;
    while (picksTold.size() > mostDays)
        picksTold.erase(picksTold.begin());
}

void NewsMemory::hold(const Notification &news)
{
    if (news.day.isValid())
        held.removeIf([&news](const Notification &each) { return each.day == news.day; });
    held.append(news);
    if (held.size() > mostHeld)
        held.removeFirst();
}

NewsMemory NewsMemory::fromJson(const QByteArray &json)
{
    NewsMemory memory;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QJsonObject picks = all.value("picksTold"_L1).toObject();
    for (auto told = picks.begin(); told != picks.end(); ++told) {
        if (const QDate day = QDate::fromString(told.key(), Qt::ISODate); day.isValid())
            memory.remember(day, told->toInt());
    }
    const QJsonArray faults = all.value("faultsTold"_L1).toArray();
    for (const auto &fault : faults)
        memory.faultsTold.append(fault.toInt());
    const QJsonArray held = all.value("held"_L1).toArray();
    for (const auto &each : held)
        memory.hold(notificationFrom(each.toObject()));
    return memory;
}

QByteArray NewsMemory::toJson() const
{
    QJsonObject picks;
    for (auto told = picksTold.begin(); told != picksTold.end(); ++told)
        picks.insert(told.key().toString(Qt::ISODate), told.value());
    QJsonArray faults;
    for (const int fault : faultsTold)
        faults.append(fault);
    QJsonArray waiting;
    for (const Notification &each : held)
        waiting.append(toJsonObject(each));
    return QJsonDocument(QJsonObject{
                             {u"picksTold"_s, picks},
                             {u"faultsTold"_s, faults},
                             {u"held"_s, waiting},
                         })
        .toJson(QJsonDocument::Compact);
}

NewsMemory NewsMemory::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    return fromJson(file.readAll());
}

// Whole or not at all, but without waiting for the disk: the window's thread does this.
void NewsMemory::save(const QString &path) const
{
    QFile file(path + u".new"_s);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    const QByteArray json = toJson();
    const bool isWritten = file.write(json) == json.size() && file.flush();
    file.close();
    if (!isWritten || std::rename(QFile::encodeName(file.fileName()), QFile::encodeName(path)) != 0)
        file.remove();
}

} // namespace firstlight
