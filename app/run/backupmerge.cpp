// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/backupmerge.h"

#include "base/async.h"
#include "store/backups.h"

#include <QFile>
#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

BackupMerge::BackupMerge(Importing &importing, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_importing(importing)
    , m_clock(clock)
{}

BackupMerge::~BackupMerge() = default;

// On the pool: a backup of an older schema is migrated, which takes time.
Result<void> BackupMerge::openCopy(const QString &backup)
{
    if (const Backup chosen = backupIn(backup); chosen.flaw)
        return tl::unexpected(*chosen.flaw);
    const QString copy = m_folder.filePath(u"firstlight.db"_s);
    if (!m_folder.isValid() || !QFile::copy(backup, copy))
        return failure(Error::Kind::Storage, u"cannot write "_s + copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    auto store = Store::open(copy, m_clock);
    if (!store)
        return tl::unexpected(store.error());
    m_store = *std::move(store);
    return {};
}

QFuture<Result<FileImport>> BackupMerge::start(const QString &backup)
{
    const QString bundle = m_folder.filePath(u"backup.jsonl"_s);
    return chain(this, QtConcurrent::run([this, backup] { return openCopy(backup); }))
        .then([this, bundle] {
            m_settings = std::make_unique<Settings>(m_folder.filePath(u"firstlight.ini"_s));
            m_export = std::make_unique<BundleExport>(*m_store, *m_settings,
                                                      BundleContent{.hasSettings = false});
            return m_export->start(bundle);
        })
        .then([this, bundle](qint64) { return m_importing.start({bundle}); })
        .then([](const QList<FileImport> &files) {
            return ready(files.isEmpty() ? Result<FileImport>(failure(Error::Kind::Cancelled))
                                         : Result<FileImport>(files.first()));
        })
        .future();
}

} // namespace firstlight
