// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const Cutoffs cutoffs{8, 7};

ArxivId id(const QString &text)
{
    return ArxivId::fromString(text).value();
}

Score score(const QString &paper, int relevance, int novelty, const QString &model)
{
    Score result{.paper = id(paper), .criteriaHash = u"hash"_s, .scorer = {model}};
    result.state = model.isEmpty() ? Score::State::Estimated : Score::State::Scored;
    if (relevance > 0)
        result.relevance = relevance;
    if (novelty > 0)
        result.novelty = novelty;
    result.madeAt = testNow();
    return result;
}

Paper paperIn(const QString &paperId, const QStringList &categories)
{
    Paper result = paper(paperId);
    result.categories = categories;
    return result;
}

// One robotics paper cross-listed into cs.LG, one of cs.LG's own, one replaced.
Announcement mixedDay()
{
    Announcement result{.day = day};
    result.papers = {
        {paperIn(u"2510.00001"_s, {u"cs.LG"_s, u"stat.ML"_s}), {{u"cs.LG"_s, AnnounceType::New}}},
        {paperIn(u"2510.00002"_s, {u"cs.RO"_s, u"cs.LG"_s}), {{u"cs.LG"_s, AnnounceType::Cross}}},
        {paperIn(u"2510.00003"_s, {u"cs.LG"_s}), {{u"cs.LG"_s, AnnounceType::Replace}}}};
    return result;
}

} // namespace

class TestStoreDays final : public QObject
{
    Q_OBJECT

private:
    static int picked(TempStore &temp, const PickQuery &query, QDate of = day)
    {
        return temp.store->pickCounts(day, day.addDays(9), query, cutoffs).result()->value(of);
    }

private Q_SLOTS:
    void scopeRulesEveryCount_data()
    {
        QTest::addColumn<bool>("primaryOnly");
        QTest::addColumn<QStringList>("excluded");
        QTest::addColumn<int>("scanned");
        QTest::newRow("all") << false << QStringList() << 2;
        QTest::newRow("primary only") << true << QStringList() << 1;
        QTest::newRow("without robotics") << false << QStringList{u"cs.RO"_s} << 1;
        QTest::newRow("without a cross-list") << false << QStringList{u"stat.ML"_s} << 1;
        QTest::newRow("without a part of a code") << false << QStringList{u"stat.M"_s} << 2;
        QTest::newRow("both") << true << QStringList{u"stat.ML"_s} << 0;
    }

    void scopeRulesEveryCount()
    {
        QFETCH(bool, primaryOnly);
        QFETCH(QStringList, excluded);
        QFETCH(int, scanned);
        TempStore temp;
        QVERIFY(temp.store->saveAnnouncement(mixedDay()).result());
        const QList<AnnounceType> types{AnnounceType::New, AnnounceType::Cross};
        const ScanScope scope(types, primaryOnly, excluded);
        const DaySummary summary = temp.store->days(scope).result()->first();
        QCOMPARE(summary.announced, 3);
        QCOMPARE(summary.scanned, scanned);
        QCOMPARE(summary.unread, scanned);
        QCOMPARE(temp.store->papers(day, scope).result()->size(), scanned);
        const PickQuery query{
            .day = day, .types = types, .primaryOnly = primaryOnly, .excluded = excluded};
        QCOMPARE(temp.store->picks(query).result()->size(), scanned);
        const auto listed = temp.store->listedInLastWeek().result();
        QCOMPARE(std::count_if(listed->cbegin(), listed->cend(),
                               [&](const ListedPaper &each) { return isScanned(each, scope); }),
                 scanned);
    }

    void starsAreNeverExcluded()
    {
        TempStore temp;
        QVERIFY(temp.store->saveAnnouncement(mixedDay()).result());
        QVERIFY(temp.store->setStarred({id(u"2510.00002"_s)}, true).result());
        const PickQuery query{.excluded = {u"cs.RO"_s}, .starredOnly = true};
        QCOMPARE(temp.store->picks(query).result()->size(), 1);
    }

    void lastWeekEndsWithTheNewestDay()
    {
        TempStore temp;
        for (const int back : {0, 6, 7})
            QVERIFY(temp.store
                        ->saveAnnouncement(
                            announcement(day.addDays(-back), {paper(u"2510.0000%1"_s.arg(back)),
                                                              paper(u"2510.00009"_s)}))
                        .result());
        // Two days' own papers, and once the one of all days.
        QCOMPARE(temp.store->listedInLastWeek().result()->size(), 3);
    }

