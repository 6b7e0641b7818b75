// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

namespace firstlight {

// A command of the window and the keys that give it.
struct KeyBinding
{
    QString command; // its name in the settings, never translated
    QString text;    // without mnemonic
    QString group;   // the menu it is in
    QList<QKeySequence> keys;
    QList<QKeySequence> defaultKeys;
    bool takesBareKeys = false; // they work in the list and the paper only

    bool isDefault() const { return keys == defaultKeys; }
};

// "M or U", as the desktop writes keys; empty without keys.
QString keysText(const QList<QKeySequence> &keys);

// As it is kept in the settings and read from there.
QString storedKeys(const QList<QKeySequence> &keys);
QList<QKeySequence> keysFromStored(const QString &text);

// A key that types something where text is edited.
bool isBare(const QKeySequence &keys);

// Why the keys cannot be given to the command, whoever has them; empty: they can.
QString objection(const KeyBinding &binding, const QKeySequence &keys);

// Who else has the keys; a null pointer: nobody.
const KeyBinding *holderOf(const QList<KeyBinding> &bindings, const QKeySequence &keys,
                           const QString &exceptCommand);

} // namespace firstlight
