// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/importing.h"
#include "run/importreading.h"

#include <QObject>
#include <QQueue>

namespace firstlight {

// Imports one file of lines, a snapshot or a bundle: stretches are read and understood on the pool,
// a few ahead, and saved in order, each with a mark of how far it has come.
class LineImport final : public QObject
{
    Q_OBJECT

public:
    // file: its path and kind are set.
    LineImport(Importing::Parts parts, const FileImport &file, const ImportSource &source,
               QObject *parent = nullptr);

    // Once. Kind::Storage; cancelling is no error but FileImport::stoppedBy.
    QFuture<Result<FileImport>> start();
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); // bytes

private:
    void begin(const std::optional<ImportMark> &mark);
    void readAhead();
    void saveNext();
    void save(const ReadLines &read);
    void saveOther(const ReadLines &read, qsizetype at, ImportCounts counts);
    void savePapers(const ReadLines &read, ImportCounts others);
    QFuture<Result<bool>> saveOne(const BundleLine &line);
    bool takeSetting(const BundleSetting &setting);
    void refuse(const ReadLines &read);
    void sayIfCutOff();
    void end(const std::optional<Error> &error);

    Importing::Parts m_parts;
    FileImport m_file;
    ImportSource m_source;
    ImportMark m_mark;
    QQueue<QFuture<ReadLines>> m_ahead;
    qint64 m_next = 0; // where the next stretch begins
    bool m_isCancelled = false;
    QPromise<Result<FileImport>> m_promise;
};

} // namespace firstlight
