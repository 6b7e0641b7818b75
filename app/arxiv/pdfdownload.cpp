// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/pdfdownload.h"

#include "base/async.h"

#include <QtConcurrentRun>

#include <utility>

namespace firstlight {

PdfDownload::PdfDownload(ArxivClient &client, PdfCache cache, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_cache(std::move(cache))
{}

PdfDownload::~PdfDownload()
{
    m_body.cancel();
}

void PdfDownload::start(const QUrl &arxiv, const ArxivId &paper, int version)
{
    m_body.cancel();
    m_paper = paper;
    const int run = ++m_run;
    deliver(
        QtConcurrent::run([cache = m_cache, paper, version] { return cache.find(paper, version); }),
        this, [this, run, arxiv, version](const QString &path) {
            if (run != m_run)
                return;
            if (path.isEmpty())
                fetch(arxiv, version);
            else
                end(path);
        });
}

void PdfDownload::cancel()
{
    if (!m_paper)
        return;
    m_body.cancel();
    end(failure(Error::Kind::Cancelled));
}

void PdfDownload::fetch(const QUrl &arxiv, int version)
{
    const int run = m_run;
    const auto tell = [this, run](qint64 bytes) {
        if (run == m_run && m_paper)
            Q_EMIT received(*m_paper, bytes);
    };
    m_body = m_client.fetchPdf(arxiv, *m_paper, version, tell);
    deliver(m_body, this, [this, run, version](const Result<QByteArray> &pdf) {
        if (run != m_run)
            return;
        if (pdf)
            save(version, *pdf);
        else
            end(tl::unexpected(pdf.error()));
    });
}

void PdfDownload::save(int version, const QByteArray &pdf)
{
    const auto saving = [cache = m_cache, paper = *m_paper, version, pdf] {
        return cache.save(paper, version, pdf);
    };
    deliver(QtConcurrent::run(saving), this, [this, run = m_run](const Result<QString> &path) {
        if (run == m_run)
            end(path);
    });
}

void PdfDownload::end(const Result<QString> &path)
{
    ++m_run;
    const ArxivId paper = *std::exchange(m_paper, std::nullopt);
    if (path)
        Q_EMIT finished(paper, *path);
    else
        Q_EMIT failed(paper, path.error());
}

} // namespace firstlight
