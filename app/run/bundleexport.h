// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QObject>

#include <functional>
#include <memory>

class QSaveFile;

namespace firstlight {

struct BundleContent
{
    bool hasSettings = true;
    // Raw answers of models that were read long ago; those that are still to be read are always in.
    bool hasAnswers = true;
    LibraryShare papers = LibraryShare::TextOnly;
    QString machine = {}; // that writes it for others to merge
};

// Writes everything of the library into one file; see exchange/bundle.h. The same library gives the
// same bytes.
class BundleExport final : public QObject
{
    Q_OBJECT

public:
    // The references must outlive it.
    BundleExport(Store &store, const Settings &settings, const BundleContent &content = {},
                 QObject *parent = nullptr);
    ~BundleExport() override;

    // Once. The number of papers. The file appears when it is whole; one of that name is replaced.
    // Kind::Storage; Kind::Cancelled.
    QFuture<Result<qint64>> start(const QString &path);
    void cancel();

Q_SIGNALS:
    void progressed(qint64 papers);

private:
    QFuture<Result<void>> writeRevisions();
    void writePapers(const LibraryPage &page);
    void nextPage(qint64 afterKey);
    void writeRows(const QList<LibraryRow> &rows, const std::function<void()> &next);
    void nextRows(qsizetype table, const QVariantList &after);
    void commit();
    void end(const Result<qint64> &outcome);
    QFuture<Result<void>> write(const QByteArray &text);

    Store &m_store;
    const Settings &m_settings;
    BundleContent m_content;
    std::shared_ptr<QSaveFile> m_file; // written to on the pool, one write after another
    QPromise<Result<qint64>> m_promise;
    qint64 m_papers = 0;
    bool m_isCancelled = false;
};

} // namespace firstlight
