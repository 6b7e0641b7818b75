// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QWidget;

namespace firstlight {

// What was being done when an Error came up.
enum class Doing { Opening, Reading, Getting, UsingKeyStore };

// What happened, what was done about it, what to do next; in the reader's language. The error's own
// detail is quoted where it helps.
QString sentence(const Error &error, Doing doing);

// The one seam for boxes: not blocking, named "messageBox", deletes itself.
void showMessage(QWidget *parent, const QString &title, const QString &text);

} // namespace firstlight
