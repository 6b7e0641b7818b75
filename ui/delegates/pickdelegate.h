// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QRect starPlace(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Density m_density = Density::Cards;
    QStringList m_marked;
    SymbolicIcons m_icons;
};

} // namespace firstlight
