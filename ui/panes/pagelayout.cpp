// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/noteeditor.h"
#include "panes/paperdocument.h"
#include "panes/papertext.h"
#include "panes/paperview.h"
#include "panes/pdfbar.h"
#include "panes/tagentry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTextFrame>
#include <QToolButton>

// How PaperView lays out its parts: a column of text, the rest above and below it.
namespace firstlight {

namespace {

// As wide as it may be.
QLayout *inTheMiddle(QWidget *part)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(part, 1000);
    row->addStretch(1);
    return row;
}

} // namespace

void PaperView::layOut()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inTheMiddle(m_buttons));
    column->addLayout(inTheMiddle(m_pdfBar));
    column->addWidget(m_stack, 1);
    column->addLayout(inTheMiddle(m_tags));
    column->addLayout(inTheMiddle(m_note));
}

void PaperView::setActions(const QList<QAction *> &actions)
{
    auto *row = qobject_cast<QHBoxLayout *>(m_buttons->layout());
    for (QAction *action : actions) {
        if (!action) {
            row->addStretch(1);
            continue;
        }
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(28, 28);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly
                                                           : Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
        if (!action->icon().isNull())
            m_iconButtons.append(button);
    }
    measureButtons();
}

void PaperView::measureButtons()
{
    setButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_wideButtons = m_buttons->sizeHint().width() + pageMargin;
    fitButtons();
}

void PaperView::fitButtons()
{
    setButtonStyle(width() >= m_wideButtons ? Qt::ToolButtonTextBesideIcon
                                            : Qt::ToolButtonIconOnly);
}

void PaperView::setButtonStyle(Qt::ToolButtonStyle style)
{
    for (QToolButton *button : m_iconButtons)
        button->setToolButtonStyle(style);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
    limitWidth();
}

// A column in the middle, and everything else that belongs to it above and below it. Whether there
// is a scroll bar makes no difference: from paper to paper nothing moves sideways.
void PaperView::limitWidth()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_text);
    const int column = readableWidth(m_text->document()->defaultFont());
    const int side = qMax(pageMargin, (width() - bar - column) / 2);
    const int most = column + bar + 2 * pageMargin;
    m_buttons->setMaximumWidth(qMax(most, m_wideButtons));
    m_pdfBar->setMaximumWidth(most);
    m_tags->setMaximumWidth(most);
    m_note->setMaximumWidth(most);

    const int right =
        m_text->viewport()->width() - side - qMin(column, width() - bar - 2 * pageMargin);
    QTextFrameFormat frame = m_text->document()->rootFrame()->frameFormat();
    if (frame.leftMargin() == side && frame.rightMargin() == right)
        return;
    frame.setLeftMargin(side);
    frame.setTopMargin(16);
    frame.setBottomMargin(pageMargin);
    frame.setRightMargin(right);
    m_text->document()->rootFrame()->setFrameFormat(frame);
}

} // namespace firstlight
