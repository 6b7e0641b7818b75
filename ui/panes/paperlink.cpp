// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/paperlink.h"

#include "charts/chartlook.h"
#include "contrast.h"
#include "paper/texunicode.h"
#include "words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int chipPadding = 6;
constexpr int chipGap = 4;
constexpr int wraps = Qt::TextWordWrap | Qt::AlignTop;

} // namespace

PaperLink::PaperLink(const Pick &pick, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(readableTex(pick.paper.title).simplified())
    , m_detail(tr("%1 · %2").arg(dayText(pick.day), authorsLine(pick)))
    , m_chips(chipTexts(pick))
    , m_isStarred(pick.reader.starred)
{
    if (m_isStarred)
        m_chips.prepend(u"★"_s);
    setObjectName(u"paperLink"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("%1. %2").arg(dayText(pick.day), spokenRow(pick)));
    if (pick.score && !pick.score->comment.isEmpty())
        setToolTip(pick.score->comment.toHtmlEscaped());
}

int PaperLink::chipsWidth() const
{
    int width = 0;
    for (const QString &chip : m_chips)
        width += fontMetrics().horizontalAdvance(chip) + 2 * chipPadding + chipGap;
    return width;
}

QRect PaperLink::textArea(int width) const
{
    const int room = std::max(width - 2 * padding - chipsWidth() - padding, 80);
    QRect area = fontMetrics().boundingRect(0, 0, room, 10'000, wraps, m_title);
    area.setWidth(room);
    return area.translated(padding, padding);
}

int PaperLink::heightForWidth(int width) const
{
    return textArea(width).height() + fontMetrics().height() + 2 * padding;
}

QSize PaperLink::sizeHint() const
{
    constexpr int usual = 480;
    return {usual, heightForWidth(usual)};
}

QSize PaperLink::minimumSizeHint() const
{
    return {chipsWidth() + 160, fontMetrics().height() * 2 + 2 * padding};
}

void PaperLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look(palette());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(look.ground, look.accent, isDown() ? 0.2 : 0.1));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect title = textArea(width());
    const auto direction = layoutDirection();
    const auto start = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft));
    painter.setPen(look.text);
    painter.drawText(QStyle::visualRect(direction, rect(), title), wraps | start, m_title);
    painter.setPen(look.soft);
    const QRect detail(padding, title.bottom() + 1, width() - 2 * padding, fontMetrics().height());
    painter.drawText(QStyle::visualRect(direction, rect(), detail),
                     start | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_detail, Qt::ElideRight, detail.width()));
    int right = width() - padding;
    for (qsizetype at = m_chips.size() - 1; at >= 0; --at) {
        const QString &chip = m_chips.at(at);
        const int wide = fontMetrics().horizontalAdvance(chip) + 2 * chipPadding;
        const QRect area = QStyle::visualRect(
            direction, rect(), QRect(right - wide, padding, wide, fontMetrics().height() + 2));
        const QColor fill = blended(look.ground, look.text, 0.1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(area, 4, 4);
        painter.setPen(readableOn(fill, look.text));
        painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, chip);
        right -= wide + chipGap;
    }
}

void PaperLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PaperLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace firstlight
