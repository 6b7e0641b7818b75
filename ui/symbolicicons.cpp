// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbolicicons.h"

#include <QPainter>
#include <QSvgRenderer>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDrawings = 200;

QPixmap drawn(const QString &name, QSize size, qreal ratio, const QColor &color)
{
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/"_s + name + u".svg"_s);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

void SymbolicIcons::paint(QPainter *painter, const QRect &place, const QString &name,
                          const QColor &color) const
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QString key =
        QStringLiteral("%1 %2 %3 %4").arg(name).arg(place.width()).arg(ratio).arg(color.rgba());
    if (m_drawn.size() > mostDrawings)
        m_drawn.clear();
    auto found = m_drawn.constFind(key);
    if (found == m_drawn.cend())
        found = m_drawn.insert(key, drawn(name, place.size(), ratio, color));
    painter->drawPixmap(place, *found);
}

QPixmap SymbolicIcons::pixmap(const QString &name, int size, qreal ratio, const QColor &color)
{
    return drawn(name, {size, size}, ratio, color);
}

QIcon SymbolicIcons::icon(const QString &name, const QPalette &palette)
{
    QIcon icon;
    const auto add = [&](QIcon::Mode mode, const QColor &color) {
        for (const qreal ratio : {1.0, 2.0, 3.0})
            icon.addPixmap(drawn(name, {16, 16}, ratio, color), mode);
    };
    add(QIcon::Normal, palette.color(QPalette::Active, QPalette::ButtonText));
    add(QIcon::Disabled, palette.color(QPalette::Disabled, QPalette::ButtonText));
    add(QIcon::Selected, palette.color(QPalette::Active, QPalette::HighlightedText));
    return icon;
}

} // namespace firstlight
