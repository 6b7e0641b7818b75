// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/emptystate.h"

#include "panes/samplepeek.h"
#include "symbolicicons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(EmptyReason::Kind kind)
{
    switch (kind) {
    case EmptyReason::Kind::Loading:
    case EmptyReason::Kind::NoDayYet:
    case EmptyReason::Kind::Getting:
        return u"sunrise"_s;
    case EmptyReason::Kind::QuietDay:
        return u"calendar"_s;
    case EmptyReason::Kind::NothingStarred:
        return u"star-outline"_s;
    case EmptyReason::Kind::NothingToRead:
        return u"to-read"_s;
    case EmptyReason::Kind::NothingTagged:
        return u"tag"_s;
    case EmptyReason::Kind::NothingFound:
        return u"search"_s;
    case EmptyReason::Kind::EmptyLibrary:
        return u"library"_s;
    case EmptyReason::Kind::NothingAlike:
        return u"alike"_s;
    case EmptyReason::Kind::AllFiltered:
    case EmptyReason::Kind::AllLowHIndex:
    case EmptyReason::Kind::AllCollapsed:
        break;
    }
    return u"hidden"_s;
}

EmptyReason::Kind whyNothing(const Place &place)
{
    using Kind = EmptyReason::Kind;
    switch (place.kind) {
    case Place::Kind::Starred:
        return Kind::NothingStarred;
    case Place::Kind::ToRead:
        return Kind::NothingToRead;
    case Place::Kind::Tag:
        return Kind::NothingTagged;
    case Place::Kind::Saved:
    case Place::Kind::Search:
        return Kind::NothingFound;
    case Place::Kind::Library:
        return Kind::EmptyLibrary;
    case Place::Kind::Like:
        return Kind::NothingAlike;
    case Place::Kind::Day:
    case Place::Kind::Month:
        break;
    }
    return place.day.isValid() ? Kind::QuietDay : Kind::NoDayYet;
}

} // namespace

std::optional<EmptyReason> emptyReason(const Place &place, const Arrangement &arrangement)
{
    using Kind = EmptyReason::Kind;
    if (arrangement.shown() > 0)
        return std::nullopt;
    if (arrangement.total == 0)
        return EmptyReason{whyNothing(place)};
    if (!place.day.isValid() && place.isDay())
        return EmptyReason{Kind::NoDayYet};
    if (arrangement.hiddenByHIndex == arrangement.total)
        return EmptyReason{Kind::AllLowHIndex, arrangement.hiddenByHIndex};
    if (arrangement.hiddenByFilters > 0)
        return EmptyReason{Kind::AllFiltered, arrangement.hiddenByFilters};
    return EmptyReason{Kind::AllCollapsed, arrangement.hiddenByCollapse};
}

EmptyState::EmptyState(QWidget *parent)
    : QScrollArea(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_peek(new SamplePeek(this))
{
    setObjectName(u"emptyState"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_button->setObjectName(u"emptyButton"_s);
    m_button->setMinimumHeight(32);
    setFocusPolicy(Qt::StrongFocus); // or the focus would leave with the list
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::Text);
    }
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_peek, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setWidget(page);
    m_peek->hide();
    connect(m_peek, &SamplePeek::sampleRequested, this, &EmptyState::sampleRequested);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_reason.kind); });
}

EmptyState::Words EmptyState::wordsOf(const EmptyReason &reason)
{
    switch (reason.kind) {
    case EmptyReason::Kind::Loading:
        return {tr("Opening the library")};
    case EmptyReason::Kind::NoDayYet:
        return {tr("No papers yet"),
                tr("Get today's papers to see what arXiv has announced in your categories."),
                tr("Get today's papers")};
    case EmptyReason::Kind::Getting:
        return {tr("Getting today's papers"),
                tr("arXiv wants some seconds between questions, so this may take a minute.")};
    case EmptyReason::Kind::QuietDay:
        return {reason.holiday.isEmpty() ? tr("A quiet day") : reason.holiday,
                tr("arXiv announced nothing in your categories on this day.")};
    case EmptyReason::Kind::NothingStarred:
        return {tr("Nothing starred"),
                tr("Press S on a paper to star it. Starred papers of all days are kept here.")};
    case EmptyReason::Kind::NothingToRead:
        return {tr("Nothing to read"),
                tr("Press W on a paper to put it here until you have read it.")};
    case EmptyReason::Kind::NothingTagged:
        return {tr("Nothing carries this tag"), tr("Press T on a paper to tag it.")};
    case EmptyReason::Kind::NothingFound:
        return {tr("Nothing found"), tr("No paper of the library has all of this.")};
    case EmptyReason::Kind::EmptyLibrary:
        return {tr("The library is empty"), tr("Papers of all days are kept here.")};
    case EmptyReason::Kind::NothingAlike:
        return {tr("Nothing like it"), tr("No other paper in the library shares its words.")};
    case EmptyReason::Kind::AllFiltered:
        return {tr("Nothing matches"),
                tr("%Ln paper(s) are hidden by the search or by a filter.", nullptr, reason.hidden),
                tr("Show them")};
    case EmptyReason::Kind::AllLowHIndex:
        return {tr("Nothing passes the least h-index"),
                tr("%Ln paper(s) are hidden by it.", nullptr, reason.hidden), tr("Show them")};
    case EmptyReason::Kind::AllCollapsed:
        break;
    }
    return {tr("Nothing passes the cut-offs"),
            tr("%Ln paper(s) are below them or not scored yet.", nullptr, reason.hidden),
            tr("Show them")};
}

void EmptyState::explain(const EmptyReason &reason)
{
    m_reason = reason;
    const Words words = wordsOf(reason);
    m_title->setText(words.title);
    m_text->setText(words.text);
    const bool hadFocus = hasFocus();
    m_button->setText(words.button);
    setFocusProxy(words.button.isEmpty() ? nullptr : m_button);
    if (hadFocus)
        setFocus(); // or it would leave with the button
    m_button->setVisible(!words.button.isEmpty());
    m_peek->setVisible(reason.kind == EmptyReason::Kind::NoDayYet ||
                       reason.kind == EmptyReason::Kind::Getting);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    draw();
}

void EmptyState::draw()
{
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    m_icon->setPixmap(SymbolicIcons::pixmap(iconOf(m_reason.kind), 3 * SymbolicIcons::sideFor(this),
                                            devicePixelRatioF(), quiet));
}

void EmptyState::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
}

} // namespace firstlight
