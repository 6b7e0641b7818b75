// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/spending.h"

#include <QLocale>

namespace firstlight {

// What a month cost, as bars by day with a part for each model.
struct SpendingBars
{
    struct Part
    {
        QString model;     // empty: all models but the dearest five
        QList<double> usd; // by day of the month, from 0
        double total = 0;
    };

    QDate month;           // its first day
    QList<Part> parts;     // dearest first
    QList<double> perhaps; // by day: what is perhaps billed, at most
    QList<int> requests;   // by day

    QDate day(int index) const { return month.addDays(index); }
    double usdOf(int day) const; // without what is perhaps billed
    double tallest() const;      // of the bars, with it
    bool isEmpty() const;        // no request in the month
    int nextBusyDay(int from,
                    int step) const; // the next with requests, or from where there is none
};

SpendingBars spendingBars(QDate month, const QList<Spending> &entries);

// Round amounts from 0 up, three to six of them, the last one at least as large as most.
QList<double> axisAmounts(double most);

// "Mon 3 Nov: $0.1320 for 63 requests. gpt-5-mini $0.1200, o4-mini $0.0120."
QString daySentence(const SpendingBars &bars, int day, const QLocale &locale = {});

QString partName(const SpendingBars::Part &part);

} // namespace firstlight
