// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncwatch.h"

#include "messages.h"

#include <QDir>
#include <QFileInfo>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes leastBetweenWrites(5);
constexpr std::chrono::seconds tickInterval(60);
constexpr std::chrono::seconds calmAfterChange(8);
constexpr std::chrono::seconds afterOpening(4);

} // namespace

SyncWatch::SyncWatch(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_ticks.setInterval(tickInterval);
    m_calm.setInterval(calmAfterChange);
    m_calm.setSingleShot(true);
    connect(&m_ticks, &QTimer::timeout, this, &SyncWatch::tick);
    connect(&m_calm, &QTimer::timeout, this, &SyncWatch::lookAround);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, &m_calm, qOverload<>(&QTimer::start));
    const Store &store = services.store();
    const auto note = [this] { m_hasUnwritten = true; };
    connect(&store, &Store::announcementSaved, this, note);
    connect(&store, &Store::scoresSaved, this, note);
    connect(&store, &Store::readerStateChanged, this, note);
    connect(&store, &Store::criteriaChanged, this, note);
    connect(&store, &Store::savedSearchesChanged, this, note);
    connect(&store, &Store::testsChanged, this, note);
    connect(&services.syncing(), &Syncing::finished, this, &SyncWatch::tell);
    connect(&services.syncing(), &Syncing::failed, this,
            [this](const Error &error) { complain(sentence(error, Doing::Reading)); });
}

void SyncWatch::start()
{
    m_ticks.start();
    QTimer::singleShot(afterOpening, this, &SyncWatch::syncNow);
}

void SyncWatch::syncNow()
{
    begin(Syncing::Writing::Always);
}

// The folder may have been set, or have come back, since.
void SyncWatch::tick()
{
    const bool mayWrite =
        !m_sinceWritten.isValid() ||
        m_sinceWritten.elapsed() >= std::chrono::milliseconds(leastBetweenWrites).count();
    if (m_hasUnwritten && mayWrite)
        begin(Syncing::Writing::Always);
    else
        lookAround();
}

void SyncWatch::lookAround()
{
    if (othersFiles() != m_seen)
        begin(Syncing::Writing::IfMerged);
}

void SyncWatch::begin(Syncing::Writing writing)
{
    const QString folder = m_services.settings().syncFolder();
    if (folder.isEmpty() || m_services.syncing().isRunning())
        return;
    if (!QFileInfo(folder).isDir())
        return complain(tr("The shared folder %1 is not there. Your library here is complete; it "
                           "is merged with the others as soon as the folder is back.")
                            .arg(folder));
    if (!m_folder.directories().contains(folder))
        m_folder.addPath(folder);
    m_seen = othersFiles();
    if (writing == Syncing::Writing::Always) {
        m_hasUnwritten = false;
        m_sinceWritten.start();
    }
    // The outcome comes as a signal.
    m_services.syncing().start(writing);
}

QString SyncWatch::othersFiles() const
{
    const Settings &settings = m_services.settings();
    if (settings.syncFolder().isEmpty())
        return m_seen;
    const QString own = syncFileName(settings.syncMachine(), m_services.profile().dataFolder);
    QString text;
    const QFileInfoList files =
        QDir(settings.syncFolder()).entryInfoList({u"firstlight-*.jsonl"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.fileName() != own)
            text += u"%1 %2 %3\n"_s.arg(file.fileName())
                        .arg(file.size())
                        .arg(file.lastModified().toMSecsSinceEpoch());
    }
    return text;
}

void SyncWatch::tell(const SyncReport &report)
{
    QStringList machines;
    QStringList left;
    for (const SyncedFile &file : report.files) {
        if (file.counts.taken > 0 && !machines.contains(file.machine))
            machines.append(file.machine);
        if (file.skipped)
            left.append(tr("%1: %2").arg(file.name, file.skipped->detail));
    }
    if (report.taken() > 0) {
        Q_EMIT said(
            tr("%1 changes merged from %2.").arg(report.taken()).arg(machines.join(u", "_s)));
        Q_EMIT merged();
    } else if (report.isWritten) {
        Q_EMIT said(tr("Shared with your other machines."));
    }
    if (left.isEmpty())
        m_trouble.clear();
    else
        complain(tr("A file in the shared folder cannot be read and is left alone; it is tried "
                    "again. %1")
                     .arg(left.join(u' ')));
}

void SyncWatch::complain(const QString &text)
{
    if (text == m_trouble)
        return;
    m_trouble = text;
    Q_EMIT troubled(text);
}

} // namespace firstlight
