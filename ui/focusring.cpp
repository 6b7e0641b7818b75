// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"

#include "contrast.h"

#include <QFocusEvent>
#include <QPainter>

namespace firstlight {

namespace {

constexpr int thickness = 2;

bool isByKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusRing::watch(QWidget *watched, QWidget *frame)
{
    m_frames.insert(watched, frame);
    watched->installEventFilter(this);
    if (frame != watched)
        frame->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (QWidget *frame = m_frames.value(watched);
            frame && isByKeys(static_cast<QFocusEvent *>(event)->reason())) {
            m_framed = frame;
            placeAround(frame);
            show();
        }
        break;
    case QEvent::FocusOut:
        if (m_frames.contains(watched)) {
            m_framed = nullptr;
            hide();
        }
        break;
    case QEvent::Resize:
    case QEvent::Move:
        if (watched == m_framed)
            placeAround(m_framed);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::placeAround(const QWidget *frame)
{
    const QRect place(frame->mapTo(parentWidget(), QPoint(0, 0)), frame->size());
    setGeometry(place);
    // Only the frame: what is within is not painted again for it.
    setMask(
        QRegion(rect()).subtracted(rect().adjusted(thickness, thickness, -thickness, -thickness)));
    raise();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const QColor accent = readableOn(palette().color(QPalette::Base),
                                     palette().color(QPalette::Active, QPalette::Highlight), 3.0);
    QPainter(this).fillRect(rect(), accent);
}

} // namespace firstlight
