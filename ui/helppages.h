// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace firstlight {

struct HelpPage
{
    QString id; // "morning"
    QString title;
    QString text; // Markdown; the first line is the title's
};

// In the order of reading, in the language where there is a translation (help/LANGUAGE/ID.md among
// the resources), else in English; the last is "news".
QList<HelpPage> helpPages(const QString &language);

// The top sections of the change log: what came with this version and the one before.
QString newsFrom(const QString &changeLog);

// The page about the place that a widget belongs to; "morning" where there is none.
QString helpPageFor(const QWidget *widget);

} // namespace firstlight
