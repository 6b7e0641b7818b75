// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/papertext.h"

#include "math/formulatext.h"
#include "panes/spokenpage.h"

#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

namespace firstlight {

PaperText::PaperText(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    offerSpokenPages();
    hideCaret();
}

void PaperText::changeInPlace(const std::function<void()> &change)
{
    const QTextCursor atTop = cursorForPosition({viewport()->width() / 2, 1});
    const int before = cursorRect(atTop).top();
    const bool isScrolled = verticalScrollBar()->value() > 0;
    change();
    if (isScrolled)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(atTop).top() -
                                      before);
}

QMimeData *PaperText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(plainText(textCursor(), FormulaForm::Typed));
    return copied;
}

QVariant PaperText::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

void PaperText::keyPressEvent(QKeyEvent *event)
{
    const int before = textCursor().position();
    QTextBrowser::keyPressEvent(event);
    if (textCursor().position() != before)
        setCursorWidth(style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this));
}

void PaperText::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (auto *formulas = document()->findChild<FormulaObjects *>()) {
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        formulas->paintSelected(&painter);
    }
}

void PaperText::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace firstlight
