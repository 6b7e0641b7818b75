// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/revisionsdialog.h"
#include "support/fakemorning.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const QString oaks = u"1. Oaks\n   - Relevant: oaks, bark beetles"_s;
const QString comets = u"1. Comets\n   - Relevant: comets, orbits"_s;

} // namespace

// Two revisions on the papers of days, in the dialog.
class TestComparisonPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comparesOnDays();
    void aComparisonCanBeCancelled();

private:
    template <class T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QString said() const { return child<QLabel>("comparisonSaid")->text(); }

    std::unique_ptr<FakeMorning> m_morning;
    std::unique_ptr<RevisionsDialog> m_dialog;
};

void TestComparisonPanel::init()
{
    m_morning = std::make_unique<FakeMorning>();
    m_morning->open();
    QVERIFY(m_morning->save(day.addDays(-1), fortyPapers(101)));
    QVERIFY(m_morning->save(day, fortyPapers(1)));
    for (const QString &text : {oaks, comets})
        QVERIFY(m_morning->store().saveRevision(text, {}).result());
    m_dialog =
        std::make_unique<RevisionsDialog>(m_morning->store(), m_morning->services->settings());
    m_dialog->setDay(day);
    m_dialog->show();
    QTRY_VERIFY(child<QPushButton>("compareOnDays")->isEnabled());
}

void TestComparisonPanel::cleanup()
{
    m_dialog.reset();
    m_morning.reset();
}

void TestComparisonPanel::comparesOnDays()
{
    QList<std::pair<ArxivId, QDate>> activated;
    connect(m_dialog.get(), &RevisionsDialog::paperActivated, this,
            [&activated](const ArxivId &paper, QDate of) {
                activated.append({paper, of});
            });
    auto *range = child<QComboBox>("comparisonRange");
    auto *papers = child<QTreeWidget>("comparison");
    range->setCurrentIndex(1);
    child<QPushButton>("compareOnDays")->click();
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Compared on 2 day(s)"_s), 30000);
    QTreeWidgetItem *entered = papers->topLevelItem(0);
    QVERIFY2(entered->childCount() > 0, qPrintable(entered->text(0)));
    QVERIFY(entered->text(0).startsWith(QString::number(entered->childCount())));
    QCOMPARE(entered->child(0)->text(0), u"Comets and dust"_s);
    QVERIFY(entered->child(0)->text(1).startsWith(u'~'));
    QVERIFY2(entered->child(0)->text(2).contains(u'+'), qPrintable(entered->child(0)->text(2)));
    QCOMPARE(papers->topLevelItem(1)->child(0)->text(0), u"Oaks in spring"_s);
    papers->setFocus();
    papers->setCurrentItem(entered->child(0));
    QTest::keyClick(papers, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().second, day);
    QCOMPARE(activated.first().first.toString().left(9), u"2510.0000"_s);
}

void TestComparisonPanel::aComparisonCanBeCancelled()
{
    child<QComboBox>("comparisonRange")->setCurrentIndex(2);
    child<QPushButton>("compareOnDays")->click();
    QVERIFY(child<QPushButton>("cancelComparison")->isVisible());
    QVERIFY(child<QProgressBar>("comparisonProgress")->isVisible());
    child<QPushButton>("cancelComparison")->click();
    QCOMPARE(said(), u"Cancelled before the first day."_s);
    QVERIFY(child<QPushButton>("compareOnDays")->isEnabled());
    child<QPushButton>("compareOnDays")->click(); // and again, to the end
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Compared on 2 day(s)"_s), 30000);
}

QTEST_MAIN(TestComparisonPanel)
#include "tst_comparisonpanel.moc"
