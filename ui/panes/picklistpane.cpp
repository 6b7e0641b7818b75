// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/picklistpane.h"

#include "panes/columnheader.h"
#include "panes/faultbar.h"
#include "panes/filterbar.h"
#include "panes/filterchips.h"
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
    , m_arrived(new NoticeBar(NoticeBar::Mood::Information, this))
    , m_filterBar(new FilterBar(this))
    , m_header(new ColumnHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new PickListView(this))
    , m_delegate(new PickDelegate(this))
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
    m_arrived->setObjectName(u"arrivedNotice"_s);
    m_arrived->setDismissable(false);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
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
    column->addWidget(m_arrived);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
}

void PickListPane::connectParts()
{
    connect(m_delegate, &PickDelegate::starClicked, this, [this](const QModelIndex &index) {
        if (const Pick *pick = m_model.pickAt(index))
            Q_EMIT starRequested(*pick);
    });
    const auto toggle = [this](const QModelIndex &heading) {
        m_model.toggleBand(static_cast<Band>(heading.data(PickListModel::BandRole).toInt()));
    };
    connect(m_delegate, &PickDelegate::headingClicked, this, toggle);
    connect(m_view, &PickListView::headingToggled, this, toggle);
    connect(m_view, &PickListView::sightMoved, this, &PickListPane::askForSight,
            Qt::QueuedConnection);
    connect(m_view, &PickListView::copyRequested, this, &PickListPane::copySelected);
    connect(m_arrived, &NoticeBar::acted, this, [this] {
        if (m_heldBack > 0)
            Q_EMIT arrivedRequested();
        else
            Q_EMIT dayRequested(m_offeredDay);
    });
    connect(m_view, &PickListView::currentMoved, this, &PickListPane::currentMoved);
    connect(&m_model, &PickListModel::arranged, this, &PickListPane::followArrangement);
    connect(m_filterBar, &FilterBar::changed, this, &PickListPane::applyFilters);
    FilterChips *chips = m_filterBar->chips();
    connect(chips, &FilterChips::choicesWanted, this, [this, chips] {
        chips->setChoices(categoriesIn(m_model.list()), tagsIn(m_model.list()));
    });
    connect(chips, &FilterChips::topicsWanted, this, &PickListPane::topicsWanted);
    connect(m_filterBar, &FilterBar::cutoffsSettled, this, &PickListPane::cutoffsSettled);
    connect(m_filterBar, &FilterBar::escaped, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::acted, this, &PickListPane::leaveEmptyState);
    connect(m_empty, &EmptyState::sampleRequested, this, &PickListPane::sampleRequested);
    connect(m_trouble, &NoticeBar::acted, this, &PickListPane::troubleActed);
    connect(m_trouble, &NoticeBar::dismissed, this, &PickListPane::hideTrouble);
    connect(m_sampleNotice, &NoticeBar::acted, this, &PickListPane::realRequested);
    connect(m_likeNotice, &NoticeBar::acted, this, &PickListPane::backRequested);
    connect(m_previewNotice, &NoticeBar::acted, this, &PickListPane::revertRequested);
    connectColumns();
}

// The list has room for some rows, whatever the size of the text.
void PickListPane::resizeEvent(QResizeEvent *event)
{
    constexpr double fewestRows = 4;
    QWidget::resizeEvent(event);
    const int room = height() - 2 * m_filterBar->foldableHeight();
    m_filterBar->setCramped(room < fewestRows * m_view->rowHeight());
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
    const ListOrder before = view.order;
    m_filterBar->applyTo(&view);
    view.keep = view.asksFlags() ? m_current : 0;
    if (view == m_model.view())
        showCounts();
    else
        m_model.setView(view);
    markHits();
    askStore();
    if (view.order != before)
        Q_EMIT orderChanged(view.order);
    askForSight();
}

void PickListPane::showCounts()
{
    m_filterBar->showCounts(m_model.columns(), m_model.arrangement(), m_model.view(),
                            m_model.list().leastHIndex);
}

void PickListPane::followArrangement()
{
    showCounts();
    const bool isEmpty = explainEmptiness();
    const bool hadFocus =
        !QApplication::focusWidget() || m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    if (m_current == 0)
        return;
    if (const QModelIndex index = m_model.indexOf(m_current); index.isValid()) {
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

bool PickListPane::explainEmptiness()
{
    std::optional<EmptyReason> reason =
        m_isLoaded ? emptyReason(m_place, m_model.arrangement()) : std::nullopt;
    if (!reason)
        return false;
    reason->holiday = m_holiday;
    if (reason->kind == EmptyReason::Kind::NoDayYet && m_isGetting)
        reason->kind = EmptyReason::Kind::Getting;
    m_empty->explain(*reason);
    return true;
}

void PickListPane::setGetting(bool isGetting)
{
    if (m_isGetting == isGetting)
        return;
    m_isGetting = isGetting;
    explainEmptiness();
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
    const qint64 key = m_model.keyAt(current);
    if (key == 0 && current.isValid())
        return;
    const Pick *pick = m_model.pickAt(current);
    m_current = key;
    m_currentRow = current.row();
    // Not now: the selection is still being changed.
    if (m_model.view().keep != 0 && m_model.view().keep != m_current)
        QTimer::singleShot(0, this, &PickListPane::applyFilters);
    Q_EMIT currentPickChanged(pick);
}

} // namespace firstlight
