// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/pickdelegate.h"
#include "models/picklistmodel.h"
#include "panes/emptystate.h"
#include "place.h"

#include <QWidget>

class QStackedWidget;

namespace firstlight {

class ColumnHeader;
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
    void showList(const Place &place, const PickList &list);
    // A day that was got while something else was shown; its picks.
    void offerDay(QDate day, int picks);
    void setGetting(bool isGetting);      // papers are on their way
    void setHoliday(const QString &name); // that the day to be shown is; empty: none
    // Of a long list: texts that were asked for, marks that have changed.
    void takePicks(const QList<Pick> &picks);
    void takeMarks(const QList<Pick> &picks);
    void takeFound(const FoundRows &found);     // answers questioned
    void takeTopics(const PaperTopics &topics); // answers topicsWanted
    void setCutoffs(Cutoffs cutoffs);
    Cutoffs cutoffs() const;

    // The notices above the list.
    void showTrouble(const QString &text, const QString &buttonText);
    void hideTrouble();
    void showPreviewNotice(const QString &text); // empty: none
    void showSampleNotice();

    void setDensity(Density density);
    Density density() const { return m_delegate->density(); }
    void setColumnWidths(const PickColumnWidths &widths); // chip is not heeded; 0: the usual
    PickColumnWidths columnWidths() const;
    // What titles are marked with besides what is searched for in the list.
    void setSearch(const QString &query);

    std::optional<Pick> currentPick() const;
    // Where goTo would go; empty while it is not at hand, too.
    std::optional<Pick> pickBeside(int step) const;
    // The current one when nothing is selected; papers that are not at hand are left out.
    QList<Pick> selectedPicks() const;
    QList<qint64> selectedKeys() const; // the same, all of them
    // What the list shows, from top to bottom; of a list in bands, of these only. Picks that are
    // not at hand are left out.
    QList<qint64> shownKeys(const QSet<Band> &bands = {allBands.begin(), allBands.end()}) const;
    QList<Pick> shownPicks(const QSet<Band> &bands = {allBands.begin(), allBands.end()}) const;
    void selectPick(const ArxivId &paper);
    void copySelected() const;
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
    void sampleRequested();
    void troubleActed();
    void realRequested();
    void revertRequested();
    void backRequested();                        // from papers that are like one
    void picksWanted(const QList<qint64> &keys); // rows in sight, and near, lack their texts
    void questioned(const QString &question);    // to the store, about the list; see rowmatches.h
    void topicsWanted();                         // of a whole list
    void arrivedRequested();
    void dayRequested(QDate day);               // that was offered
    void hitsChanged(const QStringList &words); // that are searched for, to be marked in the paper
    void orderChanged(firstlight::ListOrder order);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectColumns();
    void placeHeader();
    void moveEdge(int column, int pixels);
    void describePlace();
    void describeArrived();
    void remember();
    void comeBack();
    void askForSight();
    void askStore();
    void markHits();
    void applyFilters();
    void showCounts();
    QList<Pick> picksAtHand(const QList<qint64> &keys) const;
    void followArrangement();
    bool explainEmptiness(); // whether there is any
    void leaveEmptyState(EmptyReason::Kind kind);
    void currentMoved(const QModelIndex &current);

    PickListModel m_model;
    NoticeBar *m_sampleNotice;
    NoticeBar *m_trouble;
    FaultBar *m_faults; // waits while there is other trouble
    NoticeBar *m_previewNotice;
    NoticeBar *m_likeNotice; // names the paper that the others are like
    NoticeBar *m_arrived;    // papers that wait to be shown
    FilterBar *m_filterBar;
    ColumnHeader *m_header;
    QStackedWidget *m_stack;
    PickListView *m_view;
    PickDelegate *m_delegate;
    EmptyState *m_empty;
    Place m_place;
    qint64 m_current = 0; // the current paper's key; 0: none
    int m_currentRow = -1;
    struct Stay
    {
        Place place;
        qint64 current = 0;
        int scrolled = 0;
    };
    QList<Stay> m_stays; // the latest last
    int m_heldBack = 0;  // papers that wait to be shown
    QDate m_offeredDay;  // null: none
    int m_offeredPicks = 0;
    QSet<qint64> m_asked; // keys whose picks are on the way
    QString m_question;
    QString m_search; // of the place
    QString m_holiday;
    bool m_isLoaded = false;
    bool m_isGetting = false;
};

} // namespace firstlight
