// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gridpanel.h"

#include "panes/cutoffcorner.h"
#include "panes/heatgrid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

GridPanel::GridPanel(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_chip(new QToolButton(this))
    , m_grid(new HeatGrid(m_body))
    , m_count(new QLabel(m_body))
    , m_notes(new QLabel(m_body))
{
    setObjectName(u"gridPanel"_s);
    setFocusProxy(m_grid->corner());
    m_toggle->setObjectName(u"gridToggle"_s);
    m_toggle->setText(tr("Grid"));
    m_toggle->setCheckable(true);
    m_toggle->setAccessibleName(tr("Grid of relevance and novelty"));
    m_toggle->setToolTip(tr("Both cut-offs at once (G)"));
    m_chip->setObjectName(u"cellChip"_s);
    for (QToolButton *button : {m_toggle, m_chip}) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the letters to the list
        button->setMinimumHeight(24);
    }
    layOut();
    connectParts();
    follow();
}

GridPanel::~GridPanel()
{
    delete m_body; // for the reason that HeatGrid has
}

void GridPanel::layOut()
{
    m_count->setObjectName(u"gridCount"_s);
    QFont bold = font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_notes->setObjectName(u"gridNotes"_s);
    auto *hint = new QLabel(tr("Drag the corner, or move it with the arrow keys. Click a cell to "
                               "see only its papers."),
                            m_body);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    for (QLabel *label : {m_count, m_notes, hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        words->addWidget(label);
    }
    words->addStretch(1);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_grid, 5);
    row->addLayout(words, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_body);
    column->addWidget(m_chip, 0, Qt::AlignLeading);
}

void GridPanel::connectParts()
{
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOn) {
        follow();
        Q_EMIT changed(); // so that it is told the counts
        if (isOn)
            setFocus(Qt::ShortcutFocusReason);
        else
            Q_EMIT closed();
    });
    connect(m_chip, &QToolButton::clicked, this, &GridPanel::leaveCell);
    connect(m_grid, &HeatGrid::cellChosen, this, &GridPanel::lookInto);
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
}

bool GridPanel::isOpen() const
{
    return m_isOffered && m_toggle->isChecked();
}

void GridPanel::setOffered(bool isOffered)
{
    m_isOffered = isOffered;
    follow();
}

void GridPanel::follow()
{
    m_toggle->setVisible(m_isOffered);
    m_body->setVisible(isOpen());
    m_chip->setVisible(m_cell.has_value());
    setVisible(isOpen() || m_cell);
}

void GridPanel::showGrid(const ScoreMap &grid, Cutoffs cutoffs)
{
    m_grid->setGrid(grid);
    m_grid->setCutoffs(cutoffs);
    describe();
}

void GridPanel::lookInto(std::optional<GridCell> cell)
{
    if (cell == m_cell)
        cell.reset();
    m_cell = cell;
    m_grid->setOpenCell(cell);
    describeCell();
    follow();
    Q_EMIT changed();
}

void GridPanel::leaveCell()
{
    if (m_cell)
        lookInto({});
}

void GridPanel::describeCell()
{
    if (!m_cell)
        return;
    m_chip->setText(tr("%1 ×").arg(cellText(*m_cell)));
    m_chip->setAccessibleName(tr("Only %1; show all again").arg(cellText(*m_cell)));
    m_chip->setToolTip(tr("Show all again"));
}

void GridPanel::describe()
{
    const ScoreMap &grid = m_grid->grid();
    const Cutoffs cutoffs = m_grid->cutoffs();
    m_count->setText(
        m_movedFrom && *m_movedFrom != cutoffs
            ? moveText(grid, *m_movedFrom, cutoffs)
            : tr("%1 of %2 shown")
                  .arg(QLocale().toString(grid.shown(cutoffs)), QLocale().toString(grid.total())));
    const QString notes = besideGridText(grid);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

void GridPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_toggle->setChecked(false);
    else
        QWidget::keyPressEvent(event);
}

QString moveText(const ScoreMap &grid, Cutoffs from, Cutoffs to)
{
    const int shown = grid.shown(to);
    const QString papers = GridPanel::tr("%1 → %Ln paper(s)", nullptr, shown).arg(grid.shown(from));
    const int lost = grid.starredLost(from, to);
    return lost > 0 ? GridPanel::tr("%1, %Ln starred would hide", nullptr, lost).arg(papers)
                    : papers;
}

QString besideGridText(const ScoreMap &grid)
{
    QStringList notes;
    if (grid.authorMatches > 0)
        notes.append(GridPanel::tr("%Ln paper(s) by followed authors, always shown.", nullptr,
                                   grid.authorMatches));
    if (grid.unscored > 0)
        notes.append(GridPanel::tr("%Ln paper(s) without a score.", nullptr, grid.unscored));
    if (grid.lowHIndex > 0)
        notes.append(GridPanel::tr("%Ln paper(s) hidden by h-index.", nullptr, grid.lowHIndex));
    if (grid.hasWithoutNovelty())
        notes.append(GridPanel::tr("In the row “–”: papers whose novelty no model has told; no "
                                   "cut-off of novelty hides them."));
    return notes.join(u'\n');
}

QString cellText(GridCell cell)
{
    return cell.novelty == 0 ? GridPanel::tr("R %1 · N –").arg(cell.relevance)
                             : GridPanel::tr("R %1 · N %2").arg(cell.relevance).arg(cell.novelty);
}

} // namespace firstlight
