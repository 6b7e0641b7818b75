// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/tagentry.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

namespace firstlight {

using namespace Qt::StringLiterals;

TagEntry::TagEntry(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_known(new QStringListModel(this))
{
    auto *label = new QLabel(tr("Add a &tag:"), this);
    label->setBuddy(m_line);
    m_line->setObjectName(u"tag"_s);
    m_line->setAccessibleName(tr("Tag"));
    m_line->setPlaceholderText(tr("Return adds it, Esc is done"));
    m_line->setMaxLength(60);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_line->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->addWidget(label);
    row->addWidget(m_line, 1);
    connect(m_line, &QLineEdit::returnPressed, this, &TagEntry::enter);
    hide();
}

void TagEntry::setKnown(const QStringList &tags)
{
    m_known->setStringList(tags);
}

void TagEntry::open()
{
    m_line->clear();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
}

void TagEntry::enter()
{
    const QStringList tags = m_line->text().split(u',');
    m_line->clear();
    bool hasTag = false;
    for (const QString &text : tags) {
        const QString tag = text.simplified();
        if (tag.isEmpty())
            continue;
        hasTag = true;
        Q_EMIT entered(tag);
    }
    if (hasTag)
        return;
    hide();
    Q_EMIT closed();
}

bool TagEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !isReturn)
        return QWidget::eventFilter(watched, event);
    // Else the window would take Esc for the way back, and Return for the paper's page.
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isReturn)
        return QWidget::eventFilter(watched, event);
    hide();
    Q_EMIT closed();
    return true;
}

} // namespace firstlight
