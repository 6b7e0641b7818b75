// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/toast.h"

#include "contrast.h"
#include "symbolicicons.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int stayMilliseconds = 6000;
constexpr int riseMilliseconds = 120;
constexpr int margin = 16;

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_rise(new QPropertyAnimation(this, "pos", this))
    , m_staying(this)
{
    setObjectName(u"toast"_s);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"toastText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(u"toastUndo"_s);
    m_undo->setText(tr("Undo"));
    m_close->setObjectName(u"toastClose"_s);
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(m_close->accessibleName());
    for (QToolButton *button : {m_undo, m_close}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(28, 28);
        button->setAutoRaise(true);
        button->installEventFilter(this);
    }
    m_rise->setDuration(riseMilliseconds);
    m_rise->setEasingCurve(QEasingCurve::OutCubic);
    m_staying.setObjectName(u"toastTimer"_s);
    m_staying.setSingleShot(true);
    m_staying.setInterval(stayMilliseconds);
    layOut();
    applyColors();
    hide();
    connect(m_undo, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_staying, &QTimer::timeout, this, &Toast::goUnlessInUse);
}

void Toast::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addSpacing(8);
    row->addWidget(m_undo);
    row->addWidget(m_close);
}

void Toast::say(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_undo->setAccessibleName(tr("Undo: %1").arg(text));
    place();
    show();
    raise();
    m_staying.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::setRoom(const QRect &room)
{
    m_room = room;
    if (isVisible())
        place();
}

void Toast::place()
{
    const int most = qMax(0, m_room.width() - 2 * margin);
    resize(sizeHint().boundedTo({most, sizeHint().height()}));
    const QPoint end(m_room.center().x() - width() / 2, m_room.bottom() - height() - margin + 1);
    m_rise->stop();
    const bool moves = m_wantsMotion && !isVisible() &&
                       style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    move(end);
    if (!moves)
        return;
    m_rise->setStartValue(end + QPoint(0, margin));
    m_rise->setEndValue(end);
    m_rise->start();
}

void Toast::goUnlessInUse()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_staying.start();
    else
        hide();
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_staying.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_staying.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_staying.stop();
    else if (event->type() == QEvent::FocusOut && isVisible())
        m_staying.start();
    return QFrame::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColoring)
        applyColors();
}

// The other way round than the window, so that it lies above it without a shadow.
void Toast::applyColors()
{
    const QScopedValueRollback coloring(m_isColoring, true);
    const QPalette from = QApplication::palette();
    const QColor ground =
        blended(from.color(QPalette::Window), from.color(QPalette::WindowText), 0.88);
    const QColor ink = readableOn(ground, from.color(QPalette::Window), 7);
    QPalette own;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Button, QPalette::Base})
        own.setColor(role, ground);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        own.setColor(role, ink);
    setPalette(own);
    m_close->setIcon(SymbolicIcons::icon(u"dismiss"_s, own));
    m_undo->setIcon(SymbolicIcons::icon(u"undo"_s, own));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace firstlight
