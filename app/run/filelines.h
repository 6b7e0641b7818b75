// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace firstlight {

// A line of a file; nothing of one that is too long to be meant is kept.
struct FileLine
{
    QByteArray text; // without its end
    bool isTooLong = false;
};

inline constexpr qint64 longestFileLine = 16LL * 1024 * 1024; // bytes

struct FileLines
{
    QList<FileLine> lines; // blank ones too
    qint64 end = 0;        // where the next one begins: the caller's "to", or later
};

// The lines that begin in the bytes [from, to) of a file, whole. Neighbouring stretches give every
// line once. Kind::Storage when the file cannot be read.
Result<FileLines> linesBeginningIn(const QString &path, qint64 from, qint64 to);

} // namespace firstlight
