// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pastscore.h"
#include "paper/pick.h"
#include "paper/worddifference.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace firstlight {

class FormulaText;
struct ScoreBackground;
class NoteEditor;
class PaperText;
class PdfBar;
class TagEntry;
class Typesetter;

// The right pane: one paper.
class PaperView final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    // Buttons above the text, in order; a null pointer stands for a gap.
    void setActions(const QList<QAction *> &actions);

    // Whether there is one to choose, which an empty page asks for.
    void expectChoice(bool hasPapers);
    // A null pointer: none. The same paper again keeps the scroll position. background: what its
    // score is seen beside; null: not known yet.
    void showPick(const Pick *pick, const ScoreBackground *background = nullptr);
    const std::optional<Pick> &pick() const { return m_pick; }

    // The shown paper in the version it is compared with; of another paper it is dropped. What
    // changed is shown at once for starred papers, else when it is asked for.
    void showEarlier(const Paper &earlier);
    bool wantsEarlier() const; // an updated paper is shown, without what it was before

    // What the score is seen beside; of another paper or score it is dropped.
    void showBackground(const ArxivId &paper, const ScoreBackground &background);

    // What historyRequested asked for; of another paper it is dropped.
    void showHistory(const ArxivId &paper, const QList<PastScore> &history);

    // Words that the list was searched for: marked from now on.
    void setSearched(const QStringList &words);
    void setKnownTags(const QStringList &tags);
    void editNote();
    void editTags();
    void toggleSource();
    PdfBar *pdfBar() const { return m_pdfBar; }

    // Per cent of the window's font, 50-300.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

    // False when the end was in view already.
    bool scrollPage();
    // Follows the link that the keyboard has come to; false when there is none.
    bool followFocusedLink();
    QTextBrowser *text() const;
    // What takes the focus: the text, or the words that stand in its place.
    QWidget *reader() const;
    QList<QWidget *> readers() const; // both

Q_SIGNALS:
    void likeRequested();
    void authorRequested(const QString &name); // as shown
    void pdfRequested(const firstlight::ArxivId &paper, int version);
    void historyRequested(const firstlight::ArxivId &paper);
    void pageRequested(const QUrl &page); // a web page, by isWebPage
    void noteChanged(const firstlight::ArxivId &paper, const QString &note);
    void tagAdded(const firstlight::ArxivId &paper, const QString &tag);
    void tagRemoved(const firstlight::ArxivId &paper, const QString &tag);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int pageMargin = 24; // pixels beside the text, at least

    void layOut();
    void connectEditors();
    void forgetPaper();
    void toggleChanges();
    bool showsChanges() const;
    void toggleHistory();
    void follow(const QString &anchor);
    void followText(const QString &anchor);
    void rewrite();
    void rewriteInPlace();
    void placeCaret(int anchor, int position);
    void takeFormulas();
    void limitWidth();
    void measureButtons();
    void fitButtons();
    void setButtonStyle(Qt::ToolButtonStyle style);

    QWidget *m_buttons;
    QList<QToolButton *> m_iconButtons; // lose their words where the pane is narrow
    int m_wideButtons = 0;              // the width that words need
    QStackedWidget *m_stack;
    PdfBar *m_pdfBar;
    PaperText *m_text;
    NoteEditor *m_note;
    TagEntry *m_tags;
    QLabel *m_nothing;
    Typesetter *m_typesetter;
    std::unique_ptr<FormulaText> m_formulas;
    std::optional<Pick> m_pick;
    int m_zoom = 100;
    bool m_showsAllAuthors = false;
    bool m_showsSource = false;
    bool m_showsHistory = false;
    std::optional<QList<PastScore>> m_history;     // of the shown paper, once it is known
    std::unique_ptr<ScoreBackground> m_background; // of the shown score; null: not known
    QStringList m_searched;
    QList<WordRun> m_changes;           // of the abstract; empty while they are not known
    std::optional<bool> m_wantsChanges; // empty: the reader has not said
};

} // namespace firstlight
