// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gridaccess.h"

#include "panes/cutoffcorner.h"
#include "panes/cutoffslider.h"
#include "panes/heatgrid.h"
#include "words.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class CellFace final : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface
{
public:
    CellFace(HeatGrid *grid, GridCell cell)
        : m_grid(grid)
        , m_cell(cell)
    {}

    bool isValid() const override { return m_grid && rowIndex() < m_grid->map().rows(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return table(); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!m_grid)
            return {};
        if (kind == QAccessible::Name)
            return m_grid->cellSentence(m_cell);
        return kind == QAccessible::Value ? QString::number(m_grid->grid().at(m_cell)) : QString();
    }

    QRect rect() const override
    {
        if (!m_grid)
            return {};
        const QRect area = m_grid->map().rectOf(m_cell).toRect();
        return {m_grid->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected();
        state.focused = m_grid && m_grid->hasFocus() && m_grid->currentCell() == m_cell;
        state.invisible = !m_grid || !m_grid->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    bool isSelected() const override { return m_grid && m_grid->openCell() == m_cell; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_cell.relevance - 1; }
    int rowIndex() const override { return HeatMap::rowOf(m_cell); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override
    {
        return m_grid ? QAccessible::queryAccessibleInterface(m_grid) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (m_grid && action == pressAction())
            m_grid->choose(m_cell);
    }

private:
    QPointer<HeatGrid> m_grid;
    GridCell m_cell;
};

class GridFace final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit GridFace(HeatGrid *grid)
        : QAccessibleWidget(grid, QAccessible::Table)
        , m_cells(qsizetype{HeatMap::columns} * (HeatMap::columns + 1), 0)
    {}

    ~GridFace() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells)) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? grid()->cellSentence(grid()->currentCell())
                                          : QAccessibleWidget::text(kind);
    }

    // The cells, then the corner.
    int childCount() const override { return cellCount() + (grid()->corner()->isHidden() ? 0 : 1); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return index < cellCount() ? cellAt(index / HeatMap::columns, index % HeatMap::columns)
                                   : QAccessible::queryAccessibleInterface(grid()->corner());
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        if (wanted->object() == grid()->corner())
            return cellCount();
        const auto at = m_cells.indexOf(
            QAccessible::uniqueId(const_cast<QAccessibleInterface *>(wanted))); // asks only
        return static_cast<int>(at);
    }

    QAccessibleInterface *focusChild() const override
    {
        if (grid()->corner()->hasFocus())
            return child(cellCount());
        const GridCell current = grid()->currentCell();
        return grid()->hasFocus() ? cellAt(HeatMap::rowOf(current), current.relevance - 1)
                                  : nullptr;
    }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= HeatMap::columns)
            return nullptr;
        QAccessible::Id &id = m_cells[row * HeatMap::columns + column];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(
                new CellFace(grid(), HeatMap::cellIn(row, column)));
        return QAccessible::accessibleInterface(id);
    }

    QString rowDescription(int row) const override
    {
        const int novelty = HeatMap::cellIn(row, 0).novelty;
        return novelty == 0 ? HeatGrid::tr("Without novelty")
                            : HeatGrid::tr("Novelty %1").arg(novelty);
    }
    QString columnDescription(int column) const override
    {
        return HeatGrid::tr("Relevance %1").arg(column + 1);
    }
    int rowCount() const override { return grid()->map().rows(); }
    int columnCount() const override { return HeatMap::columns; }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    int selectedCellCount() const override { return grid()->openCell() ? 1 : 0; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        const std::optional<GridCell> open = grid()->openCell();
        if (!open)
            return {};
        return {cellAt(HeatMap::rowOf(*open), open->relevance - 1)};
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    HeatGrid *grid() const { return static_cast<HeatGrid *>(widget()); }
    int cellCount() const { return rowCount() * HeatMap::columns; }

    mutable QList<QAccessible::Id> m_cells; // by row and column; 0: not asked for yet
};

// A slider whose value is told by a sentence of its own.
class SentenceFace : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SentenceFace(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Slider)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? widget()->accessibleName()
                                          : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant maximumValue() const override { return HeatMap::columns; }
    QVariant minimumValue() const override { return 1; }
    QVariant minimumStepSize() const override { return 1; }
};

class SliderFace final : public SentenceFace
{
public:
    using SentenceFace::SentenceFace;

    QVariant currentValue() const override { return slider()->value(); }
    void setCurrentValue(const QVariant &value) override { slider()->setValue(value.toInt()); }

private:
    CutoffSlider *slider() const { return static_cast<CutoffSlider *>(widget()); }
};

// Of its two values the one that a slider from left to right stands for.
class CornerFace final : public SentenceFace
{
public:
    using SentenceFace::SentenceFace;

    QVariant currentValue() const override { return corner()->cutoffs().relevance; }
    void setCurrentValue(const QVariant &value) override
    {
        const int relevance = std::clamp(value.toInt(), 1, HeatMap::columns);
        Q_EMIT corner()->moved({relevance, corner()->cutoffs().novelty});
    }

private:
    CutoffCorner *corner() const { return static_cast<CutoffCorner *>(widget()); }
};

QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType() || !className.startsWith("firstlight::"_L1))
        return nullptr;
    if (auto *grid = qobject_cast<HeatGrid *>(object))
        return new GridFace(grid);
    if (auto *corner = qobject_cast<CutoffCorner *>(object))
        return new CornerFace(corner);
    if (auto *slider = qobject_cast<CutoffSlider *>(object))
        return new SliderFace(slider);
    return nullptr;
}

} // namespace

void installGridAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(faceOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace firstlight
