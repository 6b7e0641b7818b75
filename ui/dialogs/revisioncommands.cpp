// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mergedialog.h"
#include "dialogs/revisionsdialog.h"
#include "messages.h"
#include "panes/flowlayout.h"
#include "panes/revisionlist.h"

#include <QInputDialog>
#include <QPushButton>

// What the dialog of revisions does with the one that is chosen.
namespace firstlight {

using namespace Qt::StringLiterals;

QWidget *RevisionsDialog::makeCommands()
{
    auto *commands = new QWidget;
    auto *flow = new FlowLayout(6, commands);
    m_use = addCommand(u"useRevision"_s, tr("Switc&h to this revision"), &RevisionsDialog::use);
    QPushButton *branching =
        addCommand(u"branchRevision"_s, tr("Start a &branch from here"), &RevisionsDialog::branch);
    QPushButton *labelling = addCommand(u"labelRevision"_s, tr("&Label…"), &RevisionsDialog::label);
    m_merge = addCommand(u"mergeRevision"_s, tr("&Merge into current…"), &RevisionsDialog::merge);
    QPushButton *exporting =
        addCommand(u"exportRevision"_s, tr("E&xport as Markdown…"), &RevisionsDialog::exportFile);
    QPushButton *importing =
        addCommand(u"importRevision"_s, tr("&Import…"), &RevisionsDialog::importFile);
    m_commands = {m_use, branching, labelling, m_merge, exporting};
    for (QPushButton *command : {m_use, branching, labelling, m_merge, exporting, importing})
        flow->addWidget(command);
    return commands;
}

QPushButton *RevisionsDialog::addCommand(const QString &name, const QString &text,
                                         void (RevisionsDialog::*act)()) const
{
    auto *command = new QPushButton(text);
    command->setObjectName(name);
    command->setAutoDefault(false);
    connect(command, &QPushButton::clicked, this, act);
    return command;
}

void RevisionsDialog::use()
{
    m_desk.use(m_list->selected());
    Q_EMIT switched(m_list->selected());
}

void RevisionsDialog::branch()
{
    const int number = m_list->selected();
    if (number != m_desk.current())
        m_desk.use(number);
    say(tr("What is saved next branches off revision %1.").arg(number));
    Q_EMIT branchRequested(number);
}

void RevisionsDialog::label()
{
    const Revision *chosen = m_desk.revision(m_list->selected());
    if (!chosen)
        return;
    auto *question = new QInputDialog(this);
    question->setObjectName(u"labelDialog"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Label"));
    question->setLabelText(tr("What is revision %1 about?").arg(chosen->number));
    question->setTextValue(chosen->label);
    connect(question, &QInputDialog::textValueSelected, this,
            [this, number = chosen->number](const QString &text) { m_desk.label(number, text); });
    question->open();
}

void RevisionsDialog::merge()
{
    m_desk.merge(m_list->selected());
}

void RevisionsDialog::showMerge(const PreparedMerge &merge)
{
    auto *dialog = new MergeDialog(merge, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::saveRequested, &m_desk, &RevisionDesk::saveMerge);
    connect(dialog, &MergeDialog::editRequested, this, &RevisionsDialog::editRequested);
    dialog->open();
}

void RevisionsDialog::importFile()
{
    chooseFiles(this, tr("Import criteria"), [this](const QStringList &paths) {
        for (const QString &path : paths)
            m_desk.importFile(path);
    });
}

void RevisionsDialog::exportFile()
{
    const int number = m_list->selected();
    chooseSaveFile(this, tr("Export criteria"), tr("criteria-revision-%1").arg(number) + u".md"_s,
                   [this, number](const QString &path) { m_desk.exportTo(number, path); });
}

} // namespace firstlight
