// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "criteria/revision.h"
#include "paper/librarypaper.h"

#include <QByteArray>

#include <variant>

namespace firstlight {

// A Firstlight bundle is everything of a library in one file: JSON Lines in UTF-8. The first line
// is the header {"firstlight":"bundle","version":1}; each further line is an object with one
// member, named after what it holds: "setting", "revision", "feed" or "paper". Moments are
// milliseconds since the epoch (UTC), days ISO dates; what is absent is left out. Keys and
// passwords are never in it; neither is the journal of requests to models.

struct BundleHeader
{
    int version = 1;
};

struct BundleSetting
{
    QString key;
    QString text;

    friend bool operator==(const BundleSetting &, const BundleSetting &) = default;
};

struct BundleRevision
{
    Revision revision; // numbers are those of the library that wrote it
    bool isCurrent = false;
};

struct BundleFeed
{
    QDate day;
    FeedHealth health;
};

using BundleLine =
    std::variant<BundleHeader, BundleSetting, BundleRevision, BundleFeed, LibraryPaper>;

// Without a line end.
QByteArray bundleLine(const BundleLine &content);

// Kind::Parse with what is wrong; a header of a later version is wrong.
Result<BundleLine> bundleContent(const QByteArray &line);

} // namespace firstlight
