// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangement.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace firstlight {

class FilterChips;
class GridPanel;
class HiddenReasons;
class ScoreSlider;
class SearchBox;

// Above the list: the two cut-offs, also as a grid, the live count, search, order, what else is
// asked of papers, and what hides how many.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    // Which orders a list can be put in: by its scores; as a search found it, the newest or the
    // best match first; none but its own.
    enum class Orders { Ranking, Search, None };

    explicit FilterBar(QWidget *parent = nullptr);

    // The part of a ListView that the bar decides; collapsed, keep and isFlat are left as they are.
    void applyTo(ListView *view) const;
    Cutoffs cutoffs() const;
    void setCutoffs(Cutoffs cutoffs);
    void showCounts(const SortedColumns &columns, const Arrangement &arrangement,
                    const ListView &view, int leastHIndex);
    // Cut-offs are offered where there are bands: Orders::Ranking. Changed is not emitted.
    void offerOrders(Orders orders);
    void chooseOrder(ListOrder order); // if it is offered
    ListOrder ranking() const;         // of lists with bands, though another may be shown
    void setRanking(ListOrder order);
    void clearFilters();
    void showLowHIndex(); // the papers that the least h-index hides
    // What sliders and chips take, in pixels.
    int foldableHeight() const;
    // Without room for the list sliders and filters are folded away, behind a button.
    void setCramped(bool isCramped);
    void focusSearch(bool isEverywhere = false);

    SearchBox *searchBox() const { return m_search; }
    FilterChips *chips() const { return m_chips; }
    GridPanel *gridPanel() const { return m_grid; }

Q_SIGNALS:
    void changed();
    // The sliders have rested for a moment.
    void cutoffsSettled(firstlight::Cutoffs cutoffs);
    void escaped(); // Esc or Return in the search box

private:
    void layOut();
    void connectParts();
    void connectGrid();
    void fold();

    ScoreSlider *m_relevance;
    ScoreSlider *m_novelty;
    QLabel *m_count;
    SearchBox *m_search;
    QComboBox *m_order;
    FilterChips *m_chips;
    GridPanel *m_grid;
    HiddenReasons *m_hidden;
    QWidget *m_sliders;
    QWidget *m_filters; // chips and grid
    QToolButton *m_unfold;
    bool m_isCramped = false;
    QTimer m_settling;
    Orders m_orders = Orders::None;
    ListOrder m_ranking = ListOrder::Sum; // the order chosen where lists are ranked
};

} // namespace firstlight
