// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbolicicons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>
#include <QWidget>

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

// Draws in whatever size is wanted, when it is wanted.
class SymbolicIconEngine final : public QIconEngine
{
public:
    SymbolicIconEngine(const QString &name, const QPalette &palette)
        : m_name(name)
        , m_normal(palette.color(QPalette::Active, QPalette::ButtonText))
        , m_disabled(palette.color(QPalette::Disabled, QPalette::ButtonText))
        , m_selected(palette.color(QPalette::Active, QPalette::HighlightedText))
    {}

    QIconEngine *clone() const override { return new SymbolicIconEngine(*this); }
    bool isNull() override { return false; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor color = mode == QIcon::Disabled   ? m_disabled
                             : mode == QIcon::Selected ? m_selected
                                                       : m_normal;
        const QString key = QStringLiteral("symbolic %1 %2 %3 %4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.rgba());
        QPixmap found;
        if (!QPixmapCache::find(key, &found)) {
            found = drawn(m_name, size, 1, color);
            QPixmapCache::insert(key, found);
        }
        return found;
    }

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State state) override
    {
        const QSize size = place.size() * painter->device()->devicePixelRatioF();
        painter->drawPixmap(place, pixmap(size, mode, state));
    }

private:
    QString m_name;
    QColor m_normal;
    QColor m_disabled;
    QColor m_selected;
};

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

int SymbolicIcons::sideFor(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget);
}

QIcon SymbolicIcons::icon(const QString &name, const QPalette &palette)
{
    return QIcon(new SymbolicIconEngine(name, palette));
}

} // namespace firstlight
