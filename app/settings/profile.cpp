// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace firstlight {

using namespace Qt::StringLiterals;

QString Profile::database() const
{
    return QDir(dataFolder).filePath(u"firstlight.db"_s);
}

QString Profile::runLock() const
{
    return QDir(dataFolder).filePath(u"run.lock"_s);
}

QString Profile::paceStamp() const
{
    return QDir(dataFolder).filePath(u"arxiv.pace"_s);
}

QString Profile::keyFile() const
{
    return QDir(dataFolder).filePath(u"keys.json"_s);
}

QString Profile::calendarFile() const
{
    return QDir(dataFolder).filePath(u"no-announcement.tsv"_s);
}

QString Profile::ownPrices() const
{
    return QDir(dataFolder).filePath(u"prices.json"_s);
}

QString Profile::fetchedPrices() const
{
    return QDir(dataFolder).filePath(u"prices-fetched.json"_s);
}

QString Profile::logFile() const
{
    return QDir(dataFolder).filePath(u"firstlight.log"_s);
}

QString Profile::pdfFolder() const
{
    return QDir(cacheFolder).filePath(u"pdf"_s);
}

QString Profile::newsMemory() const
{
    return QDir(dataFolder).filePath(u"news.json"_s);
}

// In the runtime folder, which is the user's own; its name is short, as a socket's must be.
QString Profile::instanceSocket() const
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isUsable = QDir::isAbsolutePath(runtime) && QFileInfo(runtime).isWritable();
    if (!isUsable)
        return QDir(dataFolder).filePath(u"window.socket"_s);
    const QByteArray profile =
        QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(runtime).filePath(
        u"firstlight-%1.socket"_s.arg(QString::fromLatin1(profile.first(16))));
}

QString Profile::sharedPaceStamp()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
    folder.mkpath(u"firstlight"_s);
    return folder.filePath(u"firstlight/arxiv.pace"_s);
}

QString Profile::peoplePaceStamp() const
{
    return QDir(dataFolder).filePath(u"people.pace"_s);
}

Profile Profile::in(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
    return {.dataFolder = absolute,
            .settingsFile = QDir(absolute).filePath(u"firstlight.ini"_s),
            .cacheFolder = QDir(absolute).filePath(u"cache"_s)};
}

Profile Profile::standard()
{
    const auto place = [](QStandardPaths::StandardLocation location) {
        return QDir(QStandardPaths::writableLocation(location)).filePath(u"firstlight"_s);
    };
    return {.dataFolder = place(QStandardPaths::GenericDataLocation),
            .settingsFile =
                QDir(place(QStandardPaths::GenericConfigLocation)).filePath(u"firstlight.ini"_s),
            .cacheFolder = place(QStandardPaths::GenericCacheLocation)};
}

} // namespace firstlight
