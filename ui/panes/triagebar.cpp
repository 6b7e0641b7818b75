// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/triagebar.h"

#include "keycaps.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

TriageBar::TriageBar(QWidget *parent)
    : QWidget(parent)
    , m_left(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_hints(new QWidget(this))
    , m_hintRow(new QHBoxLayout(m_hints))
    , m_leave(new QToolButton(this))
{
    setObjectName(u"triageBar"_s);
    m_left->setObjectName(u"triageLeft"_s);
    QFont bold = m_left->font();
    bold.setBold(true);
    m_left->setFont(bold);
    m_scope->setObjectName(u"triageScope"_s);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setObjectName(u"triageProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Papers decided on"));
    m_leave->setObjectName(u"leaveTriage"_s);
    m_leave->setText(tr("Leave triage"));
    m_leave->setAutoRaise(true);
    m_leave->setFocusPolicy(Qt::StrongFocus);
    m_leave->setMinimumSize(28, 28);
    m_hintRow->setContentsMargins(0, 0, 0, 0);
    m_hintRow->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(24);
    row->addWidget(m_left);
    row->addWidget(m_scope);
    row->addStretch(1);
    row->addWidget(m_hints);
    row->addStretch(1);
    row->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_progress);
    connect(m_leave, &QToolButton::clicked, this, &TriageBar::leaveRequested);
}

void TriageBar::showProgress(qsizetype left, qsizetype total)
{
    m_left->setText(tr("%1 of %2 left").arg(QLocale().toString(left), QLocale().toString(total)));
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(total - left));
    fitHints();
}

void TriageBar::showScope(bool isUndecidedOnly)
{
    m_scope->setText(isUndecidedOnly ? tr("In and Maybe, not decided yet") : tr("In and Maybe"));
    m_left->setToolTip(m_scope->text());
    m_left->setAccessibleDescription(m_scope->text());
}

void TriageBar::setKeys(const QList<KeyBinding> &bindings)
{
    qDeleteAll(m_hints->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *gap = m_hintRow->takeAt(0))
        delete gap;
    const std::array<std::pair<QString, QString>, 6> words{{
        {u"star"_s, tr("star", "what a key does")},
        {u"dismiss"_s, tr("not interested")},
        {u"toRead"_s, tr("to read")},
        {u"read"_s, tr("read")},
        {u"nextPaper"_s, tr("next")},
        {u"triageBack"_s, tr("back")},
    }};
    for (const auto &[command, word] : words) {
        const auto binding = std::find_if(
            bindings.cbegin(), bindings.cend(),
            [&name = command](const KeyBinding &each) { return each.command == name; });
        if (binding == bindings.cend() || binding->keys.isEmpty())
            continue;
        m_hintRow->addWidget(new KeyCaps({binding->keys.constFirst()}, m_hints));
        m_hintRow->addWidget(new QLabel(word, m_hints));
        m_hintRow->addSpacing(8);
    }
    fitHints();
}

void TriageBar::fitHints()
{
    const int needed = m_left->sizeHint().width() + m_hintRow->sizeHint().width() +
                       m_leave->sizeHint().width() + 96;
    m_hints->setVisible(width() >= needed);
    m_scope->setVisible(width() >= needed + m_scope->sizeHint().width() + 24);
}

void TriageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHints();
}

} // namespace firstlight
