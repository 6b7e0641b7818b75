// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/revision.h"

#include <QHash>
#include <QTreeWidget>

namespace firstlight {

// Revisions as the tree of their parents: those that branch off stand below the one they left.
class RevisionList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RevisionList(QWidget *parent = nullptr);

    // current: the number of the one in use. What is selected stays so; at first that is current.
    void setRevisions(const QList<Revision> &revisions, int current);
    int selected() const; // its number; 0: none
    void select(int number);

Q_SIGNALS:
    void selectedChanged();

private:
    QHash<int, QTreeWidgetItem *> m_items;
};

// "Revision 8 · without diffusion", or without the label where it has none.
QString revisionText(const Revision &revision);

} // namespace firstlight
