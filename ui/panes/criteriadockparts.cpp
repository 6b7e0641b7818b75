// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriatext.h"
#include "panes/criteriacards.h"
#include "panes/criteriadock.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>

// What the dock of criteria lets others add, and how it leads to what is doubtful.
namespace firstlight {

void CriteriaDock::addTests(QWidget *tests)
{
    Q_ASSERT(m_views->count() == int(View::Tests));
    m_views->addTab(tests, tr("Tests"));
}

void CriteriaDock::offer(const QList<QAction *> &commands)
{
    auto *row = new QHBoxLayout;
    for (QAction *command : commands) {
        auto *button = new QToolButton;
        button->setDefaultAction(command);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(widget()->layout())->addLayout(row);
}

void CriteriaDock::showFinding(const LintFinding &finding)
{
    const CriteriaDocument document = criteriaDocument(text());
    if (view() == View::Cards && m_cards->reveal(finding, document.source))
        return;
    setView(View::Markdown);
    selectLines(finding, document);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void CriteriaDock::selectLines(const LintFinding &finding, const CriteriaDocument &document)
{
    if (document.text() != text()) {
        // Of a whole prompt, whose lines are counted otherwise.
        m_editor->moveCursor(QTextCursor::Start);
        m_editor->find(finding.subject);
        return;
    }
    const QTextBlock first = m_editor->document()->findBlockByNumber(int(finding.lines.first));
    const QTextBlock last = m_editor->document()->findBlockByNumber(int(finding.lines.last));
    if (!first.isValid() || !last.isValid())
        return;
    QTextCursor cursor(first);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

} // namespace firstlight
