// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditwords.h"
#include "dialogs/auditdialog.h"
#include "dialogs/disagreementdialog.h"
#include "mainwindow.h"
#include "models/disagreementmodel.h"
#include "models/picklistmodel.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "support/fakemorning.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 9, 30);
const QString criteria = u"1. Pruning\n   - Relevant: lottery tickets"_s;

Disagreement differing(const QString &id, int first, int second)
{
    const Pick a = scoredPick(id, first, 8);
    const Pick b = scoredPick(id, second, 8);
    return {.compared = {.paper = a.paper, .day = day, .first = *a.score, .second = *b.score},
            .byRelevance = second - first,
            .byNovelty = 0,
            .isAcrossCutoffs = (first >= 8) != (second >= 8)};
}

} // namespace

class TestSecondLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_morning.reset(); }
    void rescuesAreCountedInWords();
    void theAuditListsTenPapers();
    void anAuditWithoutPapersSaysSo();
    void anAuditWithoutCriteriaSaysSo();
    void oneKeyRescuesAndUndoTakesItBack();
    void rowsOfDisagreementSayBothScores();
    void sidesAreNamed();
    void disagreementComparesTheTwo();
    void activatingOpensThePaper();
    void aHiddenPaperIsRevealed();

private:
    Store &store() { return m_morning->store(); }
    const Settings &settings() { return m_morning->services->settings(); }
    void set(const QString &key, const QString &value)
    {
        QVERIFY(m_morning->services->settings().setText(key, value));
    }
    void runDay()
    {
        RunRequest request{.day = day, .withModel = true};
        request.endpoint = m_morning->endpoint();
        request.isStored = true;
        QVERIFY(await(m_morning->services->dayRun().start(request)));
    }
    // Twelve papers that no model read, and some just below.
    void runAudited()
    {
        set(u"llm.title-pass"_s, u"on"_s);
        set(u"cutoff.relevance"_s, u"4"_s);
        set(u"cutoff.novelty"_s, u"5"_s);
        m_morning->world.titlesToDrop = FakeMorning::ids(20).mid(8);
        runDay();
    }

    std::unique_ptr<FakeMorning> m_morning;
};

void TestSecondLooks::init()
{
    m_morning = std::make_unique<FakeMorning>();
    m_morning->open();
    QList<Paper> papers;
    for (const QString &id : FakeMorning::ids(20))
        papers.append(paper(id));
    QVERIFY(m_morning->save(day, papers));
    QVERIFY(store().saveRevision(criteria, {}).result());
}

void TestSecondLooks::rescuesAreCountedInWords()
{
    const AuditTally tally{.criteriaHash = u"h"_s,
                           .scorer = {u"gpt-5"_s},
                           .part = AuditPart::Spared,
                           .days = 2,
                           .drawnFrom = 60,
                           .checked = 10,
                           .rescued = 1};
    const auto estimate = rescueEstimate(tally);
    QVERIFY(estimate);
    const QString text = rescueSentence(tally, *estimate, 3);
    QVERIFY2(text.startsWith(u"Revision 3, gpt-5: papers that no model read: 1 of 10"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"about %1 of 60 missed (%2 to %3)"_s.arg(estimate->missed)
                               .arg(estimate->leastMissed)
                               .arg(estimate->mostMissed)),
             qPrintable(text));
    QVERIFY(rescueSentence(tally, *estimate, 0).startsWith(u"Other criteria"_s));
}

