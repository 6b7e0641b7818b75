// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"
#include "paper/worddifference.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace firstlight {

// The right pane: one paper.
class PaperView final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    // Buttons above the text, in order; a null pointer stands for a gap.
    void setActions(const QList<QAction *> &actions);

    // A null pointer: none. The same paper again keeps the scroll position.
    void showPick(const Pick *pick);
    const std::optional<Pick> &pick() const { return m_pick; }

    // The shown paper in the version it is compared with; of another paper it is dropped. What
    // changed is shown at once for starred papers, else when it is asked for.
    void showEarlier(const Paper &earlier);
    bool wantsEarlier() const; // an updated paper is shown, without what it was before

    // Per cent of the window's font, 60-300.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

    // False when the end was in view already.
    bool scrollPage();
    // Follows the link that the keyboard has come to; false when there is none.
    bool followFocusedLink();
    QTextBrowser *text() const { return m_text; }

Q_SIGNALS:
    void likeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showAllAuthors();
    void toggleChanges();
    bool showsChanges() const;
    void follow(const QString &anchor);
    void rewrite();
    void limitWidth();
    void fitButtons();

    QHBoxLayout *m_buttons;
    QList<QToolButton *> m_iconButtons; // lose their words where the pane is narrow
    int m_wideButtons = 0;              // the width that words need
    QStackedWidget *m_stack;
    QTextBrowser *m_text;
    QLabel *m_nothing;
    std::optional<Pick> m_pick;
    int m_zoom = 100;
    bool m_showsAllAuthors = false;
    QList<WordRun> m_changes;           // of the abstract; empty while they are not known
    std::optional<bool> m_wantsChanges; // empty: the reader has not said
};

} // namespace firstlight
