// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/revision.h"
#include "ranker/criterialint.h"
#include "ranker/libraryterms.h"
#include "trialeffect.h"

#include <QDockWidget>
#include <QTimer>

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace firstlight {

class CriteriaCards;
class CriteriaStrip;
class LintList;
class PromptView;

// The criteria, tried on the list while they are edited: as cards, as Markdown, and as the prompt
// that is made of them. The Markdown is the text; every view edits it, so that undoing goes through
// all edits from any of them.
class CriteriaDock final : public QDockWidget
{
    Q_OBJECT

public:
    enum class View { Cards, Markdown, Prompt, Tests };

    explicit CriteriaDock(QWidget *parent = nullptr);

    // The saved revision; unsaved typing stays unless it has become the same.
    void setSaved(const std::optional<Revision> &revision);
    QString text() const;
    // What another part proposes in its place; can be undone.
    void replaceText(const QString &text);
    bool isModified() const;
    void save();   // when modified
    void revert(); // to the saved text
    View view() const;
    void setView(View view);
    // View::Tests, which others make.
    void addTests(QWidget *tests);
    // Further commands, as buttons.
    void offer(const QList<QAction *> &commands);
    QWidget *viewWidget() const; // takes the focus for the view

    // Passed over while nothing is modified.
    void showEffect(const TrialEffect &effect);
    void showLoading(); // of papers to try the draft on
    void setFindings(const QList<LintFinding> &findings);
    void offerCompletions(const QString &beginning, const QList<LibraryTerm> &terms);
    QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void drafted(const QString &text); // typing has paused, whether it differs from what is saved
    void tried(const QString &text);   // the same, when it does
    void reverted();                   // the text is the saved one again
    void saveRequested(const QString &text);
    void modifiedChanged(bool isModified);
    void completionWanted(const QString &beginning);
    void scopeChosen(firstlight::TrialScope scope);
    void paperChosen(const firstlight::ArxivId &paper, QDate day);
    void left(); // Esc

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeEditor();
    QTabWidget *makeViews();
    QWidget *makeButtons();
    void connectParts();
    void textChanged();
    void showView();
    void showFinding(const LintFinding &finding);
    void selectLines(const LintFinding &finding, const CriteriaDocument &document);

    QPlainTextEdit *m_editor;
    CriteriaCards *m_cards;
    PromptView *m_prompt;
    QTabWidget *m_views;
    CriteriaStrip *m_strip;
    LintList *m_lint;
    QPushButton *m_save;
    QPushButton *m_revert;
    QTimer m_pause;
    QString m_saved;
    int m_revision = 0;
    bool m_wasModified = false;
};

} // namespace firstlight
