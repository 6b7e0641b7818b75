// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/paperview.h"

#include "panes/paperdocument.h"
#include "paper/texaccents.h"
#include "words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextFrame>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_text(new QTextBrowser(this))
    , m_nothing(new QLabel(
          tr("Choose a paper from the list.\nJ is the next one, K the one before."), this))
{
    setObjectName(u"paper"_s);
    m_text->setObjectName(u"paperText"_s);
    m_text->setAccessibleName(tr("Paper"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(0);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setAutoFillBackground(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(margin);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_text);

    m_buttons->setContentsMargins(16, 8, 16, 8);
    m_buttons->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_buttons);
    column->addWidget(m_stack, 1);

    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { follow(link.toString()); });
}

void PaperView::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (!action) {
            m_buttons->addStretch(1);
            continue;
        }
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(28, 28);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly
                                                           : Qt::ToolButtonTextBesideIcon);
        m_buttons->addWidget(button);
        if (!action->icon().isNull())
            m_iconButtons.append(button);
    }
    m_wideButtons = m_buttons->sizeHint().width() + margin;
    fitButtons();
}

void PaperView::fitButtons()
{
    const bool isWide = width() >= m_wideButtons;
    for (QToolButton *button : m_iconButtons)
        button->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void PaperView::showPick(const Pick *pick)
{
    const bool isSame = pick && m_pick && m_pick->paper.id == pick->paper.id &&
                        m_pick->paper.version == pick->paper.version;
    // Reading an update ends its being news; the page stays as it is until it is left.
    const int earlierVersion = isSame ? qMax(m_pick->earlierVersion, pick->earlierVersion) : 0;
    if (!isSame) {
        m_showsAllAuthors = false;
        m_changes.clear();
        m_wantsChanges.reset();
    }
    m_pick = pick ? std::optional(*pick) : std::nullopt;
    if (isSame)
        m_pick->earlierVersion = earlierVersion;
    m_stack->setCurrentIndex(m_pick ? 1 : 0);
    const int scrolled = m_text->verticalScrollBar()->value();
    rewrite();
    m_text->verticalScrollBar()->setValue(isSame ? scrolled : 0);
}

void PaperView::setZoom(int percent)
{
    m_zoom = qBound(60, percent, 300);
    rewrite();
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

void PaperView::follow(const QString &anchor)
{
    if (anchor == allAuthorsAnchor)
        showAllAuthors();
    else if (anchor == changesAnchor)
        toggleChanges();
    else if (anchor == likeAnchor)
        Q_EMIT likeRequested();
}

void PaperView::showEarlier(const Paper &earlier)
{
    if (!m_pick || earlier.id != m_pick->paper.id)
        return;
    m_changes =
        wordDifference(decodeTexText(earlier.abstract), decodeTexText(m_pick->paper.abstract));
    rewrite();
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
    rewrite();
}

void PaperView::showAllAuthors()
{
    m_showsAllAuthors = true;
    rewrite();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
    limitWidth();
}

void PaperView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        rewrite();
}

void PaperView::rewrite()
{
    if (!m_pick) {
        m_text->clear();
        return;
    }
    PaperStyle style{.font = font(),
                     .palette = palette(),
                     .showsAllAuthors = m_showsAllAuthors,
                     .changes = m_changes,
                     .showsChanges = showsChanges()};
    style.font.setPointSizeF(font().pointSizeF() * 1.08 * m_zoom / 100);
    writePaper(m_text->document(), *m_pick, style);
    m_text->setAccessibleDescription(style.showsChanges ? changesSentence(m_changes) : QString());
    limitWidth();
}

void PaperView::limitWidth()
{
    // The frame's margin keeps the scroll bar at the pane's edge, however narrow the column is.
    const int room = m_text->viewport()->width();
    const int column = readableWidth(m_text->document()->defaultFont());
    QTextFrameFormat frame = m_text->document()->rootFrame()->frameFormat();
    const int rightMargin = qMax(margin, room - margin - column);
    if (frame.leftMargin() == margin && frame.rightMargin() == rightMargin)
        return;
    frame.setLeftMargin(margin);
    frame.setTopMargin(16);
    frame.setBottomMargin(margin);
    frame.setRightMargin(rightMargin);
    m_text->document()->rootFrame()->setFrameFormat(frame);
}

} // namespace firstlight
