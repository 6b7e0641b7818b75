// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/noteeditor.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    auto *label = new QLabel(tr("&Note, in Markdown. Ctrl+Return or Esc keeps it."), this);
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setObjectName(u"note"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 6);
    m_text->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 12);
    column->addWidget(label);
    column->addWidget(m_text);
    hide();
}

void NoteEditor::open(const ArxivId &paper, const QString &note)
{
    handOver();
    m_paper = paper;
    m_saved = note;
    m_text->setPlainText(note);
    m_text->moveCursor(QTextCursor::End);
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::close()
{
    handOver();
    m_paper.reset();
    hide();
}

void NoteEditor::handOver()
{
    const QString note = m_text->toPlainText();
    if (!m_paper || note == m_saved)
        return;
    m_saved = note;
    Q_EMIT changed(*m_paper, note);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        handOver();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool ends = key->key() == Qt::Key_Escape ||
                          (isReturn && key->modifiers().testFlag(Qt::ControlModifier));
        if (ends) {
            // Else the window would take these keys for its own shortcuts.
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                close();
                Q_EMIT closed();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    handOver();
    QWidget::hideEvent(event);
}

} // namespace firstlight
