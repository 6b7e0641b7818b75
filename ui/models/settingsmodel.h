// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingslines.h"

#include <QAbstractTableModel>

namespace firstlight {

// Every setting there is: key, value, default, what it is for. Values are edited, checked by the
// setting's own rule; nothing is written.
class SettingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, Default, Meaning, ColumnCount };

    explicit SettingsModel(SettingValues values, QObject *parent = nullptr);

    const SettingValues &values() const { return m_values; }
    QString keyAt(int row) const;
    int rowOf(const QString &key) const; // -1: there is none
    bool isDefault(int row) const;

    // As another control shows it; says nothing of an edit.
    void show(const QString &key, const QString &text);
    void restore(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(const QString &key, const QString &text);
    void refused(const QString &key, const QString &why); // and the value stays; why: untranslated

private:
    QString textAt(int row, int column) const;

    SettingValues m_values;
};

} // namespace firstlight
