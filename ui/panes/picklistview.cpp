// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/picklistview.h"

#include "models/picklistmodel.h"

#include <QEasingCurve>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int glideMilliseconds = 150;

} // namespace

PickListView::PickListView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"pickList"_s);
    setAccessibleName(tr("Papers"));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMinimumWidth(280);
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    m_clock.setObjectName(u"glide"_s);
    connect(&m_clock, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_clock, &QVariantAnimation::finished, this, [this] {
        m_sightBefore = {};
        viewport()->update();
    });
}

void PickListView::keyboardSearch(const QString &) {}

void PickListView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    // Whatever changes the rows without asking for a glide ends the one under way.
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, &m_clock,
            &QAbstractAnimation::stop);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, &m_clock, &QAbstractAnimation::stop);
}

void PickListView::keyPressEvent(QKeyEvent *event)
{
    // Not QListView's, which copies the title of the current row.
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const QModelIndex current = currentIndex();
    if (current.data(PickListModel::IsHeadingRole).toBool()) {
        const bool isCollapsed = current.data(PickListModel::IsCollapsedRole).toBool();
        const int key = event->key();
        const bool toggles = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (toggles || (key == Qt::Key_Left && !isCollapsed) ||
            (key == Qt::Key_Right && isCollapsed)) {
            Q_EMIT headingToggled(current);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

// Whatever the focus comes by: a paper is opened by going to it. QAbstractItemView spares only the
// mouse the first row as a current one that is not selected.
void PickListView::focusInEvent(QFocusEvent *event)
{
    QFocusEvent quiet(event->type(), Qt::MouseFocusReason);
    QListView::focusInEvent(&quiet);
}

void PickListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

bool PickListView::allowsMotion() const
{
    return m_wantsMotion && isVisible() &&
           style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

QList<RowPlace> PickListView::laidOutRows() const
{
    QList<RowPlace> rows;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        const int y = visualRect(index).top();
        rows.append({index.data(PickListModel::KeyRole).toString(), static_cast<double>(y)});
    }
    return rows;
}

double PickListView::progress() const
{
    return QEasingCurve(QEasingCurve::OutCubic).valueForProgress(m_clock.currentValue().toDouble());
}

QList<RowPlace> PickListView::shownRows() const
{
    return isGliding() ? glidingRows(m_before, m_after, progress()) : laidOutRows();
}

void PickListView::holdRows()
{
    const QRect current = visualRect(currentIndex());
    m_currentY =
        viewport()->rect().intersects(current) ? std::optional(current.top()) : std::nullopt;
    if (!allowsMotion()) {
        m_sightBefore = {};
        return;
    }
    m_before = shownRows();
    m_sightBefore = m_sight.isNull() ? viewport()->grab() : m_sight;
}

void PickListView::glide()
{
    m_clock.stop();
    if (m_currentY && currentIndex().isValid()) {
        const int moved = visualRect(currentIndex()).top() - *m_currentY;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
    if (!allowsMotion() || m_sightBefore.isNull())
        return;
    m_after = laidOutRows();
    if (m_after.isEmpty() || m_after == m_before)
        return;
    m_clock.setDuration(
        qMin(glideMilliseconds,
             style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this)));
    m_clock.start();
    viewport()->update();
}

// What fills the whole sight is painted once: a glide that begins from it does not paint it again.
void PickListView::paintEvent(QPaintEvent *event)
{
    m_sight = {};
    if (event->rect() != viewport()->rect() || !allowsMotion()) {
        paintRows(viewport(), event->rect());
        return;
    }
    const qreal ratio = viewport()->devicePixelRatio();
    QPixmap sight(viewport()->size() * ratio);
    sight.setDevicePixelRatio(ratio);
    sight.fill(palette().color(QPalette::Base));
    paintRows(&sight, viewport()->rect());
    QPainter(viewport()).drawPixmap(0, 0, sight);
    m_sight = sight;
}

void PickListView::paintRows(QPaintDevice *device, const QRect &dirty)
{
    QPainter painter(device);
    painter.setFont(font());
    if (isGliding()) {
        paintGlide(&painter);
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QRect place = visualRect(index);
        if (place.intersects(dirty))
            paintRow(&painter, option, place, index);
    }
}

void PickListView::paintRow(QPainter *painter, const QStyleOptionViewItem &base, const QRect &place,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option = base;
    option.rect = place;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver,
                         viewport()->underMouse() &&
                             place.contains(viewport()->mapFromGlobal(QCursor::pos())));
    itemDelegate()->paint(painter, option, index);
}

void PickListView::paintGlide(QPainter *painter)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QBrush ground = palette().brush(QPalette::Base);
    const QList<RowPlace> rows = glidingRows(m_before, m_after, progress());
    const int first = rowsInSight().first;
    const qreal ratio = m_sightBefore.devicePixelRatio();
    for (qsizetype at = m_after.size(); at < rows.size(); ++at) {
        const QRectF strip(0, rows.at(at).y, viewport()->width(), m_rowHeight);
        painter->setOpacity(rows.at(at).opacity);
        painter->drawPixmap(strip, m_sightBefore, {strip.topLeft() * ratio, strip.size() * ratio});
    }
    for (qsizetype at = 0; at < m_after.size(); ++at) {
        const QRect place(0, qRound(rows.at(at).y), viewport()->width(), m_rowHeight);
        painter->setOpacity(rows.at(at).opacity);
        painter->fillRect(place, ground);
        paintRow(painter, option, place, model()->index(first + static_cast<int>(at), 0));
    }
}

void PickListView::scrollContentsBy(int dx, int dy)
{
    m_clock.stop();
    m_sight = {};
    QListView::scrollContentsBy(dx, dy); // moves nothing: it was kept from measuring the rows
    viewport()->update();
    Q_EMIT sightMoved();
}

void PickListView::resizeEvent(QResizeEvent *event)
{
    m_clock.stop();
    QListView::resizeEvent(event);
    Q_EMIT resized();
}

void PickListView::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    QListView::hideEvent(event);
}

} // namespace firstlight
