// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/filterbar.h"

#include "panes/filterchips.h"
#include "panes/gridpanel.h"
#include "panes/hiddenreasons.h"
#include "panes/scoreslider.h"
#include "panes/searchbox.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_relevance(new ScoreSlider(Axis::Relevance, this))
    , m_novelty(new ScoreSlider(Axis::Novelty, this))
    , m_count(new QLabel(this))
    , m_search(new SearchBox(this))
    , m_order(new QComboBox(this))
    , m_chips(new FilterChips(this))
    , m_grid(new GridPanel(this))
    , m_hidden(new HiddenReasons(this))
    , m_sliders(new QWidget(this))
    , m_filters(new QWidget(this))
    , m_unfold(new QToolButton(this))
{
    m_count->setObjectName(u"count"_s);
    QFont bold = font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_order->setObjectName(u"order"_s);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents); // which are others elsewhere
    m_order->setAccessibleName(tr("Sort by"));
    m_order->setToolTip(tr("Sort by"));
    m_unfold->setObjectName(u"unfoldFilters"_s);
    m_unfold->setText(tr("Filters"));
    m_unfold->setAccessibleName(tr("Cut-offs and filters"));
    m_unfold->setCheckable(true);
    m_unfold->setFocusPolicy(Qt::TabFocus);
    layOut();
    setCutoffs({});
    offerOrders(Orders::Ranking);
    connectParts();
}

void FilterBar::layOut()
{
    auto *sliders = new QHBoxLayout(m_sliders);
    sliders->setContentsMargins(0, 0, 0, 4);
    sliders->setSpacing(24);
    sliders->addWidget(m_relevance, 1);
    sliders->addWidget(m_novelty, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_count, 0, Qt::AlignTop);
    tools->addSpacing(8);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_order, 0, Qt::AlignTop);
    tools->addWidget(m_unfold, 0, Qt::AlignTop);
    m_count->setMinimumHeight(m_order->sizeHint().height());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 4);
    column->setSpacing(4);
    column->addWidget(m_sliders);
    column->addLayout(tools);
    column->addWidget(m_filters);
    auto *filters = new QVBoxLayout(m_filters);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(4);
    filters->addWidget(m_grid);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_chips, 1);
    chips->addWidget(m_grid->toggle(), 0, Qt::AlignTop);
    filters->addLayout(chips);
    column->addWidget(m_hidden);
}

void FilterBar::connectParts()
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(600);
    for (ScoreSlider *slider : {m_relevance, m_novelty}) {
        connect(slider, &ScoreSlider::valueChanged, this, [this] {
            m_hidden->hideAgain();
            m_settling.start();
            Q_EMIT changed();
        });
    }
    connect(&m_settling, &QTimer::timeout, this, [this] { Q_EMIT cutoffsSettled(cutoffs()); });
    connect(m_search, &SearchBox::changed, this, &FilterBar::changed);
    connect(m_search, &SearchBox::escaped, this, &FilterBar::escaped);
    connect(m_chips, &FilterChips::changed, this, [this] {
        m_hidden->clear();
        Q_EMIT changed();
    });
    connect(m_hidden, &HiddenReasons::changed, this, &FilterBar::changed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    connect(m_unfold, &QToolButton::toggled, this, &FilterBar::fold);
    connect(m_grid->toggle(), &QToolButton::toggled, this, [this](bool isOn) {
        if (isOn)
            m_unfold->setChecked(true);
    });
    connectGrid();
}

int FilterBar::foldableHeight() const
{
    return m_relevance->sizeHint().height() + m_chips->sizeHint().height();
}

void FilterBar::setCramped(bool isCramped)
{
    m_isCramped = isCramped;
    fold();
}

void FilterBar::fold()
{
    const bool isOpen = !m_isCramped || m_unfold->isChecked();
    m_unfold->setVisible(m_isCramped);
    m_sliders->setVisible(isOpen);
    m_filters->setVisible(isOpen);
    setFocusProxy(isOpen && m_orders == Orders::Ranking ? static_cast<QWidget *>(m_relevance)
                                                        : m_search);
}

void FilterBar::connectGrid()
{
    connect(m_grid, &GridPanel::changed, this, &FilterBar::changed);
    connect(m_grid, &GridPanel::closed, this, &FilterBar::escaped);
    connect(m_grid, &GridPanel::cutoffsChanged, this, [this](Cutoffs wanted) {
        for (ScoreSlider *slider : {m_relevance, m_novelty}) {
            const QSignalBlocker once(slider); // the list follows both at once
            slider->setValue(slider == m_relevance ? wanted.relevance : wanted.novelty);
        }
        m_hidden->hideAgain();
        m_settling.start();
        Q_EMIT changed();
    });
}

