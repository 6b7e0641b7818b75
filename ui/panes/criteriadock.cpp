// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/criteriadock.h"

#include "criteria/criteriatext.h"
#include "criteria/templates.h"
#include "panes/criteriacards.h"
#include "panes/criteriastrip.h"
#include "panes/lintlist.h"
#include "panes/promptview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace firstlight {

using namespace Qt::StringLiterals;

CriteriaDock::CriteriaDock(QWidget *parent)
    : QDockWidget(tr("Criteria"), parent)
    , m_editor(new QPlainTextEdit)
    , m_cards(new CriteriaCards)
    , m_prompt(new PromptView)
    , m_views(new QTabWidget)
    , m_strip(new CriteriaStrip)
    , m_lint(new LintList)
    , m_save(new QPushButton(tr("Sa&ve revision")))
    , m_revert(new QPushButton(tr("Rever&t")))
{
    setObjectName(u"criteriaDock"_s);
    makeEditor();
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(makeViews(), 1);
    column->addWidget(m_lint);
    column->addWidget(m_strip);
    column->addWidget(makeButtons());
    setWidget(body);
    connectParts();
    textChanged();
}

void CriteriaDock::makeEditor()
{
    m_editor->setObjectName(u"criteriaEditor"_s);
    m_editor->setAccessibleName(tr("Criteria, as Markdown"));
    m_editor->setPlaceholderText(tr("Say in plain words what you want to read."));
    m_editor->setTabChangesFocus(true);
    m_editor->document()->setDocumentMargin(8);
    m_editor->installEventFilter(this);
}

QTabWidget *CriteriaDock::makeViews()
{
    m_views->setObjectName(u"criteriaViews"_s);
    m_views->setAccessibleName(tr("The criteria as"));
    m_views->setDocumentMode(true);
    m_views->addTab(m_cards, tr("Cards"));
    m_views->addTab(m_editor, tr("Markdown"));
    m_views->addTab(m_prompt, tr("Prompt"));
    m_views->setCurrentWidget(m_editor);
    connect(m_views, &QTabWidget::currentChanged, this, &CriteriaDock::showView);
    return m_views;
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
    for (const CriteriaTemplate &each : criteriaTemplates())
        menu->addAction(each.title, this, [this, text = each.text] { replaceText(text); });
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

void CriteriaDock::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0); // once for all changes of one keystroke
    connect(m_editor, &QPlainTextEdit::textChanged, this, &CriteriaDock::textChanged);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        Q_EMIT drafted(text());
        if (isModified())
            Q_EMIT tried(text());
    });
    connect(m_cards, &CriteriaCards::edited, this,
            [this](const Criteria &criteria) { replaceText(withCriteria(text(), criteria)); });
    connect(m_cards, &CriteriaCards::undoRequested, m_editor, &QPlainTextEdit::undo);
    connect(m_cards, &CriteriaCards::redoRequested, m_editor, &QPlainTextEdit::redo);
    connect(m_cards, &CriteriaCards::left, this, &CriteriaDock::left);
    connect(m_cards, &CriteriaCards::completionWanted, this, &CriteriaDock::completionWanted);
    connect(m_strip, &CriteriaStrip::scopeChosen, this, &CriteriaDock::scopeChosen);
    connect(m_strip, &CriteriaStrip::paperChosen, this, &CriteriaDock::paperChosen);
    connect(m_lint, &LintList::findingChosen, this, &CriteriaDock::showFinding);
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

QString CriteriaDock::text() const
{
    return m_editor->toPlainText();
}

// Through the cursor, so that Ctrl+Z takes it back; only what differs, so that typing in a card is
// taken back as typing is, and the cursor stays where it was.
void CriteriaDock::replaceText(const QString &text)
{
    const QString before = this->text();
    const qsizetype most = qMin(before.size(), text.size());
    qsizetype first = 0;
    while (first < most && before.at(first) == text.at(first))
        ++first;
    qsizetype last = 0;
    while (last < most - first &&
           before.at(before.size() - 1 - last) == text.at(text.size() - 1 - last))
        ++last;
    if (first > 0 && before.at(first - 1).isHighSurrogate())
        --first;
    if (last > 0 && before.at(before.size() - last).isLowSurrogate())
        --last;
    if (before == text)
        return;
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(first));
    cursor.setPosition(int(before.size() - last), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(first, text.size() - last - first));
}

bool CriteriaDock::isModified() const
{
    return text().trimmed() != m_saved.trimmed();
}

void CriteriaDock::save()
{
    if (!isModified())
        return;
    m_pause.stop();
    Q_EMIT saveRequested(text());
}

void CriteriaDock::revert()
{
    replaceText(m_saved);
}

CriteriaDock::View CriteriaDock::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void CriteriaDock::setView(View view)
{
    m_views->setCurrentIndex(int(view));
}

QWidget *CriteriaDock::viewWidget() const
{
    return m_views->currentWidget();
}

void CriteriaDock::showView()
{
    if (view() == View::Cards)
        m_cards->setCriteria(criteriaDocument(text()).criteria);
    else if (view() == View::Prompt)
        m_prompt->setCriteriaText(text());
}

void CriteriaDock::showEffect(const TrialEffect &effect)
{
    if (isModified())
        m_strip->showEffect(effect);
}

void CriteriaDock::showLoading()
{
    if (isModified())
        m_strip->say(tr("Reading the papers of these days…"));
}

void CriteriaDock::setFindings(const QList<LintFinding> &findings)
{
    m_lint->setFindings(findings);
}

void CriteriaDock::offerCompletions(const QString &beginning, const QList<LibraryTerm> &terms)
{
    m_cards->offerCompletions(beginning, terms);
}

void CriteriaDock::textChanged()
{
    const bool modified = isModified();
    m_save->setEnabled(modified);
    m_revert->setEnabled(modified);
    m_pause.start();
    showView();
    if (!modified)
        m_strip->say(m_revision > 0 ? tr("Saved. The list re-orders while you type.")
                                    : tr("The list re-orders while you type."));
    if (modified == m_wasModified)
        return;
    m_wasModified = modified;
    Q_EMIT modifiedChanged(modified);
    if (!modified)
        Q_EMIT reverted();
}

// In whatever part the focus is: chips and buttons have no history of their own.
bool CriteriaDock::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QDockWidget::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->matches(QKeySequence::Redo);
    const bool isEscape = key->key() == Qt::Key_Escape;
    if (!isUndo && !isRedo && !isEscape)
        return QDockWidget::event(event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isUndo)
        m_editor->undo();
    else if (isRedo)
        m_editor->redo();
    else
        Q_EMIT left();
    return true;
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
