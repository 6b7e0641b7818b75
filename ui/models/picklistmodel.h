// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangement.h"
#include "models/rowmatches.h"

#include <QAbstractListModel>

namespace firstlight {

// The list in the middle: the papers of one place, in bands, under the reader's sliders and
// filters. Numbers are there for all papers, texts for those whose picks are at hand. Everything
// but showList keeps the selection and the current row where their papers go.
class PickListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole =
            Qt::UserRole + 1, // bool; a heading has BandRole, CountRole, IsCollapsedRole besides
        BandRole,             // Band as int
        CountRole,            // int: picks of the band
        IsCollapsedRole,      // bool
        KeyRole,              // QString: what the row is, however far it moves; headings too
        IsAtHandRole,         // bool: has texts; the roles from here are for papers only
        IdRole,               // QString
        TitleRole,            // QString, Unicode
        AuthorsRole,          // QString, followed ones starred
        SimilarityRole,       // QString: similarityText
        UpdateRole,           // QString: updateText
        MarksRole,            // QString: what the reader made of it: to read, tags, a note
        CategoriesRole,       // QString: "cs.LG cs.AI"
        PrimaryCategoryRole,  // QString
        DayRole,              // QString: dayText
        ChipsRole,            // QStringList: chipTexts; at hand or not
        BorderlineRole,       // BorderlineMark as int; at hand or not
        IsPickedRole,         // bool: passes the cut-offs; at hand or not, as are all that follow
        IsStarredRole,
        IsUnreadRole,
        IsDismissedRole
    };

    using QAbstractListModel::QAbstractListModel;

    // The papers of another place, as they are to be seen.
    void showList(const PickList &list, ListView view, bool isFlat = false);
    // The same place with newer scores or reader states. Texts that are at hand stay until they
    // have been fetched again.
    void updateList(const PickList &list);
    // Texts of papers of the list that were not at hand.
    void takePicks(const QList<Pick> &picks);
    // The reader's marks of papers of the list have changed.
    void takeMarks(const QList<Pick> &picks);
    void takeFound(const FoundRows &found);
    void takeTopics(const PaperTopics &topics);
    void setView(const ListView &view);
    void toggleBand(Band band);

    const ListView &view() const { return m_view; }
    const PickList &list() const { return m_list; }
    const PaperTopics &topics() const { return m_topics; }
    const Arrangement &arrangement() const { return m_arrangement; }
    const SortedColumns &columns() const { return *m_columns; }

    // Null for a heading, and while the pick is not at hand.
    const Pick *pickAt(const QModelIndex &index) const;
    qint64 keyAt(const QModelIndex &index) const; // 0: a heading, or nothing
    // Invalid when the paper is not shown.
    QModelIndex indexOf(qint64 key) const;
    // The same for a paper at hand.
    QModelIndex indexOf(const ArxivId &paper) const;
    // The nearest row from one, in steps of +1 or -1, that is a paper (and unread); invalid when
    // there is none.
    QModelIndex nextPick(const QModelIndex &from, int step, bool unreadOnly = false) const;
    // Of papers between two rows, ends included, those that are not at hand, or may be out of date.
    QList<qint64> keysToFetch(int first, int last) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void arranged();

private:
    // Runs change(), then puts rows, selection and current row where their papers have gone.
    template <class Change>
    void rearrange(Change change);
    QModelIndexList rowsOf(const QList<ListRow> &rows, const QList<qint64> &keys) const;
    void sortColumns();
    void findMatches();
    std::optional<size_t> positionOf(qint64 key) const;
    QVariant headingData(Band band, int role) const;
    QVariant withBorderline(const QVariant &text, size_t position, const Pick *pick) const;
    void dropDistantPicks(const QList<Pick> &latest);

    PickList m_list;
    QSet<qint64> m_stale; // papers at hand that may be out of date
    FoundRows m_found;
    PaperTopics m_topics;
    std::shared_ptr<SortedColumns> m_columns = std::make_shared<SortedColumns>();
    std::vector<quint8> m_matches;
    ListView m_view;
    Arrangement m_arrangement;
    mutable size_t m_lastPosition = 0; // where the last paper looked for was
};

} // namespace firstlight
