// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace firstlight {

// What a second start of the program asks of the first.
struct InstanceMessage
{
    QStringList links; // to be opened; none: the window alone
    QString token;     // the desktop's leave to raise a window; may be empty

    friend bool operator==(const InstanceMessage &, const InstanceMessage &) = default;
};

// As it is sent: the length of what follows in four bytes, the highest first, then JSON.
constexpr qsizetype instanceHeaderBytes = 4;
constexpr qsizetype largestInstanceMessage = qsizetype{64} * 1024; // without the header

// Links that are too long or too many are left out.
QByteArray toBytes(const InstanceMessage &message);

// The length that a header tells; empty when it is too large, or 0.
std::optional<qsizetype> instanceMessageSize(const QByteArray &header);
// Of what follows the header; empty when it is anything but such a message.
std::optional<InstanceMessage> instanceMessage(const QByteArray &json);

// The desktop's leave for this start, from the environment; to be read before the application is
// made, which takes it away.
QString startupToken();

} // namespace firstlight
