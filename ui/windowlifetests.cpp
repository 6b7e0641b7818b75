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
#include "undohistory.h"
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
    connect(m_lifeTests, &LifeTests::unpinRequested, this,
            [this](const ArxivId &paper) { changePin(paper, {}); });
    connect(m_actions->pinTest, &QAction::triggered, this, &MainWindow::pinTest);
}

// Whoever loses what was starred is asked before, once that is known.
void MainWindow::saveCriteria(const QString &text)
{
    askBeforeSaving(text, [this, text] { keepCriteria(text); });
}

void MainWindow::askBeforeSaving(const QString &text, const std::function<void()> &save)
{
    m_workshop->setDraft(text);
    m_lifeWatch->whenKnown(text, [this, save](const std::optional<LifeOutcome> &outcome) {
        if (outcome && outcome->lost() > 0)
            askBeforeLosing(*outcome, save);
        else
            save();
    });
}

void MainWindow::keepCriteria(const QString &text)
{
    m_room->saveRevision(text);
    m_status->say(tr("Criteria saved as a revision."));
}

void MainWindow::askBeforeLosing(const LifeOutcome &outcome, const std::function<void()> &act)
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
    connect(save, &QPushButton::clicked, this, act);
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
    withPin(pick->paper.id,
            [this, paper = pick->paper, band](const std::optional<LifeTest> &pinned) {
                auto *dialog = new PinTestDialog(paper, pinned, band, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &PinTestDialog::pinRequested, this,
                        [this](const LifeTest &test) { changePin(test.paper, test); });
                connect(dialog, &PinTestDialog::unpinRequested, this,
                        [this](const ArxivId &unwanted) { changePin(unwanted, {}); });
                dialog->open();
            });
}

// Calls act with how the paper is pinned now.
void MainWindow::withPin(const ArxivId &paper,
                         const std::function<void(const std::optional<LifeTest> &)> &act)
{
    deliver(m_services.store().lifeTests(0), this,
            [this, paper, act](const Result<QList<LifeTest>> &tests) {
                if (!tests)
                    return showTrouble(sentence(tests.error(), Doing::Reading));
                const auto pinned =
                    std::find_if(tests->cbegin(), tests->cend(), [&](const LifeTest &test) {
                        return test.paper == paper && test.kind == LifeTest::Kind::Pinned;
                    });
                act(pinned == tests->cend() ? std::nullopt : std::optional(*pinned));
            });
}

void MainWindow::changePin(const ArxivId &paper, const std::optional<LifeTest> &wanted)
{
    withPin(paper, [this, paper, wanted](const std::optional<LifeTest> &before) {
        Store &store = m_services.store();
        deliver(wanted ? store.pinTest(*wanted) : store.unpinTest(paper), this,
                [this, before, wanted](const Result<void> &changed) {
                    if (!changed)
                        return showTrouble(sentence(changed.error(), Doing::Reading));
                    m_history->recordPin(before, wanted);
                    m_status->say(wanted ? tr("Pinned as a test of the criteria.")
                                         : tr("No longer pinned as a test."));
                });
    });
}

} // namespace firstlight
