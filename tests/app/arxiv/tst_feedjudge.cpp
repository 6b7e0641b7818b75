// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/feedjudge.h"
#include "support/builders.h"

#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using State = FeedHealth::State;

const QDate wednesday(2025, 10, 1);

Feed::Item item(int number, AnnounceType type = AnnounceType::New)
{
    return {test::paper(u"2509.%1"_s.arg(number)), type};
}

QList<Feed::Item> items(int first, int count)
{
    QList<Feed::Item> result;
    for (int number = first; number < first + count; ++number)
        result.append(item(number));
    return result;
}

CategoryFeed feed(const QString &category, const QList<Feed::Item> &papers, QDate day = wednesday)
{
    return {.category = category, .feed = {day, papers}, .etag = "tag"};
}

// The day before, whose newest paper has that number.
EarlierListings earlier(const QList<Feed::Item> &listed, int newest)
{
    EarlierListings result{.day = wednesday.addDays(-1)};
    for (const Feed::Item &listing : listed)
        result.papers.insert({listing.paper.id, listing.paper.version});
    result.newest = ArxivId::fromString(u"2509.%1"_s.arg(newest));
    return result;
}

Announcement judged(const QList<CategoryFeed> &feeds,
                    const QHash<QString, EarlierListings> &known = {})
{
    const AnnouncementCalendar calendar({QDate(2025, 11, 28)});
    return judgedAnnouncement(feeds, known, calendar, {AnnounceType::New, AnnounceType::Cross},
                              QDateTime(wednesday, QTime(4, 20), Qt::UTC));
}

} // namespace

class FeedJudgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesANewBatch();
    void knowsYesterdaysBatchByItsIds();
    void knowsABatchWithoutNewPapersByItsIds();
    void knowsAnOldBatchByOrderAlone();
    void comparesTheFeedsOfOneDay();
    void allowsForPapersHeldBack();
    void doesNotBelieveAnEmptyWeekday();
    void weekendsAndHolidaysAreQuiet();
    void tellsACutFeed();
    void keepsFeedsOfOlderDaysApart();
    void asksAgainEveryHourThenLessOften();
};

void FeedJudgeTest::believesANewBatch()
{
    const Announcement day = judged({feed(u"cs.LG"_s, items(20100, 30))},
                                    {{u"cs.LG"_s, earlier(items(20000, 30), 20099)}});
    QCOMPARE(day.day, wednesday);
    QCOMPARE(day.papers.size(), 30);
    QVERIFY(day.health.first().state == State::Fresh);
    QVERIFY(day.health.first().etag.isEmpty());
}

void FeedJudgeTest::knowsYesterdaysBatchByItsIds()
{
    const Announcement day =
        judged({feed(u"cs.LG"_s, items(20000, 30)), feed(u"cs.AI"_s, items(20110, 30))},
               {{u"cs.LG"_s, earlier(items(20000, 30), 20099)},
                {u"cs.AI"_s, earlier(items(20040, 30), 20099)}});
    QVERIFY(day.health.at(0).state == State::Stalled);
    QCOMPARE(day.health.at(0).detail, u"still the announcement of 2025-09-30 (30 of 30 papers)"_s);
    QCOMPARE(day.health.at(0).etag, "tag");
    QVERIFY(day.health.at(1).state == State::Fresh);
    QCOMPARE(day.papers.size(), 30);
    QCOMPARE(day.papers.first().paper.id.toString(), u"2509.20110"_s);
}

void FeedJudgeTest::knowsABatchWithoutNewPapersByItsIds()
{
    const QList<Feed::Item> crossed{item(19001, AnnounceType::Cross),
                                    item(19002, AnnounceType::Cross)};
    QVERIFY(judged({feed(u"cs.GL"_s, crossed)}, {{u"cs.GL"_s, earlier(crossed, 20099)}})
                .health.first()
                .state == State::Stalled);
    QVERIFY(judged({feed(u"cs.GL"_s, crossed)}, {{u"cs.GL"_s, earlier({}, 20099)}})
                .health.first()
                .state == State::Fresh);
}

