// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runlock.h"

#include <QDir>
#include <QFileInfo>

namespace firstlight {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<QLockFile>> takeRunLock(const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    auto lock = std::make_unique<QLockFile>(file);
    // The lock of a killed run is recognised by its process, not by its age.
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return failure(Error::Kind::Storage, u"cannot write "_s + file);
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return failure(Error::Kind::Busy,
                   u"process %1 is getting papers for this profile"_s.arg(process));
}

} // namespace firstlight
