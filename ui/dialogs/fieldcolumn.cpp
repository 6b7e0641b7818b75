// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/fieldcolumn.h"

#include <QLabel>
#include <QVBoxLayout>

namespace firstlight {

namespace {

constexpr int betweenFields = 14;
constexpr int withinField = 4;

} // namespace

QVBoxLayout *makeFieldColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenFields);
    return column;
}

void addHeading(QVBoxLayout *column, const QString &text)
{
    QLabel *heading = makeHint(text);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    if (column->count() > 0)
        column->addSpacing(betweenFields);
    column->addWidget(heading);
}

void addField(QVBoxLayout *column, const QString &label, QWidget *field,
              const QList<QWidget *> &below)
{
    auto *parts = new QVBoxLayout;
    parts->setSpacing(withinField);
    if (!label.isEmpty()) {
        auto *name = new QLabel(label);
        name->setBuddy(field);
        parts->addWidget(name);
    }
    parts->addWidget(field);
    for (QWidget *each : below)
        parts->addWidget(each);
    column->addLayout(parts);
}

QLabel *makeHint(const QString &text)
{
    auto *hint = new QLabel(text);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    return hint;
}

} // namespace firstlight