    void pickCountsFollowTheScoreThatIsShown()
    {
        TempStore temp;
        const QString one = u"2510.00001"_s;
        QVERIFY(temp.store->saveAnnouncement(announcement(day, {paper(one)})).result());
        const PickQuery query{.criteriaHash = u"hash"_s};
        QCOMPARE(picked(temp, query), 0);
        QVERIFY(temp.store->saveScores(0, {score(one, 9, 0, {})}).result());
        QCOMPARE(picked(temp, query), 1);
        QCOMPARE(picked(temp, {.criteriaHash = u"other"_s}), 0);
        // A model's word goes before the estimate, and among models the newer one's.
        Score model = score(one, 9, 6, u"m"_s);
        QVERIFY(temp.store->saveScores(0, {model}).result());
        QCOMPARE(picked(temp, query), 0);
        model = score(one, 9, 7, u"n"_s);
        model.madeAt = testNow().addSecs(1);
        QVERIFY(temp.store->saveScores(0, {model}).result());
        QCOMPARE(picked(temp, query), 1);
        // A later version's score goes before a newer one of an earlier version.
        model = score(one, 3, 3, u"n"_s);
        model.version = 2;
        QVERIFY(temp.store->saveScores(0, {model}).result());
        QCOMPARE(picked(temp, query), 0);
    }

    void pickCountsAgreeWithTheLists()
    {
        TempStore temp;
        QList<Score> scores;
        for (int ahead = 0; ahead < 3; ++ahead) {
            QList<Paper> papers;
            for (int i = 0; i < 40; ++i) {
                const QString number = u"2510.%1"_s.arg(ahead * 20 + i, 5, 10, QLatin1Char('0'));
                papers.append(paper(number));
                scores.append(score(number, 1 + i % 10, 1 + i % 7 + ahead, u"m"_s));
                scores.append(score(number, 1 + i % 9, 0, {}));
            }
            QVERIFY(
                temp.store->saveAnnouncement(announcement(day.addDays(ahead), papers)).result());
        }
        QVERIFY(temp.store->saveScores(0, scores).result());
        PickQuery query{.criteriaHash = u"hash"_s};
        for (int ahead = 0; ahead < 3; ++ahead) {
            query.day = day.addDays(ahead);
            const auto shown = temp.store->picks(query).result();
            QVERIFY(!pickedFrom(*shown, cutoffs).isEmpty());
            QCOMPARE(picked(temp, query, *query.day), pickedFrom(*shown, cutoffs).size());
        }
    }

    void followedAuthorsCountWithoutAScore()
    {
        TempStore temp;
        Paper accented = paper(u"2510.00001"_s);
        accented.authors = {u"Jos\\'e Garc\\'ia"_s};
        Paper namesake = paper(u"2510.00002"_s);
        namesake.authors = {u"Maria García"_s};
        QVERIFY(temp.store->saveAnnouncement(announcement(day, {accented, namesake})).result());
        for (const QString &spelling : {u"José García"_s, u"Jose Garcia"_s})
            QCOMPARE(picked(temp, {.criteriaHash = u"hash"_s, .followed = {{spelling, {}}}}), 1);
        QCOMPARE(picked(temp, {.criteriaHash = u"hash"_s, .followed = {{u"\" OR \""_s, {}}}}), 0);
    }

    void firstDayIsThatOfTheFirstFeedAskedFor()
    {
        TempStore temp;
        QVERIFY(!temp.store->firstFeedDay().result()->isValid());
        const FeedHealth fresh{.category = u"cs.LG"_s, .fetchedAt = testNow()};
        const FeedHealth failed{.category = u"cs.AI"_s,
                                .state = FeedHealth::State::Failed,
                                .fetchedAt = testNow(),
                                .detail = u"503"_s};
        QVERIFY(temp.store->saveFeedHealth(day.addDays(1), {fresh}).result());
        QVERIFY(temp.store->saveFeedHealth(day, {failed}).result());
        QCOMPARE(*temp.store->firstFeedDay().result(), day);
    }
};

QTEST_GUILESS_MAIN(TestStoreDays)
#include "tst_storedays.moc"
