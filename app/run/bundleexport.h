// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QObject>

#include <memory>

class QSaveFile;

namespace firstlight {

// Writes everything of the library into one file; see exchange/bundle.h.
class BundleExport final : public QObject
{
    Q_OBJECT

public:
    // The references must outlive it.
    BundleExport(Store &store, const Settings &settings, QObject *parent = nullptr);
    ~BundleExport() override;

    // Once. The number of papers. The file appears when it is whole; one of that name is replaced.
    // Kind::Storage; Kind::Cancelled.
    QFuture<Result<qint64>> start(const QString &path);
    void cancel();

Q_SIGNALS:
    void progressed(qint64 papers);

private:
    QFuture<Result<void>> writeRevisions();
    QFuture<Result<void>> writeFeeds();
    void writePapers(const LibraryPage &page);
    void nextPage(qint64 afterKey);
    void commit();
    void end(const Result<qint64> &outcome);
    QFuture<Result<void>> write(const QByteArray &text);

    Store &m_store;
    const Settings &m_settings;
    std::shared_ptr<QSaveFile> m_file; // written to on the pool, one write after another
    QPromise<Result<qint64>> m_promise;
    qint64 m_papers = 0;
    bool m_isCancelled = false;
};

} // namespace firstlight
