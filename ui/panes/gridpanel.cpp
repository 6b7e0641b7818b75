// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gridpanel.h"

#include "panes/cutoffcorner.h"
#include "panes/heatgrid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace firstlight {

using namespace Qt::StringLiterals;

GridPanel::GridPanel(QWidget *parent)
    : QWidget(parent)
    , m_grid(new HeatGrid(this))
    , m_count(new QLabel(this))
    , m_notes(new QLabel(this))
{
    setObjectName(u"gridPanel"_s);
    setFocusProxy(m_grid->corner());
    m_count->setObjectName(u"gridCount"_s);
    QFont bold = font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_notes->setObjectName(u"gridNotes"_s);
    auto *hint = new QLabel(tr("Drag the corner, or move it with the arrow keys. Click a cell to "
                               "see only its papers."),
                            this);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    for (QLabel *label : {m_count, m_notes, hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        words->addWidget(label);
    }
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_grid, 5);
    row->addLayout(words, 2);

    connect(m_grid, &HeatGrid::moveBegun, this, [this] {
        m_movedFrom = m_grid->cutoffs();
        describe();
    });
    connect(m_grid, &HeatGrid::moveEnded, this, [this] {
        m_movedFrom.reset();
        describe();
    });
    connect(m_grid, &HeatGrid::cutoffsChanged, this, [this](Cutoffs cutoffs) {
        describe();
        Q_EMIT cutoffsChanged(cutoffs);
    });
    connect(m_grid, &HeatGrid::cellChosen, this, &GridPanel::cellChosen);
}

void GridPanel::showGrid(const ScoreGrid &grid, Cutoffs cutoffs, std::optional<ScoreCell> openCell)
{
    m_grid->setGrid(grid);
    m_grid->setCutoffs(cutoffs);
    m_grid->setOpenCell(openCell);
    describe();
}

void GridPanel::describe()
{
    const ScoreGrid &grid = m_grid->grid();
    const Cutoffs cutoffs = m_grid->cutoffs();
    m_count->setText(m_movedFrom && *m_movedFrom != cutoffs
                         ? moveText(grid, *m_movedFrom, cutoffs)
                         : tr("%1 of %2 shown").arg(grid.shown(cutoffs)).arg(grid.total()));
    const QString notes = besideGridText(grid);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

void GridPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

QString moveText(const ScoreGrid &grid, Cutoffs from, Cutoffs to)
{
    const int shown = grid.shown(to);
    const QString papers = GridPanel::tr("%1 → %n paper(s)", nullptr, shown).arg(grid.shown(from));
    const int lost = grid.starredLost(from, to);
    return lost > 0 ? GridPanel::tr("%1, %n starred would hide", nullptr, lost).arg(papers)
                    : papers;
}

QString besideGridText(const ScoreGrid &grid)
{
    QStringList notes;
    if (grid.authorMatches > 0)
        notes.append(GridPanel::tr("%n paper(s) by followed authors, always shown.", nullptr,
                                   grid.authorMatches));
    if (grid.unscored > 0)
        notes.append(GridPanel::tr("%n paper(s) without a score.", nullptr, grid.unscored));
    if (grid.lowHIndex > 0)
        notes.append(GridPanel::tr("%n paper(s) hidden by h-index.", nullptr, grid.lowHIndex));
    if (grid.hasWithoutNovelty())
        notes.append(GridPanel::tr("In the row “–”: papers whose novelty no model has told; no "
                                   "cut-off of novelty hides them."));
    return notes.join(u'\n');
}

QString cellText(ScoreCell cell)
{
    return cell.novelty == 0 ? GridPanel::tr("R %1 · N –").arg(cell.relevance)
                             : GridPanel::tr("R %1 · N %2").arg(cell.relevance).arg(cell.novelty);
}

} // namespace firstlight
