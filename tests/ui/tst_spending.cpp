// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spendingchart.h"
#include "dialogs/paperjournaldialog.h"
#include "dialogs/spendingdialog.h"
#include "exchange/spendingcsv.h"
#include "models/spendingmodel.h"
#include "moneywords.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate october(2025, 10, 1);

Spending entry(int day, const QString &model, double usd)
{
    return {.day = QDate(2025, 10, day), .model = model, .requests = 3, .usd = usd};
}

QList<Spending> someEntries()
{
    Spending doubtful = entry(20, u"o4-mini"_s, 0.02);
    doubtful.perhapsBilled = 1;
    doubtful.perhapsUsd = 0.05;
    return {entry(3, u"gpt-5-mini"_s, 0.10), entry(3, u"o4-mini"_s, 0.30),
            entry(6, u"gpt-5-mini"_s, 0.12), doubtful};
}

// A request that was answered, as a run leaves it behind.
void request(Store &store, const QString &model, const QDateTime &sentAt,
             const std::optional<double> &usd)
{
    RequestRecord record{.scorer = {model}, .criteriaHash = u"hash"_s, .sentAt = sentAt};
    record.papers = {{*ArxivId::fromString(u"2510.00001"_s), 1}};
    record.worstUsd = 0.5;
    record.id = store.recordSent(record).result().value();
    record.usage = {.in = 1000, .out = 100};
    record.usd = usd;
    QVERIFY(store.recordReceived(record).result());
    QVERIFY(store.recordParsed(record.id, {}).result());
}

QDateTime at(QDate day)
{
    return {day, QTime(5, 0), Qt::UTC};
}

} // namespace

