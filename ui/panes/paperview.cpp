// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/paperview.h"

#include "links.h"
#include "math/formulatext.h"
#include "panes/noteeditor.h"
#include "panes/paperdocument.h"
#include "panes/papertext.h"
#include "panes/pdfbar.h"
#include "panes/tagentry.h"
#include "paper/texunicode.h"
#include "words.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>

namespace firstlight {

using namespace Qt::StringLiterals;

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_pdfBar(new PdfBar(this))
    , m_text(new PaperText(this))
    , m_note(new NoteEditor(this))
    , m_tags(new TagEntry(this))
    , m_nothing(new QLabel(this))
    , m_typesetter(new Typesetter(this))
    , m_formulas(std::make_unique<FormulaText>(m_text->document(), *m_typesetter))
{
    setObjectName(u"paper"_s);
    m_text->setObjectName(u"paperText"_s);
    m_text->setAccessibleName(tr("Paper"));
    expectChoice(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setAutoFillBackground(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(pageMargin);
    m_nothing->setWordWrap(true);
    m_nothing->setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_text);

    layOut();
    connectEditors();
}

PaperView::~PaperView() = default;

QWidget *PaperView::reader() const
{
    return m_stack->currentWidget();
}

QList<QWidget *> PaperView::readers() const
{
    return {m_nothing, m_text};
}

QTextBrowser *PaperView::text() const
{
    return m_text;
}

void PaperView::expectChoice(bool hasPapers)
{
    m_nothing->setText(
        hasPapers ? tr("Choose a paper from the list.\nJ is the next one, K the one before.")
                  : QString());
}

void PaperView::showPick(const Pick *pick, const ScoreBackground *background)
{
    const bool isSamePaper = pick && m_pick && m_pick->paper.id == pick->paper.id;
    const bool isSame = isSamePaper && m_pick->paper.version == pick->paper.version;
    // Reading an update ends its being news; the page stays as it is until it is left.
    const int earlierVersion = isSame ? qMax(m_pick->earlierVersion, pick->earlierVersion) : 0;
    if (!isSame)
        forgetPaper();
    if (!isSamePaper) {
        m_note->close();
        m_tags->hide();
    }
    m_pick = pick ? std::optional(*pick) : std::nullopt;
    if (isSame)
        m_pick->earlierVersion = earlierVersion;
    if (background)
        m_background = std::make_unique<ScoreBackground>(*background);
    m_stack->setCurrentIndex(m_pick ? 1 : 0);
    const int scrolled = m_text->verticalScrollBar()->value();
    rewrite();
    if (!isSame) {
        m_text->moveCursor(QTextCursor::Start); // which is looked for when the page is first shown
        m_text->hideCaret();
    }
    m_text->verticalScrollBar()->setValue(isSame ? scrolled : 0);
}

// What belongs to the paper that was shown, and to no other.
void PaperView::forgetPaper()
{
    m_showsAllAuthors = false;
    m_showsHistory = false;
    m_history.reset();
    m_background.reset();
    m_changes.clear();
    m_wantsChanges.reset();
}

void PaperView::setZoom(int percent)
{
    m_zoom = qBound(50, percent, 300);
    rewriteInPlace();
}

void PaperView::setSearched(const QStringList &words)
{
    if (m_searched == words)
        return;
    m_searched = words;
    rewriteInPlace();
}

bool PaperView::scrollPage()
{
    QScrollBar *bar = m_text->verticalScrollBar();
    if (!m_pick || bar->value() >= bar->maximum())
        return false;
    bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    return true;
}

bool PaperView::followFocusedLink()
{
    const QTextCursor cursor = m_text->textCursor();
    if (!m_text->hasFocus() || !cursor.hasSelection() || cursor.charFormat().anchorHref().isEmpty())
        return false;
    follow(cursor.charFormat().anchorHref());
    return true;
}

void PaperView::showEarlier(const Paper &earlier)
{
    if (!m_pick || earlier.id != m_pick->paper.id)
        return;
    m_changes = wordDifference(readableTex(earlier.abstract), readableTex(m_pick->paper.abstract));
    rewriteInPlace();
}

bool PaperView::wantsEarlier() const
{
    return m_pick && m_pick->isUpdated() && m_changes.isEmpty();
}

bool PaperView::showsChanges() const
{
    return m_wantsChanges.value_or(m_pick && m_pick->reader.starred);
}

void PaperView::toggleChanges()
{
    m_wantsChanges = !showsChanges();
    rewriteInPlace();
}

void PaperView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        measureButtons();
        rewriteInPlace();
    }
}

void PaperView::rewrite()
{
    if (!m_pick) {
        m_formulas->clear();
        m_text->clear();
        return;
    }
    PaperStyle style{.font = font(),
                     .palette = palette(),
                     .showsAllAuthors = m_showsAllAuthors,
                     .showsSource = m_showsSource,
                     .changes = m_changes,
                     .showsChanges = showsChanges(),
                     .searched = m_searched,
                     .showsHistory = m_showsHistory,
                     .history = m_history,
                     .background = m_background.get(),
                     .formulas = m_formulas.get()};
    style.font.setPointSizeF(font().pointSizeF() * 1.08 * m_zoom / 100);
    const QTextCursor caret = m_text->textCursor();
    const int anchor = caret.anchor();
    const int position = caret.position();
    writePaper(m_text->document(), *m_pick, style);
    placeCaret(anchor, position);
    m_text->setAccessibleDescription(style.showsChanges ? changesSentence(m_changes) : QString());
    limitWidth();
    m_formulas->requestPending();
}

void PaperView::placeCaret(int anchor, int position)
{
    const int last = m_text->document()->characterCount() - 1;
    QTextCursor caret(m_text->document());
    caret.setPosition(qMin(anchor, last));
    caret.setPosition(qMin(position, last), QTextCursor::KeepAnchor);
    m_text->setTextCursor(caret);
}

// The reader has not gone anywhere: what is read stays in view, as near as the new text allows.
void PaperView::rewriteInPlace()
{
    QScrollBar *bar = m_text->verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    const int before = bar->maximum();
    const int value = bar->value();
    rewrite();
    bar->setValue(before == bar->maximum() ? value : qRound(share * bar->maximum()));
}

void PaperView::takeFormulas()
{
    if (!m_formulas->hasPending())
        return;
    m_text->changeInPlace([this] { m_formulas->replacePending(); });
}

} // namespace firstlight
