// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/bundleexport.h"
#include "run/importing.h"

#include <QTemporaryDir>

namespace firstlight {

// Takes from a backup what the library no longer has. What was changed since stays changed.
class BackupMerge final : public QObject
{
    Q_OBJECT

public:
    // importing must outlive it.
    explicit BackupMerge(Importing &importing, const Clock &clock, QObject *parent = nullptr);
    ~BackupMerge() override;

    // Once. Kind::Usage: it is no library. What became of it tells Importing, too.
    QFuture<Result<FileImport>> start(const QString &backup);

private:
    Result<void> openCopy(const QString &backup);

    Importing &m_importing;
    Clock m_clock;
    QTemporaryDir m_folder; // for a copy: the backup itself stays as it is
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<BundleExport> m_export;
};

} // namespace firstlight