class TestSpending final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreStackedByModelTheDearestFirst()
    {
        const SpendingBars bars = spendingBars(october, someEntries());
        QCOMPARE(bars.requests.size(), 31);
        QCOMPARE(bars.parts.size(), 2);
        QCOMPARE(bars.parts.first().model, u"o4-mini"_s);
        QCOMPARE(bars.usdOf(2), 0.4);
        QCOMPARE(bars.tallest(), 0.4);
        QCOMPARE(bars.nextBusyDay(2, 1), 5);
        QCOMPARE(bars.nextBusyDay(5, -1), 2);
        QCOMPARE(bars.nextBusyDay(2, -1), 2);
        QVERIFY(spendingBars(october.addMonths(1), someEntries()).isEmpty());
    }

    void manyModelsBecomeFiveAndTheRest()
    {
        QList<Spending> entries;
        for (int model = 1; model <= 9; ++model)
            entries.append(entry(1, u"m%1"_s.arg(model), model));
        const SpendingBars bars = spendingBars(october, entries);
        QCOMPARE(bars.parts.size(), 6);
        QCOMPARE(bars.parts.first().model, u"m9"_s);
        QCOMPARE(bars.parts.last().total, 10.0);
        QCOMPARE(partName(bars.parts.last()), u"other models"_s);
        QCOMPARE(bars.usdOf(0), 45.0);
    }

    void axesAreRound_data()
    {
        QTest::addColumn<double>("most");
        for (const double most : {0.0, 0.0007, 0.013, 0.4, 0.99, 1.0, 1.01, 3.7, 52.0, 1234.0})
            QTest::addRow("%g", most) << most;
    }

    void axesAreRound()
    {
        QFETCH(double, most);
        const QList<double> amounts = axisAmounts(most);
        QVERIFY2(amounts.size() >= 3 && amounts.size() <= 6,
                 qPrintable(QString::number(amounts.size())));
        QCOMPARE(amounts.first(), 0.0);
        QVERIFY(amounts.last() >= most - 1e-12);
        QVERIFY(most < 1e-4 || amounts.last() < most * 2.1);
    }

    void aDayIsSaidInWords()
    {
        const SpendingBars bars = spendingBars(october, someEntries());
        QCOMPARE(daySentence(bars, 2, QLocale::c()),
                 u"Fri 3 Oct: $0.4000 for 6 request(s). o4-mini $0.3000, gpt-5-mini $0.1000."_s);
        QVERIFY(daySentence(bars, 19, QLocale::c()).contains(u"Perhaps up to $0.0500 more"_s));
        QVERIFY(daySentence(bars, 0, QLocale::c()).contains(u"no requests"_s));
    }

    void keysGoFromDayToDay()
    {
        SpendingChart chart;
        chart.setBars(spendingBars(october, someEntries()), 2);
        QVERIFY(!chart.accessibleName().isEmpty());
        const QSignalSpy chosen(&chart, &SpendingChart::currentDayChanged);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentDay(), QDate(2025, 10, 3));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.currentDay(), QDate(2025, 10, 20));
        QVERIFY(chart.accessibleDescription().contains(u"Perhaps"_s));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentDay(), QDate(2025, 10, 20));
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.currentDay(), QDate(2025, 10, 3));
        QCOMPARE(chosen.size(), 4);

        chart.setBars(spendingBars(october.addMonths(1), {}), 2);
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End})
            QTest::keyClick(&chart, key);
        QVERIFY(chart.currentDay().isNull());
        QCOMPARE(chart.accessibleDescription(), u"No requests in this month."_s);
    }

    void barsAreDrawnWhereThereIsSpending()
    {
        SpendingChart chart;
        chart.resize(640, 240);
        chart.setBars(spendingBars(october, someEntries()), 0.5);
        const QImage with = chart.grab().toImage();
        chart.setBars(spendingBars(october, {entry(3, u"o4-mini"_s, 0.4)}), 0.5);
        QVERIFY(chart.grab().toImage() != with);
        chart.setBars(spendingBars(october, someEntries()), 0);
        QVERIFY(chart.grab().toImage() != with); // without the line of the cap
    }

    void rowsSayWhatIsNotKnown()
    {
        SpendingModel model;
        const QAbstractItemModelTester tester(&model);
        QList<Spending> entries = someEntries();
        Spending unknown = entry(21, u"house"_s, 0);
        unknown.unknownPrice = 3;
        entries.append(unknown);
        model.setEntries(entries);
        QCOMPARE(model.rowCount(), 5);
        const auto usd = [&model](int row) {
            return model.index(row, SpendingModel::Usd).data().toString();
        };
        QCOMPARE(usd(0), u"unknown"_s); // latest first
        QCOMPARE(usd(1), u"$0.0200 to $0.0700"_s);
        QCOMPARE(usd(2), u"$0.1200"_s);
        QVERIFY(model.index(2, SpendingModel::TokensIn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Tokens in: "_s));
    }

    void csvIsWhole()
    {
        Spending odd = entry(3, u"a \"b\", c"_s, 0.1);
        const QList<QByteArray> lines = spendingCsv({odd}).split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).count(','), 12);
        QCOMPARE(lines.at(1), QByteArray("2025-10-03,\"a \"\"b\"\", c\",abstracts,3,0,0,0,0,0,"
                                         "0.100000,0,0.000000,0\r"));
    }

    void theDialogShowsAMonthAndTheOneBefore()
    {
        TempStore library;
        fill(library);
        const Settings settings(library.folder.filePath(u"s.ini"_s));
        SpendingDialog dialog(*library.store, settings, QDate(2025, 10, 20));
        const auto *table = dialog.findChild<QTableView *>(u"spendingTable"_s);
        const auto *total = dialog.findChild<QLabel *>(u"spendingTotal"_s);
        const auto *notes = dialog.findChild<QLabel *>(u"spendingNotes"_s);
        auto *previous = dialog.findChild<QToolButton *>(u"previousMonth"_s);
        auto *next = dialog.findChild<QToolButton *>(u"nextMonth"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY2(total->text().startsWith(u"$0.50 of $20.00"_s), qPrintable(total->text()));
        QVERIFY(notes->text().contains(u"unknown"_s));
        QVERIFY(!next->isEnabled());
        QTRY_VERIFY(previous->isEnabled());

        previous->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(total->text().startsWith(u"$0.25"_s));
        QVERIFY(next->isEnabled() && !previous->isEnabled());
        QVERIFY(notes->text().isEmpty());
    }

    void chartAndTableGoTogether()
    {
        TempStore library;
        fill(library);
        const Settings settings(library.folder.filePath(u"s.ini"_s));
        SpendingDialog dialog(*library.store, settings, QDate(2025, 10, 20));
        auto *table = dialog.findChild<QTableView *>(u"spendingTable"_s);
        auto *chart = dialog.findChild<SpendingChart *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(table->currentIndex().data(SpendingModel::DateRole).toDate(), QDate(2025, 10, 2));
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(chart->currentDay(), QDate(2025, 10, 7));
    }

    void anEmptyMonthIsSaid()
    {
        TempStore library;
        const Settings settings(library.folder.filePath(u"s.ini"_s));
        SpendingDialog dialog(*library.store, settings, QDate(2025, 10, 20));
        const auto *notes = dialog.findChild<QLabel *>(u"spendingNotes"_s);
        QTRY_COMPARE(notes->text(), u"No requests in this month, nothing spent."_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"exportSpending"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QToolButton *>(u"previousMonth"_s)->isEnabled());
    }

    void aMonthIsExported()
    {
        TempStore library;
        fill(library);
        const Settings settings(library.folder.filePath(u"s.ini"_s));
        SpendingDialog dialog(*library.store, settings, QDate(2025, 10, 20));
        auto *button = dialog.findChild<QPushButton *>(u"exportSpending"_s);
        const auto *table = dialog.findChild<QTableView *>(u"spendingTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        button->click();
        auto *chooser = dialog.findChild<QFileDialog *>(u"fileDialog"_s);
        QVERIFY(chooser);
        QVERIFY(chooser->selectedFiles().first().endsWith(u"spending-2025-10.csv"_s));
        QFile file(library.folder.filePath(u"out.csv"_s));
        Q_EMIT chooser->fileSelected(file.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 3);
    }

    void thePapersJournalIsListed()
    {
        TempStore library;
        fill(library);
        PaperJournalDialog dialog(*library.store, paper(u"2510.00001"_s));
        const auto *list = dialog.findChild<QTreeWidget *>(u"paperRequests"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(0)->text(1), u"house"_s);
        QCOMPARE(list->topLevelItem(0)->text(5), u"unknown"_s);
        QCOMPARE(list->topLevelItem(1)->text(5), u"$0.5000"_s);
        QVERIFY(!dialog.findChild<QLabel *>(u"requestSum"_s)->text().isEmpty());
        QVERIFY(!dialog.findChild<QLabel *>(u"requestComment"_s)->text().isEmpty());
    }

    void aPaperWithoutAJournalIsSaid()
    {
        TempStore library;
        QVERIFY(library.store->saveAnnouncement(announcement(october, {paper(u"2510.00001"_s)}))
                    .result());
        PaperJournalDialog dialog(*library.store, paper(u"2510.00001"_s));
        const auto *sum = dialog.findChild<QLabel *>(u"requestSum"_s);
        QTRY_COMPARE(sum->text(), u"No model was ever asked about this paper."_s);
    }

private:
    // September: one request; October: two, the price of one of which is unknown.
    void fill(TempStore &library)
    {
        QVERIFY(library.store->saveAnnouncement(announcement(october, {paper(u"2510.00001"_s)}))
                    .result());
        request(*library.store, u"gpt-5-mini"_s, at(QDate(2025, 9, 30)), 0.25);
        request(*library.store, u"gpt-5-mini"_s, at(QDate(2025, 10, 2)), 0.5);
        request(*library.store, u"house"_s, at(QDate(2025, 10, 7)), {});
        QCOMPARE(library.execute(u"INSERT OR IGNORE INTO request_paper (paper, request) SELECT "
                                 "paper.key, request.id FROM paper, request"_s,
                                 {{}}),
                 QString());
    }
};

QTEST_MAIN(TestSpending)
#include "tst_spending.moc"
