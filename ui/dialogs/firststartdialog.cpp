// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/firststartdialog.h"

#include "criteria/templates.h"
#include "dialogs/categorytree.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(buddy);
    return label;
}

} // namespace

FirstStartDialog::FirstStartDialog(const QStringList &categories, QWidget *parent)
    : QDialog(parent)
    , m_categories(new CategoryTree(this))
    , m_template(new QComboBox(this))
    , m_get(new QPushButton(tr("&Get today's papers"), this))
{
    setObjectName(u"firstStart"_s);
    setWindowTitle(tr("Welcome to Firstlight"));
    auto *welcome =
        new QLabel(tr("Firstlight pulls the day's announcements from arXiv and ranks them by what "
                      "you want to read. No key or account is needed."),
                   this);
    welcome->setWordWrap(true);
    m_template->setObjectName(u"template"_s);
    const QList<CriteriaTemplate> templates = criteriaTemplates();
    for (const CriteriaTemplate &each : templates)
        m_template->addItem(each.title, each.text);
    auto *later =
        new QLabel(tr("You can rewrite the criteria at any time (Ctrl+E); the list re-orders while "
                      "you type."),
                   this);
    later->setWordWrap(true);
    auto *sample = new QPushButton(tr("&Open the sample day"), this);
    sample->setObjectName(u"openSample"_s);
    m_get->setObjectName(u"getFirst"_s);
    m_get->setDefault(true);

    for (QPushButton *button : {sample, m_get})
        button->setMinimumHeight(32);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(sample);
    buttons->addStretch(1);
    buttons->addWidget(m_get);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(welcome);
    column->addSpacing(8);
    column->addWidget(heading(tr("Your &categories"), m_categories));
    column->addWidget(m_categories, 1);
    column->addSpacing(8);
    column->addWidget(heading(tr("Your c&riteria, to start from"), m_template));
    column->addWidget(m_template);
    column->addWidget(later);
    column->addSpacing(16);
    column->addLayout(buttons);
    resize(520, 600);

    const auto check = [this] { m_get->setEnabled(!m_categories->chosen().isEmpty()); };
    connect(m_categories, &CategoryTree::changed, this, check);
    m_categories->setChosen(categories);
    check();
    connect(m_get, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_categories->chosen(), m_template->currentData().toString(),
                      m_template->currentText());
        accept();
    });
    connect(sample, &QPushButton::clicked, this, [this] {
        Q_EMIT sampleRequested();
        reject();
    });
}

} // namespace firstlight
