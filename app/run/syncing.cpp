// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/syncing.h"

#include "base/async.h"
#include "run/diskerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSysInfo>
#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString seenFile(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"sync.json"_s);
}

QHash<QString, QString> seenIn(const QString &dataFolder)
{
    QHash<QString, QString> seen;
    QFile file(seenFile(dataFolder));
    if (!file.open(QIODevice::ReadOnly))
        return seen;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        seen.insert(each.key(), each.value().toString());
    return seen;
}

// Lost, it costs reading all again.
void keepSeen(const QString &dataFolder, const QHash<QString, QString> &seen)
{
    QJsonObject object;
    for (auto each = seen.begin(); each != seen.end(); ++each)
        object.insert(each.key(), each.value());
    QSaveFile file(seenFile(dataFolder));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

QString stateOf(const QString &path)
{
    const QFileInfo info(path);
    return u"%1-%2"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

Result<void> copyTo(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(diskError(source));
    if (!target.open(QIODevice::WriteOnly))
        return tl::unexpected(diskError(target));
    constexpr qint64 atOnce = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray part = source.read(atOnce);
        if (part.isEmpty())
            return tl::unexpected(diskError(source));
        if (target.write(part) != part.size())
            return tl::unexpected(diskError(target));
    }
    return target.commit() ? Result<void>() : tl::unexpected(diskError(target));
}

// The copy can be read in parts however the file changes meanwhile.
Result<BundleEnds> fetch(const QString &from, const QString &to)
{
    if (auto copied = copyTo(from, to); !copied)
        return tl::unexpected(copied.error());
    auto ends = bundleEnds(to);
    if (!ends)
        return ends;
    if (ends->header.version < 2 || !ends->isWhole)
        return failure(Error::Kind::Usage,
                       u"it is not whole yet; it is tried again when it has changed"_s);
    return ends;
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

// Whether the file had to be written.
Result<bool> replaceIfOther(const QString &from, const QString &to)
{
    if (QFileInfo(to).size() == QFileInfo(from).size() && digestOf(to) == digestOf(from))
        return false;
    if (auto copied = copyTo(from, to); !copied)
        return tl::unexpected(copied.error());
    return true;
}

} // namespace

QString syncFileName(const QString &machine, const QString &dataFolder)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}_]+"_s);
    const QByteArray place = QSysInfo::machineUniqueId() + machine.toUtf8() +
                             QFileInfo(dataFolder).canonicalFilePath().toUtf8();
    const QString name = QString(machine).replace(unsafe, u"-"_s).left(40);
    const auto digest = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    return u"firstlight-%1-%2.jsonl"_s.arg(name, QString::fromLatin1(digest.left(8)));
}

qint64 SyncReport::taken() const
{
    qint64 sum = 0;
    for (const SyncedFile &file : files)
        sum += file.counts.taken;
    return sum;
}

bool SyncReport::hasTrouble() const
{
    return std::any_of(files.begin(), files.end(), [](const SyncedFile &file) {
        return file.skipped.has_value() || file.refused > 0;
    });
}

