// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include "phrases.h"
#include "settings/settings.h"
#include "symbolicicons.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

// How WindowActions keeps the commands and their keys; windowactions.cpp names them.
namespace firstlight {

using namespace Qt::StringLiterals;

QAction *WindowActions::add(QMenu *menu, const QString &name, const QString &text, const Keys &keys,
                            const QString &icon)
{
    QAction *action = menu->addAction(text);
    action->setParent(this);
    action->setObjectName(name);
    action->setData(icon);
    const bool takesBareKeys = std::any_of(keys.cbegin(), keys.cend(), isBare);
    m_bindings.insert(action, {name, withoutMnemonic(text).remove(u'…'),
                               withoutMnemonic(menu->title()), keys, keys, takesBareKeys});
    if (takesBareKeys) {
        auto *twin = new QAction(text, this);
        twin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(twin, &QAction::triggered, action, &QAction::trigger);
        m_bare.insert(action, twin);
        m_reading.append(twin);
    }
    giveKeys(action, keys);
    return action;
}

QAction *WindowActions::addReading(QMenu *menu, const QString &name, const QString &text,
                                   const Keys &keys, const QString &icon)
{
    QAction *action = add(menu, name, text, {}, icon);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    KeyBinding &binding = m_bindings[action];
    binding.keys = binding.defaultKeys = keys;
    binding.takesBareKeys = true;
    m_reading.append(action);
    giveKeys(action, keys);
    return action;
}

QMenu *WindowActions::addMenu(QMenu *parent, const QString &title)
{
    QMenu *menu = parent->addMenu(title);
    m_menus.append(menu);
    return menu;
}

// A bare key that worked everywhere would fire while something is typed.
void WindowActions::giveKeys(QAction *action, const Keys &keys)
{
    QAction *twin = m_bare.value(action);
    Keys held;
    Keys bare;
    for (const QKeySequence &key : keys)
        (twin && isBare(key) ? bare : held).append(key);
    action->setShortcuts(held);
    if (twin)
        twin->setShortcuts(bare);
    const QString plain = m_bindings.value(action).text;
    action->setToolTip(keys.isEmpty()
                           ? plain
                           : tr("%1 (%2)", "command (key)")
                                 .arg(plain, keys.constFirst().toString(QKeySequence::NativeText)));
}

QList<KeyBinding> WindowActions::bindings() const
{
    QList<KeyBinding> bindings;
    for (const QMenu *menu : m_menus) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (const auto found = m_bindings.constFind(action); found != m_bindings.cend())
                bindings.append(*found);
        }
    }
    return bindings;
}

void WindowActions::bind(const Settings &kept)
{
    for (auto binding = m_bindings.begin(); binding != m_bindings.end(); ++binding) {
        const std::optional<QString> own = kept.ownKeys(binding->command);
        binding->keys = own ? keysFromStored(*own) : binding->defaultKeys;
        giveKeys(binding.key(), binding->keys);
    }
}

void WindowActions::paintIcons(const QPalette &palette)
{
    for (auto binding = m_bindings.cbegin(); binding != m_bindings.cend(); ++binding) {
        if (const QString name = binding.key()->data().toString(); !name.isEmpty())
            binding.key()->setIcon(SymbolicIcons::icon(name, palette));
    }
}

} // namespace firstlight
