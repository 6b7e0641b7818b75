// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/picklistpane.h"

#include "delegates/pickdelegate.h"
#include "panes/faultbar.h"
#include "panes/filterbar.h"
#include "panes/noticebar.h"
#include "panes/picklistview.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int loadingMilliseconds = 150;

} // namespace

PickListPane::PickListPane(QWidget *parent)
    : QWidget(parent)
    , m_sampleNotice(new NoticeBar(NoticeBar::Mood::Information, this))
    , m_trouble(new NoticeBar(NoticeBar::Mood::Trouble, this))
    , m_faults(new FaultBar(this))
    , m_previewNotice(new NoticeBar(NoticeBar::Mood::Information, this))
    , m_likeNotice(new NoticeBar(NoticeBar::Mood::Information, this))
    , m_filterBar(new FilterBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new PickListView(this))
    , m_empty(new EmptyState(this))
{
    layOut();
    connectParts();
    // What is there sooner needs no word.
    QTimer::singleShot(loadingMilliseconds, this, [this] {
        if (m_isLoaded)
            return;
        m_empty->explain({EmptyReason::Kind::Loading});
        m_stack->setCurrentWidget(m_empty);
    });
}

void PickListPane::layOut()
{
    m_sampleNotice->setObjectName(u"sampleNotice"_s);
    m_sampleNotice->setDismissable(false);
    m_trouble->setObjectName(u"trouble"_s);
    m_previewNotice->setObjectName(u"previewNotice"_s);
    m_previewNotice->setDismissable(false);
    m_likeNotice->setObjectName(u"likeNotice"_s);
    m_likeNotice->setDismissable(false);
    m_view->setModel(&m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sampleNotice);
    column->addWidget(m_trouble);
    column->addWidget(m_faults);
    column->addWidget(m_likeNotice);
    column->addWidget(m_filterBar);
    column->addWidget(m_previewNotice);
    column->addWidget(m_stack, 1);
}

void PickListPane::connectParts()
{
    auto *delegate = new PickDelegate(this);
    m_view->setItemDelegate(delegate);
    connect(delegate, &PickDelegate::starClicked, this, [this](const QModelIndex &index) {
        if (const Pick *pick = m_model.pickAt(index))
            Q_EMIT starRequested(*pick);
    });
    const auto toggle = [this](const QModelIndex &heading) {
        m_model.toggleBand(static_cast<Band>(heading.data(PickListModel::BandRole).toInt()));
    };
    connect(delegate, &PickDelegate::headingClicked, this, toggle);
    connect(m_view, &PickListView::headingToggled, this, toggle);
    connect(m_view, &PickListView::currentMoved, this, &PickListPane::currentMoved);
    connect(&m_model, &PickListModel::arranged, this, &PickListPane::followArrangement);
    connect(m_filterBar, &FilterBar::changed, this, &PickListPane::applyFilters);
    connect(m_filterBar, &FilterBar::cutoffsSettled, this, &PickListPane::cutoffsSettled);
    connect(m_filterBar, &FilterBar::escaped, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::acted, this, &PickListPane::leaveEmptyState);
    connect(m_trouble, &NoticeBar::acted, this, &PickListPane::troubleActed);
    connect(m_trouble, &NoticeBar::dismissed, this, &PickListPane::hideTrouble);
    connect(m_sampleNotice, &NoticeBar::acted, this, &PickListPane::realRequested);
    connect(m_likeNotice, &NoticeBar::acted, this, &PickListPane::backRequested);
    connect(m_previewNotice, &NoticeBar::acted, this, &PickListPane::revertRequested);
}

void PickListPane::showPicks(const Place &place, const QList<Pick> &picks,
                             const QStringList &searchTexts)
{
    const bool isSamePlace = m_isLoaded && place == m_place;
    m_isLoaded = true;
    m_place = place;
    if (isSamePlace) {
        m_view->glideThrough([&] { m_model.updatePicks(picks, searchTexts); });
        if (const std::optional<Pick> pick = currentPick())
            Q_EMIT currentPickChanged(&*pick);
        return;
    }
    m_current.reset();
    describePlace();
    m_model.showPicks(picks, searchTexts, place.isLike());
    m_view->scrollToTop();
    Q_EMIT currentPickChanged(nullptr);
}

void PickListPane::describePlace()
{
    m_filterBar->offerRanking(!m_place.isLike());
    if (m_place.isLike())
        m_likeNotice->showNotice(tr("Like: %1").arg(m_place.title), tr("Back"));
    else
        m_likeNotice->hide();
}

void PickListPane::setHoliday(const QString &name)
{
    m_holiday = name;
}

void PickListPane::setCutoffs(Cutoffs cutoffs)
{
    m_filterBar->setCutoffs(cutoffs);
    applyFilters();
}

