// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "dialogs/rangedialog.h"
#include "dialogs/trialdialog.h"
#include "reachability.h"
#include "support/fakemorning.h"
#include "trialwords.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 9, 30);
constexpr int papersOfDay = 40;
const QString criteria = u"1. Pruning\n   - Relevant: Sparsity, lottery tickets."_s;
const QString draft = u"1. Pruning\n   - Relevant: Sparsity, lottery tickets, distillation."_s;

} // namespace

class TestTrialDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThePriceThenShowsTheSample();
    void cancelledItGoesOn();
    void withoutAModelItLeadsToTheSettings();
    void troubleIsSaid();
    void everyControlIsReachedAndNamed();
    void wordsOfAReport();
    void appliesToARange();
    void aCancelledRangeGoesOn();
    void aRangeWithoutPapers();

private:
    int scoresUnder(QDate of, const QString &text)
    {
        PickQuery query{.day = of, .criteriaHash = criteriaHash(text), .scorer = u"llm"_s};
        int scored = 0;
        const auto picks = m_morning->store().picks(query).result();
        for (const Pick &pick : *picks)
            scored += pick.score ? 1 : 0;
        return scored;
    }
    void setModel(const QString &endpoint, const QString &model)
    {
        QVERIFY(m_morning->services->settings().setText(u"llm.endpoint"_s, endpoint));
        QVERIFY(m_morning->services->settings().setText(u"llm.model"_s, model));
    }
    void openTrial()
    {
        m_dialog = std::make_unique<TrialDialog>(*m_morning->services, draft, 1, day);
        m_dialog->show();
    }
    void openRange()
    {
        m_dialog = std::make_unique<RangeDialog>(*m_morning->services, draft, false, day);
        m_dialog->show();
    }
    template <class T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QString said(const char *name) const { return child<QLabel>(name)->text(); }
    void click(const char *name) const { QTest::keyClick(child<QPushButton>(name), Qt::Key_Space); }

    std::unique_ptr<FakeMorning> m_morning;
    std::unique_ptr<QDialog> m_dialog;
};

void TestTrialDialog::init()
{
    qputenv("FIRSTLIGHT_API_KEY", "sk-test-0123456789abcdef");
    m_morning = std::make_unique<FakeMorning>();
    m_morning->open();
    setModel(m_morning->world.url(u"/v1"_s).toString(), u"gpt-5"_s);
    QList<Paper> papers;
    QList<Paper> earlier;
    for (const QString &id : FakeMorning::ids(papersOfDay))
        (papers.size() < papersOfDay - 16 ? papers : earlier).append(paper(id));
    QVERIFY(m_morning->save(day, papers));
    QVERIFY(m_morning->save(day.addDays(-1), earlier));
    QVERIFY(m_morning->store().saveRevision(criteria, {}).result());
}

void TestTrialDialog::cleanup()
{
    m_dialog.reset();
    m_morning.reset();
}

