// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/importreading.h"

#include "exchange/snapshotline.h"
#include "run/filelines.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fingerprintBytes = 1024;

class LineTaker final
{
public:
    LineTaker(FileKind kind, bool isBeginning)
        : m_kind(kind)
        , m_isBeginning(isBeginning)
    {}

    ReadLines take(const FileLines &found)
    {
        m_read.end = found.end;
        for (const FileLine &line : found.lines) {
            ++m_read.count;
            if (line.isTooLong)
                refuse(u"longer than any paper's"_s);
            else if (!line.text.trimmed().isEmpty())
                takeText(withoutByteOrderMark(line.text));
        }
        return std::move(m_read);
    }

private:
    void takeText(const QByteArray &text)
    {
        if (m_kind == FileKind::Snapshot) {
            if (auto record = snapshotRecord(text))
                m_read.papers.append({std::move(record->paper), record->firstAnnounced()});
            else
                refuse(record.error().detail);
            return;
        }
        auto content = bundleContent(text);
        if (!content && m_isBeginning && m_read.count == 1)
            m_read.trouble = Error{Error::Kind::Usage, content.error().detail};
        else if (!content)
            refuse(content.error().detail);
        else if (auto *paper = std::get_if<LibraryPaper>(&*content))
            m_read.library.append(std::move(*paper));
        else if (auto *row = std::get_if<LibraryRow>(&*content))
            m_read.rows.append(std::move(*row));
        else if (!std::holds_alternative<BundleHeader>(*content) &&
                 !std::holds_alternative<BundleEnd>(*content))
            m_read.others.append(*std::move(content));
    }

    void refuse(const QString &reason) { m_read.refusals.append({m_read.count, reason}); }

    FileKind m_kind;
    bool m_isBeginning;
    ReadLines m_read;
};

} // namespace

Result<IdentifiedFile> identify(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::Usage, u"there is no such file"_s);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Usage, u"it cannot be read"_s);
    const QByteArray beginning = file.read(fileKindBytes);
    IdentifiedFile identified{.source = {.path = info.canonicalFilePath(), .size = file.size()},
                              .kind = fileKindOf(beginning)};
    file.seek(std::max<qint64>(0, file.size() - fingerprintBytes));
    const QByteArray ends = beginning.left(fingerprintBytes) + file.read(fingerprintBytes);
    identified.source.fingerprint =
        QString::fromLatin1(QCryptographicHash::hash(ends, QCryptographicHash::Sha256).toHex());
    return identified;
}

Result<BundleEnds> bundleEnds(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Usage, u"it cannot be read"_s);
    const auto beginning = bundleContent(withoutByteOrderMark(file.readLine(fileKindBytes)));
    const auto *header = beginning ? std::get_if<BundleHeader>(&*beginning) : nullptr;
    if (!header)
        return failure(Error::Kind::Usage,
                       beginning ? u"no header of a bundle"_s : beginning.error().detail);
    file.seek(std::max<qint64>(0, file.size() - fingerprintBytes));
    const QByteArray rest = file.readAll().trimmed();
    const auto last = bundleContent(rest.mid(rest.lastIndexOf('\n') + 1));
    const bool isEnded = last && std::holds_alternative<BundleEnd>(*last);
    return BundleEnds{*header, isEnded || header->version < 2};
}

ReadLines readLines(FileKind kind, const QString &path, qint64 from, qint64 to)
{
    const auto found = linesBeginningIn(path, from, to);
    if (!found)
        return {.trouble = found.error()};
    return LineTaker(kind, from == 0).take(*found);
}

} // namespace firstlight
