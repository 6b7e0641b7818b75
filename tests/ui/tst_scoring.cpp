// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "mainwindow.h"
#include "panes/picklistview.h"
#include "scoringoffer.h"
#include "support/builders.h"
#include "support/fakeworld.h"
#include "support/tempstore.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

QStringList ids(int count)
{
    QStringList result;
    for (int number = 0; number < count; ++number)
        result.append(u"2509.%1"_s.arg(20000 + number));
    return result;
}

} // namespace

// What the window says of a model's money: before, and after.
class TestScoring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("FIRSTLIGHT_API_KEY", "sk-test-0123456789abcdef"); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<FakeWorld>();
        m_world->listed = {{"cs.LG", ids(24)}};
        Settings settings(Profile::in(m_folder->path()).settingsFile);
        QVERIFY(settings.setText(u"categories"_s, u"cs.LG"_s));
        QVERIFY(settings.setText(u"arxiv.feed-url"_s, m_world->url().toString()));
        QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
        QVERIFY(settings.setText(u"people.url"_s, u""_s));
        QVERIFY(settings.setText(u"llm.endpoint"_s, m_world->url(u"/v1"_s).toString()));
        QVERIFY(settings.setText(u"llm.model"_s, u"gpt-5"_s));
        m_services = *Services::open(Profile::in(m_folder->path()), Clock(testNow()));
        QVERIFY(m_services->store().saveRevision(u"Sparsity and pruning."_s, {}).result());
        QVERIFY(await(m_services->dayRun().start({})));
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
        QTRY_VERIFY(list()->model()->rowCount() > 5);
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
        m_world.reset();
    }

    void thePriceStandsOnTheButton()
    {
        QAction *score = action("scoreDay");
        QTRY_VERIFY(score->isEnabled());
        QVERIFY2(score->iconText().startsWith(u"Score 24 paper(s): about "_s),
                 qPrintable(score->iconText()));
        QVERIFY(score->toolTip().contains(u"3 request(s) to gpt-5"_s));
        QCOMPARE(m_world->modelRequests(), 0);

        score->trigger();
        QTRY_COMPARE(m_world->idsSent().size(), 24);
        QTRY_COMPARE(score->iconText(), u"Nothing to score"_s);
        QVERIFY(!score->isEnabled());
    }

    void theRunReportsStageByStage()
    {
        auto *details = m_window->findChild<QToolButton *>(u"runDetails"_s);
        QVERIFY(details->isHidden());
        QTRY_VERIFY(action("scoreDay")->isEnabled());
        action("scoreDay")->trigger();
        QTRY_VERIFY(details->isVisible());
        details->click();
        auto *dialog = m_window->findChild<QDialog *>(u"runReport"_s);
        QVERIFY(dialog);
        auto *stages = dialog->findChild<QTableWidget *>(u"stages"_s);
        QCOMPARE(stages->rowCount(), 1);
        QStringList row;
        for (int column = 0; column < stages->columnCount(); ++column)
            row.append(stages->item(0, column)->text());
        QCOMPARE(row.mid(0, 7),
                 (QStringList{u"abstracts"_s, u"24"_s, u"24"_s, u"0"_s, u"0"_s, u"0"_s, u"3"_s}));
        QCOMPARE(row.constLast(), u"2.70 ¢"_s);
        dialog->reject();
    }

    void onePaperIsAskedAboutAlone()
    {
        QTRY_VERIFY(action("scoreDay")->isEnabled());
        QTest::keyClick(list(), Qt::Key_J);
        QTest::keyClick(list(), Qt::Key_A);
        QTRY_COMPARE(m_world->idsSent().size(), 1);
        QTRY_VERIFY(action("scoreDay")->iconText().startsWith(u"Score 23 paper(s)"_s));
    }

    void theWholePromptCanBeRead()
    {
        action("showPrompt")->trigger();
        auto *dialog = m_window->findChild<QDialog *>(u"prompt"_s);
        QVERIFY(dialog);
        const auto pages = dialog->findChildren<QPlainTextEdit *>();
        QCOMPARE(pages.size(), 4);
        for (const QPlainTextEdit *page : pages) {
            QVERIFY(page->isReadOnly());
            QVERIFY(!page->accessibleName().isEmpty());
        }
        QVERIFY(pages.constFirst()->toPlainText().contains(u"Sparsity and pruning."_s));
        dialog->reject();
    }

    void withoutAModelNothingIsOffered()
    {
        m_window.reset();
        QVERIFY(m_services->settings().setText(u"llm.model"_s, u""_s));
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
        QVERIFY(!action("scoreDay")->isVisible());
        QVERIFY(!action("askModel")->isEnabled());
    }

    void anUnknownPriceIsNotNothing()
    {
        QCOMPARE(offerText({.newPapers = 3}), u"Score 3 paper(s): price unknown"_s);
        QVERIFY(offerDetails({.newPapers = 3, .requests = 1}, u"m"_s)
                    .contains(u"Low unknown, expected unknown, at worst unknown"_s));
    }

private:
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    PickListView *list() const { return m_window->findChild<PickListView *>(u"pickList"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestScoring)
#include "tst_scoring.moc"
