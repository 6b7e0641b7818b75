// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPalette>
#include <QRect>

class QPainter;
class QWidget;

namespace firstlight {

// The one-colour drawings of :/icons, in whatever colour is asked for.
class SymbolicIcons final
{
public:
    void paint(QPainter *painter, const QRect &place, const QString &name,
               const QColor &color) const;

    // For buttons and menus: normal, disabled and selected from the palette.
    static QIcon icon(const QString &name, const QPalette &palette);
    // A square of its own, size in device-independent pixels.
    static QPixmap pixmap(const QString &name, int size, qreal ratio, const QColor &color);
    // What an icon beside a line of text measures, in device-independent pixels.
    static int sideFor(const QWidget *widget);

private:
    mutable QHash<QString, QPixmap> m_drawn; // by name, size, ratio and colour
};

} // namespace firstlight
