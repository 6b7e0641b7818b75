// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/arxivclient.h"
#include "arxiv/pdfcache.h"

namespace firstlight {

// Gets one paper's PDF at a time into the cache.
class PdfDownload final : public QObject
{
    Q_OBJECT

public:
    // The client must outlive it.
    PdfDownload(ArxivClient &client, PdfCache cache, QObject *parent = nullptr);
    ~PdfDownload() override; // cancels

    // arxiv: the service (https://arxiv.org); "/pdf/ID" with the version is appended. One that is
    // running is cancelled first, without a word. Ends with finished or failed, not at once.
    void start(const QUrl &arxiv, const ArxivId &paper, int version);
    void cancel(); // ends with failed and Kind::Cancelled
    bool isRunning() const { return m_paper.has_value(); }

Q_SIGNALS:
    void received(const firstlight::ArxivId &paper, qint64 bytes); // so far
    void finished(const firstlight::ArxivId &paper, const QString &path);
    // Kinds as ArxivClient's: Refused where arXiv has no such PDF; and Storage.
    void failed(const firstlight::ArxivId &paper, const firstlight::Error &error);

private:
    void fetch(const QUrl &arxiv, int version);
    void save(int version, const QByteArray &pdf);
    void end(const Result<QString> &path);

    ArxivClient &m_client;
    PdfCache m_cache;
    std::optional<ArxivId> m_paper;     // that is being got
    int m_run = 0;                      // numbers the downloads, to drop what comes late
    QFuture<Result<QByteArray>> m_body; // of the download that runs
};

} // namespace firstlight
