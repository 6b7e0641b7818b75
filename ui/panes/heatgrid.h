// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/heatmap.h"

#include <QWidget>

namespace firstlight {

class CutoffCorner;

// A list's papers by relevance and novelty. The corner of the picked region is dragged, or moved by
// keys while it has the focus; a cell is looked into by a click, or by Enter where the cursor is.
// Told to screen readers as a table, whose corner is a control beside it.
class HeatGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatGrid(QWidget *parent = nullptr);
    ~HeatGrid() override;

    void setGrid(const ScoreMap &grid);
    const ScoreMap &grid() const { return m_grid; }
    void setCutoffs(Cutoffs cutoffs);
    Cutoffs cutoffs() const { return m_cutoffs; }
    // Only to be looked at: without a corner, and no cell opens.
    void setReadOnly(bool isReadOnly);
    // The cell that the list is narrowed to; outlined.
    void setOpenCell(std::optional<GridCell> cell);
    std::optional<GridCell> openCell() const { return m_open; }
    void choose(GridCell cell); // as a click does

    GridCell currentCell() const { return m_current; } // where the cursor is
    CutoffCorner *corner() const { return m_corner; }
    HeatMap map() const;

    // "Relevance at least 8, novelty at least 7, 19 of 38 shown"
    QString cutoffSentence() const;
    // "Relevance 8, novelty 7: 5 papers, 1 starred, picked"
    QString cellSentence(GridCell cell) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cutoffsChanged(firstlight::Cutoffs cutoffs); // by the reader
    void moveBegun();
    void moveEnded();
    void cellChosen(firstlight::GridCell cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void moveCutoffs(Cutoffs cutoffs);
    void moveCursor(int right, int up);
    void setCurrentCell(GridCell cell);
    void describe();
    void placeCorner();

    ScoreMap m_grid;
    Cutoffs m_cutoffs;
    GridCell m_current{8, 8};
    std::optional<GridCell> m_open;
    std::optional<GridCell> m_pressed;
    CutoffCorner *m_corner;
    bool m_isReadOnly = false;
};

} // namespace firstlight
