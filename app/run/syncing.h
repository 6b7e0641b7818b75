// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/bundleexport.h"
#include "run/importing.h"
#include "run/lineimport.h"

#include <QHash>
#include <QQueue>

namespace firstlight {

// What became of one machine's file.
struct SyncedFile
{
    QString name; // of the file
    QString machine;
    ImportCounts counts;
    qint64 refused = 0;
    bool isUnchanged = false;     // was merged before
    std::optional<Error> skipped; // set: left alone until it changes or the next time
};

struct SyncReport
{
    QList<SyncedFile> files; // of the others
    QString ownFile;
    bool isWritten = false; // something had changed
    qint64 bytes = 0;

    qint64 taken() const;
    bool hasTrouble() const;
};

// Makes the libraries of several machines one through a folder that they share: each writes a
// bundle of its own there and reads those of the others, copies that the sharing program made of
// two at once too. What cannot be read as a whole waits. Settings do not go along.
class Syncing final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive it. The folder is where it notes what it has read.
    Syncing(const Importing::Parts &parts, const QString &dataFolder, QObject *parent = nullptr);
    ~Syncing() override;

    // IfMerged: nothing has changed here but by what is read now.
    enum class Writing { Always, IfMerged };
    // One call at a time: Kind::Busy. Kind::Usage: no folder is set, or it is not there.
    QFuture<Result<SyncReport>> start(Writing writing = Writing::Always);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const firstlight::SyncReport &report);
    void failed(const firstlight::Error &error);

private:
    using Seen = QHash<QString, QString>; // what was merged of a file, by its name

    void mergeNext();
    void merge(const QString &name, const QString &state);
    void mergeCopy(SyncedFile file, const QString &state);
    void fileDone(const SyncedFile &file, const QString &state);
    void writeOwn();
    void place();
    void end(const Result<SyncReport> &outcome);

    Importing::Parts m_parts;
    QString m_dataFolder;
    QString m_folder;
    Writing m_writing = Writing::Always;
    SyncReport m_report;
    QQueue<QString> m_waiting;
    Seen m_seen;
    std::unique_ptr<LineImport> m_import;
    std::unique_ptr<BundleExport> m_export;
    QPromise<Result<SyncReport>> m_promise;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

// The name of a machine's file: its name, and what tells apart two of that name.
QString syncFileName(const QString &machine, const QString &dataFolder);

} // namespace firstlight