void TestTrialDialog::saysThePriceThenShowsTheSample()
{
    openTrial();
    QTRY_VERIFY2(said("trialSaid").startsWith(u"Asks for 48 verdict(s) in 6 requests: about "_s),
                 qPrintable(said("trialSaid")));
    QVERIFY(said("trialSaid").contains(u"a month about"_s));
    QCOMPARE(m_morning->world.modelRequests(), 0);

    QSignalSpy activated(static_cast<TrialDialog *>(m_dialog.get()), &TrialDialog::paperActivated);
    click("startTrial");
    QVERIFY(child<QPushButton>("cancelTrial")->isVisible());
    QVERIFY(child<QProgressBar>("trialProgress")->isVisible());
    auto *papers = child<QTreeWidget>("trialPapers");
    QTRY_VERIFY_WITH_TIMEOUT(papers->topLevelItemCount() > 0, 20000);
    int count = 0;
    for (int group = 0; group < papers->topLevelItemCount(); ++group)
        count += papers->topLevelItem(group)->childCount();
    QCOMPARE(count, 24);
    const QString text = said("trialSaid");
    QVERIFY2(text.contains(u"Of 24 paper(s) in the sample: 0 enter(s)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"24 papers pass: now "_s), qPrintable(text));
    QVERIFY2(text.contains(u"95 % confidence"_s), qPrintable(text));
    QVERIFY(child<QPushButton>("startTrial")->isVisible());
    QTreeWidgetItem *first = papers->topLevelItem(0)->child(0);
    QVERIFY2(first->text(1).contains(u'/'), qPrintable(first->text(1)));
    QCOMPARE(first->text(3), u"stays"_s);
    QVERIFY(!first->data(1, Qt::AccessibleTextRole).toString().isEmpty());
    papers->setCurrentItem(first);
    papers->setFocus();
    QTest::keyClick(papers, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
}

void TestTrialDialog::cancelledItGoesOn()
{
    openTrial();
    QTRY_VERIFY(said("trialSaid").startsWith(u"Asks for"_s));
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(&m_morning->services->trial(), &Trial::progressed, this, [this, once] {
        disconnect(*once);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    });
    click("startTrial");
    QTRY_VERIFY2(said("trialSaid").startsWith(u"Cancelled."_s), qPrintable(said("trialSaid")));
    QVERIFY(m_dialog->isVisible());
    const int scored = scoresUnder(day, draft) + scoresUnder(day, criteria);
    QVERIFY(scored > 0 && scored < 48);
    const int before = m_morning->world.modelRequests();
    QCOMPARE(child<QPushButton>("startTrial")->text(), u"&Go on"_s);
    click("startTrial");
    QTRY_VERIFY(said("trialSaid").contains(u"%1 known before"_s.arg(scored)));
    QCOMPARE(scoresUnder(day, draft), 24);
    QVERIFY(m_morning->world.modelRequests() - before < 6);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestTrialDialog::withoutAModelItLeadsToTheSettings()
{
    setModel({}, {});
    openTrial();
    QVERIFY(said("trialSaid").startsWith(u"No model is set"_s));
    QVERIFY(!child<QPushButton>("startTrial")->isVisible());
    QSignalSpy wanted(static_cast<TrialDialog *>(m_dialog.get()), &TrialDialog::settingsRequested);
    click("trialSettings");
    QCOMPARE(wanted.count(), 1);
    openRange();
    QVERIFY(said("rangeSaid").startsWith(u"No model is set"_s));
    QSignalSpy again(static_cast<RangeDialog *>(m_dialog.get()), &RangeDialog::settingsRequested);
    click("rangeSettings");
    QCOMPARE(again.count(), 1);
}

void TestTrialDialog::troubleIsSaid()
{
    openTrial();
    QTRY_VERIFY(said("trialSaid").startsWith(u"Asks for"_s));
    m_morning->world.modelFaults = {Answer{401, "{}"}};
    click("startTrial");
    QTRY_VERIFY2(said("trialSaid").contains(u"does not accept the key"_s),
                 qPrintable(said("trialSaid")));
    QVERIFY(child<QPushButton>("startTrial")->isVisible());
}

void TestTrialDialog::everyControlIsReachedAndNamed()
{
    openTrial();
    QTRY_VERIFY(said("trialSaid").startsWith(u"Asks for"_s));
    QCOMPARE(unreachableControls(m_dialog.get()).join(u'\n'), QString());
    openRange();
    child<QComboBox>("rangeChoice")->setCurrentIndex(3);
    QTRY_VERIFY(child<QPushButton>("startRange")->isEnabled());
    QCOMPARE(unreachableControls(m_dialog.get()).join(u'\n'), QString());
}

void TestTrialDialog::wordsOfAReport()
{
    TrialReport report;
    report.population = 506;
    report.passingBefore = ShareInterval{0.061, 0.032, 0.104};
    report.stoppedBy = Error{Error::Kind::Budget, {}};
    const QStringList lines = reportSentences(report);
    QVERIFY(lines.constFirst().startsWith(u"The spending cap is reached"_s));
    QVERIFY2(lines.join(u'\n').contains(u"now 6 % (3 % to 10 %), with the draft unknown"_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY(lines.join(u'\n').contains(u"for an unknown sum"_s));
    QCOMPARE(triedText({}), u"–"_s);
}

void TestTrialDialog::appliesToARange()
{
    openRange();
    QTRY_VERIFY2(said("rangeSaid").startsWith(u"Scores 40 paper(s) in 5 requests: about "_s),
                 qPrintable(said("rangeSaid")));
    QCOMPARE(m_morning->world.modelRequests(), 0);
    QCOMPARE(m_morning->store().revisions().result()->size(), 1);
    click("startRange");
    QTRY_VERIFY2(said("rangeSaid").startsWith(u"2 day(s) run."_s), qPrintable(said("rangeSaid")));
    QCOMPARE((*m_morning->store().currentRevision().result())->text, draft);
    QCOMPARE(scoresUnder(day, draft) + scoresUnder(day.addDays(-1), draft), papersOfDay);
}

void TestTrialDialog::aCancelledRangeGoesOn()
{
    openRange();
    QTRY_VERIFY(child<QPushButton>("startRange")->isEnabled());
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(&m_morning->services->rangeRun(), &RangeRun::dayFinished, this, [this, once] {
        disconnect(*once);
        QTest::keyClick(child<QPushButton>("cancelRange"), Qt::Key_Space);
    });
    click("startRange");
    QTRY_VERIFY2(said("rangeSaid").contains(u"1 day(s) are left"_s), qPrintable(said("rangeSaid")));
    QCOMPARE(scoresUnder(day, draft), papersOfDay - 16);
    QCOMPARE(scoresUnder(day.addDays(-1), draft), 0);
    const int before = m_morning->world.modelRequests();
    QCOMPARE(child<QPushButton>("startRange")->text(), u"&Go on"_s);
    click("startRange");
    QTRY_VERIFY(said("rangeSaid").startsWith(u"2 day(s) run."_s));
    QCOMPARE(scoresUnder(day.addDays(-1), draft), 16);
    QCOMPARE(m_morning->world.modelRequests() - before, 2);
}

void TestTrialDialog::aRangeWithoutPapers()
{
    m_dialog = std::make_unique<RangeDialog>(*m_morning->services, draft, true, day.addYears(1));
    m_dialog->show();
    QTRY_VERIFY2(said("rangeSaid").startsWith(u"There are no papers of these days"_s),
                 qPrintable(said("rangeSaid")));
    QVERIFY(!child<QPushButton>("startRange")->isEnabled());
}

QTEST_MAIN(TestTrialDialog)
#include "tst_trialdialog.moc"
