// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daymarksmodel.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeks = 6; // what the longest month spans
constexpr int daysPerWeek = 7;

int weekday(int column)
{
    return (QLocale().firstDayOfWeek() - 1 + column) % daysPerWeek + 1;
}

} // namespace

void DayMarksModel::setMonth(const QList<DayMark> &marks, QDate today)
{
    beginResetModel();
    m_marks = marks;
    m_today = today;
    m_mostPicks = 0;
    for (const DayMark &mark : marks)
        m_mostPicks = std::max(m_mostPicks, mark.picks);
    endResetModel();
}

void DayMarksModel::setShownDay(QDate day)
{
    const QDate before = std::exchange(m_shown, day);
    for (const QDate changed : {before, day}) {
        if (const QModelIndex index = indexOf(changed); index.isValid())
            Q_EMIT dataChanged(index, index);
    }
}

int DayMarksModel::blanksBefore() const
{
    return m_marks.isEmpty() ? 0
                             : (firstDay().dayOfWeek() - weekday(0) + daysPerWeek) % daysPerWeek;
}

QModelIndex DayMarksModel::indexOf(QDate day) const
{
    if (!day.isValid() || m_marks.isEmpty() || day < firstDay() || day > lastDay())
        return {};
    const int cell = blanksBefore() + static_cast<int>(firstDay().daysTo(day));
    return index(cell / daysPerWeek, cell % daysPerWeek);
}

const DayMark *DayMarksModel::markAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int at = index.row() * daysPerWeek + index.column() - blanksBefore();
    return at >= 0 && at < m_marks.size() ? &m_marks.at(at) : nullptr;
}

int DayMarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int DayMarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysPerWeek;
}

QVariant DayMarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DayMark *mark = markAt(index);
    if (!mark)
        return role == Qt::AccessibleTextRole ? tr("No day of this month") : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(mark->day.day());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return dayMarkSentence(*mark);
    case MarkRole:
        return QVariant::fromValue(*mark);
    case ShareRole:
        return m_mostPicks > 0 ? static_cast<double>(mark->picks) / m_mostPicks : 0.0;
    case IsTodayRole:
        return mark->day == m_today;
    case IsShownRole:
        return mark->day == m_shown;
    default:
        return {};
    }
}

QVariant DayMarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        // The C locale has numbers for narrow names.
        return locale.language() == QLocale::C
                   ? locale.dayName(weekday(section), QLocale::ShortFormat).left(1)
                   : locale.dayName(weekday(section), QLocale::NarrowFormat);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return locale.dayName(weekday(section), QLocale::LongFormat);
    default:
        return {};
    }
}

Qt::ItemFlags DayMarksModel::flags(const QModelIndex &index) const
{
    return markAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::NoItemFlags;
}

} // namespace firstlight
