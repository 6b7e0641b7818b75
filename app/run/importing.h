// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/filekind.h"
#include "exchange/refusal.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace firstlight {

// What became of one file.
struct FileImport
{
    QString path; // as given
    FileKind kind = FileKind::Unknown;
    ImportCounts counts; // of an import that went on after a break, the whole file's
    qint64 refused = 0;
    QList<Refusal> refusals;        // the first hundred
    QDate day;                      // of a digest or a feed; else null
    bool isResumed = false;         // went on where an earlier import was broken off
    std::optional<Error> stoppedBy; // set: done in part, or not at all (Kind::Usage)
};

inline constexpr qsizetype mostRefusalsKept = 100;

// Brings files into the library: digests, snapshots, bundles, feeds, OAI-PMH answers. Files of any
// length are read in stretches on the pool and saved in short parts; an import that is cancelled or
// killed goes on from there when the same file is imported again.
class Importing final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive it.
    struct Parts
    {
        Store &store;
        Settings &settings;
        Clock clock;
    };
    explicit Importing(Parts parts, QObject *parent = nullptr);
    ~Importing() override;

    // One after another; one that fails does not keep back the next, but storage that fails and
    // cancelling end it. One call at a time: Kind::Busy.
    QFuture<Result<QList<FileImport>>> start(const QStringList &paths);
    void cancel(); // the file at hand says Cancelled in stoppedBy
    bool isRunning() const { return m_going != nullptr; }

Q_SIGNALS:
    // Bytes of the file at hand.
    void progressed(const QString &path, qint64 done, qint64 total);
    void fileDone(const firstlight::FileImport &file);
    void finished(const QList<firstlight::FileImport> &files);

private:
    struct Going;

    void nextFile();
    QFuture<Result<FileImport>> importFile(const QString &path);
    QFuture<Result<FileImport>> importWhole(const FileImport &file);
    QFuture<Result<FileImport>> importLines(const FileImport &file, const ImportSource &source);
    void endFile(const FileImport &file);

    Parts m_parts;
    std::unique_ptr<Going> m_going;
};

} // namespace firstlight
