// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/columnheader.h"

#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

std::optional<ListOrder> orderOf(int column)
{
    switch (column) {
    case ColumnHeader::Relevance:
        return ListOrder::Relevance;
    case ColumnHeader::Novelty:
        return ListOrder::Novelty;
    case ColumnHeader::Day:
        return ListOrder::Date;
    default:
        return std::nullopt;
    }
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_names(0, ColumnCount, this)
{
    setObjectName(u"columnHeader"_s);
    setAccessibleName(tr("Columns"));
    setFocusPolicy(Qt::NoFocus); // the order is chosen by keys beside the search
    m_names.setHorizontalHeaderLabels({tr("R", "relevance, of a column"),
                                       tr("N", "novelty, of a column"), tr("Title"), tr("Authors"),
                                       tr("Category"), tr("Day"), QString()});
    m_names.horizontalHeaderItem(Relevance)->setToolTip(tr("Relevance; click to sort"));
    m_names.horizontalHeaderItem(Novelty)->setToolTip(tr("Novelty; click to sort"));
    m_names.horizontalHeaderItem(Day)->setToolTip(tr("Day; click to sort, the newest first"));
    setModel(&m_names);
    setMinimumSectionSize(8);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (const int column : {Relevance, Novelty})
        m_names.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignCenter);
    for (const int column : {Relevance, Novelty, Star})
        setSectionResizeMode(column, Fixed);
    setSortIndicatorShown(true);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        if (const auto order = orderOf(column))
            Q_EMIT orderChosen(*order == m_order ? ListOrder::Sum : *order);
        showOrder(m_order);
    });
    connect(this, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (!m_isPlacing)
            Q_EMIT edgeMoved(static_cast<Column>(column), now - before);
    });
}

void ColumnHeader::showColumns(const PickColumnsLayout &layout, int width)
{
    const std::array<QRect, ColumnCount> places{layout.chips.value(0),
                                                layout.chips.value(1),
                                                layout.title,
                                                layout.authors,
                                                layout.category,
                                                layout.day,
                                                layout.star};
    m_isPlacing = true;
    int end = width;
    for (int column = ColumnCount - 1; column >= 0; --column) {
        const QRect &place = places.at(static_cast<size_t>(column));
        setSectionHidden(column, place.isNull());
        if (place.isNull())
            continue;
        const int start = column == Relevance ? 0 : place.left() - 4;
        resizeSection(column, end - start);
        end = start;
    }
    m_isPlacing = false;
}

void ColumnHeader::showOrder(ListOrder order)
{
    m_order = order;
    int sorted = -1;
    for (int column = 0; column < ColumnCount; ++column) {
        if (orderOf(column) == order)
            sorted = column;
    }
    setSortIndicator(sorted, Qt::DescendingOrder);
}

} // namespace firstlight
