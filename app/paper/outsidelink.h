// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QDate>
#include <QStringList>

#include <variant>

namespace firstlight {

// Where a link from outside leads: to a paper, or to a day's announcement.
using LinkTarget = std::variant<ArxivId, QDate>;

// "firstlight://paper/2510.01234", "firstlight://day/2025-10-01", and all that ArxivId takes.
// Blanks around it do not matter; anything more than one link is none.
std::optional<LinkTarget> linkTarget(QStringView text);

// Whether somebody meant a link, though it may lead nowhere.
bool isMeantAsLink(QStringView text);

// The links in a text of lines, as they are dragged from elsewhere: each line that is meant as one.
QStringList linkLines(const QString &text);

// Safe to be said back to the reader: one line, of moderate length.
QString shownLink(const QString &text);

} // namespace firstlight
