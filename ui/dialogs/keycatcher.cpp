// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/keycatcher.h"

#include <QKeyEvent>

namespace firstlight {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown ||
           key == Qt::Key_Super_L || key == Qt::Key_Super_R || key == Qt::Key_CapsLock;
}

bool leaves(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
}

// What the shift of a sign is for is said by the sign: "?", not "Shift+?".
QKeySequence keyOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto key = static_cast<Qt::Key>(event.key());
    const bool isSign =
        key > Qt::Key_Space && key < Qt::Key_AsciiTilde && !(key >= Qt::Key_A && key <= Qt::Key_Z);
    if (isSign)
        modifiers &= ~Qt::ShiftModifier;
    return {QKeyCombination(modifiers, key)};
}

} // namespace

KeyCatcher::KeyCatcher(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the keys here"));
    setMinimumWidth(fontMetrics().horizontalAdvance(placeholderText()) + 24);
    setAccessibleName(tr("New keys: press them here"));
}

void KeyCatcher::forget()
{
    m_key = {};
    clear();
}

bool KeyCatcher::event(QEvent *event)
{
    // Before the window takes the keys for the command that has them now.
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyCatcher::keyPressEvent(QKeyEvent *event)
{
    if (leaves(*event))
        return QLineEdit::keyPressEvent(event);
    if (isModifier(event->key()))
        return;
    m_key = keyOf(*event);
    setText(m_key.toString(QKeySequence::NativeText));
    Q_EMIT caught(m_key);
}

void KeyCatcher::contextMenuEvent(QContextMenuEvent *) {}

} // namespace firstlight
