// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newsmemory.h"
#include "desktop/quiethours.h"
#include "desktop/runnews.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestRunNews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietHours_data();
    void quietHours();
    void countsAreThoseOfTheDigest();
    void morePicksAreSaidToBeMore();
    void noPicksAreSaid();
    void severalBecomeOne();
    void someFaultsNeedTheReader();
    void memoryComesBack();
    void memoryReadsAnything_data();
    void memoryReadsAnything();
};

void TestRunNews::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QString>("quiet"); // hours of the day
    const QTime none;
    QTest::newRow("none") << none << none << u""_s;
    QTest::newRow("half") << QTime(22, 0) << none << u""_s;
    QTest::newRow("same") << QTime(8, 0) << QTime(8, 0) << u""_s;
    QTest::newRow("by day") << QTime(9, 0) << QTime(12, 0) << u"9 10 11"_s;
    QTest::newRow("over midnight") << QTime(22, 0) << QTime(3, 0) << u"0 1 2 22 23"_s;
    QTest::newRow("to midnight") << QTime(21, 30) << QTime(0, 0) << u"22 23"_s;
}

void TestRunNews::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QString, quiet);
    QStringList hours;
    for (int hour = 0; hour < 24; ++hour) {
        if (QuietHours{from, to}.contains({hour, 0}))
            hours.append(QString::number(hour));
    }
    QCOMPARE(hours.join(u' '), quiet);
}

void TestRunNews::countsAreThoseOfTheDigest()
{
    Pick followed = scoredPick(u"2510.00003"_s, 2, 2);
    followed.followedAuthors = {{.name = u"Ada Writer"_s}};
    Pick both = scoredPick(u"2510.00002"_s, 9, 8);
    both.followedAuthors = {{.name = u"Ada Writer"_s}};
    both.paper.title = u"Maps of $\\alpha$ & <b>Erd\\H{o}s</b>"_s;
    const QList<Pick> papers{scoredPick(u"2510.00001"_s, 8, 7), both, followed,
                             scoredPick(u"2510.00004"_s, 7, 9)};
    const RunReport report{
        .day = QDate(2025, 10, 1), .announced = 9, .scanned = 4, .picksToRead = 3};
    const DayNews news = dayNews(report, papers, {});
    QCOMPARE(news.above, 2);
    QCOMPARE(news.byFollowed, 1);
    const Notification text = newsText(news);
    QCOMPARE(text.title, u"3 pick(s) of 4 paper(s)"_s);
    QVERIFY2(
        text.body.startsWith(u"Wed 1 Oct · 2 above your cut-offs · 1 by authors you follow\n"_s),
        qPrintable(text.body));
    QVERIFY2(text.body.contains(u"• Maps of α & <b>Erdős</b>"_s), qPrintable(text.body));
    QCOMPARE(text.day, report.day);
}

void TestRunNews::morePicksAreSaidToBeMore()
{
    const DayNews news{.day = QDate(2025, 10, 1), .scanned = 520, .picked = 34, .toldBefore = 31};
    QCOMPARE(newsText(news).title, u"3 more pick(s): 34 of 520 paper(s)"_s);
}

void TestRunNews::noPicksAreSaid()
{
    const DayNews news{.day = QDate(2025, 10, 1), .scanned = 1, .unscored = 1};
    QCOMPARE(newsText(news).title, u"No picks among 1 paper(s)"_s);
    QCOMPARE(newsText(news).body, u"Wed 1 Oct · 1 not scored"_s);
}

void TestRunNews::severalBecomeOne()
{
    const Notification first{.title = u"31 picks"_s, .body = u"…"_s, .day = QDate(2025, 10, 1)};
    const Notification second{.title = u"Getting papers ended early"_s, .body = u"…"_s, .day = {}};
    QCOMPARE(together({first}), first);
    const Notification both = together({first, second});
    QCOMPARE(both.title, u"While it was quiet: 2 message(s)"_s);
    QCOMPARE(both.body, u"Wed 1 Oct: 31 picks\nGetting papers ended early"_s);
    QCOMPARE(both.day, first.day);
}

void TestRunNews::someFaultsNeedTheReader()
{
    QVERIFY(needsReader({Error::Kind::Unauthorized, {}}));
    QVERIFY(needsReader({Error::Kind::Budget, {}}));
    QVERIFY(!needsReader({Error::Kind::Network, {}}));
    QVERIFY(!needsReader({Error::Kind::NotYet, {}}));
    QVERIFY(!needsReader({Error::Kind::Cancelled, {}}));
}

void TestRunNews::memoryComesBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"news.json"_s);
    NewsMemory memory{.faultsTold = {5}};
    memory.remember(QDate(2025, 10, 1), 31);
    memory.hold({.title = u"31 picks"_s, .body = u"a\nb"_s, .day = QDate(2025, 10, 1)});
    memory.hold({.title = u"34 picks"_s, .body = {}, .day = QDate(2025, 10, 1)});
    QCOMPARE(memory.held.size(), 1);
    memory.save(file);
    QCOMPARE(NewsMemory::load(file), memory);
    for (int day = 1; day < 100; ++day)
        memory.remember(QDate(2025, 10, 1).addDays(day), 1);
    QVERIFY(memory.picksTold.size() < 50 && !memory.picksTold.contains(QDate(2025, 10, 1)));
}

void TestRunNews::memoryReadsAnything_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff{");
    QTest::newRow("other kinds") << QByteArray(R"({"picksTold":[1],"faultsTold":{},"held":7})");
    QTest::newRow("no day") << QByteArray(R"({"picksTold":{"someday":3}})");
}

void TestRunNews::memoryReadsAnything()
{
    QFETCH(QByteArray, json);
    QCOMPARE(NewsMemory::fromJson(json), NewsMemory());
}

QTEST_GUILESS_MAIN(TestRunNews)
#include "tst_runnews.moc"
