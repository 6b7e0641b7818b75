// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/filterbar.h"
#include "panes/filterchips.h"
#include "panes/gridpanel.h"
#include "panes/noticebar.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "words.h"

#include <QScrollBar>

#include <algorithm>

// How PickListPane goes from place to place, and what it says of others.
namespace firstlight {

namespace {

// Rows of longer lists do not glide: what moves is mostly out of sight.
constexpr qsizetype mostGliding = 3000;

} // namespace

void PickListPane::showList(const Place &place, const PickList &list)
{
    const bool isSamePlace = m_isLoaded && place == m_place;
    if (!isSamePlace)
        remember();
    m_isLoaded = true;
    m_place = place;
    m_asked.clear();
    m_filterBar->chips()->offerTopics(list.isWhole);
    if (isSamePlace) {
        const auto update = [&] { m_model.updateList(list); };
        if (list.columns.size() <= mostGliding)
            m_view->glideThrough(update);
        else
            update();
        if (const std::optional<Pick> pick = currentPick())
            Q_EMIT currentPickChanged(&*pick);
    } else {
        m_current = 0;
        m_question.clear();
        m_filterBar->gridPanel()->leaveCell();
        describePlace();
        ListView view = m_model.view();
        m_filterBar->applyTo(&view);
        view.keep = 0;
        m_model.showList(list, view, !place.hasBands());
        m_view->scrollToTop();
        Q_EMIT orderChanged(view.order);
        Q_EMIT currentPickChanged(nullptr);
        comeBack();
    }
    m_heldBack = static_cast<int>(list.heldBack.size());
    describeArrived();
    if (!m_model.view().topic.isEmpty())
        Q_EMIT topicsWanted();
    askStore();
    askForSight();
}

void PickListPane::describePlace()
{
    m_filterBar->offerOrders(m_place.isLike()     ? FilterBar::Orders::None
                             : m_place.isSearch() ? FilterBar::Orders::Search
                                                  : FilterBar::Orders::Ranking);
    if (m_place.isLike())
        m_likeNotice->showNotice(tr("Like: %1").arg(m_place.title), tr("Back"));
    else
        m_likeNotice->hide();
    m_delegate->setShowsDay(!m_place.isDay());
    if (m_place.isDay() && m_place.day == m_offeredDay)
        m_offeredDay = {};
}

void PickListPane::describeArrived()
{
    if (m_heldBack > 0)
        m_arrived->showNotice(tr("%Ln new paper(s)", nullptr, m_heldBack), tr("Show"));
    else if (m_offeredDay.isValid())
        m_arrived->showNotice(
            //: %1: the day
            tr("%1: %Ln pick(s)", nullptr, m_offeredPicks).arg(dayText(m_offeredDay)), tr("Open"));
    else
        m_arrived->hide();
}

void PickListPane::offerDay(QDate day, int picks)
{
    m_offeredDay = day;
    m_offeredPicks = picks;
    describeArrived();
}

void PickListPane::remember()
{
    constexpr qsizetype mostStays = 50;
    m_stays.removeIf([this](const Stay &stay) { return stay.place == m_place; });
    if (m_stays.size() == mostStays)
        m_stays.removeFirst();
    m_stays.append({m_place, m_current, m_view->verticalScrollBar()->value()});
}

void PickListPane::comeBack()
{
    const auto isHere = [this](const Stay &stay) { return stay.place == m_place; };
    const auto stay = std::find_if(m_stays.cbegin(), m_stays.cend(), isHere);
    if (stay == m_stays.cend())
        return;
    if (const QModelIndex index = m_model.indexOf(stay->current); index.isValid())
        m_view->setCurrentIndex(index);
    m_view->verticalScrollBar()->setValue(stay->scrolled);
}

} // namespace firstlight
