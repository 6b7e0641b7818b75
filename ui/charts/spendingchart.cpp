// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spendingchart.h"

#include "charts/chartlook.h"
#include "moneywords.h"
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
// A cap far above the bars would flatten them; then it is said instead of drawn.
constexpr double capInSight = 2.5;

bool isCapDrawn(double cap, double tallest)
{
    return cap > 0 && tallest > 0 && cap <= tallest * capInSight;
}

} // namespace

SpendingChart::SpendingChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"spendingChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void SpendingChart::setBars(const SpendingBars &bars, double runCap)
{
    m_bars = bars;
    m_runCap = runCap;
    const double tallest = bars.tallest();
    m_amounts = axisAmounts(isCapDrawn(runCap, tallest) ? std::max(runCap, tallest) : tallest);
    m_current = -1;
    setAccessibleName(tr("Spending of %1 by day").arg(monthText(bars.month)));
    describe();
    update();
}

QDate SpendingChart::currentDay() const
{
    return m_current < 0 ? QDate() : m_bars.day(m_current);
}

void SpendingChart::setCurrentDay(QDate day)
{
    const bool isOfMonth = day.year() == m_bars.month.year() && day.month() == m_bars.month.month();
    m_current = isOfMonth ? day.day() - 1 : -1;
    describe();
    update();
}

QSize SpendingChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14};
}

QSize SpendingChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 9};
}

QRectF SpendingChart::plot() const
{
    int labels = 0;
    for (const double amount : m_amounts)
        labels = std::max(labels, fontMetrics().horizontalAdvance(moneyText(amount)));
    const double line = fontMetrics().height();
    const double side = labels + 2 * gap;
    const double top = m_legendHeight + line + gap;
    const bool isMirrored = isRightToLeft();
    return {isMirrored ? gap : side, top, width() - side - gap, height() - top - line * 1.5 - gap};
}

QRectF SpendingChart::slot(int day) const
{
    const QRectF area = plot();
    const double step = area.width() / static_cast<double>(m_bars.requests.size());
    const double left =
        isRightToLeft() ? area.right() - (day + 1) * step : area.left() + day * step;
    return {left, area.top(), step, area.height()};
}

double SpendingChart::heightOf(double usd) const
{
    return plot().height() * usd / m_amounts.constLast();
}

int SpendingChart::dayAt(const QPointF &position) const
{
    for (int day = 0; day < m_bars.requests.size(); ++day) {
        const QRectF area = slot(day);
        if (position.x() >= area.left() && position.x() < area.right())
            return day;
    }
    return -1;
}

void SpendingChart::choose(int day)
{
    if (day == m_current || day < 0 || day >= m_bars.requests.size())
        return;
    m_current = day;
    describe();
    update();
    Q_EMIT currentDayChanged(currentDay());
}

void SpendingChart::describe()
{
    if (m_bars.requests.isEmpty())
        return;
    if (m_current >= 0)
        setAccessibleDescription(daySentence(m_bars, m_current));
    else if (m_bars.isEmpty())
        setAccessibleDescription(tr("No requests in this month."));
    else
        setAccessibleDescription(tr("Left and right go from day to day."));
}

