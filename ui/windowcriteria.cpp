// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How MainWindow puts the criteria's dock together with what answers it.
#include "mainwindow.h"

#include "base/async.h"
#include "criteriaeffect.h"
#include "criteriaworkshop.h"
#include "messages.h"
#include "panes/criteriadock.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "readingroom.h"
#include "run/completion.h"

namespace firstlight {

namespace {

constexpr int completionsOffered = 8;

} // namespace

void MainWindow::connectCriteria()
{
    connect(m_criteria, &CriteriaDock::tried, m_room, &ReadingRoom::tryCriteria);
    connect(m_criteria, &CriteriaDock::reverted, m_room, &ReadingRoom::endTrial);
    connect(m_criteria, &CriteriaDock::saveRequested, this, &MainWindow::saveCriteria);
    connect(m_criteria, &CriteriaDock::modifiedChanged, this, &MainWindow::describeActions);
    connect(m_criteria, &CriteriaDock::left, m_list->view(), qOverload<>(&QWidget::setFocus));
    connect(m_criteria, &QDockWidget::visibilityChanged, m_room, &ReadingRoom::expectTrial);
    connect(m_criteria, &CriteriaDock::completionWanted, this, &MainWindow::completeTerm);
    connect(m_criteria, &CriteriaDock::paperChosen, this, &MainWindow::openInDay);
    connectEffect();
    connectWorkshop();
}

void MainWindow::connectEffect()
{
    connect(m_criteria, &CriteriaDock::tried, m_effect, &CriteriaEffect::setDraft);
    connect(m_criteria, &CriteriaDock::scopeChosen, m_effect, &CriteriaEffect::setScope);
    connect(m_room, &ReadingRoom::trialEstimated, m_effect, &CriteriaEffect::takeDay);
    connect(m_room, &ReadingRoom::trialEnded, m_effect, &CriteriaEffect::clear);
    connect(m_effect, &CriteriaEffect::differed, m_criteria, &CriteriaDock::showEffect);
    connect(m_effect, &CriteriaEffect::loading, m_criteria, &CriteriaDock::showLoading);
    connect(m_effect, &CriteriaEffect::failed, m_room, &ReadingRoom::failed);
    connect(m_room, &ReadingRoom::picksLoaded, this, [this](const Place &place) {
        if (place.isDay())
            m_effect->setDay(place.day);
    });
    connect(m_room, &ReadingRoom::revisionLoaded, this, [this] {
        m_effect->setSaved(m_room->revision().value_or(Revision()));
        m_workshop->setSaved(m_room->revision() ? m_room->revision()->text : QString());
    });
}

void MainWindow::connectWorkshop()
{
    connect(m_criteria, &CriteriaDock::drafted, m_workshop, &CriteriaWorkshop::setDraft);
    connect(m_criteria, &QDockWidget::visibilityChanged, m_workshop, &CriteriaWorkshop::setLive);
    connect(m_workshop, &CriteriaWorkshop::lintFound, m_criteria, &CriteriaDock::setFindings);
    connect(m_workshop, &CriteriaWorkshop::failed, m_room, &ReadingRoom::failed);
}

void MainWindow::completeTerm(const QString &beginning)
{
    deliver(completions(m_services.store(), beginning, completionsOffered), this,
            [this, beginning](const Result<QList<LibraryTerm>> &terms) {
                if (terms)
                    m_criteria->offerCompletions(beginning, *terms);
            });
}

} // namespace firstlight
