// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/emptystate.h"

#include "symbolicicons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 48;

QString iconOf(EmptyReason::Kind kind)
{
    switch (kind) {
    case EmptyReason::Kind::Loading:
    case EmptyReason::Kind::NoDayYet:
        return u"sunrise"_s;
    case EmptyReason::Kind::QuietDay:
        return u"calendar"_s;
    case EmptyReason::Kind::NothingStarred:
        return u"star-outline"_s;
    case EmptyReason::Kind::NothingAlike:
        return u"alike"_s;
    case EmptyReason::Kind::AllFiltered:
    case EmptyReason::Kind::AllLowHIndex:
    case EmptyReason::Kind::AllCollapsed:
        break;
    }
    return u"hidden"_s;
}

} // namespace

std::optional<EmptyReason> emptyReason(const Place &place, const Arrangement &arrangement)
{
    using Kind = EmptyReason::Kind;
    if (arrangement.shown() > 0)
        return std::nullopt;
    if (place.isLike() && arrangement.total == 0)
        return EmptyReason{Kind::NothingAlike};
    if (!place.isDay() && arrangement.total == 0)
        return EmptyReason{Kind::NothingStarred};
    if (!place.day.isValid() && place.isDay())
        return EmptyReason{Kind::NoDayYet};
    if (arrangement.total == 0)
        return EmptyReason{Kind::QuietDay};
    if (arrangement.hiddenByHIndex == arrangement.total)
        return EmptyReason{Kind::AllLowHIndex, arrangement.hiddenByHIndex};
    if (arrangement.hiddenByFilters > 0)
        return EmptyReason{Kind::AllFiltered, arrangement.hiddenByFilters};
    return EmptyReason{Kind::AllCollapsed, arrangement.hiddenByCollapse};
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_button->setObjectName(u"emptyButton"_s);
    m_button->setMinimumHeight(32);
    setFocusProxy(m_button);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_reason.kind); });
}

void EmptyState::explain(const EmptyReason &reason)
{
    m_reason = reason;
    QString button;
    switch (reason.kind) {
    case EmptyReason::Kind::Loading:
        m_title->setText(tr("Opening the library"));
        m_text->clear();
        break;
    case EmptyReason::Kind::NoDayYet:
        m_title->setText(tr("No papers yet"));
        m_text->setText(
            tr("Get today's papers to see what arXiv has announced in your categories."));
        button = tr("Get today's papers");
        break;
    case EmptyReason::Kind::QuietDay:
        m_title->setText(reason.holiday.isEmpty() ? tr("A quiet day") : reason.holiday);
        m_text->setText(tr("arXiv announced nothing in your categories on this day."));
        break;
    case EmptyReason::Kind::NothingStarred:
        m_title->setText(tr("Nothing starred"));
        m_text->setText(
            tr("Press S on a paper to star it. Starred papers of all days are kept here."));
        break;
    case EmptyReason::Kind::NothingAlike:
        m_title->setText(tr("Nothing like it"));
        m_text->setText(tr("No other paper in the library shares its words."));
        break;
    case EmptyReason::Kind::AllFiltered:
        m_title->setText(tr("Nothing matches"));
        m_text->setText(
            tr("%n paper(s) are hidden by the search or by a filter.", nullptr, reason.hidden));
        button = tr("Show them");
        break;
    case EmptyReason::Kind::AllLowHIndex:
        m_title->setText(tr("Nothing passes the least h-index"));
        m_text->setText(tr("%n paper(s) are hidden by it.", nullptr, reason.hidden));
        button = tr("Show them");
        break;
    case EmptyReason::Kind::AllCollapsed:
        m_title->setText(tr("Nothing passes the cut-offs"));
        m_text->setText(
            tr("%n paper(s) are below them or not scored yet.", nullptr, reason.hidden));
        button = tr("Show them");
        break;
    }
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    draw();
}

void EmptyState::draw()
{
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    m_icon->setPixmap(
        SymbolicIcons::pixmap(iconOf(m_reason.kind), iconSize, devicePixelRatioF(), quiet));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace firstlight
