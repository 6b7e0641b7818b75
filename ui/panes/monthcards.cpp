// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/monthcards.h"

#include "charts/daybars.h"
#include "charts/spendingchart.h"
#include "exchange/monthwords.h"
#include "moneywords.h"
#include "panes/card.h"
#include "panes/heatgrid.h"
#include "panes/paperlink.h"
#include "words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 16;
constexpr int twoColumnsFrom = 720;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

Card *tile(const QString &number, const QString &name, QWidget *parent)
{
    auto *card = new Card({}, parent);
    card->setAccessibleName(MonthCards::tr("%1: %2").arg(name, number));
    QLabel *value = plainLabel(number, card);
    QFont large = value->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    value->setFont(large);
    card->body()->setSpacing(0);
    card->body()->addWidget(value);
    card->body()->addWidget(plainLabel(name, card));
    return card;
}

} // namespace

MonthCards::MonthCards(const MonthReview &review, double runCap, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    if (review.isEmpty()) {
        auto *card = new Card(tr("No papers of %1").arg(monthText(review.month)), this);
        card->addText(tr("The library holds no announcement of this month. The calendar at the "
                         "left can get days that are missing."));
        column->addWidget(card);
    } else {
        column->addWidget(tiles(review));
    }
    column->addWidget(days(review));
    QList<QWidget *> topics;
    for (const MonthTopic &topic : review.topics)
        topics.append(paperCard(
            tr("%1 · %Ln pick(s)", nullptr, topic.picked).arg(monthTopicName(topic)), topic.best));
    addColumns(topics);
    QList<QWidget *> rest;
    if (!review.isEmpty())
        rest = {grid(review), spending(review, runCap)};
    else if (!review.spending.isEmpty())
        rest = {spending(review, runCap)};
    if (!review.starred.isEmpty())
        rest.append(starred(review));
    if (!review.authors.isEmpty())
        rest.append(authors(review.authors));
    addColumns(rest);
    column->addStretch(1);
}

QWidget *MonthCards::tiles(const MonthReview &review)
{
    auto *row = new QWidget(this);
    m_tiles = new QGridLayout(row);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(spacing);
    const QLocale locale;
    const auto add = [&](const QString &number, const QString &name) {
        m_tiles->addWidget(tile(number, name, row), 0, m_tiles->count());
    };
    add(locale.toString(review.announcements()), tr("announcements"));
    add(locale.toString(review.announced), tr("announced"));
    add(locale.toString(review.scanned), tr("scanned"));
    add(locale.toString(review.picked), tr("picked"));
    add(locale.toString(review.starred.size()), tr("starred"));
    add(moneyText(sum(review.spending).usd), tr("spent"));
    return row;
}

QWidget *MonthCards::days(const MonthReview &review)
{
    auto *card = new Card(tr("Picks a day"), this);
    if (!review.isEmpty()) {
        auto *bars = new DayBars(card);
        bars->setDays(review.days);
        connect(bars, &DayBars::dayChosen, this, &MonthCards::dayChosen);
        card->body()->addWidget(bars);
    }
    const QStringList notes = monthDayNotes(review, [](QDate day) { return dayText(day); });
    if (!notes.isEmpty())
        card->addText(notes.join(u'\n'));
    return card;
}

Card *MonthCards::paperCard(const QString &title, const QList<Pick> &papers)
{
    auto *card = new Card(title, this);
    // Links have a margin of their own, which is lit up below the pointer.
    constexpr int inset = 8;
    card->body()->setContentsMargins(inset, spacing, inset, inset);
    card->body()->itemAt(0)->widget()->setContentsMargins(inset, 0, inset, 0);
    card->body()->setSpacing(0);
    for (const Pick &pick : papers) {
        auto *link = new PaperLink(pick, card);
        connect(link, &PaperLink::clicked, this,
                [this, paper = pick.paper.id, day = pick.day] { Q_EMIT paperChosen(paper, day); });
        card->body()->addWidget(link);
    }
    return card;
}

QWidget *MonthCards::starred(const MonthReview &review)
{
    constexpr qsizetype mostAtOnce = 8;
    const auto count = static_cast<int>(review.starred.size());
    Card *card = paperCard(tr("%Ln starred", nullptr, count),
                           review.starred.first(qMin(mostAtOnce, review.starred.size())));
    if (count <= mostAtOnce)
        return card;
    auto *all = new QPushButton(tr("Show all %Ln", nullptr, count), card);
    all->setObjectName(u"allStarred"_s);
    connect(all, &QPushButton::clicked, this, [this, month = review.month] {
        Q_EMIT searchRequested(u"is:starred day:"_s + month.toString(u"yyyy-MM"_s));
    });
    card->body()->addSpacing(spacing / 2);
    card->body()->addWidget(all, 0, Qt::AlignLeading);
    return card;
}

QWidget *MonthCards::grid(const MonthReview &review)
{
    auto *card = new Card(tr("Relevance by novelty"), this);
    auto *cells = new HeatGrid(card);
    cells->setReadOnly(true);
    cells->setGrid(review.grid);
    cells->setCutoffs(review.cutoffs);
    card->body()->addWidget(cells);
    card->addText(monthGridNote(review));
    return card;
}

QWidget *MonthCards::spending(const MonthReview &review, double runCap)
{
    auto *card = new Card(tr("Spending"), this);
    card->addText(monthSpending(review));
    if (sum(review.spending).usdAtMost() > 0) {
        auto *chart = new SpendingChart(card);
        chart->setBars(spendingBars(review.month, review.spending), runCap);
        chart->setMinimumHeight(chart->sizeHint().height());
        card->body()->addWidget(chart, 1);
    }
    return card;
}

QWidget *MonthCards::authors(const QList<MonthAuthor> &seen)
{
    auto *card = new Card(tr("Authors seen most"), this);
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(spacing);
    table->setVerticalSpacing(8);
    table->setColumnStretch(0, 1);
    int row = 0;
    for (const MonthAuthor &author : seen) {
        QLabel *name =
            plainLabel(author.isFollowed ? tr("★ %1").arg(author.name) : author.name, card);
        name->setWordWrap(true);
        table->addWidget(name, row, 0);
        table->addWidget(plainLabel(tr("%Ln pick(s)", nullptr, author.picks), card), row, 1,
                         Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
    card->body()->addLayout(table);
    return card;
}

void MonthCards::addColumns(const QList<QWidget *> &cards)
{
    if (cards.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    std::array<QVBoxLayout *, 2> columns{};
    std::array<int, 2> heights{};
    for (QVBoxLayout *&column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(spacing);
        row->addLayout(column, 1);
    }
    for (QWidget *card : cards) {
        const size_t lower = heights[0] <= heights[1] ? 0 : 1;
        columns.at(lower)->addWidget(card);
        heights.at(lower) += card->sizeHint().height() + spacing;
    }
    for (QVBoxLayout *column : columns)
        column->addStretch(1);
    m_rows.append(row);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void MonthCards::fitInto(int width)
{
    const bool isWide = width >= twoColumnsFrom;
    for (QBoxLayout *row : std::as_const(m_rows))
        row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (!m_tiles)
        return;
    QList<QWidget *> tiles;
    while (QLayoutItem *item = m_tiles->takeAt(0)) {
        tiles.append(item->widget());
        delete item;
    }
    const int columns = isWide ? static_cast<int>(tiles.size()) : 3;
    for (int i = 0; i < tiles.size(); ++i)
        m_tiles->addWidget(tiles.at(i), i / columns, i % columns);
}

} // namespace firstlight
