// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scoremap.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace firstlight {

class HeatGrid;

// Below the filter bar: both cut-offs at once as the corner of a HeatGrid, and in words what moving
// it does; and, grid or not, the cell that is looked into. There only while it has something to
// show.
class GridPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GridPanel(QWidget *parent = nullptr);
    ~GridPanel() override;

    // The button that opens and closes it, to be placed in a bar; a child of the panel until then.
    QToolButton *toggle() const { return m_toggle; }
    bool isOpen() const;
    void setOffered(bool isOffered); // whether the list has cut-offs at all
    // What the list holds, and its cut-offs; to be told while it is open.
    void showGrid(const ScoreMap &grid, Cutoffs cutoffs);
    // The only cell whose papers the list is to show; empty: all.
    const std::optional<GridCell> &cell() const { return m_cell; }
    void lookInto(std::optional<GridCell> cell); // once more: out again
    void leaveCell();
    HeatGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void cutoffsChanged(firstlight::Cutoffs cutoffs); // by the reader
    void changed();                                   // open or closed, or another cell
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void describe();
    void describeCell();
    void follow();

    QToolButton *m_toggle;
    QWidget *m_body;     // grid and words
    QToolButton *m_chip; // there only while a cell is looked into
    std::optional<GridCell> m_cell;
    bool m_isOffered = true;
    HeatGrid *m_grid;
    QLabel *m_count;
    QLabel *m_notes;
    std::optional<Cutoffs> m_movedFrom; // while the corner is moved
};

// "38 → 19 papers, 2 starred would hide"
QString moveText(const ScoreMap &grid, Cutoffs from, Cutoffs to);

// What the grid does not hold, in words; empty: it holds all.
QString besideGridText(const ScoreMap &grid);

// "R 8 · N 6"
QString cellText(GridCell cell);

} // namespace firstlight
