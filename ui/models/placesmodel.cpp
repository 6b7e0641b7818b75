// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placesmodel.h"

#include "placewords.h"
#include "words.h"

#include <algorithm>

namespace firstlight {

QList<PlacesModel::Row> PlacesModel::wantedRows() const
{
    using Kind = Place::Kind;
    QList<Row> rows{{Row::Kind::Kept, {.kind = Kind::Starred}, {}},
                    {Row::Kind::Kept, {.kind = Kind::ToRead}, {}},
                    {Row::Kind::Kept, {.kind = Kind::Library}, {}}};
    if (!m_counts.saved.isEmpty())
        rows.append({Row::Kind::Heading, {}, tr("Saved searches")});
    for (const PlaceCounts::Saved &saved : m_counts.saved)
        rows.append({Row::Kind::Kept, {.kind = Kind::Saved, .text = saved.search.name}, {}});
    if (!m_counts.tags.isEmpty())
        rows.append({Row::Kind::Heading, {}, tr("Tags")});
    for (const TagCount &tag : m_counts.tags)
        rows.append({Row::Kind::Kept, {.kind = Kind::Tag, .text = tag.tag}, {}});
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const QDate day = m_days.at(i).day;
        const QDate above = i > 0 ? m_days.at(i - 1).day : QDate();
        if (day.month() != above.month() || day.year() != above.year())
            rows.append({Row::Kind::Month,
                         {.kind = Kind::Month, .day = QDate(day.year(), day.month(), 1)},
                         {}});
        rows.append({Row::Kind::Day, {.kind = Kind::Day, .day = day}, {}});
    }
    return rows;
}

void PlacesModel::setDays(const QList<DaySummary> &days)
{
    m_days = days;
    follow();
}

void PlacesModel::setCounts(const PlaceCounts &counts)
{
    m_counts = counts;
    follow();
}

void PlacesModel::follow()
{
    const QList<Row> rows = wantedRows();
    if (rows == m_rows) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex PlacesModel::indexOf(const Place &place) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&place](const Row &own) {
        return own.kind != Row::Kind::Heading && own.place == place;
    });
    return row == m_rows.cend() ? QModelIndex() : index(static_cast<int>(row - m_rows.cbegin()));
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

std::optional<DaySummary> PlacesModel::summaryOf(QDate day) const
{
    const auto found =
        std::find_if(m_days.cbegin(), m_days.cend(),
                     [day](const DaySummary &summary) { return summary.day == day; });
    return found == m_days.cend() ? std::nullopt : std::optional(*found);
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isHeading = row.kind == Row::Kind::Heading || row.kind == Row::Kind::Month;
    if (role == IsHeadingRole)
        return isHeading;
    if (role == PlaceRole)
        return row.kind == Row::Kind::Heading ? QVariant() : QVariant::fromValue(row.place);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (row.kind) {
    case Row::Kind::Heading:
        return isText ? row.title : QVariant();
    case Row::Kind::Month:
        return isText ? monthText(row.place.day) : QVariant();
    case Row::Kind::Kept:
        return keptData(row.place, role);
    case Row::Kind::Day:
        break;
    }
    const std::optional<DaySummary> summary = summaryOf(row.place.day);
    return summary ? dayData(*summary, role) : QVariant();
}

QVariant PlacesModel::keptData(const Place &place, int role) const
{
    const PlaceTally tally = tallyOf(place, m_counts);
    switch (role) {
    case Qt::DisplayRole:
        return placeName(place);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tallySentence(place, tally);
    case CountRole:
        return tallyText(tally);
    case IsUnreadRole:
        return tally.unread > 0;
    default:
        return {};
    }
}

QVariant PlacesModel::dayData(const DaySummary &summary, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return dayText(summary.day);
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln unread", nullptr, summary.unread).arg(dayText(summary.day));
    case Qt::ToolTipRole:
        return tr("%1: %2 announced, %3 scanned, %4 unread")
            .arg(QLocale().toString(summary.day, QLocale::LongFormat))
            .arg(summary.announced)
            .arg(summary.scanned)
            .arg(summary.unread);
    case CountRole:
        return summary.unread > 0 ? QLocale().toString(summary.unread) : QString();
    case IsUnreadRole:
        return summary.unread > 0;
    default:
        return {};
    }
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).kind == Row::Kind::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace firstlight
