// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/arxivid.h"

#include <QByteArray>

namespace firstlight {

// PDF files of papers in one folder of their own, the least lately used ones removed when all
// together are too big. File names come from ids and versions and from nothing else. Reads and
// writes files: for the pool.
class PdfCache final
{
public:
    // most: bytes of all files together; the newest is kept however big it is.
    explicit PdfCache(QString folder, qint64 most = qint64(500) * 1024 * 1024);

    // "2510.00001v2.pdf", "math_0611800v1.pdf".
    static QString fileName(const ArxivId &paper, int version);

    // The path of a file that is there, now the latest used; empty where there is none.
    QString find(const ArxivId &paper, int version) const;
    // The path. Kind::Storage with what the system says.
    Result<QString> save(const ArxivId &paper, int version, const QByteArray &pdf) const;

private:
    void trim(const QString &newest) const;

    QString m_folder;
    qint64 m_most;
};

// Whether the bytes are a PDF: its mark stands in the first 1024 bytes, as readers of PDF ask for.
bool isPdf(const QByteArray &bytes);

} // namespace firstlight
