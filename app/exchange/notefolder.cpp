// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notefolder.h"

#include "exchange/obsidiannote.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QSaveFile>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Front matter is at the beginning; even a collaboration's authors fit in.
constexpr qint64 longestFrontMatter = 1 << 20;

// Paths by paper. Of several the first by path; the front matter counts more than a name.
QHash<ArxivId, QString> notesIn(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    std::sort(paths.begin(), paths.end());
    QHash<ArxivId, QString> notes;
    QHash<ArxivId, QString> byName;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        std::optional<ArxivId> paper = paperOfNote(file.read(longestFrontMatter));
        QHash<ArxivId, QString> &known = paper ? notes : byName;
        if (!paper)
            paper = paperOfFileName(QFileInfo(path).fileName());
        if (paper && !known.contains(*paper))
            known.insert(*paper, path);
    }
    for (auto it = byName.cbegin(); it != byName.cend(); ++it) {
        if (!notes.contains(it.key()))
            notes.insert(it.key(), it.value());
    }
    return notes;
}

// Not that of another note, whatever the case of its letters.
QString freePath(const QDir &folder, const Paper &paper)
{
    const QString name = noteFileName(paper);
    QString path = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(name.chopped(3) + u" (%1).md"_s.arg(number));
    return path;
}

enum class Outcome { Created, Updated, Unchanged };

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Storage, file.errorString());
    return content;
}

Result<> replace(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    return {};
}

Result<Outcome> write(const Pick &pick, const QString &present, const QString &path)
{
    if (present.isEmpty()) {
        const Result<> written = replace(path, obsidianNote(pick));
        return written ? Result<Outcome>(Outcome::Created) : tl::unexpected(written.error());
    }
    const Result<QByteArray> note = contentOf(present);
    if (!note)
        return tl::unexpected(note.error());
    const QByteArray updated = updatedNote(*note, pick);
    if (updated == *note)
        return Outcome::Unchanged;
    const Result<> written = replace(present, updated);
    return written ? Result<Outcome>(Outcome::Updated) : tl::unexpected(written.error());
}

} // namespace

Result<WrittenNotes> writeNotes(const QList<Pick> &picks, const QString &folder)
{
    const QDir directory(folder);
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Storage, u"no folder can be made at "_s + folder);
    QHash<ArxivId, QString> notes = notesIn(folder);
    WrittenNotes result;
    for (const Pick &pick : picks) {
        const QString present = notes.value(pick.paper.id);
        const QString path = present.isEmpty() ? freePath(directory, pick.paper) : present;
        const Result<Outcome> outcome = write(pick, present, path);
        if (!outcome) {
            result.failed.append(directory.relativeFilePath(path));
            if (result.reason.isEmpty())
                result.reason = outcome.error().detail;
            continue;
        }
        notes.insert(pick.paper.id, path);
        result.created += *outcome == Outcome::Created ? 1 : 0;
        result.updated += *outcome == Outcome::Updated ? 1 : 0;
        result.unchanged += *outcome == Outcome::Unchanged ? 1 : 0;
    }
    return result;
}

} // namespace firstlight
