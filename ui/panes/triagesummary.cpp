// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/triagesummary.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

TriageSummary::TriageSummary(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_continue(new QPushButton(this))
    , m_leave(new QPushButton(tr("Back to the list"), this))
{
    setObjectName(u"triageSummary"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(u"triageText"_s);
    m_continue->setObjectName(u"triageContinue"_s);
    m_leave->setObjectName(u"triageDone"_s);
    setFocusProxy(m_leave);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::Text);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_continue, m_leave}) {
        button->setMinimumHeight(32);
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_leave, &QPushButton::clicked, this, &TriageSummary::leaveRequested);
    connect(m_continue, &QPushButton::clicked, this, &TriageSummary::continueRequested);
}

void TriageSummary::showSession(const TriageSession &session, const QDateTime &ended)
{
    const auto counted = [&session](ReaderField as) {
        return static_cast<int>(session.decided(as));
    };
    const auto minutes = qMax<qint64>(1, (session.started().secsTo(ended) + 30) / 60);
    const auto left = static_cast<int>(session.left());
    m_title->setText(left == 0 ? tr("All decided") : tr("Once through"));
    const QString pace = tr("%1 in %2", "38 papers in 6 minutes")
                             .arg(tr("%Ln paper(s)", nullptr, static_cast<int>(session.total())),
                                  tr("%Ln minute(s)", nullptr, static_cast<int>(minutes)));
    const QStringList decisions{
        tr("%Ln starred", nullptr, counted(ReaderField::Starred)),
        tr("%Ln to read", nullptr, counted(ReaderField::ToRead)),
        tr("%Ln not interesting", nullptr, counted(ReaderField::Dismissed)),
        tr("%Ln read", nullptr, counted(ReaderField::Read)),
        tr("%Ln without a decision", nullptr, left),
    };
    m_text->setText(pace + u"\n\n"_s + decisions.join(u"\n"_s));
    m_continue->setText(tr("Go through the %Ln left", nullptr, left));
    m_continue->setVisible(left > 0);
    setAccessibleName(m_title->text());
    m_leave->setAccessibleDescription(m_text->text());
}

} // namespace firstlight
