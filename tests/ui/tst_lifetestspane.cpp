// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "dialogs/pintestdialog.h"
#include "dialogs/rangedialog.h"
#include "lifewords.h"
#include "mainwindow.h"
#include "panes/criteriadock.h"
#include "panes/lifetests.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "reachability.h"
#include "support/fakemorning.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const QString oaks = u"1. Oaks\n   - Relevant: oaks, bark beetles"_s;

LifeOutcome outcomeOf(const QList<LifeMiss> &misses)
{
    LifeOutcome outcome;
    outcome.starred = {38, 41};
    outcome.dismissed = {9, 9};
    outcome.lostStarred = 3;
    outcome.misses = misses;
    outcome.allMisses = static_cast<int>(misses.size());
    return outcome;
}

LifeMiss missOf(const QString &id, LifeTest::Kind kind, bool isLost)
{
    LifeMiss miss{{*ArxivId::fromString(id), kind}, u"On $\\alpha$ trees"_s, {}, {}, isLost};
    miss.verdict.level = 5;
    miss.reason.topic = u"Trees"_s;
    miss.reason.raising = {u"oak"_s};
    miss.reason.lowering = {u"river"_s};
    return miss;
}

} // namespace

class TestLifeTestsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsLost();
    void lostOnesComeFirstWithTheirReasons();
    void returnOpensAMissAndItStaysCurrent();
    void everyControlIsReachedAndNamed();
    void pinsWithABandAndANote();
    void theWindowAsksBeforeSavingARegression();
    void theWindowPinsAndUnpins();
};

void TestLifeTestsPane::saysWhatIsLost()
{
    LifeOutcome outcome = outcomeOf({});
    QCOMPARE(lossText(outcome), u"loses 3 of your 41 star(s)"_s);
    QCOMPARE(talliesText(outcome), u"Stars 38 of 41 · Dismissed 9 of 9"_s);
    outcome.won = 2;
    QCOMPARE(changeText(outcome),
             u"This edit loses 3 of your 41 star(s). It passes 2 test(s) more."_s);
    outcome.lostStarred = 0;
    QCOMPARE(lossText(outcome), QString());
    LifeMiss pinned = missOf(u"2510.00001"_s, LifeTest::Kind::Pinned, false);
    pinned.test.band = Band::In;
    QVERIFY2(missText(pinned).contains(u"~5"_s), qPrintable(missText(pinned)));
    QCOMPARE(reasonText(pinned), u"Trees: +oak  −river"_s);
    pinned.reason = {};
    QCOMPARE(reasonText(pinned), u"Nothing in it is wanted"_s);
}

void TestLifeTestsPane::lostOnesComeFirstWithTheirReasons()
{
    const QList<Paper> papers = fortyPapers(1);
    const QList<LifeTest> tests{
        {papers.at(0).id, LifeTest::Kind::Starred},
        {papers.at(5).id, LifeTest::Kind::Dismissed},
        {papers.at(20).id, LifeTest::Kind::Pinned, Band::In, {}},
    };
    QList<KnownTerms> background;
    const LifeJudge judge(tests, {papers.at(0), papers.at(5), papers.at(20)}, background, {}, {});
    const QString comets = u"1. Comets\n   - Relevant: comets, orbits"_s;
    LifeJudgement before = judge.judge(criteriaFromMarkdown(oaks));
    before.report.verdicts[0].isHit = true;
    before.report.verdicts[1].isHit = true;
    before.report.verdicts[2].isHit = false;
    LifeJudgement after = judge.judge(criteriaFromMarkdown(comets));
    after.report.verdicts = before.report.verdicts;
    after.report.verdicts[0].isHit = false;
    const LifeOutcome outcome = lifeOutcome(judge, before, comets, after, 10);
    QCOMPARE(outcome.lostStarred, 1);
    QCOMPARE(outcome.lost(), 1);
    QCOMPARE(outcome.won, 0);
    QCOMPARE(outcome.allMisses, 2);
    QCOMPARE(outcome.misses.size(), 2);
    QVERIFY(outcome.misses.at(0).isLost);
    QCOMPARE(outcome.misses.at(0).title, u"Oaks in spring"_s);
    QVERIFY(!outcome.misses.at(0).reason.lowering.isEmpty());
    QVERIFY(!outcome.misses.at(1).isLost);
    QCOMPARE(lifeOutcome(judge, before, comets, after, 1).misses.size(), 1);
}

