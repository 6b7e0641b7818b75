// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/picklayout.h"
#include "symbolicicons.h"

#include <QStyledItemDelegate>

namespace firstlight {

struct RowInk;

// How the list shows a paper: as two lines, or as one of aligned columns.
enum class Density { Cards, Columns };

// Paints the rows of a PickListModel. Of papers that are not at hand it shows the scores, and where
// the rest will be.
class PickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setDensity(Density density) { m_density = density; }
    Density density() const { return m_density; }
    void setShowsDay(bool showsDay) { m_showsDay = showsDay; } // on a card
    // Of the list in columns, in device-independent pixels; 0: the usual.
    void setColumnWidths(const PickColumnWidths &widths) { m_widths = widths; }
    const PickColumnWidths &columnWidths() const { return m_widths; }
    // Where a row of this width has its columns, with scores of both kinds.
    PickColumnsLayout columns(const QFont &font, int width) const;
    // Words of a search that titles are marked with.
    void setMarkedWords(const QStringList &words) { m_marked = words; }

Q_SIGNALS:
    void starClicked(const QModelIndex &index);
    void headingClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintColumns(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintTitle(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                    const QModelIndex &index, const RowInk &ink) const;
    void paintStar(QPainter *painter, const QRect &place, const QModelIndex &index,
                   const RowInk &ink) const;
    QRect paintBorderline(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const RowInk &ink) const;
    PickColumnsLayout columnsFor(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const;
    QRect starPlace(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Density m_density = Density::Cards;
    bool m_showsDay = false;
    PickColumnWidths m_widths;
    QStringList m_marked;
    SymbolicIcons m_icons;
};

} // namespace firstlight
