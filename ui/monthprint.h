// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/monthreview.h"

#include <functional>

class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace firstlight {

// Puts a month on paper: dark on white, whatever the colours of the window.
void printMonth(const MonthReview &review, QPagedPaintDevice *paper);

// Writes it to a file as the name's ending says: .pdf, .md, else HTML. What went wrong; empty:
// nothing.
QString writeMonth(const MonthReview &review, const QString &path);

// Asks for a printer without blocking; chosen is called once, or never. The dialog is named
// "printDialog".
void choosePrinter(QWidget *parent, const QString &title,
                   std::function<void(QPrinter *printer)> chosen);

} // namespace firstlight