void TestSecondLooks::theAuditListsTenPapers()
{
    runAudited();
    AuditDialog dialog(store(), settings(), day, {Qt::Key_R});
    auto *list = dialog.findChild<QTreeWidget *>(u"auditPapers"_s);
    auto *abstract = dialog.findChild<QPlainTextEdit *>(u"auditAbstract"_s);
    auto *tallies = dialog.findChild<QLabel *>(u"auditTallies"_s);
    auto *checked = dialog.findChild<QCheckBox *>(u"auditChecked"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 10);
    for (const QWidget *part : {static_cast<QWidget *>(list), static_cast<QWidget *>(abstract)}) {
        QVERIFY(!part->accessibleName().isEmpty());
        QVERIFY(part->focusPolicy() & Qt::TabFocus);
    }
    QCOMPARE(list->topLevelItem(0)->text(1), u"Dropped by its title"_s);
    QVERIFY(list->topLevelItem(9)->text(1).startsWith(u"Just below"_s));
    const QString first = abstract->toPlainText();
    QVERIFY(first.startsWith(list->topLevelItem(0)->text(0)));
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(abstract->toPlainText() != first);
    QTRY_VERIFY(tallies->text().contains(u"once you have looked"_s));
    checked->click();
    QTRY_VERIFY(tallies->text().contains(u"0 of 5 looked at rescued"_s));
    QVERIFY(checked->isChecked());
    checked->click();
    QTRY_VERIFY(tallies->text().contains(u"once you have looked"_s));
}

void TestSecondLooks::anAuditWithoutPapersSaysSo()
{
    AuditDialog dialog(store(), settings(), day.addDays(-7), {Qt::Key_R});
    auto *about = dialog.findChild<QLabel *>(u"auditAbout"_s);
    QTRY_VERIFY2(about->text().startsWith(u"Nothing to look at"_s), qPrintable(about->text()));
    QVERIFY(!dialog.findChild<QPushButton *>(u"rescuePaper"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QCheckBox *>(u"auditChecked"_s)->isEnabled());
    QVERIFY(dialog.findChild<QTreeWidget *>(u"auditPapers"_s)->parentWidget()->isHidden());
}

void TestSecondLooks::anAuditWithoutCriteriaSaysSo()
{
    TempStore empty;
    AuditDialog dialog(*empty.store, settings(), day, {Qt::Key_R});
    auto *about = dialog.findChild<QLabel *>(u"auditAbout"_s);
    QTRY_VERIFY2(about->text().startsWith(u"There are no criteria"_s), qPrintable(about->text()));
}

void TestSecondLooks::oneKeyRescuesAndUndoTakesItBack()
{
    runAudited();
    MainWindow window(*m_morning->services);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *picks = window.findChild<PickListView *>(u"pickList"_s);
    QTRY_VERIFY(picks->model()->rowCount() > 5);
    QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window.findChild<AuditDialog *>(u"audit"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"auditPapers"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 10);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_R);
    QTRY_COMPARE(list->topLevelItem(1)->text(2), u"Rescued"_s);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 1);
    auto *tallies = dialog->findChild<QLabel *>(u"auditTallies"_s);
    QTRY_VERIFY2(tallies->text().contains(u"1 of 1 looked at rescued"_s),
                 qPrintable(tallies->text()));
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(list->topLevelItem(1)->text(2) != u"Rescued"_s);
}

void TestSecondLooks::rowsOfDisagreementSayBothScores()
{
    DisagreementModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({differing(u"2509.20001"_s, 9, 5), differing(u"2509.20002"_s, 3, 5)},
               u"Local ranker"_s, u"gpt-5"_s);
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(text(0, DisagreementModel::First), u"9 / 8"_s);
    QCOMPARE(text(0, DisagreementModel::Difference), u"\u22124 / 0"_s);
    QCOMPARE(text(1, DisagreementModel::Difference), u"+2 / 0"_s);
    QCOMPARE(text(0, DisagreementModel::Cutoffs), u"Passes by one only"_s);
    QCOMPARE(text(1, DisagreementModel::Cutoffs), u"The same"_s);
    QCOMPARE(text(0, DisagreementModel::Second, Qt::AccessibleTextRole), u"gpt-5: 5 / 8"_s);
    QVERIFY(!model.at(2) && !model.at(-1));
}

