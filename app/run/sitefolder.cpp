// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/sitefolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <filesystem>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView listName = "firstlight-site.txt"_L1;
constexpr QLatin1StringView newName = ".firstlight-new"_L1;
constexpr QLatin1StringView lockName = ".firstlight-lock"_L1;
constexpr QLatin1StringView listHead =
    "# What Firstlight wrote here. It replaces and removes these files, and no other.\n"_L1;

std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return failure(Error::Kind::Storage, path + u": the folder cannot be made"_s);
}

QSet<QString> listedIn(const QString &file)
{
    QSet<QString> paths;
    const QStringList lines = QString::fromUtf8(bytesOf(file).value_or(QByteArray())).split(u'\n');
    for (const QString &line : lines) {
        if (isSitePath(line)) // whatever else somebody wrote there
            paths.insert(line);
    }
    return paths;
}

} // namespace

SiteFolder::SiteFolder(const QString &path)
    : m_path(QDir(path).absolutePath())
{}

SiteFolder::~SiteFolder()
{
    close();
}

void SiteFolder::close()
{
    if (m_lock)
        QDir(at(newName)).removeRecursively();
    m_lock.reset();
}

Result<void> SiteFolder::open()
{
    if (auto made = makeFolder(m_path); !made)
        return made;
    auto lock = std::make_unique<QLockFile>(at(lockName));
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return failure(Error::Kind::Busy, m_path);
        return failure(Error::Kind::Storage, m_path + u": the folder cannot be written to"_s);
    }
    m_lock = std::move(lock);
    m_known = listedIn(at(listName));
    QDir(at(newName)).removeRecursively(); // of a Firstlight that was killed
    return makeFolder(at(newName));
}

Result<void> SiteFolder::add(const SiteFile &file)
{
    m_added.insert(file.path);
    const auto before = bytesOf(at(file.path));
    if (before == file.bytes) {
        ++m_changes.unchanged;
        return {};
    }
    if (QFile::exists(at(file.path)) && !m_known.contains(file.path))
        return failure(Error::Kind::Usage, at(file.path));
    if (auto made = makeFolder(folderOf(newAt(file.path))); !made)
        return made;
    QFile fresh(newAt(file.path));
    if (!fresh.open(QIODevice::WriteOnly) || fresh.write(file.bytes) != file.bytes.size() ||
        !fresh.flush())
        return failure(
            Error::Kind::Storage,
            m_path + u": " +
                (fresh.error() == QFile::NoError ? u"the disk is full"_s : fresh.errorString()));
    m_changed.append(file.path);
    return {};
}

Result<SiteChanges> SiteFolder::commit()
{
    // Until the end the list names the old files and the new ones: whenever this is broken off, the
    // next time all are known.
    if (const auto saved = saveList((m_known | m_added).values()); !saved)
        return tl::unexpected(saved.error());
    for (const QString &path : std::as_const(m_changed)) {
        if (const auto replaced = replace(path); !replaced)
            return tl::unexpected(replaced.error());
        ++m_changes.written;
    }
    const QSet<QString> gone = m_known - m_added;
    for (const QString &path : gone)
        remove(path);
    if (const auto saved = saveList(m_added.values()); !saved)
        return tl::unexpected(saved.error());
    return m_changes;
}

QString SiteFolder::at(const QString &path) const
{
    return m_path + u'/' + path;
}

QString SiteFolder::newAt(const QString &path) const
{
    return at(newName) + u'/' + path;
}

Result<void> SiteFolder::saveList(const QStringList &paths) const
{
    QStringList sorted = paths;
    sorted.sort();
    const QByteArray text = (listHead + sorted.join(u'\n') + u'\n').toUtf8();
    if (bytesOf(at(listName)) == text)
        return {};
    QSaveFile file(at(listName));
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return failure(Error::Kind::Storage, file.fileName() + u": " + file.errorString());
}

Result<void> SiteFolder::replace(const QString &path) const
{
    if (auto made = makeFolder(folderOf(at(path))); !made)
        return made;
    std::error_code mistake;
    std::filesystem::rename(QFile::encodeName(newAt(path)).toStdString(),
                            QFile::encodeName(at(path)).toStdString(), mistake);
    if (!mistake)
        return {};
    return failure(Error::Kind::Storage,
                   at(path) + u": " + QString::fromStdString(mistake.message()));
}

void SiteFolder::remove(const QString &path)
{
    if (QFile::remove(at(path)))
        ++m_changes.removed;
    if (path.contains(u'/'))
        QDir(m_path).rmdir(folderOf(path)); // unless something is in it
}

} // namespace firstlight
