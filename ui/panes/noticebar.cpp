// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/noticebar.h"

#include "contrast.h"
#include "symbolicicons.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(Mood mood, QWidget *parent)
    : QFrame(parent)
    , m_mood(mood)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"noticeButton"_s);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setMinimumSize(24, 24);
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(m_close->accessibleName());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::acted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    applyColors();
    hide();
}

void NoticeBar::showNotice(const QString &text, const QString &buttonText)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    show();
}

void NoticeBar::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (isLook && !m_isColoring)
        applyColors();
}

QPalette NoticeBar::colors(Mood mood)
{
    const QPalette from = QApplication::palette();
    const QColor ground =
        mood == Mood::Trouble
            ? blended(from.color(QPalette::Window), from.color(QPalette::ToolTipBase), 0.6)
            : blended(from.color(QPalette::Window), from.color(QPalette::Highlight), 0.16);
    QPalette own;
    own.setColor(QPalette::Window, ground);
    own.setColor(QPalette::WindowText, readableOn(ground, from.color(QPalette::WindowText)));
    return own;
}

void NoticeBar::applyColors()
{
    const QScopedValueRollback coloring(m_isColoring, true);
    const QPalette own = colors(m_mood);
    setPalette(own);
    const QString icon = m_mood == Mood::Trouble ? u"warning"_s : u"information"_s;
    m_icon->setPixmap(SymbolicIcons::pixmap(icon, SymbolicIcons::sideFor(this), devicePixelRatioF(),
                                            own.color(QPalette::WindowText)));
    QPalette onButton = own;
    onButton.setColor(QPalette::ButtonText, own.color(QPalette::WindowText));
    m_close->setIcon(SymbolicIcons::icon(u"dismiss"_s, onButton));
}

} // namespace firstlight
