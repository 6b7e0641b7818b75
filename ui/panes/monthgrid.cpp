// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/monthgrid.h"

#include "contrast.h"
#include "delegates/daymarkdelegate.h"
#include "models/daymarksmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Names alone: there is nothing to click or drag here.
class WeekdayHeader final : public QHeaderView
{
public:
    explicit WeekdayHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

    QSize sizeHint() const override { return {0, fontMetrics().height() + 4}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QColor base = palette().color(QPalette::Base);
        painter->fillRect(rect, base);
        painter->setPen(readableOn(base, blended(base, palette().color(QPalette::Text), 0.6)));
        painter->drawText(rect, Qt::AlignCenter,
                          model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    }
};

} // namespace

MonthGrid::MonthGrid(DayMarksModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"monthGrid"_s);
    setAccessibleName(tr("Calendar of announcements"));
    setHorizontalHeader(new WeekdayHeader(this));
    setModel(model);
    setItemDelegate(new DayMarkDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(16);
    fitRows();
}

void MonthGrid::fitRows()
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    const int height = itemDelegate()->sizeHint(option, {}).height();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometry();
}

QSize MonthGrid::sizeHint() const
{
    return {7 * 26, horizontalHeader()->sizeHint().height() +
                        m_model->rowCount() * verticalHeader()->defaultSectionSize()};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {7 * 18, sizeHint().height()};
}

QDate MonthGrid::dayAt(const QModelIndex &index) const
{
    const DayMark *mark = m_model->markAt(index);
    return mark ? mark->day : QDate();
}

QDate MonthGrid::currentDay() const
{
    return dayAt(currentIndex());
}

void MonthGrid::setCurrentDay(QDate day)
{
    setCurrentIndex(m_model->indexOf(day));
}

std::optional<QDate> MonthGrid::dayByKey(int key) const
{
    const QDate from = currentDay().isValid() ? currentDay() : m_model->firstDay();
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return from.addDays(-forward);
    case Qt::Key_Right:
        return from.addDays(forward);
    case Qt::Key_Up:
        return from.addDays(-7);
    case Qt::Key_Down:
        return from.addDays(7);
    case Qt::Key_Home:
        return m_model->firstDay();
    case Qt::Key_End:
        return m_model->lastDay();
    case Qt::Key_PageUp:
        return from.addMonths(-1);
    case Qt::Key_PageDown:
        return from.addMonths(1);
    default:
        return std::nullopt;
    }
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (currentDay().isValid())
            Q_EMIT dayActivated(currentDay());
        return;
    }
    const std::optional<QDate> day =
        event->modifiers() & ~Qt::KeypadModifier ? std::nullopt : dayByKey(key);
    if (!day) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (m_model->indexOf(*day).isValid())
        setCurrentDay(*day);
    else
        Q_EMIT dayWanted(*day);
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QDate day = dayAt(indexAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && day.isValid())
        Q_EMIT dayActivated(day);
}

void MonthGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentDayChanged(dayAt(current));
}

void MonthGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

} // namespace firstlight
