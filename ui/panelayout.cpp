// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelayout.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowPixels = 900;
constexpr int narrowCharacters = 110;
constexpr int narrowPanes = 105; // characters, where a dock leaves less than the window is wide
constexpr int roomyPanes = 160;  // characters that all three panes want

QString nameOf(Qt::Orientation orientation)
{
    return orientation == Qt::Vertical ? u"classic"_s : u"wide"_s;
}

} // namespace

PaneLayout::PaneLayout(const Panes &panes, QWidget *parent)
    : QWidget(parent)
    , m_panes(panes)
    , m_outer(new QSplitter(this))
    , m_reader(new QSplitter)
{
    m_reader->addWidget(panes.list);
    m_reader->addWidget(panes.paper);
    m_outer->addWidget(panes.places);
    m_outer->addWidget(m_reader);
    m_outer->addWidget(panes.month);
    panes.month->hide();
    m_outer->setStretchFactor(1, 1);
    m_outer->setStretchFactor(2, 1);
    for (QSplitter *splitter : {m_outer, m_reader}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_outer);
}

bool PaneLayout::isClassic() const
{
    return m_reader->orientation() == Qt::Vertical;
}

void PaneLayout::setClassic(bool isClassic)
{
    if (isClassic == this->isClassic())
        return;
    m_readerStates[nameOf(m_reader->orientation())] = m_reader->saveState();
    m_reader->setOrientation(isClassic ? Qt::Vertical : Qt::Horizontal);
    const QByteArray remembered =
        m_readerStates.value(nameOf(m_reader->orientation())).toByteArray();
    if (!m_reader->restoreState(remembered))
        m_reader->setSizes({1000, 1000});
}

void PaneLayout::setPaperInFront(bool isInFront)
{
    if (!m_isNarrow || isInFront == m_isPaperInFront)
        return;
    m_isPaperInFront = isInFront;
    arrange();
}

void PaneLayout::setMonthShown(bool isShown)
{
    if (isShown == m_isMonthShown)
        return;
    m_isMonthShown = isShown;
    arrange();
}

bool PaneLayout::arePlacesShown() const
{
    return m_hasDrawer ? m_isDrawerOpen : m_wantsPlaces;
}

void PaneLayout::setPlacesShown(bool areShown)
{
    if (areShown == arePlacesShown())
        return;
    (m_hasDrawer ? m_isDrawerOpen : m_wantsPlaces) = areShown;
    arrange();
}

void PaneLayout::setPaperAlone(bool isAlone)
{
    m_isPaperAlone = isAlone;
    m_panes.paper->setAutoFillBackground(isAlone);
    m_panes.paper->setBackgroundRole(isAlone ? QPalette::Base : QPalette::NoRole);
    arrange();
}

QSize PaneLayout::minimumSizeHint() const
{
    QSize least;
    for (const QWidget *pane : {m_panes.list, m_panes.paper, m_panes.month})
        least = least.expandedTo(pane->minimumSizeHint()).expandedTo(pane->minimumSize());
    return least;
}

void PaneLayout::arrange()
{
    m_panes.places->setVisible(!m_isPaperAlone && arePlacesShown());
    m_reader->setVisible(m_isPaperAlone || !m_isMonthShown);
    m_panes.month->setVisible(!m_isPaperAlone && m_isMonthShown);
    // What comes is shown before what goes is hidden: focus is not lost on the way.
    const bool showsPaper = m_isPaperAlone || !m_isNarrow || m_isPaperInFront;
    if (showsPaper)
        m_panes.paper->show();
    m_panes.list->setVisible(!m_isPaperAlone && (!m_isNarrow || !m_isPaperInFront));
    if (!showsPaper)
        m_panes.paper->hide();
    Q_EMIT changed();
}

void PaneLayout::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    const bool isNarrow = window()->width() < qMax(narrowPixels, character * narrowCharacters) ||
                          width() < character * narrowPanes;
    const bool hasDrawer = isNarrow || width() < character * roomyPanes;
    if (isNarrow != m_isNarrow || hasDrawer != m_hasDrawer) {
        m_isNarrow = isNarrow;
        m_hasDrawer = hasDrawer;
        m_isDrawerOpen = false;
        arrange();
    }
}

QVariantMap PaneLayout::state() const
{
    QVariantMap state = m_readerStates;
    state.insert(nameOf(m_reader->orientation()), m_reader->saveState());
    state.insert(u"outer"_s, m_outer->saveState());
    state.insert(u"places"_s, m_wantsPlaces);
    return state;
}

void PaneLayout::restore(const QVariantMap &state)
{
    m_readerStates = state;
    const QString name = nameOf(m_reader->orientation());
    const Qt::Orientation orientation = m_reader->orientation();
    if (m_reader->restoreState(state.value(name).toByteArray()))
        m_reader->setOrientation(orientation);
    m_outer->restoreState(state.value(u"outer"_s).toByteArray());
    m_wantsPlaces = state.value(u"places"_s, true).toBool();
    arrange();
}

void PaneLayout::reset()
{
    m_readerStates.clear();
    m_wantsPlaces = true;
    const int places = qMax(184, fontMetrics().averageCharWidth() * 26);
    const int rest = qMax(1, width() - places); // for the reader, or for the month
    m_outer->setSizes({places, rest, rest});
    m_reader->setSizes({1000, 1000});
    arrange();
}

} // namespace firstlight