void TestSecondLooks::sidesAreNamed()
{
    const QList<Revision> revisions{{.number = 1, .hash = u"a"_s, .label = u"first"_s},
                                    {.number = 2, .parent = 1, .hash = u"b"_s}};
    const QList<NamedSide> sides = sidesToCompare(revisions, u"b"_s, {u"gpt-5"_s});
    QCOMPARE(sides.size(), 5);
    QCOMPARE(sides.at(0).side, (ScoreSide{u"b"_s, u"local"_s}));
    QCOMPARE(sides.at(2).side, (ScoreSide{u"b"_s, u"llm:gpt-5"_s}));
    QCOMPARE(sides.at(3).name, u"Revision 2"_s);
    QCOMPARE(sides.at(4).name, u"Revision 1, first"_s);
    QCOMPARE(sides.at(4).side, (ScoreSide{u"a"_s, u"llm"_s}));
}

void TestSecondLooks::disagreementComparesTheTwo()
{
    runDay();
    DisagreementDialog dialog(store(), settings(), day);
    auto *table = dialog.findChild<QTableView *>(u"disagreements"_s);
    auto *said = dialog.findChild<QLabel *>(u"disagreementSaid"_s);
    auto *second = dialog.findChild<QComboBox *>(u"secondSide"_s);
    auto *from = dialog.findChild<QDateEdit *>(u"compareFrom"_s);
    for (const char *name : {"firstSide", "secondSide", "compareFrom", "compareTo"})
        QVERIFY(!dialog.findChild<QWidget *>(QLatin1String(name))->accessibleName().isEmpty());
    QVERIFY(!table->accessibleName().isEmpty());
    QTRY_VERIFY2(said->text().startsWith(u"Both scored"_s) ||
                     said->text().startsWith(u"No paper"_s),
                 qPrintable(said->text()));
    second->setCurrentIndex(0);
    QVERIFY(said->text().contains(u"not the same"_s));
    QCOMPARE(table->model()->rowCount(), 0);
    second->setCurrentIndex(1);
    from->setDate(day.addDays(1));
    QVERIFY(said->text().contains(u"after the last"_s));
}

void TestSecondLooks::activatingOpensThePaper()
{
    runDay();
    // The local ranker thinks otherwise of one.
    Score local = *scoredPick(u"2509.20001"_s, 2, 2).score;
    local.criteriaHash = store().currentRevision().result()->value().hash;
    local.scorer = {};
    local.state = Score::State::Estimated;
    QVERIFY(store().saveScores(0, {local}).result());
    DisagreementDialog dialog(store(), settings(), day);
    QList<QDate> chosen;
    connect(&dialog, &DisagreementDialog::paperChosen, this,
            [&chosen](const ArxivId &, QDate of) { chosen.append(of); });
    auto *table = dialog.findChild<QTableView *>(u"disagreements"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    dialog.show();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen, QList<QDate>{day});
}

void TestSecondLooks::aHiddenPaperIsRevealed()
{
    runDay();
    MainWindow window(*m_morning->services);
    window.show();
    auto *picks = window.findChild<PickListView *>(u"pickList"_s);
    QTRY_VERIFY(picks->model()->rowCount() > 1);
    window.findChild<QAction *>(u"disagreement"_s)->trigger();
    auto *dialog = window.findChild<DisagreementDialog *>(u"disagreement"_s);
    QVERIFY(dialog);
    const ArxivId out = *ArxivId::fromString(u"2509.20003"_s); // 3 and 4: in the collapsed band
    Q_EMIT dialog->paperChosen(out, day);
    const auto *page = window.findChild<PaperView *>(u"paper"_s);
    QTRY_VERIFY(page->pick() && page->pick()->paper.id == out);

    // On the day that is shown already, too.
    auto *list = window.findChild<PickListPane *>();
    list->selectPick(*ArxivId::fromString(u"2509.20001"_s)); // what is current stays
    QTRY_VERIFY(list->currentPick() && list->currentPick()->paper.id != out);
    window.findChild<QToolButton *>(u"starredFilter"_s)->click();
    const auto *model = qobject_cast<PickListModel *>(picks->model());
    QTRY_VERIFY(!model->indexOf(out).isValid());
    Q_EMIT dialog->paperChosen(out, day);
    QTRY_VERIFY(list->currentPick() && list->currentPick()->paper.id == out);
}

QTEST_MAIN(TestSecondLooks)
#include "tst_secondlooks.moc"
