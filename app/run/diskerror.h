// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace firstlight {

// What went wrong with a file. Of a full disk QSaveFile says only that it is an unknown error.
inline Error diskError(const QFileDevice &file)
{
    constexpr qint64 asGoodAsNothing = 64 << 10;
    const QStorageInfo disk(QFileInfo(file.fileName()).path());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < asGoodAsNothing;
    return {Error::Kind::Storage,
            file.fileName() + QStringLiteral(": ") +
                (isFull ? QStringLiteral("the disk is full") : file.errorString())};
}

} // namespace firstlight