Syncing::Syncing(const Importing::Parts &parts, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_dataFolder(dataFolder)
{}

Syncing::~Syncing() = default;

QFuture<Result<SyncReport>> Syncing::start(Writing writing)
{
    const auto refuse = [](Error::Kind kind, const QString &why) {
        return ready(Result<SyncReport>(tl::unexpect, Error{kind, why}));
    };
    if (m_isRunning)
        return refuse(Error::Kind::Busy, u"the libraries are being merged already"_s);
    m_folder = m_parts.settings.syncFolder();
    if (m_folder.isEmpty())
        return refuse(Error::Kind::Usage, u"no shared folder is set"_s);
    if (!QFileInfo(m_folder).isDir())
        return refuse(Error::Kind::Usage, u"there is no folder "_s + m_folder);
    m_isRunning = true;
    m_isCancelled = false;
    m_writing = writing;
    m_promise = {};
    m_promise.start();
    m_seen = seenIn(m_dataFolder);
    m_report = {.ownFile = syncFileName(m_parts.settings.syncMachine(), m_dataFolder)};
    m_waiting.clear();
    const QStringList names =
        QDir(m_folder).entryList({u"firstlight-*.jsonl"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name != m_report.ownFile)
            m_waiting.enqueue(name);
    }
    auto future = m_promise.future();
    m_parts.store.setMachineName(m_parts.settings.syncMachine());
    mergeNext();
    return future;
}

void Syncing::cancel()
{
    m_isCancelled = true;
    if (m_import)
        m_import->cancel();
    if (m_export)
        m_export->cancel();
}

void Syncing::mergeNext()
{
    if (m_isCancelled)
        return end(failure(Error::Kind::Cancelled));
    if (m_waiting.isEmpty())
        return writeOwn();
    const QString name = m_waiting.dequeue();
    merge(name, stateOf(QDir(m_folder).filePath(name)));
}

void Syncing::merge(const QString &name, const QString &state)
{
    SyncedFile file{.name = name};
    if (m_seen.value(name) == state) {
        file.isUnchanged = true;
        m_report.files.append(file);
        return mergeNext();
    }
    const QString copy = QDir(m_dataFolder).filePath(u"sync-incoming.jsonl"_s);
    deliver(QtConcurrent::run(&fetch, QDir(m_folder).filePath(name), copy), this,
            [this, file, state](const Result<BundleEnds> &ends) mutable {
                if (ends) {
                    file.machine = ends->header.machine;
                    return mergeCopy(file, state);
                }
                file.skipped = ends.error();
                fileDone(file, {});
            });
}

void Syncing::mergeCopy(SyncedFile file, const QString &state)
{
    const auto identified = identify(QDir(m_dataFolder).filePath(u"sync-incoming.jsonl"_s));
    if (!identified) {
        file.skipped = identified.error();
        return fileDone(file, {});
    }
    m_import = std::make_unique<LineImport>(
        m_parts, FileImport{.path = file.name, .kind = FileKind::Bundle}, identified->source);
    deliver(m_import->start(), this, [this, file, state](const Result<FileImport> &done) mutable {
        m_import.release()->deleteLater();
        if (!done)
            return end(tl::unexpected(done.error()));
        if (done->stoppedBy)
            return end(tl::unexpected(*done->stoppedBy));
        file.counts = done->counts;
        file.refused = done->refused;
        fileDone(file, state);
    });
}

void Syncing::fileDone(const SyncedFile &file, const QString &state)
{
    m_report.files.append(file);
    if (!state.isEmpty()) {
        m_seen.insert(file.name, state);
        keepSeen(m_dataFolder, m_seen);
    }
    mergeNext();
}

void Syncing::writeOwn()
{
    QFile::remove(QDir(m_dataFolder).filePath(u"sync-incoming.jsonl"_s));
    if (m_writing == Writing::IfMerged && m_report.taken() == 0)
        return end(m_report);
    m_export =
        std::make_unique<BundleExport>(m_parts.store, m_parts.settings,
                                       BundleContent{.hasSettings = false,
                                                     .hasAnswers = false,
                                                     .papers = LibraryShare::TouchedTextOnly,
                                                     .machine = m_parts.settings.syncMachine()});
    deliver(m_export->start(QDir(m_dataFolder).filePath(u"sync-outgoing.jsonl"_s)), this,
            [this](const Result<qint64> &written) {
                m_export.release()->deleteLater();
                if (written)
                    place();
                else
                    end(tl::unexpected(written.error()));
            });
}

void Syncing::place()
{
    const QString outgoing = QDir(m_dataFolder).filePath(u"sync-outgoing.jsonl"_s);
    m_report.bytes = QFileInfo(outgoing).size();
    deliver(QtConcurrent::run(&replaceIfOther, outgoing, QDir(m_folder).filePath(m_report.ownFile)),
            this, [this, outgoing](const Result<bool> &written) {
                QFile::remove(outgoing);
                if (!written)
                    return end(tl::unexpected(written.error()));
                m_report.isWritten = *written;
                end(m_report);
            });
}

void Syncing::end(const Result<SyncReport> &outcome)
{
    m_isRunning = false;
    m_promise.addResult(outcome);
    m_promise.finish();
    if (outcome)
        Q_EMIT finished(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace firstlight
