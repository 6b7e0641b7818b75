// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/monthreview.h"

#include <QLocale>

#include <functional>

namespace firstlight {

// What is said of a month, in the reader's language.

// "October 2025".
QString monthName(QDate month, const QLocale &locale = {});

// "20 announcements: 11,420 papers announced, 10,912 scanned, 655 picked."
QString monthTotals(const MonthReview &review, const QLocale &locale = {});

// The topic as the criteria name it, or "Machine Learning (cs.LG)".
QString monthTopicName(const MonthTopic &topic);

// Which days have no papers, and why: a sentence for each reason, none for weekends. dayName: how a
// day is written.
QStringList monthDayNotes(const MonthReview &review, const std::function<QString(QDate)> &dayName);

// "$1.2340 for 63 requests; perhaps up to $0.0500 more."; "No model was asked anything."
QString monthSpending(const MonthReview &review, const QLocale &locale = {});

// Where the cut-offs are, and what the grid of relevance by novelty does not hold.
QString monthGridNote(const MonthReview &review);

} // namespace firstlight
