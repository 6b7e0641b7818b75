// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/site.h"

#include <QLockFile>
#include <QSet>
#include <QStringList>

#include <memory>

namespace firstlight {

struct SiteChanges
{
    int written = 0;
    int unchanged = 0;
    int removed = 0;

    friend bool operator==(const SiteChanges &, const SiteChanges &) = default;
};

// The folder of a site. New files are collected beside the old ones, which stay as they are until
// commit. Only files whose bytes change are touched, and no file that Firstlight did not write: a
// list in the folder says which those are. For one thread at a time.
class SiteFolder final
{
public:
    explicit SiteFolder(const QString &path);
    ~SiteFolder(); // closes

    // Makes the folder if need be. Kind::Storage; Kind::Busy when another Firstlight writes there.
    Result<void> open();
    // Kind::Storage; Kind::Usage when a file of that name is there that Firstlight did not write.
    Result<void> add(const SiteFile &file);
    // Puts the new files in place and removes those of the site that were not added. Once.
    Result<SiteChanges> commit();
    void close(); // drops what was not committed; others may write to the folder

private:
    QString at(const QString &path) const;
    QString newAt(const QString &path) const;
    Result<void> saveList(const QStringList &paths) const;
    Result<void> replace(const QString &path) const;
    void remove(const QString &path);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QSet<QString> m_known; // files of the site before
    QSet<QString> m_added;
    QStringList m_changed; // of the added ones
    SiteChanges m_changes;
};

} // namespace firstlight