void TestLifeTestsPane::returnOpensAMissAndItStaysCurrent()
{
    LifeTests pane;
    pane.show();
    auto *list = pane.findChild<QTreeWidget *>(u"lifeMisses"_s);
    QAbstractItemModelTester tester(list->model());
    QList<ArxivId> opened;
    connect(&pane, &LifeTests::paperActivated, &pane,
            [&opened](const ArxivId &paper) { opened.append(paper); });
    QSignalSpy unpinned(&pane, &LifeTests::unpinRequested);
    const LifeMiss star = missOf(u"2510.00001"_s, LifeTest::Kind::Starred, true);
    const LifeMiss pin = missOf(u"2510.00002"_s, LifeTest::Kind::Pinned, false);
    pane.showOutcome(outcomeOf({star, pin}));
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->topLevelItem(0)->text(0).contains(u"\nNew: Starred, but ~5"_s));
    QVERIFY(!list->topLevelItem(0)->text(0).contains(u'$'));
    pane.focusMisses();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened, QList<ArxivId>{pin.test.paper});
    auto *unpin = pane.findChild<QPushButton *>(u"unpinTest"_s);
    QVERIFY(unpin->isEnabled());
    pane.showOutcome(outcomeOf({pin}));
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 0);
    QTest::keyClick(unpin, Qt::Key_Space);
    QCOMPARE(unpinned.count(), 1);
    LifeOutcome more = outcomeOf({pin});
    more.allMisses = 8;
    pane.showOutcome(more);
    QCOMPARE(pane.findChild<QLabel *>(u"lifeMore"_s)->text(), u"7 more miss(es) are not listed."_s);
}

void TestLifeTestsPane::everyControlIsReachedAndNamed()
{
    LifeTests pane;
    pane.showOutcome(outcomeOf({missOf(u"2510.00002"_s, LifeTest::Kind::Pinned, false)}));
    pane.show();
    pane.focusMisses();
    QCOMPARE(unreachableControls(&pane).join(u'\n'), QString());
    PinTestDialog dialog(fortyPapers(1).first(), {}, Band::Out);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Up);
    QStringList faults = unreachableControls(&dialog);
    // Of choices that exclude each other Tab comes to the one that is made.
    faults.removeIf([](const QString &fault) { return fault.startsWith(u"not reached: band."_s); });
    QCOMPARE(faults.join(u'\n'), QString());
}

void TestLifeTestsPane::pinsWithABandAndANote()
{
    const Paper paper = fortyPapers(1).first();
    PinTestDialog dialog(paper, {}, Band::Maybe);
    QList<LifeTest> pinned;
    connect(&dialog, &PinTestDialog::pinRequested, &dialog,
            [&pinned](const LifeTest &test) { pinned.append(test); });
    QVERIFY(dialog.findChild<QRadioButton *>(u"band.maybe"_s)->isChecked());
    QVERIFY(!dialog.findChild<QPushButton *>(u"unpin"_s));
    dialog.findChild<QRadioButton *>(u"band.out"_s)->click();
    dialog.findChild<QLineEdit *>(u"pinNote"_s)->setText(u" not  trees "_s);
    dialog.findChild<QPushButton *>(u"pin"_s)->click();
    QCOMPARE(pinned.size(), 1);
    QVERIFY(pinned.first() ==
            (LifeTest{paper.id, LifeTest::Kind::Pinned, Band::Out, u"not trees"_s}));
}

