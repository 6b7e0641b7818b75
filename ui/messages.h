// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace firstlight {

// What was being done when an Error came up.
enum class Doing { Opening, Reading, Getting, DownloadingPdf, UsingKeyStore, Exporting };

// What happened, what was done about it, what to do next; in the reader's language. The error's own
// detail is quoted where it helps.
QString sentence(const Error &error, Doing doing);

// The one seam for boxes: not blocking, named "messageBox", deletes itself.
void showMessage(QWidget *parent, const QString &title, const QString &text);

// The same, but the window stays usable beside it; named "report".
void showReport(QWidget *parent, const QString &title, const QString &text);

// Asks for files without blocking; chosen is called with at least one, or never. The dialog is
// named "fileDialog".
void chooseFiles(QWidget *parent, const QString &title,
                 std::function<void(const QStringList &paths)> chosen);

// The same for one folder, which the dialog can make.
void chooseFolder(QWidget *parent, const QString &title,
                  std::function<void(const QString &path)> chosen);

// The same for a file to be written, which may exist; name: the one proposed.
void chooseSaveFile(QWidget *parent, const QString &title, const QString &name,
                    std::function<void(const QString &path)> chosen);

} // namespace firstlight
