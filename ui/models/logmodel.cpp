// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logmodel.h"

namespace firstlight {

using namespace Qt::StringLiterals;

void LogModel::append(const QList<LogLine> &lines)
{
    if (lines.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_lines.append(lines);
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine &line = m_lines.at(index.row());
    if (role == SeverityRole)
        return severity(line.level);
    if (role == Qt::ToolTipRole)
        return line.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return line.at.toLocalTime().toString(u"HH:mm:ss"_s);
    case Level:
        return QStringList{tr("detail"), tr("information"), tr("warning"), tr("error")}.at(
            severity(line.level));
    case From:
        return line.category.section(u'.', -1);
    default:
        return line.text.simplified();
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Time"), tr("Level"), tr("From"), tr("Message")}.value(section);
}

} // namespace firstlight