Cutoffs PickListPane::cutoffs() const
{
    return m_filterBar->cutoffs();
}

void PickListPane::showTrouble(const QString &text, const QString &buttonText)
{
    m_trouble->showNotice(text, buttonText);
    m_faults->setHeldBack(true);
}

void PickListPane::hideTrouble()
{
    m_trouble->hide();
    m_faults->setHeldBack(false);
}

void PickListPane::showPreviewNotice(const QString &text)
{
    if (text.isEmpty())
        m_previewNotice->hide();
    else
        m_previewNotice->showNotice(text, tr("Revert"));
}

void PickListPane::showSampleNotice()
{
    m_sampleNotice->showNotice(tr("Sample day: 60 invented papers; nothing here is kept."),
                               tr("Start with real papers"));
}

std::optional<Pick> PickListPane::currentPick() const
{
    const Pick *pick = m_current ? m_model.pickAt(m_model.indexOf(*m_current)) : nullptr;
    return pick ? std::optional(*pick) : std::nullopt;
}

QList<Pick> PickListPane::selectedPicks() const
{
    QList<Pick> picks;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (const Pick *pick = m_model.pickAt(index))
            picks.append(*pick);
    }
    if (picks.isEmpty()) {
        if (const std::optional<Pick> current = currentPick())
            picks.append(*current);
    }
    return picks;
}

QList<Pick> PickListPane::shownPicks(const QSet<Band> &bands) const
{
    QList<Pick> picks;
    bool isWanted = true;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (const Pick *pick = m_model.pickAt(index); pick && isWanted)
            picks.append(*pick);
        else if (!pick)
            isWanted =
                bands.contains(static_cast<Band>(index.data(PickListModel::BandRole).toInt()));
    }
    return picks;
}

void PickListPane::selectPick(const ArxivId &paper)
{
    if (const QModelIndex index = m_model.indexOf(paper); index.isValid())
        m_view->setCurrentIndex(index);
}

bool PickListPane::goTo(int step, bool unreadOnly)
{
    const QModelIndex next = m_model.nextPick(m_view->currentIndex(), step, unreadOnly);
    if (next.isValid())
        m_view->setCurrentIndex(next);
    return next.isValid();
}

bool PickListPane::toggleHeading()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_view->hasFocus() || !current.data(PickListModel::IsHeadingRole).toBool())
        return false;
    m_model.toggleBand(static_cast<Band>(current.data(PickListModel::BandRole).toInt()));
    return true;
}

void PickListPane::applyFilters()
{
    ListView view = m_model.view();
    m_filterBar->applyTo(&view);
    view.keep = view.unreadOnly || view.starredOnly ? m_current : std::nullopt;
    if (view == m_model.view())
        m_filterBar->showCounts(m_model.picks(), m_model.arrangement());
    else
        m_model.setView(view);
}

void PickListPane::followArrangement()
{
    m_filterBar->showCounts(m_model.picks(), m_model.arrangement());
    std::optional<EmptyReason> reason =
        m_isLoaded ? emptyReason(m_place, m_model.arrangement()) : std::nullopt;
    if (reason) {
        reason->holiday = m_holiday;
        m_empty->explain(*reason);
    }
    const bool hadFocus =
        !QApplication::focusWidget() || m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(reason ? 1 : 0);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    if (!m_current)
        return;
    if (const QModelIndex index = m_model.indexOf(*m_current); index.isValid()) {
        m_currentRow = index.row();
        return;
    }
    // The paper is no longer shown: the one that has taken its place is next.
    QModelIndex next = m_model.nextPick(m_model.index(m_currentRow - 1), +1);
    if (!next.isValid())
        next = m_model.nextPick({}, -1);
    if (next.isValid())
        m_view->setCurrentIndex(next);
    else
        currentMoved({});
}

void PickListPane::leaveEmptyState(EmptyReason::Kind kind)
{
    if (kind == EmptyReason::Kind::NoDayYet) {
        Q_EMIT getRequested();
        return;
    }
    if (kind == EmptyReason::Kind::AllFiltered)
        m_filterBar->clearFilters();
    if (kind == EmptyReason::Kind::AllLowHIndex)
        m_filterBar->showLowHIndex();
    ListView view = m_model.view();
    view.collapsed.clear();
    m_model.setView(view);
    m_view->setFocus();
}

void PickListPane::currentMoved(const QModelIndex &current)
{
    const Pick *pick = m_model.pickAt(current);
    if (!pick && current.isValid())
        return;
    m_current = pick ? std::optional(pick->paper.id) : std::nullopt;
    m_currentRow = current.row();
    // Not now: the selection is still being changed.
    if (m_model.view().keep && m_model.view().keep != m_current)
        QTimer::singleShot(0, this, &PickListPane::applyFilters);
    Q_EMIT currentPickChanged(pick);
}

} // namespace firstlight
