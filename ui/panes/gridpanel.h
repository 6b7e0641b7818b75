// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scoregrid.h"

#include <QWidget>

class QLabel;

namespace firstlight {

class HeatGrid;

// Below the filter bar: both cut-offs at once as the corner of a HeatGrid, and in words what moving
// it does.
class GridPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GridPanel(QWidget *parent = nullptr);

    void showGrid(const ScoreGrid &grid, Cutoffs cutoffs, std::optional<ScoreCell> openCell);
    HeatGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void cutoffsChanged(firstlight::Cutoffs cutoffs); // by the reader
    void cellChosen(firstlight::ScoreCell cell);
    void left(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    HeatGrid *m_grid;
    QLabel *m_count;
    QLabel *m_notes;
    std::optional<Cutoffs> m_movedFrom; // while the corner is moved
};

// "38 → 19 papers, 2 starred would hide"
QString moveText(const ScoreGrid &grid, Cutoffs from, Cutoffs to);

// What the grid does not hold, in words; empty: it holds all.
QString besideGridText(const ScoreGrid &grid);

// "R 8 · N 6"
QString cellText(ScoreCell cell);

} // namespace firstlight
