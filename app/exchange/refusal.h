// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// A part of a file that could not be taken.
struct Refusal
{
    qint64 line = 0; // from 1; 0: no line in particular
    QString reason;  // untranslated; may quote the file

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

} // namespace firstlight
