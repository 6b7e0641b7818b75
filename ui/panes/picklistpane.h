// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/picklistmodel.h"
#include "panes/emptystate.h"
#include "place.h"

#include <QWidget>

class QStackedWidget;

namespace firstlight {

class FaultBar;
class FilterBar;
class NoticeBar;
class PickListView;

// The middle of the window: notices, filter bar, list or the reason why there is none.
class PickListPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PickListPane(QWidget *parent = nullptr);

    // The same place again keeps selection and scroll position.
    void showPicks(const Place &place, const QList<Pick> &picks, const QStringList &searchTexts);
    void setHoliday(const QString &name); // that the day to be shown is; empty: none
    void setCutoffs(Cutoffs cutoffs);
    Cutoffs cutoffs() const;

    // The notices above the list.
    void showTrouble(const QString &text, const QString &buttonText);
    void hideTrouble();
    void showPreviewNotice(const QString &text); // empty: none
    void showSampleNotice();

    std::optional<Pick> currentPick() const;
    QList<Pick> selectedPicks() const; // the current one when nothing is selected
    // What the list shows, from top to bottom; of a list in bands, of these only.
    QList<Pick> shownPicks(const QSet<Band> &bands = {allBands.begin(), allBands.end()}) const;
    void selectPick(const ArxivId &paper);
    // False when there is none that way.
    bool goTo(int step, bool unreadOnly = false);
    // Opens or closes the heading that is current; false when none is.
    bool toggleHeading();

    FaultBar *faultBar() const { return m_faults; }
    PickListView *view() const { return m_view; }
    FilterBar *filterBar() const { return m_filterBar; }

Q_SIGNALS:
    // A null pointer: none.
    void currentPickChanged(const firstlight::Pick *pick);
    void starRequested(const firstlight::Pick &pick);
    void cutoffsSettled(firstlight::Cutoffs cutoffs);
    void getRequested();
    void troubleActed();
    void realRequested();
    void revertRequested();
    void backRequested(); // from papers that are like one

private:
    void layOut();
    void connectParts();
    void describePlace();
    void applyFilters();
    void followArrangement();
    void leaveEmptyState(EmptyReason::Kind kind);
    void currentMoved(const QModelIndex &current);

    PickListModel m_model;
    NoticeBar *m_sampleNotice;
    NoticeBar *m_trouble;
    FaultBar *m_faults; // waits while there is other trouble
    NoticeBar *m_previewNotice;
    NoticeBar *m_likeNotice; // names the paper that the others are like
    FilterBar *m_filterBar;
    QStackedWidget *m_stack;
    PickListView *m_view;
    EmptyState *m_empty;
    Place m_place;
    std::optional<ArxivId> m_current;
    int m_currentRow = -1;
    QString m_holiday;
    bool m_isLoaded = false;
};

} // namespace firstlight
