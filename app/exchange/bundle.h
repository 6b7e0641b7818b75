// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "criteria/revision.h"
#include "paper/librarypaper.h"
#include "paper/librarytables.h"

#include <QByteArray>

#include <variant>

namespace firstlight {

// A Firstlight bundle is everything of a library in one file: JSON Lines in UTF-8. The first line
// is the header {"firstlight":"bundle","version":2}; each further line is an object with one
// member, named after what it holds: "setting", "revision", "paper", "row" (of one of
// libraryTables(), named in "table"), last "end", without which the file is cut off. Moments are
// milliseconds since the epoch (UTC), days ISO dates; what is absent is left out. Keys and
// passwords are never in it, nor what can be found out again: the search index, harvests under way,
// the log of undo.
//
// Version 1, which is read as well, has no rows and no end; papers carry scores and the reader's
// marks, "feed" lines the health of feeds, and revisions do not say what they were made from.

struct BundleHeader
{
    int version = 2;
    QString machine = {}; // that wrote it for others to merge; else empty

    friend bool operator==(const BundleHeader &, const BundleHeader &) = default;
};

struct BundleSetting
{
    QString key;
    QString text;

    friend bool operator==(const BundleSetting &, const BundleSetting &) = default;
};

struct BundleRevision
{
    Revision revision; // its number and its parent's are not told
    bool isCurrent = false;
    std::optional<QString> parentHash = {}; // empty text: none; not set: not told
};

struct BundleFeed
{
    QDate day;
    FeedHealth health;
};

struct BundleEnd
{
    qint64 papers = 0;
};

using BundleLine = std::variant<BundleHeader, BundleSetting, BundleRevision, BundleFeed,
                                LibraryPaper, LibraryRow, BundleEnd>;

// Without a line end.
QByteArray bundleLine(const BundleLine &content);

// Kind::Parse with what is wrong; a header of a later version is wrong.
Result<BundleLine> bundleContent(const QByteArray &line);

} // namespace firstlight
