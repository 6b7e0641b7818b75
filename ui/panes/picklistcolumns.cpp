// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/columnheader.h"
#include "panes/filterbar.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"

#include <algorithm>

// How PickListPane shows its papers in columns.
namespace firstlight {

void PickListPane::connectColumns()
{
    m_header->hide();
    connect(m_header, &ColumnHeader::orderChosen, m_filterBar, &FilterBar::chooseOrder);
    connect(m_header, &ColumnHeader::edgeMoved, this, &PickListPane::moveEdge);
    connect(this, &PickListPane::orderChanged, m_header, &ColumnHeader::showOrder);
    connect(m_view, &PickListView::resized, this, &PickListPane::placeHeader);
}

void PickListPane::setDensity(Density density)
{
    m_delegate->setDensity(density);
    m_header->setVisible(density == Density::Columns);
    m_view->doItemsLayout();
    m_view->scrollTo(m_view->currentIndex());
    placeHeader();
}

void PickListPane::placeHeader()
{
    if (density() == Density::Columns)
        m_header->showColumns(m_delegate->columns(m_view->font(), m_view->viewport()->width()),
                              m_header->width());
}

// What one column gains its neighbour loses; the title has what the others leave.
void PickListPane::moveEdge(int column, int pixels)
{
    constexpr int least = 24;
    const PickColumnsLayout now = m_delegate->columns(m_view->font(), m_view->viewport()->width());
    PickColumnWidths widths{
        .authors = now.authors.width(), .category = now.category.width(), .day = now.day.width()};
    const auto move = [pixels](int *grows, int *shrinks) {
        const int moved =
            std::clamp(pixels, std::min(0, least - *grows), std::max(0, *shrinks - least));
        *grows += moved;
        *shrinks -= moved;
    };
    int title = now.title.width();
    if (column == ColumnHeader::Title && !now.authors.isNull())
        move(&title, &widths.authors);
    else if (column == ColumnHeader::Authors)
        move(&widths.authors, &widths.category);
    else if (column == ColumnHeader::Category && !now.day.isNull())
        move(&widths.category, &widths.day);
    setColumnWidths(widths);
}

void PickListPane::setColumnWidths(const PickColumnWidths &widths)
{
    m_delegate->setColumnWidths(widths);
    placeHeader();
    m_view->viewport()->update();
}

PickColumnWidths PickListPane::columnWidths() const
{
    return m_delegate->columnWidths();
}

} // namespace firstlight
