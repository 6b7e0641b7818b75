// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/rowglide.h"

#include <QListView>
#include <QPixmap>
#include <QVariantAnimation>

#include <optional>

namespace firstlight {

// The list itself: rows of a PickListModel, headings opened and closed by mouse and keys.
class PickListView final : public QListView
{
    Q_OBJECT

public:
    explicit PickListView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override; // letters are commands here
    void setModel(QAbstractItemModel *model) override;

    // Makes a change of the model's order. The current row stays where it is in sight; the others
    // glide to their new places, unless the reader, the desktop or the style wants no motion.
    template <class Change>
    void glideThrough(Change change)
    {
        holdRows();
        change();
        glide();
    }
    void setMotion(bool isWanted) { m_wantsMotion = isWanted; }
    bool isGliding() const { return m_clock.state() == QAbstractAnimation::Running; }
    // Where the rows in sight are painted; of those that are going, too.
    QList<RowPlace> shownRows() const;

Q_SIGNALS:
    void currentMoved(const QModelIndex &current);
    void headingToggled(const QModelIndex &heading);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void holdRows();
    void glide();
    bool allowsMotion() const;
    int firstRowInSight() const;
    QList<RowPlace> laidOutRows() const;
    double progress() const; // eased
    void paintGlide();

    QVariantAnimation m_clock{this}; // of 0 to 1, in linear time
    bool m_wantsMotion = true;
    QList<RowPlace> m_before; // a glide goes from here …
    QList<RowPlace> m_after;  // … to here, which is where the rows are laid out
    QPixmap m_sightBefore;    // rows that go are painted from it
    std::optional<int> m_currentY;
};

} // namespace firstlight