void FilterBar::applyTo(ListView *view) const
{
    view->cutoffs = cutoffs();
    view->order = m_orders == Orders::None ? ListOrder::Given
                                           : static_cast<ListOrder>(m_order->currentData().toInt());
    m_chips->applyTo(view);
    m_hidden->applyTo(view);
    view->cell = m_grid->cell();
    view->text = m_search->listText();
}

Cutoffs FilterBar::cutoffs() const
{
    return {m_relevance->value(), m_novelty->value()};
}

void FilterBar::setCutoffs(Cutoffs cutoffs)
{
    m_relevance->setValue(cutoffs.relevance);
    m_novelty->setValue(cutoffs.novelty);
    m_settling.stop();
}

void FilterBar::showCounts(const SortedColumns &columns, const Arrangement &arrangement,
                           const ListView &view, int leastHIndex)
{
    const QLocale locale;
    m_relevance->setCounts(relevanceCounts(columns.counts, cutoffs()), arrangement.total);
    m_novelty->setCounts(noveltyCounts(columns.counts, cutoffs()), arrangement.total);
    if (m_grid->isOpen())
        m_grid->showGrid(columns.scoreMap(), cutoffs());
    if (m_orders == Orders::Ranking) {
        m_count->setText(
            tr("%1 of %2")
                .arg(locale.toString(arrangement.picked), locale.toString(arrangement.found())));
        m_count->setAccessibleName(
            tr("%1 of %2 papers pass").arg(arrangement.picked).arg(arrangement.found()));
    } else {
        m_count->setText(tr("%Ln paper(s)", nullptr, arrangement.shown()));
        m_count->setAccessibleName(m_count->text());
    }
    m_count->setToolTip(m_count->accessibleName());
    m_chips->showCounts(columns, view.effectiveCutoffs());
    m_hidden->showCounts(arrangement, view, leastHIndex);
}

void FilterBar::offerOrders(Orders orders)
{
    m_ranking = ranking();
    for (QWidget *part : {static_cast<QWidget *>(m_relevance), static_cast<QWidget *>(m_novelty)})
        part->setVisible(orders == Orders::Ranking);
    m_order->setVisible(orders != Orders::None);
    m_grid->setOffered(orders == Orders::Ranking);
    if (orders == m_orders)
        return;
    m_orders = orders;
    fold();
    const QSignalBlocker quiet(m_order);
    m_order->clear();
    const auto offer = [this](const QString &text, ListOrder order) {
        m_order->addItem(text, static_cast<int>(order));
    };
    if (orders == Orders::Search) {
        offer(tr("Newest first"), ListOrder::Date);
        offer(tr("Best match"), ListOrder::Given);
    }
    offer(tr("Best first"), ListOrder::Sum);
    offer(tr("For you"), ListOrder::ForYou);
    offer(tr("Relevance"), ListOrder::Relevance);
    offer(tr("Novelty"), ListOrder::Novelty);
    if (orders == Orders::Ranking) {
        offer(tr("Date"), ListOrder::Date);
        m_order->setCurrentIndex(qMax(0, m_order->findData(static_cast<int>(m_ranking))));
    }
}

void FilterBar::chooseOrder(ListOrder order)
{
    if (const int at = m_order->findData(static_cast<int>(order)); at >= 0)
        m_order->setCurrentIndex(at);
}

ListOrder FilterBar::ranking() const
{
    return m_orders == Orders::Ranking ? static_cast<ListOrder>(m_order->currentData().toInt())
                                       : m_ranking;
}

void FilterBar::setRanking(ListOrder order)
{
    m_ranking = order;
    if (m_orders == Orders::Ranking)
        chooseOrder(order);
}

void FilterBar::clearFilters()
{
    m_chips->clear();
    m_hidden->clear();
    m_grid->leaveCell();
    if (!m_search->isEverywhere())
        m_search->clear();
    Q_EMIT changed();
}

void FilterBar::showLowHIndex()
{
    m_hidden->showLowHIndex();
}

void FilterBar::focusSearch(bool isEverywhere)
{
    m_search->focus(isEverywhere);
}

} // namespace firstlight
