// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/bundleexport.h"

#include "base/async.h"
#include "exchange/bundle.h"

#include <QSaveFile>
#include <QUrl>
#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int papersPerPage = 50;

QByteArray lineOf(const BundleLine &content)
{
    QByteArray line = bundleLine(content);
    line += '\n';
    return line;
}

// An address may carry a key in its query.
bool mayHoldSecret(const QString &text)
{
    return text.contains("://"_L1) && QUrl(text).hasQuery();
}

QByteArray settingLines(const Settings &settings)
{
    QByteArray lines;
    for (const SettingInfo &info : settingInfos()) {
        const QString text = settings.text(info.key).value_or(info.defaultText);
        if (text != info.defaultText && !mayHoldSecret(text))
            lines += lineOf(BundleSetting{info.key, text});
    }
    return lines;
}

Result<void> append(QSaveFile &file, const QByteArray &text)
{
    if (file.write(text) == text.size())
        return {};
    return failure(Error::Kind::Storage, file.fileName() + u": " + file.errorString());
}

} // namespace

BundleExport::BundleExport(Store &store, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
{}

BundleExport::~BundleExport() = default;

QFuture<Result<qint64>> BundleExport::start(const QString &path)
{
    m_file = std::make_shared<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        return ready(Result<qint64>(
            tl::unexpect, Error{Error::Kind::Storage, path + u": " + m_file->errorString()}));
    m_promise.start();
    deliver(chain(this, write(lineOf(BundleHeader()) + settingLines(m_settings)))
                .then([this] { return writeRevisions(); })
                .then([this] { return writeFeeds(); })
                .future(),
            this, [this](const Result<void> &written) {
                if (written)
                    nextPage(0);
                else
                    end(tl::unexpected(written.error()));
            });
    return m_promise.future();
}

void BundleExport::cancel()
{
    m_isCancelled = true;
}

QFuture<Result<void>> BundleExport::write(const QByteArray &text)
{
    return QtConcurrent::run([file = m_file, text] { return append(*file, text); });
}

QFuture<Result<void>> BundleExport::writeRevisions()
{
    auto current = std::make_shared<QString>();
    return chain(this, m_store.currentRevision())
        .then([this, current](const std::optional<Revision> &revision) {
            *current = revision ? revision->hash : QString();
            return m_store.revisions();
        })
        .then([this, current](const QList<Revision> &revisions) {
            QByteArray lines;
            for (const Revision &revision : revisions)
                lines += lineOf(BundleRevision{revision, revision.hash == *current});
            return write(lines);
        })
        .future();
}

QFuture<Result<void>> BundleExport::writeFeeds()
{
    return chain(this, m_store.everyFeedHealth())
        .then([this](const QList<DatedFeedHealth> &feeds) {
            QByteArray lines;
            for (const DatedFeedHealth &feed : feeds)
                lines += lineOf(BundleFeed{feed.day, feed.health});
            return write(lines);
        })
        .future();
}

void BundleExport::nextPage(qint64 afterKey)
{
    if (m_isCancelled)
        return end(failure(Error::Kind::Cancelled));
    deliver(m_store.libraryPage(afterKey, papersPerPage), this,
            [this](const Result<LibraryPage> &page) {
                if (!page)
                    end(tl::unexpected(page.error()));
                else if (page->papers.isEmpty())
                    commit();
                else
                    writePapers(*page);
            });
}

void BundleExport::writePapers(const LibraryPage &page)
{
    m_papers += page.papers.size();
    Q_EMIT progressed(m_papers);
    const auto written = QtConcurrent::run([file = m_file, papers = page.papers] {
        QByteArray lines;
        for (const LibraryPaper &paper : papers)
            lines += lineOf(paper);
        return append(*file, lines);
    });
    deliver(written, this, [this, lastKey = page.lastKey](const Result<void> &outcome) {
        if (outcome)
            nextPage(lastKey);
        else
            end(tl::unexpected(outcome.error()));
    });
}

void BundleExport::commit()
{
    const auto committed =
        QtConcurrent::run([file = m_file, papers = m_papers]() -> Result<qint64> {
            if (file->commit())
                return papers;
            return failure(Error::Kind::Storage, file->fileName() + u": " + file->errorString());
        });
    deliver(committed, this, [this](const Result<qint64> &outcome) { end(outcome); });
}

void BundleExport::end(const Result<qint64> &outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
}

} // namespace firstlight
