// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

namespace firstlight {

// A time of every day, the reader's own, in which nothing is told. None when an end is null or both
// are the same.
struct QuietHours
{
    QTime from;
    QTime to; // not included; before from: of the next day

    bool contains(QTime time) const;
};

} // namespace firstlight
