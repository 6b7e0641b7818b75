// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcontrol.h"

#include "importwords.h"
#include "messages.h"
#include "paper/outsidelink.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressSteps = 1000;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

// As addresses, or as text that names papers.
QStringList links(const QMimeData *data)
{
    QStringList found;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            found += linkLines(url.toString(QUrl::FullyEncoded));
    }
    return found.isEmpty() ? linkLines(data->text()) : found;
}

} // namespace

ImportControl::ImportControl(Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    Importing &importing = services.importing();
    connect(&importing, &Importing::progressed, this,
            [this](const QString &path, qint64 done, qint64 total) {
                Q_EMIT progressed(importingText(path, done, total),
                                  static_cast<int>(done * progressSteps / qMax<qint64>(1, total)),
                                  progressSteps);
            });
    connect(&importing, &Importing::finished, this, [this](const QList<FileImport> &files) {
        Q_EMIT runningChanged();
        Q_EMIT finished(files);
    });
}

bool ImportControl::isRunning() const
{
    return m_services.importing().isRunning();
}

void ImportControl::choose()
{
    chooseFiles(m_window, tr("Import digests, snapshots, bundles, feeds"),
                [this](const QStringList &paths) { start(paths); });
}

void ImportControl::start(const QStringList &paths)
{
    if (m_services.isSample()) {
        Q_EMIT refused(tr("The sample takes no files: open your own library first."));
        return;
    }
    if (isRunning()) {
        Q_EMIT refused(tr("Files are being imported already. Wait for the end, or cancel it."));
        return;
    }
    // The outcome comes as a signal.
    m_services.importing().start(paths);
    Q_EMIT runningChanged();
}

void ImportControl::cancel()
{
    m_services.importing().cancel();
}

bool ImportControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const bool isOwn = drop->source() != nullptr;
    if (isOwn || (!drop->mimeData()->hasUrls() && !drop->mimeData()->hasText()))
        return QObject::eventFilter(watched, event);
    // A copy, whatever was proposed: the files stay where they are.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        take(drop->mimeData());
    return true;
}

void ImportControl::take(const QMimeData *dropped)
{
    const QStringList paths = localFiles(dropped);
    const QStringList found = links(dropped);
    if (!paths.isEmpty())
        start(paths);
    else if (!found.isEmpty())
        Q_EMIT linksDropped(found);
    else
        Q_EMIT refused(tr("What was dropped is neither a file nor a link to a paper."));
}

} // namespace firstlight
