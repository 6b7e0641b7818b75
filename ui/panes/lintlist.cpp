// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/lintlist.h"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

LintList::LintList(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton)
    , m_list(new QListWidget)
{
    m_toggle->setObjectName(u"lintToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_list->setObjectName(u"lintList"_s);
    m_list->setAccessibleName(tr("Remarks on the criteria"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_list->setMaximumHeight(12 * fontMetrics().lineSpacing());
    m_list->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_toggle, 0, Qt::AlignLeading);
    column->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_toggle->setArrowType(isOpen            ? Qt::DownArrow
                               : isRightToLeft() ? Qt::LeftArrow
                                                 : Qt::RightArrow);
        m_list->setVisible(isOpen);
        fill();
    });
    const auto choose = [this](const QListWidgetItem *item) {
        Q_EMIT findingChosen(m_findings.at(m_list->row(item)));
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void LintList::setFindings(const QList<LintFinding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    m_toggle->setText(tr("%Ln remark(s)", nullptr, int(findings.size())));
    m_toggle->setAccessibleName(tr("%Ln remark(s) on the criteria", nullptr, int(findings.size())));
    setVisible(!findings.isEmpty());
    fill();
}

void LintList::fill()
{
    if (!m_toggle->isChecked())
        return;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const LintFinding &finding : std::as_const(m_findings)) {
        auto *item = new QListWidgetItem(sentenceOf(finding), m_list);
        item->setToolTip(tr("Shows where it stands"));
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
}

} // namespace firstlight
