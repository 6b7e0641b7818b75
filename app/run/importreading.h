// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/bundle.h"
#include "exchange/filekind.h"
#include "exchange/refusal.h"
#include "store/imports.h"

#include <QByteArray>

namespace firstlight {

// The parts of an import that are functions of files: work for the pool.

struct IdentifiedFile
{
    ImportSource source;
    FileKind kind = FileKind::Unknown;
};

// Kind::Usage with the reason when there is no such file, or none that can be read.
Result<IdentifiedFile> identify(const QString &path);

// Lines of a snapshot or a bundle, understood.
struct ReadLines
{
    std::optional<Error> trouble; // with the file itself
    int count = 0;                // lines, blank ones too
    qint64 end = 0;               // where the next line begins
    QList<DatedPaper> papers;     // of a snapshot
    QList<LibraryPaper> library;  // of a bundle
    QList<LibraryRow> rows;       // the same
    QList<BundleLine> others;     // the same: settings, revisions, feeds
    QList<Refusal> refusals;      // lines counted from this stretch's first
};
// A bundle's first line decides whether the others can be read: Kind::Usage in trouble.
ReadLines readLines(FileKind kind, const QString &path, qint64 from, qint64 to);

// What a bundle says at both ends.
struct BundleEnds
{
    BundleHeader header;
    bool isWhole = true; // not cut off; of version 1 nobody can tell
};
// Kind::Usage: it is none, or one of a newer Firstlight.
Result<BundleEnds> bundleEnds(const QString &path);

// A file that is read as a whole, understood.
struct ReadFile
{
    ImportedDay day;                  // of a digest or a feed: its papers
    std::optional<Revision> criteria; // under which the digest's scores were given
    QList<DatedPaper> papers;         // of an OAI-PMH answer
    QList<Refusal> refusals;
};

// Digests, feeds and OAI-PMH answers. followed: the categories that the reader follows. Kind::Usage
// when it is not what it seemed, is too large for its kind, or is a digest of no known day.
Result<ReadFile> readWhole(FileKind kind, const QString &path, const QStringList &followed,
                           const QDateTime &now);

} // namespace firstlight
