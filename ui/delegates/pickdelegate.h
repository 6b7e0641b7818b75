// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "symbolicicons.h"

#include <QStyledItemDelegate>

namespace firstlight {

// Paints the rows of a PickListModel: two lines a pick, one a heading.
class PickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void starClicked(const QModelIndex &index);
    void headingClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Ink;
    static Ink inkOf(const QStyleOptionViewItem &option, bool isDimmed);
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintPick(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    static void paintDetail(QPainter *painter, const QRect &place,
                            const QStyleOptionViewItem &option, const QModelIndex &index,
                            const Ink &ink);
    static void paintChips(QPainter *painter, const QList<QRect> &places, const QStringList &texts,
                           const Ink &ink, bool isPicked);

    SymbolicIcons m_icons;
};

} // namespace firstlight