void TestLifeTestsPane::theWindowAsksBeforeSavingARegression()
{
    FakeMorning morning;
    morning.open();
    Store &store = morning.store();
    const QList<Paper> papers = fortyPapers(1);
    QVERIFY(morning.save(day.addDays(-1), fortyPapers(101)));
    QVERIFY(morning.save(day, papers));
    QVERIFY(store.saveRevision(oaks, {}).result());
    QVERIFY(store.setStarred({papers.at(0).id, papers.at(1).id}, true).result());
    MainWindow window(*morning.services);
    window.show();
    window.findChild<QAction *>(u"criteria"_s)->setChecked(true);
    auto *editor = window.findChild<QPlainTextEdit *>(u"criteriaEditor"_s);
    auto *tallies = window.findChild<QLabel *>(u"lifeTallies"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tallies->text(), u"Stars 2 of 2"_s, 20000);
    editor->setPlainText(u"1. Comets\n   - Relevant: comets, orbits"_s);
    auto *change = window.findChild<QLabel *>(u"lifeChange"_s);
    QTRY_COMPARE(change->text(), u"This edit loses 2 of your 2 star(s)."_s);

    auto *save = window.findChild<QAction *>(u"saveCriteria"_s);
    const auto box = [&] { return window.findChild<QMessageBox *>(u"regressionBox"_s); };
    save->trigger();
    QTRY_VERIFY(box());
    QCOMPARE(box()->text(), u"Saving these criteria loses 2 of your 2 star(s)."_s);
    QPointer<QMessageBox> first = box();
    first->reject();
    QTRY_VERIFY(!first);
    QCOMPARE(store.revisions().result()->size(), 1);

    save->trigger();
    QTRY_VERIFY(box());
    QPointer<QMessageBox> second = box();
    second->findChild<QPushButton *>(u"lookAtLosses"_s)->click();
    QTRY_VERIFY(!second);
    auto *misses = window.findChild<QTreeWidget *>(u"lifeMisses"_s);
    QVERIFY(misses->isVisible());
    QCOMPARE(misses->topLevelItemCount(), 2);
    QTest::keyClick(misses, Qt::Key_Return);
    auto *list = window.findChild<PickListPane *>();
    QTRY_VERIFY(list->currentPick() && list->currentPick()->paper.title == u"Oaks in spring"_s);
    QCOMPARE(store.revisions().result()->size(), 1);

    window.findChild<QAction *>(u"applyCriteria"_s)->trigger();
    QTRY_VERIFY(box());
    QPointer<QMessageBox> third = box();
    third->findChild<QPushButton *>(u"saveAllTheSame"_s)->click();
    QTRY_VERIFY(window.findChild<RangeDialog *>());
    QTRY_VERIFY(!third);
    QCOMPARE(store.revisions().result()->size(), 1); // until the days are to be scored
    window.findChild<RangeDialog *>()->close();

    save->trigger();
    QTRY_VERIFY(box());
    box()->findChild<QPushButton *>(u"saveAllTheSame"_s)->click();
    QTRY_COMPARE(store.revisions().result()->size(), 2);
    QTRY_VERIFY(!box());
    const auto *dock = window.findChild<CriteriaDock *>();
    QTRY_VERIFY(dock->windowTitle().contains(u"revision 2"_s)); // which losses are counted from
    editor->setPlainText(u"1. Comets and oaks\n   - Relevant: comets, orbits, oaks, beetles"_s);
    save->trigger();
    QTRY_COMPARE(store.revisions().result()->size(), 3);
    QVERIFY(!box());
}

void TestLifeTestsPane::theWindowPinsAndUnpins()
{
    FakeMorning morning;
    morning.open();
    Store &store = morning.store();
    QVERIFY(morning.save(day, fortyPapers(1)));
    QVERIFY(store.saveRevision(oaks, {}).result());
    MainWindow window(*morning.services);
    window.show();
    auto *list = window.findChild<PickListPane *>();
    QTRY_VERIFY(list->view()->model()->rowCount() > 5);
    QTest::keyClick(list->view(), Qt::Key_J);
    QTRY_VERIFY(list->currentPick());
    auto *pin = window.findChild<QAction *>(u"pinTest"_s);
    QTRY_VERIFY(pin->isEnabled());
    pin->trigger();
    QTRY_VERIFY(window.findChild<PinTestDialog *>());
    QPointer<PinTestDialog> dialog = window.findChild<PinTestDialog *>();
    dialog->findChild<QRadioButton *>(u"band.out"_s)->click();
    dialog->findChild<QPushButton *>(u"pin"_s)->click();
    QTRY_COMPARE(store.lifeTests(0).result()->size(), 1);
    QVERIFY(store.lifeTests(0).result()->constFirst().band == Band::Out);
    QTRY_VERIFY(!dialog);
    pin->trigger();
    QTRY_VERIFY(window.findChild<PinTestDialog *>());
    window.findChild<PinTestDialog *>()->findChild<QPushButton *>(u"unpin"_s)->click();
    QTRY_COMPARE(store.lifeTests(0).result()->size(), 0);
    auto *undo = window.findChild<QAction *>(u"undo"_s);
    QTRY_VERIFY(undo->text().contains(u"unpin a test"_s));
    undo->trigger();
    QTRY_COMPARE(store.lifeTests(0).result()->size(), 1);
    QVERIFY(store.lifeTests(0).result()->constFirst().band == Band::Out);
    undo->trigger();
    QTRY_COMPARE(store.lifeTests(0).result()->size(), 0);
    window.findChild<QAction *>(u"redo"_s)->trigger();
    QTRY_COMPARE(store.lifeTests(0).result()->size(), 1);
}

QTEST_MAIN(TestLifeTestsPane)
#include "tst_lifetestspane.moc"
