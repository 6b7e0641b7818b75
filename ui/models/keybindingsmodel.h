// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keybinding.h"

#include <QAbstractTableModel>

namespace firstlight {

// Commands and their keys, to be changed: a key belongs to one command at most.
class KeyBindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Command, Keys, Default, ColumnCount };

    explicit KeyBindingsModel(QList<KeyBinding> bindings, QObject *parent = nullptr);

    const QList<KeyBinding> &bindings() const { return m_bindings; }

    // Keys that another command has are taken from it.
    void addKey(int row, const QKeySequence &key);
    void clearKeys(int row);
    void reset(int row);
    void resetAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void setKeys(int row, const QList<QKeySequence> &keys);
    void takeFromOthers(int row, const QKeySequence &key);

    QList<KeyBinding> m_bindings;
};

} // namespace firstlight
