// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/topicsplitdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

TopicSplitDialog::TopicSplitDialog(const Topic &topic, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_terms(new QListWidget)
{
    setObjectName(u"topicSplitDialog"_s);
    setWindowTitle(tr("Split “%1”").arg(topic.name));
    m_name->setObjectName(u"splitName"_s);
    m_terms->setObjectName(u"splitTerms"_s);
    auto *nameLabel = new QLabel(tr("&Name of the new topic"));
    nameLabel->setBuddy(m_name);
    auto *termsLabel = new QLabel(tr("&Terms that go there"));
    termsLabel->setBuddy(m_terms);
    for (const QString &term : termsOfTopic(topic)) {
        auto *item = new QListWidgetItem(term, m_terms);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Split"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(termsLabel);
    column->addWidget(m_terms, 1);
    column->addWidget(buttons);
    const auto allow = [this, buttons] {
        const qsizetype going = split().terms.size();
        buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(going > 0 && going < m_terms->count() && !split().name.isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, allow);
    connect(m_terms, &QListWidget::itemChanged, this, allow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    allow();
    resize(380, 420);
}

TopicSplit TopicSplitDialog::split() const
{
    TopicSplit split{m_name->text().simplified(), {}};
    for (int row = 0; row < m_terms->count(); ++row) {
        if (m_terms->item(row)->checkState() == Qt::Checked)
            split.terms.append(m_terms->item(row)->text());
    }
    return split;
}

} // namespace firstlight
