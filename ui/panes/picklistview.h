// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace firstlight {

// The list itself: rows of a PickListModel, headings opened and closed by mouse and keys.
class PickListView final : public QListView
{
    Q_OBJECT

public:
    explicit PickListView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override; // letters are commands here

Q_SIGNALS:
    void currentMoved(const QModelIndex &current);
    void headingToggled(const QModelIndex &heading);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace firstlight
