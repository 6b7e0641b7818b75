// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/monthreview.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace firstlight {

class Card;

// What the page of a month shows of it: the totals, the best of each topic, pictures, authors,
// stars. Two columns where there is room for them.
class MonthCards final : public QWidget
{
    Q_OBJECT

public:
    // runCap: of a run, in USD; 0: none.
    MonthCards(const MonthReview &review, double runCap, QWidget *parent = nullptr);

    // How much room there is from side to side: two columns, or one.
    void fitInto(int width);

Q_SIGNALS:
    void paperChosen(const firstlight::ArxivId &paper, QDate day);
    void dayChosen(QDate day);
    void searchRequested(const QString &query); // of the whole library

private:
    QWidget *tiles(const MonthReview &review);
    QWidget *days(const MonthReview &review);
    Card *paperCard(const QString &title, const QList<Pick> &papers);
    QWidget *starred(const MonthReview &review);
    QWidget *grid(const MonthReview &review);
    QWidget *spending(const MonthReview &review, double runCap);
    QWidget *authors(const QList<MonthAuthor> &seen);
    // Into two columns of about the same height.
    void addColumns(const QList<QWidget *> &cards);

    QList<QBoxLayout *> m_rows; // of two columns
    QGridLayout *m_tiles = nullptr;
};

} // namespace firstlight
