// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/bundleexport.h"

#include "base/async.h"
#include "exchange/bundle.h"
#include "run/diskerror.h"

#include <QSaveFile>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int papersPerPage = 50;
constexpr int rowsPerPage = 400;

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

// A raw answer may be long, and what is read of it is kept in rows of its own.
LibraryRow withoutReadAnswer(LibraryRow row)
{
    if (row.table == "request"_L1 && row.values[u"state"_s].toString() != "received"_L1)
        row.values.remove(u"body"_s);
    return row;
}

// Where and under which name this machine meets others.
bool isOfMachine(const QString &key)
{
    return key.startsWith("sync."_L1);
}

QByteArray settingLines(const Settings &settings)
{
    QByteArray lines;
    for (const SettingInfo &info : settingInfos()) {
        const QString text = settings.text(info.key).value_or(info.defaultText);
        if (text != info.defaultText && !mayHoldSecret(text) && !isOfMachine(info.key))
            lines += lineOf(BundleSetting{info.key, text});
    }
    return lines;
}

// Each behind the one that it was made from, whatever their numbers.
QByteArray revisionLines(QList<Revision> revisions, const QString &current)
{
    QHash<int, QString> written; // hashes by number
    QByteArray lines;
    while (!revisions.isEmpty()) {
        const auto next = std::find_if(revisions.begin(), revisions.end(), [&](const auto &each) {
            return each.parent == 0 || written.contains(each.parent);
        });
        const Revision revision =
            revisions.takeAt(next == revisions.end() ? 0 : next - revisions.begin());
        written.insert(revision.number, revision.hash);
        lines += lineOf(
            BundleRevision{revision, revision.hash == current, written.value(revision.parent)});
    }
    return lines;
}

Result<void> append(QSaveFile &file, const QByteArray &text)
{
    if (file.write(text) == text.size())
        return {};
    return tl::unexpected(diskError(file));
}

} // namespace

BundleExport::BundleExport(Store &store, const Settings &settings, const BundleContent &content,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_content(content)
{}

BundleExport::~BundleExport() = default;

QFuture<Result<qint64>> BundleExport::start(const QString &path)
{
    m_file = std::make_shared<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        return ready(Result<qint64>(
            tl::unexpect, Error{Error::Kind::Storage, path + u": " + m_file->errorString()}));
    m_promise.start();
    QByteArray beginning = lineOf(BundleHeader{.machine = m_content.machine});
    if (m_content.hasSettings)
        beginning += settingLines(m_settings);
    deliver(chain(this, write(beginning)).then([this] { return writeRevisions(); }).future(), this,
            [this](const Result<void> &written) {
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
            return write(revisionLines(revisions, *current));
        })
        .future();
}

void BundleExport::nextPage(qint64 afterKey)
{
    if (m_isCancelled)
        return end(failure(Error::Kind::Cancelled));
    deliver(m_store.libraryPage(afterKey, papersPerPage, m_content.papers), this,
            [this](const Result<LibraryPage> &page) {
                if (!page)
                    end(tl::unexpected(page.error()));
                else if (page->papers.isEmpty())
                    nextRows(0, {});
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

void BundleExport::nextRows(qsizetype table, const QVariantList &after)
{
    if (m_isCancelled)
        return end(failure(Error::Kind::Cancelled));
    if (table == libraryTables().size())
        return commit();
    deliver(m_store.libraryRows(libraryTables().at(table).name, after, rowsPerPage), this,
            [this, table](const Result<LibraryRows> &page) {
                if (!page)
                    return end(tl::unexpected(page.error()));
                if (page->rows.isEmpty())
                    return nextRows(table + 1, {});
                writeRows(page->rows, [this, table, last = page->last] { nextRows(table, last); });
            });
}

void BundleExport::writeRows(const QList<LibraryRow> &rows, const std::function<void()> &next)
{
    const auto written =
        QtConcurrent::run([file = m_file, rows, hasAnswers = m_content.hasAnswers] {
            QByteArray lines;
            for (const LibraryRow &row : rows)
                lines += lineOf(hasAnswers ? row : withoutReadAnswer(row));
            return append(*file, lines);
        });
    deliver(written, this, [this, next](const Result<void> &outcome) {
        if (outcome)
            next();
        else
            end(tl::unexpected(outcome.error()));
    });
}

void BundleExport::commit()
{
    const auto committed =
        QtConcurrent::run([file = m_file, papers = m_papers]() -> Result<qint64> {
            if (const auto ended = append(*file, lineOf(BundleEnd{papers})); !ended)
                return tl::unexpected(ended.error());
            if (file->commit())
                return papers;
            return tl::unexpected(diskError(*file));
        });
    deliver(committed, this, [this](const Result<qint64> &outcome) { end(outcome); });
}

void BundleExport::end(const Result<qint64> &outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
}

} // namespace firstlight
