// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/daymarks.h"

#include <QStyledItemDelegate>

namespace firstlight {

// Paints the cells of a DayMarksModel. Each kind of day has a shape of its own: filled by its
// picks; filled with a corner cut away (Partly); a dashed outline (Gap); a ring (Waiting); hatched
// (Stalled); crossed out (Failed); a dot (Holiday); a bare number for the rest.
class DayMarkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // How strongly a day is filled, in four steps; 0 without a pick.
    static double strengthOf(double share);
};

} // namespace firstlight
