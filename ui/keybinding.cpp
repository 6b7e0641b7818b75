// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keybinding.h"

#include <QStringList>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts.append(each.toString(QKeySequence::NativeText));
    return texts.join(QCoreApplication::translate("KeyBinding", " or ", "between two keys"));
}

QString storedKeys(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

QList<QKeySequence> keysFromStored(const QString &text)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
    keys.removeIf([](const QKeySequence &each) {
        return each.isEmpty() || each[0].key() == Qt::Key_unknown;
    });
    return keys;
}

bool isBare(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const Qt::KeyboardModifiers changing = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(first.keyboardModifiers() & changing) && !isFunctionKey(first.key());
}

QString objection(const KeyBinding &binding, const QKeySequence &keys)
{
    if (!isBare(keys))
        return {};
    static const QList<Qt::Key> moving{
        Qt::Key_Up,  Qt::Key_Down,   Qt::Key_Left,     Qt::Key_Right, Qt::Key_Home,
        Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab,   Qt::Key_Backtab};
    if (moving.contains(keys[0].key())) {
        return QCoreApplication::translate("KeyBinding",
                                           "%1 moves within lists and text; it stays as it is.")
            .arg(keysText({keys}));
    }
    if (binding.takesBareKeys)
        return {};
    return QCoreApplication::translate(
               "KeyBinding", "%1 alone types text. Hold Ctrl or Alt with it for this command.")
        .arg(keysText({keys}));
}

const KeyBinding *holderOf(const QList<KeyBinding> &bindings, const QKeySequence &keys,
                           const QString &exceptCommand)
{
    const auto holder =
        std::find_if(bindings.cbegin(), bindings.cend(), [&](const KeyBinding &binding) {
            return binding.command != exceptCommand && binding.keys.contains(keys);
        });
    return holder == bindings.cend() ? nullptr : &*holder;
}

} // namespace firstlight
