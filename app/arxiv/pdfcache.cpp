// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/pdfcache.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace firstlight {

using namespace Qt::StringLiterals;

PdfCache::PdfCache(QString folder, qint64 most)
    : m_folder(std::move(folder))
    , m_most(most)
{}

QString PdfCache::fileName(const ArxivId &paper, int version)
{
    return paper.toString().replace(u'/', u'_') + u'v' + QString::number(version) + u".pdf"_s;
}

QString PdfCache::find(const ArxivId &paper, int version) const
{
    QFile file(QDir(m_folder).filePath(fileName(paper, version)));
    if (!file.open(QIODevice::ReadOnly) || !isPdf(file.peek(1024)))
        return {};
    file.close();
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return file.fileName();
}

Result<QString> PdfCache::save(const ArxivId &paper, int version, const QByteArray &pdf) const
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Storage, u"cannot make the folder "_s + m_folder);
    const QString path = QDir(m_folder).filePath(fileName(paper, version));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    trim(path);
    return path;
}

void PdfCache::trim(const QString &newest) const
{
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({u"*.pdf"_s}, QDir::Files, QDir::Time); // the latest first
    qint64 total = QFileInfo(newest).size();
    for (const QFileInfo &file : files) {
        if (file.fileName() == QFileInfo(newest).fileName())
            continue;
        total += file.size();
        if (total > m_most)
            QFile::remove(file.filePath());
    }
}

bool isPdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

} // namespace firstlight
