// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/criteriadock.h"

#include "criteria/templates.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace firstlight {

using namespace Qt::StringLiterals;

CriteriaDock::CriteriaDock(QWidget *parent)
    : QDockWidget(tr("Criteria"), parent)
    , m_editor(new QPlainTextEdit)
    , m_strip(new QLabel)
    , m_save(new QPushButton(tr("Sa&ve revision")))
    , m_revert(new QPushButton(tr("Rever&t")))
{
    setObjectName(u"criteriaDock"_s);
    m_editor->setObjectName(u"criteriaEditor"_s);
    m_editor->setAccessibleName(tr("Criteria, as Markdown"));
    m_editor->setPlaceholderText(tr("Say in plain words what you want to read."));
    m_editor->setTabChangesFocus(true);
    m_editor->document()->setDocumentMargin(8);
    m_editor->installEventFilter(this);
    m_strip->setObjectName(u"criteriaStrip"_s);
    m_strip->setTextFormat(Qt::PlainText);
    m_strip->setWordWrap(true);

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_editor, 1);
    column->addWidget(m_strip);
    column->addWidget(makeButtons());
    setWidget(body);

    m_pause.setSingleShot(true);
    m_pause.setInterval(0); // once for all changes of one keystroke
    connect(m_editor, &QPlainTextEdit::textChanged, this, &CriteriaDock::textChanged);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isModified())
            Q_EMIT tried(m_editor->toPlainText());
    });
    textChanged();
}

QWidget *CriteriaDock::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *start = new QPushButton(tr("Start from te&mplate"));
    start->setObjectName(u"templateButton"_s);
    auto *menu = new QMenu(start);
    for (const CriteriaTemplate &each : criteriaTemplates()) {
        menu->addAction(each.title, this, [this, text = each.text] {
            // Through the cursor, so that Ctrl+Z takes it back.
            QTextCursor cursor(m_editor->document());
            cursor.select(QTextCursor::Document);
            cursor.insertText(text);
        });
    }
    start->setMenu(menu);
    m_save->setObjectName(u"saveRevision"_s);
    m_revert->setObjectName(u"revertCriteria"_s);
    row->addWidget(start);
    row->addStretch(1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &CriteriaDock::save);
    connect(m_revert, &QPushButton::clicked, this, &CriteriaDock::revert);
    return buttons;
}

void CriteriaDock::setSaved(const std::optional<Revision> &revision)
{
    const QString text = revision ? revision->text : QString();
    const bool replaces = !isModified();
    m_saved = text;
    m_revision = revision ? revision->number : 0;
    setWindowTitle(m_revision > 0 ? tr("Criteria · revision %1").arg(m_revision) : tr("Criteria"));
    if (replaces && m_editor->toPlainText() != text)
        m_editor->setPlainText(text);
    textChanged();
}

bool CriteriaDock::isModified() const
{
    return m_editor->toPlainText().trimmed() != m_saved.trimmed();
}

void CriteriaDock::save()
{
    if (!isModified())
        return;
    m_pause.stop();
    Q_EMIT saveRequested(m_editor->toPlainText());
}

void CriteriaDock::revert()
{
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_saved);
}

void CriteriaDock::showDifference(const PreviewDifference &difference)
{
    if (!isModified())
        return;
    if (difference == PreviewDifference())
        say(tr("No paper comes in or goes out under these criteria."));
    else
        say(tr("+%1 in, −%2 out, by the local estimates").arg(difference.in).arg(difference.out),
            tr("By the local estimates %1 and %2.")
                .arg(tr("%n paper(s) come into the picks", nullptr, difference.in),
                     tr("%n paper(s) go out of them", nullptr, difference.out)));
}

void CriteriaDock::say(const QString &text, const QString &spoken)
{
    m_strip->setText(text);
    m_strip->setAccessibleName(spoken.isEmpty() ? text : spoken);
}

void CriteriaDock::textChanged()
{
    const bool modified = isModified();
    m_save->setEnabled(modified);
    m_revert->setEnabled(modified);
    if (modified) {
        m_pause.start();
    } else {
        m_pause.stop();
        say(m_revision > 0 ? tr("Saved. The list re-orders while you type.")
                           : tr("The list re-orders while you type."));
    }
    if (modified == m_wasModified)
        return;
    m_wasModified = modified;
    Q_EMIT modifiedChanged(modified);
    if (!modified)
        Q_EMIT reverted();
}

bool CriteriaDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

} // namespace firstlight
