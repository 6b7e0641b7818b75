// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/faultbar.h"

#include "panes/noticebar.h"
#include "symbolicicons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsShown = 6; // lines; the others are scrolled to

QLabel *makeText(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

bool isSameFault(const FeedFault &a, const FeedFault &b)
{
    return a.day == b.day && a.category == b.category && a.state == b.state;
}

} // namespace

FaultBar::FaultBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(makeText(u"faultText"_s))
    , m_retry(new QPushButton(tr("&Try now")))
    , m_fill(new QPushButton(tr("&Fill the gap")))
    , m_more(new QToolButton)
    , m_close(new QToolButton)
    , m_room(new QScrollArea)
    , m_details(makeText(u"faultDetails"_s))
{
    setObjectName(u"faultBar"_s);
    setAutoFillBackground(true);
    layOut();
    connect(m_retry, &QPushButton::clicked, this,
            [this] { request(false, &FaultBar::retryRequested); });
    connect(m_fill, &QPushButton::clicked, this,
            [this] { request(true, &FaultBar::fillRequested); });
    connect(m_more, &QToolButton::toggled, m_room, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_closed = m_faults;
        hide();
    });
    applyColors();
    hide();
}

void FaultBar::layOut()
{
    m_retry->setObjectName(u"faultRetry"_s);
    m_fill->setObjectName(u"faultFill"_s);
    m_more->setObjectName(u"faultMore"_s);
    m_more->setText(tr("&Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(u"faultClose"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(m_close->accessibleName());
    for (QToolButton *button : {m_more, m_close})
        button->setMinimumSize(24, 24);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_room->setWidget(m_details);
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(NoFrame);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_room->setMaximumHeight(detailsShown * fontMetrics().lineSpacing() + 4);
    m_room->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    m_room->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fill);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_text);
    words->addWidget(m_room);
    words->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void FaultBar::request(bool isMissing, void (FaultBar::*signal)(QDate, QDate))
{
    QList<QDate> days;
    for (const FeedFault &fault : m_faults) {
        if ((fault.state == FeedFault::State::Missing) == isMissing)
            days.append(fault.day);
    }
    const auto [first, last] = std::minmax_element(days.cbegin(), days.cend());
    if (first != days.cend())
        Q_EMIT(this->*signal)(*first, *last);
}

void FaultBar::setFaults(const QList<FeedFault> &faults)
{
    if (faults == m_faults)
        return;
    m_faults = faults;
    describe();
}

void FaultBar::setHeldBack(bool isHeldBack)
{
    m_isHeldBack = isHeldBack;
    describe();
}

bool FaultBar::isNews() const
{
    return std::any_of(m_faults.cbegin(), m_faults.cend(), [this](const FeedFault &fault) {
        return std::none_of(m_closed.cbegin(), m_closed.cend(), [&fault](const FeedFault &closed) {
            return isSameFault(closed, fault);
        });
    });
}

void FaultBar::describe()
{
    if (m_faults.isEmpty())
        m_closed.clear();
    const auto missing =
        std::count_if(m_faults.cbegin(), m_faults.cend(), [](const FeedFault &fault) {
            return fault.state == FeedFault::State::Missing;
        });
    m_text->setText(faultSentence(m_faults));
    m_details->setText(faultLines(m_faults).join(u'\n'));
    setAccessibleName(m_text->text());
    m_fill->setVisible(missing > 0);
    m_retry->setVisible(missing < m_faults.size());
    const bool hasMore =
        m_faults.size() > 1 || (m_faults.size() == 1 && !m_faults.constFirst().detail.isEmpty());
    m_more->setVisible(hasMore);
    m_room->setVisible(hasMore && m_more->isChecked());
    setVisible(!m_isHeldBack && isNews());
}

void FaultBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (isLook && !m_isColoring)
        applyColors();
}

void FaultBar::applyColors()
{
    const QScopedValueRollback coloring(m_isColoring, true);
    const QPalette own = NoticeBar::colors(NoticeBar::Mood::Trouble);
    setPalette(own);
    m_icon->setPixmap(SymbolicIcons::pixmap(u"warning"_s, SymbolicIcons::sideFor(this),
                                            devicePixelRatioF(), own.color(QPalette::WindowText)));
    QPalette onButton = own;
    onButton.setColor(QPalette::ButtonText, own.color(QPalette::WindowText));
    m_close->setIcon(SymbolicIcons::icon(u"dismiss"_s, onButton));
}

} // namespace firstlight
