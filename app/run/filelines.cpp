// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/filelines.h"

#include <QFile>

#include <algorithm>

namespace firstlight {

namespace {

constexpr qint64 stepBytes = 64 << 10;

// Reads on to the end of the line; what is beyond the longest line is passed over unkept.
FileLine readLine(QFile &file)
{
    FileLine line;
    while (true) {
        const QByteArray step = file.readLine(stepBytes);
        if (line.text.size() + step.size() > longestFileLine)
            line.isTooLong = true;
        if (!line.isTooLong)
            line.text += step;
        if (step.isEmpty() || step.endsWith('\n'))
            break;
    }
    if (line.isTooLong)
        line.text.clear();
    while (line.text.endsWith('\n') || line.text.endsWith('\r'))
        line.text.chop(1);
    return line;
}

// To where the first line begins that begins at or after the position; false: not before limit.
bool goToLine(QFile &file, qint64 from, qint64 limit)
{
    if (from == 0)
        return file.seek(0);
    if (!file.seek(from - 1))
        return false;
    while (file.pos() < limit) {
        const QByteArray step = file.readLine(std::min(stepBytes, limit - file.pos() + 1));
        if (step.endsWith('\n'))
            return file.pos() < limit;
        if (step.isEmpty())
            return false;
    }
    return false;
}

} // namespace

Result<FileLines> linesBeginningIn(const QString &path, qint64 from, qint64 to)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, path + u": " + file.errorString());
    FileLines found{.end = std::min(to, file.size())};
    if (!goToLine(file, from, found.end))
        return found;
    while (file.pos() < found.end)
        found.lines.append(readLine(file));
    found.end = file.pos();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Storage, path + u": " + file.errorString());
    return found;
}

} // namespace firstlight
