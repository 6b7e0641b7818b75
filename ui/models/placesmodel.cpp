// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placesmodel.h"

#include "words.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

void PlacesModel::setDays(const QList<DaySummary> &days)
{
    QList<Row> rows{{Row::Kind::Starred, -1}};
    for (int i = 0; i < days.size(); ++i) {
        const QDate day = days.at(i).day;
        const QDate above = i > 0 ? days.at(i - 1).day : QDate();
        if (day.month() != above.month() || day.year() != above.year())
            rows.append({Row::Kind::Month, i});
        rows.append({Row::Kind::Day, i});
    }
    const bool hasSameDays =
        std::equal(days.cbegin(), days.cend(), m_days.cbegin(), m_days.cend(),
                   [](const DaySummary &a, const DaySummary &b) { return a.day == b.day; });
    if (hasSameDays) {
        m_days = days;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_days = days;
    m_rows = rows;
    endResetModel();
}

QModelIndex PlacesModel::indexOf(const Place &place) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const QVariant own = data(index(row), PlaceRole);
        if (own.isValid() && own.value<Place>() == place)
            return index(row);
    }
    return {};
}

std::optional<QDate> PlacesModel::neighbour(QDate day, int step) const
{
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i).day != day)
            continue;
        const qsizetype wanted = i - step;
        if (wanted < 0 || wanted >= m_days.size())
            return std::nullopt;
        return m_days.at(wanted).day;
    }
    return m_days.isEmpty() ? std::nullopt : std::optional(m_days.constFirst().day);
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row row = m_rows.at(index.row());
    switch (row.kind) {
    case Row::Kind::Starred:
        if (role == PlaceRole)
            return QVariant::fromValue(Place{Place::Kind::Starred, {}});
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr("Starred")
                                                                         : QVariant();
    case Row::Kind::Month:
        if (role == PlaceRole) {
            const QDate day = m_days.at(row.day).day;
            return QVariant::fromValue(
                Place{Place::Kind::Month, QDate(day.year(), day.month(), 1)});
        }
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? monthText(m_days.at(row.day).day)
                   : QVariant();
    case Row::Kind::Day:
        break;
    }
    return dayData(m_days.at(row.day), role);
}

QVariant PlacesModel::dayData(const DaySummary &summary, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return dayText(summary.day);
    case Qt::AccessibleTextRole:
        return tr("%1, %n unread", nullptr, summary.unread).arg(dayText(summary.day));
    case Qt::ToolTipRole:
        return tr("%1: %2 announced, %3 scanned, %4 unread")
            .arg(QLocale().toString(summary.day, QLocale::LongFormat))
            .arg(summary.announced)
            .arg(summary.scanned)
            .arg(summary.unread);
    case PlaceRole:
        return QVariant::fromValue(Place{Place::Kind::Day, summary.day});
    case CountRole:
        return summary.unread;
    default:
        return {};
    }
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace firstlight
