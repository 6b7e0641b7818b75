// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settingsmodel.h"

#include "settings/settings.h"

#include <QFont>

namespace firstlight {

namespace {

const SettingInfo &infoAt(int row)
{
    return settingInfos().at(row);
}

} // namespace

SettingsModel::SettingsModel(SettingValues values, QObject *parent)
    : QAbstractTableModel(parent)
    , m_values(std::move(values))
{}

QString SettingsModel::keyAt(int row) const
{
    return infoAt(row).key;
}

int SettingsModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

bool SettingsModel::isDefault(int row) const
{
    return m_values.value(keyAt(row)) == infoAt(row).defaultText;
}

void SettingsModel::show(const QString &key, const QString &text)
{
    const int row = rowOf(key);
    if (row < 0 || m_values.value(key) == text)
        return;
    m_values.insert(key, text);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void SettingsModel::restore(int row)
{
    setData(index(row, Value), infoAt(row).defaultText, Qt::EditRole);
}

int SettingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(settingInfos().size());
}

int SettingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SettingsModel::textAt(int row, int column) const
{
    const SettingInfo &info = infoAt(row);
    switch (column) {
    case Key:
        return info.key;
    case Value:
        return m_values.value(info.key);
    case Default:
        return info.defaultText;
    default:
        return meaningOf(info);
    }
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = textAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (text.isEmpty() && index.column() != Key)
            //: of a setting's value
            return tr("(empty)");
        return text;
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return meaningOf(infoAt(index.row()));
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("(empty)") : text;
    case Qt::FontRole:
        if (index.column() == Value && !isDefault(index.row())) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Setting");
    case Value:
        return tr("Value");
    case Default:
        return tr("Default");
    default:
        return tr("What it is for");
    }
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Value ? usual | Qt::ItemIsEditable : usual;
}

bool SettingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Value)
        return false;
    const QString key = keyAt(index.row());
    const Result<QString> text = infoAt(index.row()).parse(value.toString());
    if (!text) {
        Q_EMIT refused(key, text.error().detail);
        return false;
    }
    show(key, *text);
    Q_EMIT edited(key, *text);
    return true;
}

} // namespace firstlight
