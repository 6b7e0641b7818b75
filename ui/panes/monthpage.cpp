// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/monthpage.h"

#include "exchange/monthwords.h"
#include "panes/monthcards.h"
#include "words.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1100;
constexpr int margin = 24;

} // namespace

MonthPage::MonthPage(QWidget *parent)
    : QScrollArea(parent)
    , m_name(new QLabel(this))
    , m_totals(new QLabel(this))
    , m_tools(new QWidget(this))
{
    setObjectName(u"monthPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_name->setObjectName(u"monthName"_s);
    m_totals->setObjectName(u"monthTotals"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_name->setFont(large);
    for (QLabel *label : {m_name, m_totals}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);

    auto *page = new QWidget(this);
    auto *sides = new QHBoxLayout(page);
    sides->setContentsMargins(margin, margin, margin, margin);
    auto *sheet = new QWidget(page);
    sheet->setMaximumWidth(widest);
    sides->addStretch(1);
    sides->addWidget(sheet, 1000);
    sides->addStretch(1);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_tools, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addWidget(m_totals);
    m_column->addSpacing(8);
    m_column->addStretch(1);
    setWidget(page);
}

void MonthPage::offer(QAction *print, QAction *exportMonth)
{
    for (QAction *action : {print, exportMonth}) {
        auto *button = new QToolButton(m_tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(24);
        m_tools->layout()->addWidget(button);
    }
}

void MonthPage::expect(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    if (first == m_month && m_review)
        return;
    m_month = first;
    m_review.reset();
    m_name->setText(monthText(first));
    setAccessibleName(monthText(first));
    m_totals->setText(tr("Looking back on the month…"));
    replaceCards(nullptr);
    verticalScrollBar()->setValue(0);
}

void MonthPage::showReview(const MonthReview &review, double runCap)
{
    if (review.month != m_month)
        return;
    m_review = review;
    m_totals->setText(review.isEmpty() ? QString() : monthTotals(review));
    m_totals->setVisible(!review.isEmpty());
    const int scrolled = verticalScrollBar()->value();
    auto *cards = new MonthCards(review, runCap, widget());
    connect(cards, &MonthCards::paperChosen, this, &MonthPage::paperChosen);
    connect(cards, &MonthCards::dayChosen, this, &MonthPage::dayChosen);
    connect(cards, &MonthCards::searchRequested, this, &MonthPage::searchRequested);
    replaceCards(cards);
    widget()->layout()->activate();
    verticalScrollBar()->setValue(scrolled);
}

void MonthPage::showTrouble(const QString &sentence)
{
    m_totals->setText(sentence);
    m_totals->show();
}

void MonthPage::replaceCards(MonthCards *cards)
{
    const QWidget *focused = QApplication::focusWidget();
    if (m_cards && focused && m_cards->isAncestorOf(focused))
        setFocus();
    delete m_cards;
    m_cards = cards;
    if (!cards) {
        m_totals->show();
        return;
    }
    cards->fitInto(viewport()->width() - 2 * margin);
    m_column->insertWidget(m_column->count() - 1, cards);
}

void MonthPage::resizeEvent(QResizeEvent *event)
{
    if (m_cards)
        m_cards->fitInto(viewport()->width() - 2 * margin);
    QScrollArea::resizeEvent(event);
}

} // namespace firstlight
