// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "base/async.h"
#include "criteriaworkshop.h"
#include "dialogs/pintestdialog.h"
#include "lifewatch.h"
#include "lifewords.h"
#include "messages.h"
#include "panes/criteriadock.h"
#include "panes/lifetests.h"
#include "panes/picklistpane.h"
#include "panes/statusline.h"
#include "readingroom.h"
#include "run/reading.h"
#include "windowactions.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

// How MainWindow tests criteria against what the reader did with papers.
namespace firstlight {

using namespace Qt::StringLiterals;

void MainWindow::connectLifeTests()
{
    m_criteria->addTests(m_lifeTests);
    connect(m_lifeWatch, &LifeWatch::changed, m_lifeTests, &LifeTests::showOutcome);
    connect(m_lifeTests, &LifeTests::paperActivated, this, &MainWindow::openPaper);
    connect(m_lifeTests, &LifeTests::unpinRequested, this, &MainWindow::unpinTest);
    connect(m_actions->pinTest, &QAction::triggered, this, &MainWindow::pinTest);
}

// Whoever loses what was starred is asked before, once that is known.
void MainWindow::saveCriteria(const QString &text)
{
    m_workshop->setDraft(text);
    m_lifeWatch->whenKnown(text, [this, text](const std::optional<LifeOutcome> &outcome) {
        if (outcome && outcome->lost() > 0)
            askBeforeLosing(*outcome);
        else
            keepCriteria(text);
    });
}

void MainWindow::keepCriteria(const QString &text)
{
    m_room->saveRevision(text);
    m_status->say(tr("Criteria saved as a revision."));
}

void MainWindow::askBeforeLosing(const LifeOutcome &outcome)
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"regressionBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Save criteria"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        tr("Saving these criteria %1.", "loses 3 of your 41 stars").arg(lossText(outcome)));
    QPushButton *save = box->addButton(tr("&Save all the same"), QMessageBox::AcceptRole);
    QPushButton *look = box->addButton(tr("&Look"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(look);
    save->setObjectName(u"saveAllTheSame"_s);
    look->setObjectName(u"lookAtLosses"_s);
    connect(save, &QPushButton::clicked, this,
            [this, text = outcome.draft] { keepCriteria(text); });
    connect(look, &QPushButton::clicked, this, [this] {
        m_actions->criteria->setChecked(true);
        m_criteria->setView(CriteriaDock::View::Tests);
        m_lifeTests->focusMisses();
    });
    box->open();
}

void MainWindow::pinTest()
{
    const std::optional<Pick> pick = m_list->currentPick();
    if (!pick)
        return;
    const Band band = bandOf(*pick, cutoffsOf(m_services.settings()));
    deliver(m_services.store().lifeTests(0), this,
            [this, paper = pick->paper, band](const Result<QList<LifeTest>> &tests) {
                if (!tests)
                    return showTrouble(sentence(tests.error(), Doing::Reading));
                std::optional<LifeTest> pinned;
                for (const LifeTest &test : *tests) {
                    if (test.paper == paper.id && test.kind == LifeTest::Kind::Pinned)
                        pinned = test;
                }
                auto *dialog = new PinTestDialog(paper, pinned, band, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &PinTestDialog::pinRequested, this, &MainWindow::keepPin);
                connect(dialog, &PinTestDialog::unpinRequested, this, &MainWindow::unpinTest);
                dialog->open();
            });
}

void MainWindow::keepPin(const LifeTest &test)
{
    deliver(m_services.store().pinTest(test), this, [this](const Result<void> &pinned) {
        if (pinned)
            m_status->say(tr("Pinned as a test of the criteria."));
        else
            showTrouble(sentence(pinned.error(), Doing::Reading));
    });
}

void MainWindow::unpinTest(const ArxivId &paper)
{
    deliver(m_services.store().unpinTest(paper), this, [this](const Result<void> &unpinned) {
        if (unpinned)
            m_status->say(tr("No longer pinned as a test."));
        else
            showTrouble(sentence(unpinned.error(), Doing::Reading));
    });
}

} // namespace firstlight
