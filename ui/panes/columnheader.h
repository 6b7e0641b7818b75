// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/picklayout.h"
#include "models/listview.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <optional>

namespace firstlight {

// Names the columns of a list in columns, as PickDelegate has them. A click on a column that lists
// can be put in order by does so, another one leads back to the best first; edges are dragged.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    enum Column { Relevance, Novelty, Title, Authors, Category, Day, Star, ColumnCount };

    explicit ColumnHeader(QWidget *parent = nullptr);

    // Where a row's columns are, beginning at 0; those without a place are hidden.
    void showColumns(const PickColumnsLayout &layout, int width);
    void showOrder(ListOrder order);

Q_SIGNALS:
    void orderChosen(firstlight::ListOrder order);
    // The edge behind a column was dragged so far, in pixels towards the end of the row.
    void edgeMoved(firstlight::ColumnHeader::Column column, int pixels);

private:
    QStandardItemModel m_names;
    ListOrder m_order = ListOrder::Sum;
    bool m_isPlacing = false; // not the reader
};

} // namespace firstlight
