// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

// Where commands write. Text that may come from the network is stripped of control characters, so
// that a title cannot drive the terminal.
namespace firstlight::console {

void print(const QString &text);       // a line on standard output
void print(const QJsonObject &object); // the same, compact
void say(const QString &text);         // a line on standard error
void progress(const QString &text); // replaces the last progress on standard error; nothing when it
                                    // is no terminal
int width();                        // columns of the terminal, 100 when it is none

// Writes a whole text to a file, or to standard output when path is empty; false: said on standard
// error.
bool deliver(const QString &text, const QString &path);

} // namespace firstlight::console
