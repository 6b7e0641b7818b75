// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/daybars.h"

#include "charts/chartlook.h"
#include "words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 6;

bool hasPapers(const MonthDay &day)
{
    return day.kind == MonthDay::Kind::Announced;
}

} // namespace

DayBars::DayBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dayBars"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Picks a day"));
}

void DayBars::setDays(const QList<MonthDay> &days)
{
    m_days = days;
    m_current = -1;
    m_most = 0;
    for (const MonthDay &day : days)
        m_most = std::max(m_most, day.picked);
    describe();
    update();
}

QDate DayBars::currentDay() const
{
    return m_current < 0 ? QDate() : m_days.at(m_current).day;
}

QSize DayBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 8};
}

QSize DayBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

QRectF DayBars::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(2, line + gap, -2, -line - gap);
}

QRectF DayBars::slot(qsizetype day) const
{
    const QRectF area = plot();
    const double step = area.width() / static_cast<double>(m_days.size());
    const auto at = static_cast<double>(isRightToLeft() ? m_days.size() - 1 - day : day);
    return {area.left() + at * step, area.top(), step, area.height()};
}

qsizetype DayBars::dayAt(const QPointF &position) const
{
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const QRectF area = slot(day);
        if (position.x() >= area.left() && position.x() < area.right())
            return day;
    }
    return -1;
}

void DayBars::moveTo(qsizetype day)
{
    if (m_days.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(day, 0, m_days.size() - 1);
    describe();
    update();
}

void DayBars::open(qsizetype day)
{
    if (day >= 0 && hasPapers(m_days.at(day)))
        Q_EMIT dayChosen(m_days.at(day).day);
}

void DayBars::describe()
{
    setAccessibleDescription(m_current >= 0
                                 ? daySentence(m_days.at(m_current))
                                 : tr("Left and right go from day to day, Enter opens one."));
}

bool DayBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           day < 0 ? QString() : daySentence(m_days.at(day)).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void DayBars::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current < 0 ? m_days.size() - 1 : m_current - forward);
    case Qt::Key_Right:
        return moveTo(m_current < 0 ? 0 : m_current + forward);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(m_days.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayBars::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype day = dayAt(event->position()); day >= 0)
        moveTo(day);
}

void DayBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (const qsizetype day = dayAt(event->position()); day >= 0 && day == m_current)
        open(day);
}

void DayBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look(palette());
    const QRectF area = plot();
    painter.setPen(look.faint);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (qsizetype day = 0; day < m_days.size(); ++day)
        paintDay(&painter, look, day);
    paintLabels(&painter, look);
}

void DayBars::paintDay(QPainter *painter, const ChartLook &look, qsizetype day) const
{
    const QRectF area = slot(day);
    const MonthDay &known = m_days.at(day);
    const double wide = std::clamp(area.width() * 0.66, 3.0, 32.0);
    const double tall =
        m_most > 0 && known.picked > 0 ? std::max(2.0, area.height() * known.picked / m_most) : 0;
    const QRectF bar(area.center().x() - wide / 2, area.bottom() - tall, wide, tall);
    if (tall > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.accent);
        painter->drawRoundedRect(bar, 2, 2);
    } else if (known.kind == MonthDay::Kind::Missing || known.kind == MonthDay::Kind::Failed) {
        look.outline(painter, {bar.left(), area.bottom() - wide, wide, wide});
    }
    if (hasPapers(known) && area.width() >= fontMetrics().horizontalAdvance(u"88"_s)) {
        painter->setPen(look.text);
        const double line = fontMetrics().height();
        painter->drawText(QRectF(area.left() - gap, bar.top() - line, area.width() + 2 * gap, line),
                          Qt::AlignCenter, QLocale().toString(known.picked));
    }
    if (day == m_current && hasFocus()) {
        painter->setPen(QPen(look.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(area.left(), 1, area.width(), height() - 2), 3, 3);
    }
}

void DayBars::paintLabels(QPainter *painter, const ChartLook &look) const
{
    if (m_days.isEmpty())
        return;
    const double line = fontMetrics().height();
    const double top = plot().bottom() + gap / 2;
    const int each = slot(0).width() >= fontMetrics().horizontalAdvance(u"30 "_s) ? 1 : 5;
    painter->setPen(look.soft);
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const int number = m_days.at(day).day.day();
        if (each > 1 && number != 1 && number % each != 0)
            continue;
        painter->drawText(QRectF(slot(day).center().x() - line, top, line * 2, line),
                          Qt::AlignCenter, QLocale().toString(number));
    }
}

QString daySentence(const MonthDay &day, const QLocale &locale)
{
    using Kind = MonthDay::Kind;
    const QString name = dayText(day.day, locale);
    const QString reason = day.reason;
    switch (day.kind) {
    case Kind::Announced:
        return DayBars::tr("%1: %Ln pick(s) of %2 scanned", nullptr, day.picked)
            .arg(name)
            .arg(day.scanned);
    case Kind::Missing:
        return DayBars::tr("%1: missing from the library").arg(name);
    case Kind::Waiting:
        return DayBars::tr("%1: not here yet").arg(name);
    case Kind::Failed:
        return DayBars::tr("%1: could not be fetched (%2)").arg(name, reason);
    case Kind::Holiday:
        return reason.isEmpty() ? DayBars::tr("%1: no announcement").arg(name)
                                : DayBars::tr("%1: no announcement (%2)").arg(name, reason);
    case Kind::Weekend:
        return DayBars::tr("%1: no announcement on weekends").arg(name);
    case Kind::Future:
        return DayBars::tr("%1: still to come").arg(name);
    case Kind::BeforeStart:
        break;
    }
    return DayBars::tr("%1: before your first day").arg(name);
}

} // namespace firstlight
