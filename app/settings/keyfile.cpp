// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned othersMayRead = S_IRWXG | S_IRWXO;

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(KeyFile)

public:
    static QString unreadable(const QString &path)
    {
        return tr("the key file %1 cannot be read").arg(path);
    }
    static QString open(const QString &path, uint mode)
    {
        return tr("the key file %1 is open to other users of this machine (mode %2), so it is not "
                  "read. They may know the key: replace it at the service, then set it anew. "
                  "“chmod 600” makes the file usable again")
            .arg(path)
            .arg(mode, 4, 8, QChar(u'0'));
    }
    static QString foreign(const QString &path)
    {
        return tr("the key file %1 is not your own, so it is not read").arg(path);
    }
    static QString malformed(const QString &path)
    {
        return tr("the key file %1 holds no keys that can be made out. Mend it or move it away")
            .arg(path);
    }
    static QString unwritable(const QString &path)
    {
        return tr("the key file %1 cannot be written").arg(path);
    }
};

Result<QJsonObject> readAll(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    const int handle = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (handle < 0 && errno == ENOENT)
        return QJsonObject();
    QFile file;
    if (handle < 0 || !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return failure(Error::Kind::Storage, Words::unreadable(path));
    struct stat state = {};
    if (::fstat(handle, &state) != 0 || !S_ISREG(state.st_mode))
        return failure(Error::Kind::Storage, Words::unreadable(path));
    if (state.st_uid != ::geteuid())
        return failure(Error::Kind::Storage, Words::foreign(path));
    if ((state.st_mode & othersMayRead) != 0)
        return failure(Error::Kind::Storage,
                       Words::open(path, state.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO)));
    const QByteArray text = file.readAll().trimmed();
    const QJsonDocument keys = QJsonDocument::fromJson(text);
    if (!text.isEmpty() && !keys.isObject())
        return failure(Error::Kind::Storage, Words::malformed(path));
    return keys.object();
}

// The file that replaces the old one is never readable for others, not even while it is written.
Result<void> replace(const QString &path, const QJsonObject &keys)
{
    if (keys.isEmpty()) {
        if (QFile::remove(path) || !QFileInfo(path).exists())
            return {};
        return failure(Error::Kind::Storage, Words::unwritable(path));
    }
    QDir().mkpath(QFileInfo(path).path());
    QTemporaryFile fresh(path + u".XXXXXX"_s);
    const QByteArray text = QJsonDocument(keys).toJson();
    const bool isWritten =
        fresh.open() && fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        fresh.write(text) == text.size() && fresh.flush() && ::fsync(fresh.handle()) == 0;
    if (!isWritten || std::rename(QFile::encodeName(fresh.fileName()).constData(),
                                  QFile::encodeName(path).constData()) != 0)
        return failure(Error::Kind::Storage, Words::unwritable(path));
    fresh.setAutoRemove(false);
    return {};
}

} // namespace

Result<QString> KeyFile::read(const QString &entry) const
{
    const Result<QJsonObject> keys = readAll(m_path);
    if (!keys)
        return tl::unexpected(keys.error());
    return keys->value(entry).toString();
}

// What was open to others is not trusted by being copied into a closed file, nor are the keys of
// other hosts in it thrown away unasked.
Result<void> KeyFile::write(const QString &entry, const QString &secret) const
{
    Result<QJsonObject> keys = readAll(m_path);
    if (!keys)
        return tl::unexpected(keys.error());
    keys->insert(entry, secret);
    return replace(m_path, *keys);
}

Result<void> KeyFile::remove(const QString &entry) const
{
    Result<QJsonObject> keys = readAll(m_path);
    if (!keys)
        return tl::unexpected(keys.error());
    if (!keys->contains(entry))
        return {};
    keys->remove(entry);
    return replace(m_path, *keys);
}

} // namespace firstlight
