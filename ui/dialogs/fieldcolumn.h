// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QLabel;
class QString;
class QVBoxLayout;
class QWidget;

namespace firstlight {

// Fields below one another, each with its label above and what is said of it below.

// An empty column of the right spacing.
QVBoxLayout *makeFieldColumn(QWidget *parent = nullptr);
void addHeading(QVBoxLayout *column, const QString &text);
// label may be empty, as of a check box.
void addField(QVBoxLayout *column, const QString &label, QWidget *field,
              const QList<QWidget *> &below = {});
// Plain text that wraps.
QLabel *makeHint(const QString &text = {});

} // namespace firstlight
