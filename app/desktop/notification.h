// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace firstlight {

// What the desktop shows for a while, in the reader's language. Plain text.
struct Notification
{
    QString title;
    QString body; // may be empty; may have lines
    QDate day;    // which a click opens; null: the window alone

    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace firstlight