bool SpendingChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_bars.requests.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int day = dayAt(help->pos());
        const QString text = day < 0 ? QString() : daySentence(m_bars, day).toHtmlEscaped();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void SpendingChart::keyPressEvent(QKeyEvent *event)
{
    const int days = static_cast<int>(m_bars.requests.size());
    const int forward = isRightToLeft() ? -1 : 1;
    const auto go = [&](int from, int step) { choose(m_bars.nextBusyDay(from, step)); };
    switch (event->key()) {
    case Qt::Key_Left:
        m_current < 0 ? go(days, -1) : go(m_current, -forward);
        break;
    case Qt::Key_Right:
        go(m_current, m_current < 0 ? 1 : forward);
        break;
    case Qt::Key_Home:
        go(-1, 1);
        break;
    case Qt::Key_End:
        go(days, -1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SpendingChart::mousePressEvent(QMouseEvent *event)
{
    choose(dayAt(event->position()));
}

void SpendingChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartLook look(palette());
    painter.setPen(look.soft);
    if (m_bars.requests.isEmpty() || m_bars.isEmpty()) {
        painter.drawText(
            rect(), Qt::AlignCenter | Qt::TextWordWrap,
            m_bars.requests.isEmpty()
                ? QString()
                : tr("No model was asked anything in %1.").arg(monthText(m_bars.month)));
        return;
    }
    const ChartLegend names = legend(look);
    m_legendHeight = names.height();
    paintAxis(&painter, look);
    paintBars(&painter, look);
    paintCap(&painter, look);
    paintDays(&painter, look);
    names.paint(&painter, gap, look.text, isRightToLeft());
}

void SpendingChart::paintAxis(QPainter *painter, const ChartLook &look) const
{
    const QRectF area = plot();
    const double line = fontMetrics().height();
    const bool isMirrored = isRightToLeft();
    for (const double amount : m_amounts) {
        const double y = qRound(area.bottom() - heightOf(amount)) + 0.5;
        painter->setPen(look.faint);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(look.soft);
        const QRectF label(isMirrored ? area.right() + gap : 0, y - line / 2,
                           isMirrored ? width() - area.right() - gap : area.left() - gap, line);
        painter->drawText(
            label,
            static_cast<int>(Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight)),
            moneyText(amount));
    }
}

void SpendingChart::paintBars(QPainter *painter, const ChartLook &look) const
{
    for (int day = 0; day < m_bars.requests.size(); ++day) {
        const QRectF area = slot(day);
        if (day == m_current) {
            painter->fillRect(area, look.faint);
            if (hasFocus()) {
                painter->setPen(QPen(look.accent, 2));
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(area.adjusted(1, 1, -1, -1));
            }
        }
        const double wide = std::clamp(area.width() * 0.66, 3.0, 32.0);
        double bottom = area.bottom();
        const auto stack = [&](double usd) {
            // What costs anything is seen.
            const double tall = std::max(1.0, heightOf(usd));
            bottom -= tall;
            return QRectF(area.center().x() - wide / 2, bottom, wide, tall);
        };
        for (qsizetype part = 0; part < m_bars.parts.size(); ++part) {
            if (const double usd = m_bars.parts.at(part).usd.at(day); usd > 0)
                look.fill(painter, stack(usd), part);
        }
        if (m_bars.perhaps.at(day) > 0)
            look.outline(painter, stack(m_bars.perhaps.at(day)));
    }
}

void SpendingChart::paintCap(QPainter *painter, const ChartLook &look) const
{
    if (!isCapDrawn(m_runCap, m_bars.tallest()))
        return;
    const QRectF area = plot();
    look.line(painter, area.left(), area.right(), area.bottom() - heightOf(m_runCap));
}

void SpendingChart::paintDays(QPainter *painter, const ChartLook &look) const
{
    painter->setPen(look.soft);
    const double line = fontMetrics().height();
    const double step = slot(0).width();
    const int each = step >= fontMetrics().horizontalAdvance(u"30 "_s) ? 1 : 5;
    for (int day = 0; day < m_bars.requests.size(); ++day) {
        const int number = day + 1;
        if (each > 1 && number != 1 && number % each != 0)
            continue;
        const QRectF area = slot(day);
        painter->drawText(QRectF(area.center().x() - line, area.bottom() + gap / 2, line * 2, line),
                          Qt::AlignCenter, locale().toString(number));
    }
}

ChartLegend SpendingChart::legend(const ChartLook &look) const
{
    QList<LegendEntry> entries;
    for (qsizetype part = 0; part < m_bars.parts.size(); ++part)
        entries.append(
            {partName(m_bars.parts.at(part)), [look, part](QPainter *painter, const QRectF &key) {
                 look.fill(painter, key, part);
             }});
    const auto isPerhaps = [](double usd) { return usd > 0; };
    if (std::any_of(m_bars.perhaps.begin(), m_bars.perhaps.end(), isPerhaps))
        entries.append({tr("perhaps billed"), [look](QPainter *painter, const QRectF &key) {
                            look.outline(painter, key);
                        }});
    if (m_runCap > 0) {
        const QString cap = tr("cap of a run: %1").arg(moneyText(m_runCap));
        const bool isDrawn = isCapDrawn(m_runCap, m_bars.tallest());
        entries.append({isDrawn ? cap : tr("%1 (above the chart)").arg(cap),
                        [look](QPainter *painter, const QRectF &key) {
                            look.line(painter, key.left(), key.right(), key.center().y());
                        }});
    }
    return {entries, QFontMetricsF(font()), static_cast<double>(width())};
}

} // namespace firstlight
