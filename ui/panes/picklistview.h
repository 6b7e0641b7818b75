// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/rowglide.h"

#include <QListView>
#include <QPixmap>
#include <QVariantAnimation>

#include <optional>

namespace firstlight {

// The list itself: rows of a PickListModel, headings opened and closed by mouse and keys. All rows
// have one height, so that nothing is laid out: a million rows cost what ten do. It stays a
// QListView for what that is to screen readers.
class PickListView final : public QListView
{
    Q_OBJECT

public:
    explicit PickListView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override; // letters are commands here
    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

    // Makes a change of the model's order. The current row stays where it is in sight; the others
    // glide to their new places, unless the reader, the desktop or the style wants no motion.
    template <class Change>
    void glideThrough(Change change)
    {
        holdRows();
        change();
        glide();
    }
    // First and last row in sight, the last behind the first when there is none.
    std::pair<int, int> rowsInSight() const;
    int rowHeight() const { return m_rowHeight; } // of each
    void setMotion(bool isWanted) { m_wantsMotion = isWanted; }
    bool isGliding() const { return m_clock.state() == QAbstractAnimation::Running; }
    // Where the rows in sight are painted; of those that are going, too.
    QList<RowPlace> shownRows() const;

Q_SIGNALS:
    void currentMoved(const QModelIndex &current);
    void headingToggled(const QModelIndex &heading);
    void resized();
    void sightMoved(); // other rows may be in sight
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOutNow() const; // what was put off
    void holdRows();
    void glide();
    bool allowsMotion() const;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &base, const QRect &place,
                  const QModelIndex &index) const;
    QList<RowPlace> laidOutRows() const;
    double progress() const; // eased
    void paintRows(QPaintDevice *device, const QRect &dirty);
    void paintGlide(QPainter *painter);

    QVariantAnimation m_clock{this}; // of 0 to 1, in linear time
    bool m_wantsMotion = true;
    QList<RowPlace> m_before; // a glide goes from here …
    QList<RowPlace> m_after;  // … to here, which is where the rows are laid out
    QPixmap m_sight;          // as last painted; null when only a part of it was
    QPixmap m_sightBefore;    // rows that go are painted from it
    std::optional<int> m_currentY;
    int m_rowHeight = 1;
};

} // namespace firstlight
