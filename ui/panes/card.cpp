// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/card.h"

#include "charts/chartlook.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace firstlight {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAccessibleName(title);
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(8);
    if (title.isEmpty())
        return;
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_body->addWidget(heading);
}

void Card::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->addWidget(label);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look(palette());
    painter.setPen(look.faint);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace firstlight