void FeedJudgeTest::knowsAnOldBatchByOrderAlone()
{
    // A batch that the library missed, while another category's is known.
    const Announcement day = judged({feed(u"cs.LG"_s, items(20000, 30))},
                                    {{u"cs.LG"_s, earlier({}, 20099)}});
    QVERIFY(day.health.first().state == State::Stalled);
    QVERIFY(day.papers.isEmpty());
}

void FeedJudgeTest::comparesTheFeedsOfOneDay()
{
    const Announcement day =
        judged({feed(u"cs.LG"_s, items(20000, 30)), feed(u"cs.AI"_s, items(20100, 30))});
    QVERIFY(day.health.at(0).state == State::Stalled);
    QVERIFY(day.health.at(1).state == State::Fresh);
    QVERIFY(judged({feed(u"cs.LG"_s, items(20000, 130)), feed(u"cs.AI"_s, items(20100, 30))})
                .health.at(0)
                .state == State::Fresh);
}

void FeedJudgeTest::allowsForPapersHeldBack()
{
    // A small category's only new papers were held back: old ids prove nothing.
    const Announcement day = judged({feed(u"cs.GL"_s, {item(15001), item(15002)})},
                                    {{u"cs.GL"_s, earlier({item(14000)}, 20099)}});
    QVERIFY(day.health.first().state == State::Fresh);
    // Some of today's papers were listed yesterday too.
    const Announcement repeated =
        judged({feed(u"cs.LG"_s, items(20090, 40))},
               {{u"cs.LG"_s, earlier(items(20080, 20), 20099)}});
    QVERIFY(repeated.health.first().state == State::Fresh);
}

void FeedJudgeTest::doesNotBelieveAnEmptyWeekday()
{
    const Announcement day = judged({feed(u"cs.LG"_s, {})});
    QVERIFY(day.health.first().state == State::Waiting);
    QVERIFY(!day.health.first().isFault());
    QCOMPARE(day.health.first().etag, "tag");
}

void FeedJudgeTest::weekendsAndHolidaysAreQuiet()
{
    for (const QDate quiet : {QDate(2025, 10, 4), QDate(2025, 11, 28)}) {
        QVERIFY(judged({feed(u"cs.LG"_s, {}, quiet)}).health.first().state == State::Quiet);
        // The last batch goes on being served.
        const Announcement stale = judged({feed(u"cs.LG"_s, items(20000, 30), quiet)},
                                          {{u"cs.LG"_s, earlier(items(20000, 30), 20029)}});
        QVERIFY(stale.health.first().state == State::Quiet);
        QVERIFY(stale.papers.isEmpty());
    }
}

void FeedJudgeTest::tellsACutFeed()
{
    const Announcement day = judged({feed(u"cs.LG"_s, items(20000, feedItemLimit))});
    QVERIFY(day.health.first().state == State::Truncated);
    QVERIFY(day.health.first().isFault() && !day.health.first().isWhole());
    QCOMPARE(day.papers.size(), feedItemLimit);
}

void FeedJudgeTest::keepsFeedsOfOlderDaysApart()
{
    const Announcement day =
        judged({feed(u"cs.LG"_s, items(20000, 3), wednesday.addDays(-1)),
                feed(u"cs.AI"_s, items(20100, 3))});
    QCOMPARE(day.day, wednesday);
    QVERIFY(day.health.at(0).state == State::Stalled);
    QCOMPARE(day.health.at(0).detail, u"still the feed of 2025-09-30"_s);
    QCOMPARE(day.papers.size(), 3);
}

void FeedJudgeTest::asksAgainEveryHourThenLessOften()
{
    const QDateTime now(wednesday, QTime(5, 0), Qt::UTC);
    QList<int> hours;
    for (int tries = 1; tries < 7; ++tries)
        hours.append(static_cast<int>(now.secsTo(nextTryAfter(tries, now)) / 3600));
    QCOMPARE(hours, (QList<int>{1, 1, 2, 4, 4, 4}));
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::FeedJudgeTest)
#include "tst_feedjudge.moc"
