// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace firstlight {

// What the reader did with a paper. Outlives scores, revisions and the paper's versions.
struct ReaderState
{
    QDateTime readAt; // UTC; null while unread
    bool starred = false;
    bool dismissed = false;
    QString note;
    QStringList tags;     // by name
    bool toRead = false;  // on the reader's list of what to read
    bool rescued = false; // the reader says that it should have been among the picks

    bool isRead() const { return readAt.isValid(); }

    friend bool operator==(const ReaderState &, const ReaderState &) = default;
};

} // namespace firstlight
