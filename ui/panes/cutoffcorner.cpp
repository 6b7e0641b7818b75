// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/cutoffcorner.h"

#include "charts/chartlook.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 25; // odd: its middle is a pixel
constexpr int pageStep = 2;
constexpr int whole = 10;

} // namespace

CutoffCorner::CutoffCorner(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"cutoffCorner"_s);
    setFixedSize(side, side);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeAllCursor);
}

void CutoffCorner::describe(Cutoffs cutoffs, const QString &sentence)
{
    m_cutoffs = cutoffs;
    setAccessibleName(sentence);
    setToolTip(sentence);
}

std::optional<Cutoffs> CutoffCorner::cutoffsByKey(const QKeyEvent &event) const
{
    const int forward = isRightToLeft() ? -1 : 1;
    int relevance = 0;
    int novelty = 0;
    const bool isOther = event.modifiers() & Qt::ShiftModifier;
    int &axis = isOther ? novelty : relevance;
    switch (event.key()) {
    case Qt::Key_Left:
        relevance = -forward;
        break;
    case Qt::Key_Right:
        relevance = forward;
        break;
    case Qt::Key_Up:
        novelty = 1;
        break;
    case Qt::Key_Down:
        novelty = -1;
        break;
    case Qt::Key_PageUp:
        axis = pageStep;
        break;
    case Qt::Key_PageDown:
        axis = -pageStep;
        break;
    case Qt::Key_Home:
        axis = -whole;
        break;
    case Qt::Key_End:
        axis = whole;
        break;
    default:
        return {};
    }
    return Cutoffs{std::clamp(m_cutoffs.relevance + relevance, 1, whole),
                   std::clamp(m_cutoffs.novelty + novelty, 1, whole)};
}

void CutoffCorner::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<Cutoffs> wanted = cutoffsByKey(*event))
        Q_EMIT moved(*wanted);
    else
        QWidget::keyPressEvent(event);
}

void CutoffCorner::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = event->button() == Qt::LeftButton;
    if (m_isDragged)
        Q_EMIT begun();
}

void CutoffCorner::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragged)
        Q_EMIT dragged(mapToParent(event->position()));
}

void CutoffCorner::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_isDragged, false))
        Q_EMIT ended();
}

void CutoffCorner::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (!m_isDragged)
        Q_EMIT begun();
}

void CutoffCorner::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    Q_EMIT ended();
}

void CutoffCorner::enterEvent(QEnterEvent *)
{
    update();
}

void CutoffCorner::leaveEvent(QEvent *)
{
    update();
}

void CutoffCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look(palette());
    const QPointF middle = QRectF(rect()).center();
    painter.setPen(QPen(look.text, 2));
    painter.setBrush(hasFocus() || underMouse() ? look.accent : look.ground);
    painter.drawEllipse(middle, 6.5, 6.5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, 2));
        painter.drawEllipse(middle, 10.5, 10.5);
    }
}

} // namespace firstlight
