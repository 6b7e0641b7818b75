// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are read as a whole.
#include "arxiv/atomparser.h"
#include "arxiv/oaiparser.h"
#include "criteria/criteriamarkdown.h"
#include "exchange/digestreader.h"
#include "llm/prompt.h"
#include "run/importreading.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestWhole = 64 << 20; // bytes; a day's digest has some hundred thousand

// Scores of a digest that does not tell its criteria need some all the same.
const QString unknownCriteria =
    uR"(The criteria of imported digests that do not tell them: nobody knows what these scores mean.
)"_s;

tl::unexpected<Error> unusable(const QString &reason)
{
    return failure(Error::Kind::Usage, reason);
}

Revision criteriaOf(const ReadDigest &digest, const QDateTime &now)
{
    QString text = criteriaFromSystemPrompt(digest.systemPrompt).value_or(QString());
    if (text.isEmpty())
        text = criteriaTextFromPrompt(digest.prompt);
    const bool isTold = !text.trimmed().isEmpty();
    if (!isTold)
        text = unknownCriteria;
    return {.hash = criteriaHash(text),
            .text = text,
            .label = isTold ? u"from digest of "_s + digest.day.toString(Qt::ISODate)
                            : u"criteria of imported digests, unknown"_s,
            .madeAt = now};
}

std::optional<Score> scoreOf(const ReadDigest::Entry &entry, const QString &hash, QDate day)
{
    if (!entry.relevance)
        return {};
    return Score{.paper = entry.paper.id,
                 .version = entry.paper.version,
                 .criteriaHash = hash,
                 .scorer = entry.scorer,
                 .state = entry.scorer.isLocal() ? Score::State::Estimated : Score::State::Scored,
                 .relevance = entry.relevance,
                 .novelty = entry.novelty,
                 .comment = entry.comment,
                 // Older than anything that this library scored of that day itself.
                 .madeAt = day.startOfDay(Qt::UTC)};
}

Result<ReadFile> fileOf(ReadDigest digest, const QString &path, const QDateTime &now)
{
    if (!digest.day.isValid())
        digest.day = dayInFileName(QFileInfo(path).fileName());
    if (!digest.day.isValid())
        return unusable(
            u"a digest of which day? Neither it nor its name says so (2025-10-01.json would)"_s);
    ReadFile file{.day = {.day = digest.day}, .refusals = digest.refusals};
    const Revision criteria = criteriaOf(digest, now);
    for (const ReadDigest::Entry &entry : digest.entries) {
        const auto score = scoreOf(entry, criteria.hash, digest.day);
        if (score)
            file.criteria = criteria;
        file.day.papers.append({entry.paper, AnnounceType::New, score});
    }
    return file;
}

ReadFile fileOf(const Feed &feed)
{
    ReadFile file{.day = {.day = feed.day}};
    for (const Feed::Item &item : feed.items)
        file.day.papers.append({item.paper, item.type, {}});
    return file;
}

// The form arXiv of OAI-PMH does not tell the first version's date: its id tells the month.
QDate firstAnnounced(const OaiRecord &record)
{
    const QDate month(record.paper.id.year(), record.paper.id.month(), 1);
    const QDate submitted = record.firstSubmitted.date();
    return submitted.isValid() ? submitted.addDays(1) : month;
}

ReadFile fileOf(const OaiPage &page)
{
    ReadFile file;
    for (const OaiRecord &record : page.records) {
        if (record.isDeleted)
            file.refusals.append({0, record.paper.id.toString() + u": deleted at arXiv"_s});
        else
            file.papers.append({record.paper, firstAnnounced(record)});
    }
    for (const QString &identifier : page.unreadable)
        file.refusals.append({0, identifier.left(80) + u": an unusable record"_s});
    return file;
}

Result<Feed> feedIn(const QByteArray &bytes)
{
    const bool isAtom = bytes.first(std::min(fileKindBytes, bytes.size())).contains("<feed");
    return isAtom ? parseAtomFeed(bytes) : parseFeed(bytes);
}

Result<ReadFile> understood(FileKind kind, const QByteArray &bytes, const QString &path,
                            const QDateTime &now)
{
    if (kind == FileKind::Digest)
        return fileOf(digestFromMarkdown(QString::fromUtf8(bytes)), path, now);
    if (kind == FileKind::DigestJson) {
        const auto digest = digestFromJson(withoutByteOrderMark(bytes));
        return digest ? fileOf(*digest, path, now) : Result<ReadFile>(tl::unexpect, digest.error());
    }
    if (kind == FileKind::Feed) {
        const auto feed = feedIn(bytes);
        return feed ? Result<ReadFile>(fileOf(*feed))
                    : Result<ReadFile>(tl::unexpect, feed.error());
    }
    if (kind == FileKind::Oai) {
        const auto page = parseOai(bytes);
        return page ? Result<ReadFile>(fileOf(*page))
                    : Result<ReadFile>(tl::unexpect, page.error());
    }
    return unusable(u"no digest, snapshot, bundle, feed or OAI-PMH answer"_s);
}

} // namespace

Result<ReadFile> readWhole(FileKind kind, const QString &path, const QStringList &followed,
                           const QDateTime &now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(u"it cannot be read: "_s + file.errorString());
    if (file.size() > largestWhole)
        return unusable(u"it is larger than any of its kind"_s);
    auto read = understood(kind, file.readAll(), path, now);
    if (!read)
        return read.error().kind == Error::Kind::Usage ? read : unusable(read.error().detail);
    read->day.followed = followed;
    return read;
}

} // namespace firstlight
