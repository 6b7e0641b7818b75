// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/revisionlist.h"

#include "criteria/revisiontree.h"

#include <QHeaderView>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

enum Column { Number, Label, MadeAt, Parent };

constexpr int numberRole = Qt::UserRole;

} // namespace

RevisionList::RevisionList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"revisions"_s);
    setAccessibleName(tr("Revisions"));
    setHeaderLabels({tr("Revision"), tr("Label"), tr("Saved"), tr("Parent")});
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Label, QHeaderView::Stretch);
    connect(this, &QTreeWidget::currentItemChanged, this, &RevisionList::selectedChanged);
}

void RevisionList::setRevisions(const QList<Revision> &revisions, int current)
{
    const int wanted = selected() > 0 ? selected() : current;
    const QSignalBlocker quiet(this);
    clear();
    m_items.clear();
    const QLocale locale;
    QList<QTreeWidgetItem *> line; // by depth, the last one
    for (const RevisionBranch &branch : revisionTree(revisions)) {
        const Revision &revision = branch.revision;
        line.resize(qMin<qsizetype>(branch.depth, line.size()));
        QTreeWidgetItem *item =
            line.isEmpty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(line.constLast());
        line.append(item);
        m_items.insert(revision.number, item);
        const QString number = locale.toString(revision.number);
        item->setText(Number, revision.number == current ? tr("%1 · in use").arg(number) : number);
        item->setText(Label, revision.label);
        item->setToolTip(Label, Qt::convertFromPlainText(revision.label));
        item->setText(MadeAt, locale.toString(revision.madeAt.toLocalTime(), QLocale::ShortFormat));
        item->setText(Parent, revision.parent > 0 ? locale.toString(revision.parent) : u"–"_s);
        item->setData(Number, numberRole, revision.number);
        if (revision.number == current) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(Number, bold);
        }
    }
    expandAll();
    select(wanted);
}

int RevisionList::selected() const
{
    return currentItem() ? currentItem()->data(Number, numberRole).toInt() : 0;
}

void RevisionList::select(int number)
{
    if (QTreeWidgetItem *item = m_items.value(number))
        setCurrentItem(item);
}

QString revisionText(const Revision &revision)
{
    if (revision.label.isEmpty())
        return RevisionList::tr("Revision %1").arg(revision.number);
    return RevisionList::tr("Revision %1 · %2").arg(revision.number).arg(revision.label);
}

} // namespace firstlight
