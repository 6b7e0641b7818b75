// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/firststartdialog.h"

#include "dialogs/categorytree.h"
#include "dialogs/fieldcolumn.h"
#include "dialogs/firstdaypage.h"
#include "dialogs/interestspage.h"
#include "dialogs/keyeditor.h"
#include "dialogs/modelstep.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

FirstStartDialog::FirstStartDialog(const QStringList &categories, QWidget *parent, bool hasCriteria)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_number(new QLabel(this))
    , m_text(makeHint())
    , m_pages(new QStackedWidget(this))
    , m_categories(new CategoryTree)
    , m_interests(new InterestsPage(hasCriteria))
    , m_model(new ModelStep)
    , m_day(new FirstDayPage)
    , m_sample(new QPushButton(tr("&Open the sample day"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(tr("Ne&xt"), this))
    , m_get(new QPushButton(tr("&Get today's papers"), this))
{
    setObjectName(u"firstStart"_s);
    setWindowTitle(tr("Welcome to Firstlight"));
    m_sample->setObjectName(u"openSample"_s);
    m_back->setObjectName(u"stepBack"_s);
    m_next->setObjectName(u"stepOn"_s);
    m_get->setObjectName(u"getFirst"_s);
    addStep(tr("Your categories"),
            tr("Firstlight pulls the day's announcements from arXiv and ranks them by what you "
               "want to read. Which parts of arXiv do you follow?"),
            m_categories);
    addStep(tr("Your interests"),
            tr("The papers of a day are ranked by these. A line or two is enough to begin with."),
            m_interests);
    addStep(tr("Who ranks"),
            tr("Both can be changed later in the settings, and neither has to be chosen now."),
            m_model);
    addStep(tr("Your first day"), tr("Everything is ready."), m_day);
    layOut();
    connectParts();
    m_categories->setChosen(categories);
    goTo(0);
    resize(QSize(fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 38)
               .boundedTo(screen()->availableSize() - QSize(40, 80)));
}

void FirstStartDialog::addStep(const QString &title, const QString &text, QWidget *page)
{
    m_steps.append({title, text});
    m_pages->addWidget(page);
}

void FirstStartDialog::layOut()
{
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_title->setFont(large);
    m_title->setObjectName(u"stepTitle"_s);
    for (QPushButton *button : {m_sample, m_back, m_next, m_get})
        button->setMinimumHeight(32);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_number);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sample);
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_get})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_pages, 1);
    column->addSpacing(16);
    column->addLayout(buttons);
    setTabOrder(m_pages, m_sample);
    setTabOrder(m_sample, m_back);
    setTabOrder(m_back, m_next);
    setTabOrder(m_next, m_get);
}

void FirstStartDialog::connectParts()
{
    connect(m_categories, &CategoryTree::changed, this, &FirstStartDialog::describe);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstStartDialog::goOn);
    connect(m_get, &QPushButton::clicked, this, &FirstStartDialog::get);
    connect(m_sample, &QPushButton::clicked, this, [this] {
        Q_EMIT sampleRequested();
        reject();
    });
}

void FirstStartDialog::offerModels(const EndpointForm::Parts &parts)
{
    m_model->offerModels(parts);
    for (KeyEditor *key : m_model->findChildren<KeyEditor *>()) {
        connect(key, &KeyEditor::kept, this, [this] {
            if (std::exchange(m_isKeepingKey, false))
                goOn();
        });
        connect(key, &KeyEditor::notKept, this, [this] { m_isKeepingKey = false; });
    }
}

QHash<QString, QString> FirstStartDialog::modelValues() const
{
    return m_model->values();
}

void FirstStartDialog::goTo(int step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_pages->setCurrentIndex(step);
    m_title->setText(m_steps.at(step).title);
    m_text->setText(m_steps.at(step).text);
    m_number->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps.size()));
    setAccessibleDescription(m_steps.at(step).title);
    if (step == m_steps.size() - 1)
        m_day->showChoice(m_categories->chosen().join(u", "_s), m_interests->summary(),
                          m_model->summary());
    describe();
    QWidget *first = m_pages->currentWidget();
    (first->focusProxy() ? first : m_get)->setFocus(Qt::OtherFocusReason);
}

// A key that was typed is kept before the step is left.
void FirstStartDialog::goOn()
{
    KeyEditor *key = m_model->key();
    if (m_pages->currentWidget() == m_model && key && key->hasUnkept()) {
        m_isKeepingKey = true;
        return key->keep();
    }
    goTo(m_pages->currentIndex() + 1);
}

void FirstStartDialog::get()
{
    goTo(int(m_steps.size()) - 1);
    m_isGetting = true;
    m_day->showProgress(tr("Asking arXiv…"), 0, 0);
    describe();
    Q_EMIT chosen(m_categories->chosen(), m_interests->criteriaText(),
                  m_interests->criteriaTitle());
}

void FirstStartDialog::showProgress(const QString &text, int done, int total)
{
    if (m_isGetting)
        m_day->showProgress(text, done, total);
}

void FirstStartDialog::showFailure(const QString &text)
{
    m_isGetting = false;
    m_day->showFailure(text);
    m_get->setText(tr("Try a&gain"));
    describe();
    m_sample->setDefault(true);
    m_sample->setFocus();
}

void FirstStartDialog::describe()
{
    const int step = m_pages->currentIndex();
    const bool isLast = step == m_steps.size() - 1;
    const bool hasCategories = !m_categories->chosen().isEmpty();
    m_back->setEnabled(step > 0 && !m_isGetting);
    m_next->setVisible(!isLast);
    m_next->setEnabled(hasCategories);
    m_get->setEnabled(hasCategories && !m_isGetting);
    (isLast ? m_get : m_next)->setDefault(true);
}

} // namespace firstlight
