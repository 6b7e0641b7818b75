// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/daycalendar.h"

#include "panes/monthgrid.h"
#include "symbolicicons.h"
#include "words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QDate firstOfMonth(QDate day)
{
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

QToolButton *makeTurner(const QString &name, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(24, 24);
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

} // namespace

DayCalendar::DayCalendar(QWidget *parent)
    : QWidget(parent)
    , m_earlier(makeTurner(u"earlierMonth"_s, tr("Earlier month")))
    , m_title(new QLabel)
    , m_later(makeTurner(u"laterMonth"_s, tr("Later month")))
    , m_grid(new MonthGrid(&m_model, this))
    , m_missing(new QWidget(this))
    , m_missingText(new QLabel)
    , m_fill(new QPushButton)
{
    setObjectName(u"dayCalendar"_s);
    layOut();
    connect(m_earlier, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { turn(+1); });
    connect(m_grid, &MonthGrid::currentDayChanged, this, &DayCalendar::describe);
    connect(m_grid, &MonthGrid::dayActivated, this, &DayCalendar::activate);
    connect(m_grid, &MonthGrid::dayWanted, this, [this](QDate day) {
        m_wanted = day;
        showMonth(day);
    });
    connect(m_grid, &QWidget::customContextMenuRequested, this, &DayCalendar::showMenu);
    connect(m_fill, &QPushButton::clicked, this, &DayCalendar::fill);
}

void DayCalendar::layOut()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"calendarMonth"_s);
    m_title->setAlignment(Qt::AlignCenter);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_earlier);
    head->addWidget(m_title, 1);
    head->addWidget(m_later);

    m_missing->setObjectName(u"missingDay"_s);
    m_missingText->setObjectName(u"missingText"_s);
    m_missingText->setTextFormat(Qt::PlainText);
    m_missingText->setWordWrap(true);
    m_fill->setObjectName(u"fillGap"_s);
    auto *below = new QVBoxLayout(m_missing);
    below->setContentsMargins(4, 4, 4, 4);
    below->setSpacing(4);
    below->addWidget(m_missingText);
    below->addWidget(m_fill);
    m_missing->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_grid);
    column->addWidget(m_missing);
    setFocusProxy(m_grid);
    QEvent styled(QEvent::PaletteChange);
    changeEvent(&styled);
}

void DayCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    m_earlier->setIcon(SymbolicIcons::icon(isRightToLeft() ? u"next"_s : u"previous"_s, palette()));
    m_later->setIcon(SymbolicIcons::icon(isRightToLeft() ? u"previous"_s : u"next"_s, palette()));
}

void DayCalendar::showMonth(QDate day)
{
    const QDate month = firstOfMonth(day);
    if (!month.isValid() || month == m_month)
        return;
    m_month = month;
    m_title->setText(monthText(month));
    Q_EMIT monthWanted(month);
}

void DayCalendar::setMarks(const QList<DayMark> &marks, QDate today)
{
    if (marks.isEmpty() || firstOfMonth(marks.constFirst().day) != m_month)
        return;
    const QDate current = m_wanted.isValid() ? m_wanted : m_grid->currentDay();
    m_wanted = {};
    m_today = today;
    m_model.setMonth(marks, today);
    m_grid->setCurrentDay(current);
    describe(m_grid->currentDay());
}

void DayCalendar::showDay(QDate day)
{
    const bool isNews = day != m_shown;
    m_shown = day;
    m_model.setShownDay(day);
    if (!isNews || !day.isValid())
        return;
    if (firstOfMonth(day) == m_month && m_model.indexOf(day).isValid()) {
        m_grid->setCurrentDay(day);
        return;
    }
    m_wanted = day;
    showMonth(day);
}

void DayCalendar::turn(int months)
{
    m_wanted = (m_grid->currentDay().isValid() ? m_grid->currentDay() : m_month).addMonths(months);
    showMonth(m_month.addMonths(months));
}

// Of what is still to come there is nothing to say.
bool DayCalendar::canOpen(const DayMark &mark) const
{
    return mark.hasPapers() || (mark.isQuiet() && mark.day <= m_today);
}

void DayCalendar::activate(QDate day)
{
    const DayMark *mark = m_model.markAt(m_model.indexOf(day));
    if (mark && canOpen(*mark))
        Q_EMIT dayChosen(day);
    else if (mark && m_missing->isVisible())
        m_fill->setFocus(Qt::TabFocusReason);
}

// Of a gap the whole of it is offered, of any other fault the day alone.
void DayCalendar::describe(QDate day)
{
    const DayMark *mark = m_model.markAt(m_model.indexOf(day));
    const bool isShown = mark && mark->isFillable() && mark->kind != DayMark::Kind::BeforeStart;
    m_missing->setVisible(isShown);
    if (!isShown) {
        m_gap = {};
        return;
    }
    const bool isGap = mark->kind == DayMark::Kind::Gap;
    m_gap = isGap ? gapAround(m_model.marks(), day) : std::pair(day, day);
    // The cause may be long: the tool tip has the room for it.
    DayMark brief = *mark;
    brief.reason.clear();
    m_missingText->setToolTip(dayMarkSentence(*mark));
    if (!isGap)
        m_missingText->setText(dayMarkSentence(brief));
    else if (m_gap.first == m_gap.second)
        m_missingText->setText(tr("Missing: %1").arg(dayText(day)));
    else
        m_missingText->setText(
            tr("Missing: %1 to %2").arg(dayText(m_gap.first), dayText(m_gap.second)));
    m_fill->setText(isGap ? tr("&Fill the gap") : tr("&Try again"));
}

void DayCalendar::fill()
{
    if (m_gap.first.isValid())
        Q_EMIT fillRequested(m_gap.first, m_gap.second);
}

void DayCalendar::showMenu(const QPoint &position)
{
    const DayMark *found = m_model.markAt(m_grid->indexAt(position));
    if (!found)
        return;
    const DayMark mark = *found;
    m_grid->setCurrentDay(mark.day);
    auto *menu = new QMenu(m_grid);
    menu->setObjectName(u"dayMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tr("&Open this day"));
    open->setEnabled(canOpen(mark));
    connect(open, &QAction::triggered, this, [this, mark] { Q_EMIT dayChosen(mark.day); });
    QAction *get = menu->addAction(tr("&Get this day"));
    get->setEnabled(mark.isFillable());
    connect(get, &QAction::triggered, this,
            [this, mark] { Q_EMIT fillRequested(mark.day, mark.day); });
    const std::pair<QDate, QDate> gap = gapAround(m_model.marks(), mark.day);
    if (gap.first != gap.second) {
        QAction *all = menu->addAction(
            tr("&Fill the gap, %1 to %2").arg(dayText(gap.first), dayText(gap.second)));
        connect(all, &QAction::triggered, this,
                [this, gap] { Q_EMIT fillRequested(gap.first, gap.second); });
    }
    menu->popup(m_grid->viewport()->mapToGlobal(position));
}

} // namespace firstlight
