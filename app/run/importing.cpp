// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/importing.h"

#include "base/async.h"
#include "run/lineimport.h"

#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

struct Importing::Going
{
    QStringList paths; // still to come
    FileImport file;   // at hand, as far as it is known
    QList<FileImport> done;
    std::unique_ptr<LineImport> lines; // while a file of lines is imported
    bool isCancelled = false;
    QPromise<Result<QList<FileImport>>> promise;
};

namespace {

FileImport stopped(FileImport file, const Error &error)
{
    file.stoppedBy = error;
    return file;
}

bool endsEverything(const std::optional<Error> &error)
{
    return error && (error->kind == Error::Kind::Cancelled || error->kind == Error::Kind::Storage);
}

} // namespace

Importing::Importing(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

Importing::~Importing() = default;

QFuture<Result<QList<FileImport>>> Importing::start(const QStringList &paths)
{
    if (m_going)
        return ready(Result<QList<FileImport>>(
            tl::unexpect, Error{Error::Kind::Busy, u"files are being imported already"_s}));
    m_going = std::make_unique<Going>();
    m_going->paths = paths;
    m_going->promise.start();
    auto future = m_going->promise.future();
    nextFile();
    return future;
}

void Importing::cancel()
{
    if (!m_going)
        return;
    m_going->isCancelled = true;
    if (m_going->lines)
        m_going->lines->cancel();
}

void Importing::nextFile()
{
    if (m_going->paths.isEmpty()) {
        const auto going = std::move(m_going);
        going->promise.addResult(going->done);
        going->promise.finish();
        Q_EMIT finished(going->done);
        return;
    }
    const QString path = m_going->paths.takeFirst();
    m_going->file = {.path = path};
    deliver(importFile(path), this, [this](const Result<FileImport> &outcome) {
        endFile(outcome ? *outcome : stopped(m_going->file, outcome.error()));
    });
}

void Importing::endFile(const FileImport &file)
{
    m_going->lines.reset();
    m_going->done.append(file);
    Q_EMIT fileDone(file);
    if (endsEverything(file.stoppedBy))
        m_going->paths.clear();
    nextFile();
}

QFuture<Result<FileImport>> Importing::importFile(const QString &path)
{
    return chain(this, QtConcurrent::run(&identify, path))
        .then([this](const IdentifiedFile &identified) {
            m_going->file.kind = identified.kind;
            const FileImport &file = m_going->file;
            if (m_going->isCancelled)
                return ready(Result<FileImport>(stopped(file, {Error::Kind::Cancelled, {}})));
            if (file.kind == FileKind::Snapshot || file.kind == FileKind::Bundle)
                return importLines(file, identified.source);
            return importWhole(file);
        })
        .future();
}

QFuture<Result<FileImport>> Importing::importLines(const FileImport &file,
                                                   const ImportSource &source)
{
    m_going->lines = std::make_unique<LineImport>(m_parts, file, source);
    connect(m_going->lines.get(), &LineImport::progressed, this,
            [this, path = file.path](qint64 done, qint64 total) {
                Q_EMIT progressed(path, done, total);
            });
    return m_going->lines->start();
}

QFuture<Result<FileImport>> Importing::importWhole(const FileImport &file)
{
    auto read = std::make_shared<ReadFile>();
    return chain(this, QtConcurrent::run(&readWhole, file.kind, file.path,
                                         m_parts.settings.categories(), m_parts.clock.now()))
        .then([this, read](const ReadFile &understood) {
            *read = understood;
            if (!read->criteria)
                return ready(Result<bool>(false));
            return m_parts.store.importRevision(*read->criteria, false);
        })
        .then([this, read](bool) {
            return read->papers.isEmpty() ? m_parts.store.importDay(read->day)
                                          : m_parts.store.importPapers(read->papers, std::nullopt);
        })
        .then([read, file](const ImportCounts &counts) {
            FileImport done = file;
            done.counts = counts;
            done.day = read->day.day;
            done.refused = read->refusals.size();
            done.refusals = read->refusals.mid(0, mostRefusalsKept);
            return ready(Result<FileImport>(done));
        })
        .future();
}

} // namespace firstlight
