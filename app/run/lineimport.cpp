// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/lineimport.h"

#include "base/async.h"

#include <QTimer>
#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stretchBytes = 2 << 20; // some 1,200 papers, one commit
constexpr qsizetype stretchesAhead = 3;  // what is held in memory
// Between two stretches the database is free for a moment: another process that waits to write
// would else hardly ever find it so.
constexpr std::chrono::milliseconds pauseForOthers(5);

} // namespace

LineImport::LineImport(Importing::Parts parts, const FileImport &file, const ImportSource &source,
                       QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_file(file)
    , m_source(source)
{}

QFuture<Result<FileImport>> LineImport::start()
{
    m_promise.start();
    deliver(m_parts.store.importMark(m_source), this,
            [this](const Result<std::optional<ImportMark>> &mark) {
                if (mark)
                    begin(*mark);
                else
                    end(mark.error());
            });
    return m_promise.future();
}

void LineImport::cancel()
{
    m_isCancelled = true;
}

void LineImport::begin(const std::optional<ImportMark> &mark)
{
    m_file.isResumed = mark.has_value();
    m_mark = mark.value_or(ImportMark());
    m_file.counts = m_mark.counts;
    m_file.refused = m_mark.refused;
    m_next = m_mark.position;
    readAhead();
    saveNext();
}

void LineImport::readAhead()
{
    while (m_ahead.size() < stretchesAhead && m_next < m_source.size) {
        const qint64 to = std::min(m_next + stretchBytes, m_source.size);
        m_ahead.enqueue(QtConcurrent::run(&readLines, m_file.kind, m_source.path, m_next, to));
        m_next = to;
    }
}

void LineImport::saveNext()
{
    Q_EMIT progressed(m_mark.position, m_source.size);
    if (m_isCancelled)
        return end(Error{Error::Kind::Cancelled, {}});
    if (m_ahead.isEmpty()) {
        sayIfCutOff();
        deliver(m_parts.store.forgetImport(m_source), this, [this](const Result<void> &forgotten) {
            end(forgotten ? std::nullopt : std::optional(forgotten.error()));
        });
        return;
    }
    deliver(m_ahead.dequeue(), this, [this](const ReadLines &read) { save(read); });
    readAhead();
}

void LineImport::save(const ReadLines &read)
{
    if (read.trouble)
        return end(*read.trouble);
    refuse(read);
    saveOther(read, 0, {});
}

void LineImport::refuse(const ReadLines &read)
{
    for (Refusal refusal : read.refusals) {
        refusal.line += m_mark.line;
        if (m_file.refusals.size() < mostRefusalsKept)
            m_file.refusals.append(refusal);
    }
    m_file.refused += read.refusals.size();
}

void LineImport::sayIfCutOff()
{
    if (m_file.kind != FileKind::Bundle)
        return;
    const auto ends = bundleEnds(m_source.path);
    if (!ends || ends->isWhole)
        return;
    ++m_file.refused;
    m_file.refusals.append({m_mark.line, u"the file ends here, but the bundle does not: it is cut "
                                         "off. What was in front is taken"_s});
}

void LineImport::saveOther(const ReadLines &read, qsizetype at, ImportCounts counts)
{
    if (at == read.others.size())
        return savePapers(read, counts);
    deliver(saveOne(read.others.at(at)), this,
            [this, read, at, counts](const Result<bool> &isNews) mutable {
                if (!isNews)
                    return end(isNews.error());
                ++(*isNews ? counts.taken : counts.known);
                saveOther(read, at + 1, counts);
            });
}

QFuture<Result<bool>> LineImport::saveOne(const BundleLine &line)
{
    const auto *kept = std::get_if<BundleRevision>(&line);
    if (kept && kept->parentHash)
        return m_parts.store.mergeRevision(kept->revision, *kept->parentHash, kept->isCurrent);
    if (kept)
        return m_parts.store.importRevision(kept->revision, kept->isCurrent);
    if (const auto *feed = std::get_if<BundleFeed>(&line))
        return m_parts.store.importFeedHealth(feed->day, feed->health);
    const auto *setting = std::get_if<BundleSetting>(&line);
    return ready(Result<bool>(setting && takeSetting(*setting)));
}

// Only where this profile still has the default: what the reader chose here stays.
bool LineImport::takeSetting(const BundleSetting &setting)
{
    Settings &settings = m_parts.settings;
    const auto &infos = settingInfos();
    const auto info = std::find_if(infos.begin(), infos.end(), [&setting](const SettingInfo &each) {
        return each.key == setting.key;
    });
    return info != infos.end() && !setting.key.startsWith("sync."_L1) &&
           settings.text(setting.key) == info->defaultText && setting.text != info->defaultText &&
           settings.setText(setting.key, setting.text);
}

void LineImport::savePapers(const ReadLines &read, ImportCounts others)
{
    m_mark.position = read.end;
    m_mark.line += read.count;
    m_mark.counts.taken += others.taken;
    m_mark.counts.known += others.known;
    m_mark.refused = m_file.refused;
    Store &store = m_parts.store;
    const MarkedSource marked{m_source, m_mark};
    deliver(m_file.kind == FileKind::Bundle ? store.importLibrary(read.library, marked, read.rows)
                                            : store.importPapers(read.papers, marked),
            this, [this](const Result<ImportCounts> &saved) {
                if (!saved)
                    return end(saved.error());
                m_mark.counts.taken += saved->taken;
                m_mark.counts.known += saved->known;
                m_file.counts = m_mark.counts;
                QTimer::singleShot(pauseForOthers, this, &LineImport::saveNext);
            });
}

void LineImport::end(const std::optional<Error> &error)
{
    m_file.stoppedBy = error;
    const bool isOurs = !error || error->kind == Error::Kind::Cancelled;
    m_promise.addResult(isOurs ? Result<FileImport>(m_file)
                               : Result<FileImport>(tl::unexpect, *error));
    m_promise.finish();
}

} // namespace firstlight
