// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/dataplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(DataPlaces)

public:
    static QString database() { return tr("Library"); }
    static QString backups() { return tr("Backups"); }
    static QString pdfs() { return tr("Downloaded PDFs"); }
    static QString settings() { return tr("Settings"); }
    static QString keys() { return tr("Keys kept in a file"); }
    static QString shared() { return tr("Shared folder"); }
    static QString advice()
    {
        return tr("To move to another computer: write everything into one file there with "
                  "“firstlight bundle export FILE” and read it here with “firstlight import FILE”, "
                  "the other way round likewise; or, with Firstlight closed on both, copy the "
                  "folder of the library and the file of the settings to the same places. Keys do "
                  "not move: set them again. Downloaded PDFs can be got again. The log beside "
                  "the library need not move.");
    }
};

qint64 bytesOf(const QString &path)
{
    if (QFileInfo(path).isFile())
        return QFileInfo(path).size();
    qint64 sum = 0;
    for (QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        files.next();
        sum += files.fileInfo().size();
    }
    return sum;
}

DataPlace place(const QString &key, const QString &name, const QString &path)
{
    return {key, name, path, bytesOf(path), QFileInfo::exists(path)};
}

} // namespace

QList<DataPlace> dataPlaces(const Profile &profile, const QString &syncFolder)
{
    DataPlace database = place(u"library"_s, Words::database(), profile.database());
    database.bytes += bytesOf(profile.database() + u"-wal"_s);
    QList<DataPlace> places{
        database,
        place(u"backups"_s, Words::backups(), QDir(profile.dataFolder).filePath(u"backups"_s)),
        place(u"pdfs"_s, Words::pdfs(), profile.pdfFolder()),
        place(u"settings"_s, Words::settings(), profile.settingsFile)};
    if (QFileInfo::exists(profile.keyFile()))
        places.append(place(u"keys"_s, Words::keys(), profile.keyFile()));
    if (!syncFolder.isEmpty())
        places.append(place(u"shared"_s, Words::shared(), syncFolder));
    return places;
}

QString movingAdvice()
{
    return Words::advice();
}

} // namespace firstlight
