// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace firstlight {

// Keys in a file of the profile, for readers who agreed to that: mode 0600, or it is not read.
class KeyFile final
{
public:
    explicit KeyFile(QString path)
        : m_path(std::move(path))
    {}

    const QString &path() const { return m_path; }

    // Empty when there is none. Kind::Storage when the file is a link, another user's, open to
    // others, or holds something else; the detail is a translated sentence that says what to do.
    Result<QString> read(const QString &entry) const;
    // Both replace the whole file at once; it goes with its last key. Errors as of read, which
    // leave the file and all its keys as they are, and Kind::Storage when it cannot be written.
    Result<void> write(const QString &entry, const QString &secret) const;
    Result<void> remove(const QString &entry) const;

private:
    QString m_path;
};

} // namespace firstlight
