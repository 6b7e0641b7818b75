// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcontrol.h"

#include "base/async.h"
#include "dialogs/exportdialog.h"
#include "exchange/notefolder.h"
#include "messages.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

struct Written
{
    QByteArray bytes;
    int count = 0;
};

QFuture<Result<Written>> written(const ExportSource &source, ExportFormat format,
                                 const QString &heading)
{
    return source.load().then(
        QtFuture::Launch::Async,
        [format, heading](const Result<QList<Pick>> &picks) -> Result<Written> {
            if (!picks)
                return tl::unexpected(picks.error());
            return Written{firstlight::exported(*picks, format, heading),
                           static_cast<int>(picks->size())};
        });
}

Result<int> writtenTo(const QString &path, const Result<Written> &text)
{
    if (!text)
        return tl::unexpected(text.error());
    // A file that is there stays as it is until the new one is whole.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text->bytes) != text->bytes.size() ||
        !file.commit())
        return tl::unexpected(Error{Error::Kind::Storage, file.errorString()});
    return text->count;
}

} // namespace

ExportControl::ExportControl(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void ExportControl::open(const QList<ExportSource> &sources, const QString &heading,
                         const QString &fileName)
{
    QStringList titles;
    for (const ExportSource &source : sources)
        titles.append(source.title);
    auto *dialog = new ExportDialog(titles, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::copyRequested, this,
            [this, sources, heading](int source, ExportFormat format) {
                copy(sources.at(source), format, heading);
            });
    connect(dialog, &ExportDialog::saveRequested, this,
            [this, sources, heading, fileName](int source, const ExportFormatInfo &info) {
                if (info.isFolder) {
                    chooseFolder(m_window, tr("Folder for the notes"),
                                 [this, chosen = sources.at(source)](const QString &folder) {
                                     saveNotes(chosen, folder);
                                 });
                    return;
                }
                chooseSaveFile(m_window, tr("Export papers"), fileName + u'.' + info.extension,
                               [this, chosen = sources.at(source), format = info.format, heading](
                                   const QString &path) { save(chosen, format, heading, path); });
            });
    dialog->open();
}

void ExportControl::copy(const ExportSource &source, ExportFormat format, const QString &heading)
{
    deliver(written(source, format, heading), this, [this](const Result<Written> &text) {
        if (!text) {
            Q_EMIT failed(text.error());
            return;
        }
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text->bytes));
        Q_EMIT exported(tr("%Ln paper(s) copied.", nullptr, text->count));
    });
}

void ExportControl::save(const ExportSource &source, ExportFormat format, const QString &heading,
                         const QString &path)
{
    const QFuture<Result<int>> saved =
        written(source, format, heading)
            .then(QtFuture::Launch::Async,
                  [path](const Result<Written> &text) { return writtenTo(path, text); });
    deliver(saved, this, [this, path](const Result<int> &count) {
        if (!count)
            Q_EMIT failed(count.error());
        else
            Q_EMIT exported(tr("%Ln paper(s) exported to %1.", nullptr, *count)
                                .arg(QFileInfo(path).fileName()));
    });
}

void ExportControl::saveNotes(const ExportSource &source, const QString &folder)
{
    const QFuture<Result<WrittenNotes>> saved =
        source.load().then(QtFuture::Launch::Async,
                           [folder](const Result<QList<Pick>> &picks) -> Result<WrittenNotes> {
                               if (!picks)
                                   return tl::unexpected(picks.error());
                               return writeNotes(*picks, folder);
                           });
    deliver(saved, this, [this](const Result<WrittenNotes> &notes) {
        if (!notes) {
            Q_EMIT failed(notes.error());
            return;
        }
        if (!notes->failed.isEmpty())
            Q_EMIT failed(
                {Error::Kind::Storage, notes->reason + u": "_s + notes->failed.join(u", "_s)});
        Q_EMIT exported(tr("Notes: %1 new, %2 updated, %3 unchanged.")
                            .arg(notes->created)
                            .arg(notes->updated)
                            .arg(notes->unchanged));
    });
}

} // namespace firstlight
