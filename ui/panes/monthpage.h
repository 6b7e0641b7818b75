// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/monthreview.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace firstlight {

class MonthCards;

// A month as a page of its own, in place of list and paper.
class MonthPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MonthPage(QWidget *parent = nullptr);

    // While the month is being read; the one shown stays where it is the same.
    void expect(QDate month);
    void showReview(const MonthReview &review, double runCap);
    void showTrouble(const QString &sentence);
    // Empty until it is read.
    const std::optional<MonthReview> &review() const { return m_review; }

    // What buttons of the page do as well.
    void offer(QAction *print, QAction *exportMonth);

Q_SIGNALS:
    void paperChosen(const firstlight::ArxivId &paper, QDate day);
    void dayChosen(QDate day);
    void searchRequested(const QString &query); // of the whole library

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void replaceCards(MonthCards *cards);

    QVBoxLayout *m_column;
    QLabel *m_name;
    QLabel *m_totals;
    QWidget *m_tools;
    MonthCards *m_cards = nullptr;
    std::optional<MonthReview> m_review;
    QDate m_month;
};

} // namespace firstlight
