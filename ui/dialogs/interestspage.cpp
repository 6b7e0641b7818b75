// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/interestspage.h"

#include "criteria/ownwords.h"
#include "criteria/templates.h"
#include "dialogs/fieldcolumn.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

InterestsPage::InterestsPage(bool hasCriteria, QWidget *parent)
    : QWidget(parent)
    , m_wanted(new QPlainTextEdit(this))
    , m_unwanted(new QLineEdit(this))
    , m_template(new QComboBox(this))
    , m_effect(makeHint())
{
    m_wanted->setObjectName(u"interests"_s);
    m_wanted->setTabChangesFocus(true);
    m_wanted->setPlaceholderText(
        tr("graph neural networks for molecules\nwhy large models generalize\nfaster attention"));
    m_wanted->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_unwanted->setObjectName(u"noInterests"_s);
    m_unwanted->setPlaceholderText(tr("surveys, federated learning"));
    m_template->setObjectName(u"template"_s);
    if (hasCriteria)
        m_template->addItem(tr("My present criteria"), QString());
    const QList<CriteriaTemplate> templates = criteriaTemplates();
    for (const CriteriaTemplate &each : templates)
        m_template->addItem(each.title, each.text);
    QVBoxLayout *column = makeFieldColumn(this);
    addField(column, tr("What do you want to &read? One interest a line"), m_wanted);
    addField(column, tr("And what &not? Parted by commas"), m_unwanted);
    addField(column, tr("Or start from a &template"), m_template, {m_effect});
    column->addStretch(1);
    setFocusProxy(m_wanted);
    connect(m_wanted, &QPlainTextEdit::textChanged, this, &InterestsPage::describe);
    connect(m_unwanted, &QLineEdit::textChanged, this, &InterestsPage::describe);
    describe();
}

bool InterestsPage::hasOwnWords() const
{
    return !m_wanted->toPlainText().trimmed().isEmpty() || !m_unwanted->text().trimmed().isEmpty();
}

void InterestsPage::describe()
{
    m_template->setEnabled(!hasOwnWords());
    m_effect->setText(hasOwnWords()
                          ? tr("Your own words are used. Refine them at any time (Ctrl+E): the "
                               "list re-orders while you type.")
                          : tr("A template is a page of criteria to rewrite at any time (Ctrl+E): "
                               "the list re-orders while you type."));
}

QString InterestsPage::criteriaText() const
{
    return hasOwnWords() ? criteriaInOwnWords(m_wanted->toPlainText(), m_unwanted->text())
                         : m_template->currentData().toString();
}

QString InterestsPage::criteriaTitle() const
{
    return hasOwnWords() ? tr("In my own words") : m_template->currentText();
}

QString InterestsPage::summary() const
{
    return hasOwnWords() ? tr("your own words") : m_template->currentText();
}

} // namespace firstlight
