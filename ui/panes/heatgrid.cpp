// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/heatgrid.h"

#include "charts/chartlook.h"
#include "panes/cutoffcorner.h"
#include "panes/gridaccess.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

HeatGrid::HeatGrid(QWidget *parent)
    : QWidget(parent)
    , m_corner(new CutoffCorner(this))
{
    installGridAccess();
    setObjectName(u"heatGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Papers by relevance and novelty"));
    // The corner comes before the cells: it is what the grid is opened for.
    setTabOrder(m_corner, this);
    connect(m_corner, &CutoffCorner::begun, this, &HeatGrid::moveBegun);
    connect(m_corner, &CutoffCorner::ended, this, &HeatGrid::moveEnded);
    connect(m_corner, &CutoffCorner::dragged, this,
            [this](const QPointF &position) { moveCutoffs(map().cutoffsAt(position)); });
    connect(m_corner, &CutoffCorner::moved, this, &HeatGrid::moveCutoffs);
    describe();
}

HeatGrid::~HeatGrid()
{
    // It loses the focus when the window goes, and would tell a grid that is half gone.
    delete m_corner;
}

void HeatGrid::setGrid(const ScoreMap &grid)
{
    m_grid = grid;
    if (m_current.novelty == 0 && !grid.hasWithoutNovelty())
        m_current.novelty = 1;
    describe();
    placeCorner();
    update();
}

void HeatGrid::setCutoffs(Cutoffs cutoffs)
{
    m_cutoffs = cutoffs;
    describe();
    placeCorner();
    update();
}

void HeatGrid::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_corner->setVisible(!isReadOnly);
}

void HeatGrid::setOpenCell(std::optional<GridCell> cell)
{
    m_open = cell;
    update();
}

HeatMap HeatGrid::map() const
{
    return {m_grid, QRectF(rect()), QFontMetricsF(font()), isRightToLeft()};
}

QString HeatGrid::cutoffSentence() const
{
    return tr("Relevance at least %1, novelty at least %2, %3 of %4 shown")
        .arg(m_cutoffs.relevance)
        .arg(m_cutoffs.novelty)
        .arg(m_grid.shown(m_cutoffs))
        .arg(m_grid.total());
}

QString HeatGrid::cellSentence(GridCell cell) const
{
    const int count = m_grid.at(cell);
    const int starred = m_grid.starred.at(static_cast<size_t>(cell.relevance))
                            .at(static_cast<size_t>(cell.novelty));
    const QString papers = tr("%Ln paper(s)", nullptr, count);
    const QString where =
        cell.novelty == 0
            ? tr("Relevance %1, without novelty: %2").arg(cell.relevance).arg(papers)
            : tr("Relevance %1, novelty %2: %3").arg(cell.relevance).arg(cell.novelty).arg(papers);
    const bool isPicked = cell.relevance >= m_cutoffs.relevance &&
                          (cell.novelty == 0 || cell.novelty >= m_cutoffs.novelty);
    const QString fate = isPicked ? tr("picked") : tr("not picked");
    return starred > 0 ? tr("%1, %2 starred, %3").arg(where).arg(starred).arg(fate)
                       : tr("%1, %2").arg(where, fate);
}

QSize HeatGrid::sizeHint() const
{
    const int line = fontMetrics().height();
    const int row = std::max(20, line + 4);
    return {12 * std::max(32, 2 * line), 11 * row + 2 * line + 16};
}

QSize HeatGrid::minimumSizeHint() const
{
    return {12 * fontMetrics().horizontalAdvance(u"000"_s), sizeHint().height()};
}

void HeatGrid::moveCutoffs(Cutoffs cutoffs)
{
    if (cutoffs == m_cutoffs)
        return;
    setCutoffs(cutoffs);
    Q_EMIT cutoffsChanged(cutoffs);
}

void HeatGrid::moveCursor(int right, int up)
{
    const int row = std::clamp(HeatMap::rowOf(m_current) - up, 0, map().rows() - 1);
    const int column = std::clamp(m_current.relevance - 1 + right, 0, HeatMap::columns - 1);
    setCurrentCell(HeatMap::cellIn(row, column));
}

void HeatGrid::setCurrentCell(GridCell cell)
{
    m_current = cell;
    describe();
    update();
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(HeatMap::rowOf(cell) * HeatMap::columns + cell.relevance - 1);
    QAccessible::updateAccessibility(&moved);
}

void HeatGrid::choose(GridCell cell)
{
    if (!m_isReadOnly && m_grid.at(cell) > 0)
        Q_EMIT cellChosen(cell);
}

void HeatGrid::describe()
{
    m_corner->describe(m_cutoffs, cutoffSentence());
    setAccessibleDescription(cellSentence(m_current));
}

void HeatGrid::placeCorner()
{
    const QPoint at = map().cornerOf(m_cutoffs).toPoint();
    m_corner->move(at - m_corner->rect().center());
}

void HeatGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartLook look(palette());
    const HeatMap cells = map();
    cells.paint(&painter, look, m_cutoffs);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_open) {
        painter.setPen(QPen(look.text, 3));
        painter.drawRoundedRect(cells.rectOf(*m_open).adjusted(2, 2, -2, -2), 3, 3);
    }
    if (hasFocus()) {
        const QRectF current = cells.rectOf(m_current);
        painter.setPen(QPen(look.ground, 5));
        painter.drawRoundedRect(current, 3, 3);
        painter.setPen(QPen(look.accent, 3));
        painter.drawRoundedRect(current, 3, 3);
    }
}

void HeatGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCorner();
}

void HeatGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        placeCorner();
    }
}

void HeatGrid::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-forward, 0);
    case Qt::Key_Right:
        return moveCursor(forward, 0);
    case Qt::Key_Up:
        return moveCursor(0, 1);
    case Qt::Key_Down:
        return moveCursor(0, -1);
    case Qt::Key_Home:
        return moveCursor(-HeatMap::columns, 0);
    case Qt::Key_End:
        return moveCursor(HeatMap::columns, 0);
    case Qt::Key_PageUp:
        return moveCursor(0, HeatMap::columns);
    case Qt::Key_PageDown:
        return moveCursor(0, -HeatMap::columns);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressed = map().cellAt(event->position());
    if (m_pressed)
        setCurrentCell(*m_pressed);
}

void HeatGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<GridCell> pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && map().cellAt(event->position()) == pressed)
        choose(*pressed);
}

void HeatGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrentCell(m_current);
}

bool HeatGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<GridCell> cell = map().cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell ? cellSentence(*cell) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace firstlight
