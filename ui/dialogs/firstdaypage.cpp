// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/firstdaypage.h"

#include "dialogs/fieldcolumn.h"

#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

FirstDayPage::FirstDayPage(QWidget *parent)
    : QWidget(parent)
    , m_choice(makeHint())
    , m_state(makeHint())
    , m_progress(new QProgressBar(this))
{
    m_choice->setObjectName(u"firstChoice"_s);
    m_state->setObjectName(u"firstState"_s);
    m_progress->setObjectName(u"firstProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    QVBoxLayout *column = makeFieldColumn(this);
    column->addWidget(m_choice);
    column->addWidget(
        makeHint(tr("arXiv is asked for the papers that it announced today; they are ranked, and "
                    "the list opens. That takes some seconds to a minute. From then on the "
                    "papers come by themselves while the window is open.")));
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addStretch(1);
}

void FirstDayPage::showChoice(const QString &categories, const QString &criteria,
                              const QString &scorer)
{
    m_choice->setText(
        tr("Categories: %1\nCriteria: %2\nRanked by: %3").arg(categories, criteria, scorer));
}

void FirstDayPage::showProgress(const QString &text, int done, int total)
{
    m_progress->show();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_state->setText(text);
}

void FirstDayPage::showFailure(const QString &text)
{
    m_progress->hide();
    m_state->setText(text);
}

} // namespace firstlight
