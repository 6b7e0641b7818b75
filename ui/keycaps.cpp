// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keycaps.h"

#include "contrast.h"
#include "keybinding.h"

#include <QPainter>

namespace firstlight {

namespace {

constexpr int padding = 6;
constexpr int gap = 4;
constexpr int rounding = 4;

} // namespace

KeyCaps::KeyCaps(const QList<QKeySequence> &keys, QWidget *parent)
    : QWidget(parent)
{
    for (const QKeySequence &each : keys)
        m_texts.append(each.toString(QKeySequence::NativeText));
    setAccessibleName(keysText(keys));
}

QList<QRect> KeyCaps::capsWithin(const QSize &size) const
{
    QList<QRect> caps;
    const int high = fontMetrics().height() + 4;
    int x = 1;
    for (const QString &text : m_texts) {
        const int wide = qMax(high, fontMetrics().horizontalAdvance(text) + 2 * padding);
        const QRect cap(x, (size.height() - high) / 2, wide, high);
        caps.append(layoutDirection() == Qt::RightToLeft
                        ? cap.translated(size.width() - cap.right() - cap.left() - 1, 0)
                        : cap);
        x += wide + gap;
    }
    return caps;
}

QSize KeyCaps::sizeHint() const
{
    int wide = 2 - gap;
    const int high = fontMetrics().height() + 4;
    for (const QString &text : m_texts)
        wide += qMax(high, fontMetrics().horizontalAdvance(text) + 2 * padding) + gap;
    return {qMax(0, wide), high + 2};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = readableOn(ground, palette().color(QPalette::Text));
    const QList<QRect> caps = capsWithin(size());
    for (qsizetype i = 0; i < caps.size(); ++i) {
        const QRectF cap = QRectF(caps.at(i)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(readableOn(ground, palette().color(QPalette::Mid), 1.8));
        painter.setBrush(ground);
        painter.drawRoundedRect(cap, rounding, rounding);
        painter.setPen(ink);
        painter.drawText(cap, Qt::AlignCenter, m_texts.at(i));
    }
}

} // namespace firstlight
