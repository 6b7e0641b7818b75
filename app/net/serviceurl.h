// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace firstlight {

// What is at a path (with its slash in front) below a service's address, which may end in a slash.
QUrl below(const QUrl &service, const QString &path);

} // namespace firstlight
