// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mergedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString partText(const MergeConflict &conflict)
{
    switch (conflict.part) {
    case MergeConflict::Part::Introduction:
        return MergeDialog::tr("Introduction");
    case MergeConflict::Part::Remainder:
        return MergeDialog::tr("Notes");
    case MergeConflict::Part::Rubric:
        return MergeDialog::tr("Rubric");
    case MergeConflict::Part::Topic:
        break;
    }
    return conflict.topic.isEmpty() ? MergeDialog::tr("Topic without a name") : conflict.topic;
}

QString sideText(const QString &markdown)
{
    return markdown.isEmpty() ? MergeDialog::tr("(removed)") : markdown;
}

QTreeWidget *makeConflicts(const PreparedMerge &merge)
{
    auto *list = new QTreeWidget;
    list->setObjectName(u"mergeConflicts"_s);
    list->setAccessibleName(MergeDialog::tr("Conflicts"));
    list->setHeaderLabels({MergeDialog::tr("Part"), MergeDialog::tr("Before"),
                           MergeDialog::tr("Revision %1").arg(merge.ours.number),
                           MergeDialog::tr("Revision %1").arg(merge.theirs.number)});
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    for (const MergeConflict &conflict : merge.conflicts) {
        const QStringList texts{partText(conflict), sideText(conflict.base),
                                sideText(conflict.ours), sideText(conflict.theirs)};
        auto *item = new QTreeWidgetItem(list, texts);
        for (int column = 0; column < item->columnCount(); ++column) {
            item->setToolTip(column, Qt::convertFromPlainText(item->text(column)));
            item->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeading);
        }
    }
    for (int column = 0; column < list->columnCount(); ++column)
        list->setColumnWidth(column, list->fontMetrics().averageCharWidth() * 30);
    return list;
}

} // namespace

MergeDialog::MergeDialog(const PreparedMerge &merge, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge revision %1 into %2").arg(merge.theirs.number).arg(merge.ours.number));
    const bool isClean = merge.conflicts.isEmpty();
    auto *said = new QLabel(
        isClean
            ? tr("Nothing was changed in two ways. This is what both come to:")
            : tr("%Ln part(s) were changed in two ways. The text below holds both sides; topics "
                 "of revision %1 are switched off in it.",
                 nullptr, static_cast<int>(merge.conflicts.size()))
                  .arg(merge.theirs.number));
    said->setObjectName(u"mergeSaid"_s);
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    auto *text = new QPlainTextEdit(merge.text);
    text->setObjectName(u"mergedText"_s);
    text->setAccessibleName(tr("Merged criteria"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->addWidget(said);
    if (!isClean)
        column->addWidget(makeConflicts(merge), 1);
    column->addWidget(text, 2);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save as revision"), QDialogButtonBox::AcceptRole);
    QPushButton *edit = buttons->addButton(tr("&Edit first"), QDialogButtonBox::ActionRole);
    // Last: Tab passes over one that was there before those that stand in front of it.
    buttons->addButton(QDialogButtonBox::Cancel);
    save->setObjectName(u"saveMerge"_s);
    edit->setObjectName(u"editMerge"_s);
    (isClean ? save : edit)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, merge] {
        accept();
        Q_EMIT saveRequested(merge);
    });
    connect(edit, &QPushButton::clicked, this, [this, merge] {
        accept();
        Q_EMIT editRequested(merge.text);
    });
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 34)
               .boundedTo(screen()->availableSize() * 0.9));
}

} // namespace firstlight
