// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangement.h"

#include <QAbstractListModel>

namespace firstlight {

// The list in the middle: the picks of one place, in bands, under the reader's sliders and filters.
// Everything but showPicks keeps the selection and the current row where their papers go.
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
        IdRole,               // QString; the roles from here are for picks only
        TitleRole,            // QString, Unicode
        AuthorsRole,          // QString, followed ones starred
        SimilarityRole,       // QString: similarityText
        UpdateRole,           // QString: updateText
        CategoriesRole,       // QString: "cs.LG cs.AI"
        ChipsRole,            // QStringList: chipTexts
        IsPickedRole,         // bool: passes the cut-offs
        IsStarredRole,
        IsUnreadRole,
        IsDismissedRole
    };

    using QAbstractListModel::QAbstractListModel;

    // The picks of another place. searchTexts as for arrange; isFlat as in ListView.
    void showPicks(const QList<Pick> &picks, const QStringList &searchTexts, bool isFlat = false);
    // The same place with newer scores or reader states.
    void updatePicks(const QList<Pick> &picks, const QStringList &searchTexts);
    void setView(const ListView &view);
    void toggleBand(Band band);

    const ListView &view() const { return m_view; }
    const QList<Pick> &picks() const { return m_picks; }
    const Arrangement &arrangement() const { return m_arrangement; }

    // Null for a heading.
    const Pick *pickAt(const QModelIndex &index) const;
    // Invalid when the paper is not shown.
    QModelIndex indexOf(const ArxivId &paper) const;
    // The nearest row from one, in steps of +1 or -1, that is a pick (and unread); invalid when
    // there is none.
    QModelIndex nextPick(const QModelIndex &from, int step, bool unreadOnly = false) const;

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
    QVariant headingData(Band band, int role) const;
    QVariant pickData(const Pick &pick, int role) const;

    QList<Pick> m_picks;
    QStringList m_searchTexts;
    QList<int> m_sorted;
    ListView m_view;
    Arrangement m_arrangement;
};

} // namespace firstlight
