// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keybindingsmodel.h"

#include <QFont>

namespace firstlight {

KeyBindingsModel::KeyBindingsModel(QList<KeyBinding> bindings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bindings(std::move(bindings))
{}

void KeyBindingsModel::addKey(int row, const QKeySequence &key)
{
    takeFromOthers(row, key);
    QList<QKeySequence> keys = m_bindings.at(row).keys;
    if (!keys.contains(key))
        keys.append(key);
    setKeys(row, keys);
}

void KeyBindingsModel::clearKeys(int row)
{
    setKeys(row, {});
}

void KeyBindingsModel::reset(int row)
{
    const QList<QKeySequence> keys = m_bindings.at(row).defaultKeys;
    for (const QKeySequence &key : keys)
        takeFromOthers(row, key);
    setKeys(row, keys);
}

void KeyBindingsModel::resetAll()
{
    for (int row = 0; row < rowCount(); ++row)
        setKeys(row, m_bindings.at(row).defaultKeys);
}

void KeyBindingsModel::takeFromOthers(int row, const QKeySequence &key)
{
    for (int other = 0; other < rowCount(); ++other) {
        QList<QKeySequence> keys = m_bindings.at(other).keys;
        if (other != row && keys.removeAll(key) > 0)
            setKeys(other, keys);
    }
}

void KeyBindingsModel::setKeys(int row, const QList<QKeySequence> &keys)
{
    m_bindings[row].keys = keys;
    Q_EMIT dataChanged(index(row, Command), index(row, Default));
}

int KeyBindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bindings.size());
}

int KeyBindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyBindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeyBinding &binding = m_bindings.at(index.row());
    if (role == Qt::FontRole && index.column() == Keys && !binding.isDefault()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole && index.column() == Keys && !binding.isDefault())
        return tr("%1, changed").arg(binding.keys.isEmpty() ? tr("none") : keysText(binding.keys));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Command:
        return tr("%1: %2", "menu: command").arg(binding.group, binding.text);
    case Keys:
        return keysText(binding.keys);
    default:
        return keysText(binding.defaultKeys);
    }
}

QVariant KeyBindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Command:
        return tr("Command");
    case Keys:
        return tr("Keys");
    default:
        return tr("By default");
    }
}

} // namespace firstlight
