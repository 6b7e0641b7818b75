// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/arxivclient.h"
#include "support/fakeserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(firstlight::test::Answer)

namespace firstlight {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using test::Answer;
using test::FakeServer;
using test::SeenRequest;

namespace {

Answer emptyFeed()
{
    return {.body = "<rss version=\"2.0\"><channel><title>x</title>"
                    "<pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate></channel></rss>",
            .contentType = "application/rss+xml"};
}

// What a client needs, impatient enough for tests.
struct Bench
{
    explicit Bench(milliseconds pace = milliseconds(0))
        : pacer(pace, {})
    {
        client.setLimits({.idle = milliseconds(100), .backoffBase = milliseconds(1)});
    }

    Http http;
    Pacer pacer;
    ArxivClient client{http, pacer};
    QSignalSpy waits{&client, &ArxivClient::waiting};
};

} // namespace

class ArxivClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAFeed();
    void refusesOddCategories_data();
    void refusesOddCategories();
    void triesAgainAfterPassingTrouble_data();
    void triesAgainAfterPassingTrouble();
    void waitsAsLongAsAsked();
    void givesUpInTheEnd_data();
    void givesUpInTheEnd();
    void doesNotRepeatWhatIsRefused_data();
    void doesNotRepeatWhatIsRefused();
    void doesNotOutwaitItsPatience();
    void sendsOneRequestAtATime();
    void keepsThePace();
    void goesOnAfterACancelledFetch();
    void endsItsFuturesWhenItGoes();
    void asksWhetherAFeedChanged();
    void asksForListings();
    void refusesTheListingOfAnotherDay();
    void asksForRecords();
    void leavesArxivInPeaceWhileItRests();
    void waitsForAnotherProgramsConnection();
    void knowsTheSetOfACategory();
};

void ArxivClientTest::fetchesAFeed()
{
    FakeServer server([](const SeenRequest &) { return emptyFeed(); });
    Bench bench;
    for (const QString &base : {QString(), u"/"_s, u"/mirror/"_s}) {
        const auto feed = bench.client.fetchFeed(server.url(base), u"cs.LG"_s);
        QTRY_VERIFY(feed.isFinished());
        QVERIFY(feed.result());
        QCOMPARE(feed.result()->category, u"cs.LG"_s);
        QCOMPARE(feed.result()->feed.day, QDate(2025, 10, 1));
    }
    QCOMPARE(server.seen().at(0).path, "/rss/cs.LG");
    QCOMPARE(server.seen().at(1).path, "/rss/cs.LG");
    QCOMPARE(server.seen().at(2).path, "/mirror/rss/cs.LG");
    QCOMPARE(bench.waits.size(), 3);
    QCOMPARE(bench.waits.first().at(0).toString(), u"cs.LG"_s);
    QVERIFY(bench.waits.first().at(2).toString().isEmpty());
}

void ArxivClientTest::refusesOddCategories_data()
{
    QTest::addColumn<QString>("category");
    for (const char *text :
         {"", "cs.LG/../x", "cs.LG+cs.AI", "cs.LG?x=1", "CS.LG", "cs.", "cs.LG\n", " cs"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ArxivClientTest::refusesOddCategories()
{
    QFETCH(QString, category);
    FakeServer server([](const SeenRequest &) { return emptyFeed(); });
    Bench bench;
    const auto feed = bench.client.fetchFeed(server.url(), category);
    QVERIFY(feed.isFinished());
    QCOMPARE(feed.result().error().kind, Error::Kind::Usage);
    QVERIFY(server.seen().isEmpty());
}

void ArxivClientTest::triesAgainAfterPassingTrouble_data()
{
    QTest::addColumn<Answer>("trouble");
    QTest::newRow("408") << Answer{.status = 408};
    QTest::newRow("406") << Answer{.status = 406};
    QTest::newRow("429") << Answer{.status = 429, .body = "Rate exceeded."};
    QTest::newRow("500") << Answer{.status = 500};
    QTest::newRow("503") << Answer{.status = 503, .headers = {"Retry-After: 0"}};
    QTest::newRow("cut") << Answer{.body = emptyFeed().body, .cutAfter = 70};
    QTest::newRow("silent") << Answer{.hang = true};
    QTest::newRow("stalled") << Answer{.body = emptyFeed().body, .cutAfter = 70, .stall = true};
    QTest::newRow("half a feed") << Answer{.body = emptyFeed().body.left(70)};
    QTest::newRow("HTML") << Answer{.body = "<html><title>Wait</title></html>"};
}

void ArxivClientTest::triesAgainAfterPassingTrouble()
{
    QFETCH(Answer, trouble);
    int requests = 0;
    FakeServer server([&](const SeenRequest &) { return ++requests == 1 ? trouble : emptyFeed(); });
    Bench bench;
    const auto feed = bench.client.fetchFeed(server.url(), u"cs.LG"_s);
    QTRY_VERIFY(feed.isFinished());
    QVERIFY2(feed.result(), feed.result() ? "" : qPrintable(feed.result().error().detail));
    QCOMPARE(server.seen().size(), 2);
    QCOMPARE(server.mostAtOnce(), 1);
    QCOMPARE_GE(bench.waits.size(), 2);
    QVERIFY(bench.waits.first().at(2).toString().isEmpty());
    QVERIFY(!bench.waits.last().at(2).toString().isEmpty());
}

void ArxivClientTest::waitsAsLongAsAsked()
{
    int requests = 0;
    FakeServer server([&](const SeenRequest &) {
        return ++requests == 1 ? Answer{.status = 429, .headers = {"Retry-After: 0.2"}}
                               : emptyFeed();
    });
    Bench bench;
    const auto feed = bench.client.fetchFeed(server.url(), u"cs.LG"_s);
    QTRY_VERIFY(feed.isFinished());
    QVERIFY(feed.result());
    const qint64 gap = server.seen().at(1).atMs - server.seen().at(0).atMs;
    QVERIFY2(gap >= 200, qPrintable(QString::number(gap)));
    QCOMPARE(bench.waits.at(1).at(1).value<milliseconds>(), milliseconds(200));
}

void ArxivClientTest::givesUpInTheEnd_data()
{
    QTest::addColumn<Answer>("trouble");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("429") << Answer{.status = 429} << Error::Kind::RateLimited;
    QTest::newRow("406") << Answer{.status = 406} << Error::Kind::RateLimited;
    QTest::newRow("503") << Answer{.status = 503} << Error::Kind::RateLimited;
    QTest::newRow("500") << Answer{.status = 500} << Error::Kind::Network;
    QTest::newRow("redirected away")
        << Answer{.status = 302, .headers = {"Location: https://login.example.org/"}}
        << Error::Kind::Network;
    QTest::newRow("cut") << Answer{.body = emptyFeed().body, .cutAfter = 70}
                         << Error::Kind::Network;
    QTest::newRow("HTML") << Answer{.body = "<html></html>"} << Error::Kind::Parse;
}

void ArxivClientTest::givesUpInTheEnd()
{
    QFETCH(Answer, trouble);
    FakeServer server([&](const SeenRequest &) { return trouble; });
    Bench bench;
    const auto feed = bench.client.fetchFeed(server.url(), u"cs.LG"_s);
    QTRY_VERIFY(feed.isFinished());
    QVERIFY(!feed.result());
    QTEST(feed.result().error().kind, "kind");
    QCOMPARE(server.seen().size(), 6);
}

void ArxivClientTest::doesNotRepeatWhatIsRefused_data()
{
    QTest::addColumn<Answer>("refusal");
    QTest::addColumn<QString>("detail");
    QTest::newRow("error feed")
        << Answer{.status = 400,
                  .body = "<rss version=\"2.0\"><channel><title>Feed error for query: x</title>"
                          "<description>Bad archive 'xx'.</description></channel></rss>"}
        << u"Bad archive 'xx'."_s;
    QTest::newRow("400 without a feed")
        << Answer{.status = 400, .body = "<html></html>"} << u"127.0.0.1 answered 400"_s;
    QTest::newRow("403") << Answer{.status = 403} << u"127.0.0.1 answered 403"_s;
    QTest::newRow("404") << Answer{.status = 404} << u"127.0.0.1 answered 404"_s;
}

void ArxivClientTest::doesNotRepeatWhatIsRefused()
{
    QFETCH(Answer, refusal);
    FakeServer server([&](const SeenRequest &) { return refusal; });
    Bench bench;
    const auto feed = bench.client.fetchFeed(server.url(), u"xx"_s);
    QTRY_VERIFY(feed.isFinished());
    QVERIFY(!feed.result());
    QCOMPARE(feed.result().error().kind, Error::Kind::Refused);
    QTEST(feed.result().error().detail, "detail");
    QCOMPARE(server.seen().size(), 1);
}

void ArxivClientTest::doesNotOutwaitItsPatience()
{
    FakeServer server([](const SeenRequest &) {
        return Answer{.status = 429, .headers = {"Retry-After: 86400"}};
    });
    Bench bench;
    const auto feed = bench.client.fetchFeed(server.url(), u"cs.LG"_s);
    QTRY_VERIFY(feed.isFinished());
    QCOMPARE(feed.result().error().kind, Error::Kind::RateLimited);
    QCOMPARE(server.seen().size(), 1);
}

void ArxivClientTest::sendsOneRequestAtATime()
{
    int requests = 0;
    FakeServer server([&](const SeenRequest &) {
        Answer answer = ++requests == 1 ? Answer{.status = 500} : emptyFeed();
        answer.delayMs = 20;
        return answer;
    });
    Bench bench;
    const QStringList categories{u"cs.LG"_s, u"cs.AI"_s, u"stat.ML"_s};
    QList<QFuture<Result<CategoryFeed>>> feeds;
    for (const QString &category : categories)
        feeds.append(bench.client.fetchFeed(server.url(), category));
    for (const auto &feed : feeds) {
        QTRY_VERIFY(feed.isFinished());
        QVERIFY(feed.result());
    }
    QCOMPARE(server.mostAtOnce(), 1);
    QList<QByteArray> paths;
    for (const SeenRequest &seen : server.seen())
        paths.append(seen.path);
    QCOMPARE(paths, (QList<QByteArray>{"/rss/cs.LG", "/rss/cs.LG", "/rss/cs.AI", "/rss/stat.ML"}));
}

void ArxivClientTest::keepsThePace()
{
    const milliseconds pace(150);
    FakeServer server([](const SeenRequest &) { return emptyFeed(); });
    Bench bench(pace);
    const auto first = bench.client.fetchFeed(server.url(), u"cs.LG"_s);
    const auto second = bench.client.fetchFeed(server.url(), u"cs.AI"_s);
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    const qint64 gap = server.seen().at(1).atMs - server.seen().at(0).atMs;
    QVERIFY2(gap >= pace.count() - 1, qPrintable(QString::number(gap)));
}

void ArxivClientTest::goesOnAfterACancelledFetch()
{
    FakeServer server([](const SeenRequest &request) {
        return request.path == "/rss/cs.LG" ? Answer{.hang = true} : emptyFeed();
    });
    Bench bench;
    bench.client.setLimits({});
    auto running = bench.client.fetchFeed(server.url(), u"cs.LG"_s);
    auto queued = bench.client.fetchFeed(server.url(), u"cs.CL"_s);
    const auto last = bench.client.fetchFeed(server.url(), u"cs.AI"_s);
    QTRY_COMPARE(server.openRequests(), 1);
    queued.cancel();
    running.cancel();
    QTRY_VERIFY(last.isFinished());
    QVERIFY(last.result());
    QTRY_COMPARE(server.openRequests(), 0);
    QCOMPARE(server.seen().size(), 2);
}

void ArxivClientTest::endsItsFuturesWhenItGoes()
{
    FakeServer server([](const SeenRequest &) { return Answer{.hang = true}; });
    Http http;
    Pacer pacer(milliseconds(0), {});
    auto client = std::make_unique<ArxivClient>(http, pacer);
    const auto running = client->fetchFeed(server.url(), u"cs.LG"_s);
    const auto queued = client->fetchFeed(server.url(), u"cs.AI"_s);
    QTRY_COMPARE(server.openRequests(), 1);
    client.reset();
    for (const auto &feed : {running, queued}) {
        QVERIFY(feed.isFinished());
        QCOMPARE(feed.result().error().kind, Error::Kind::Cancelled);
    }
    QTRY_COMPARE(server.openRequests(), 0);
}

void ArxivClientTest::asksWhetherAFeedChanged()
{
    FakeServer server([](const SeenRequest &request) {
        if (request.headers.value("if-none-match") == "abc")
            return Answer{.status = 304, .headers = {"ETag: abc"}};
        Answer feed = emptyFeed();
        feed.headers = {"ETag: abc"};
        return feed;
    });
    Bench bench;
    const auto first = bench.client.fetchFeed(server.url(), u"cs.LG"_s);
    QTRY_VERIFY(first.isFinished());
    QVERIFY(!first.result()->isUnchanged);
    QCOMPARE(first.result()->etag, "abc");
    const auto second = bench.client.fetchFeed(server.url(), u"cs.LG"_s, first.result()->etag);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result()->isUnchanged);
    QVERIFY(!second.result()->feed.day.isValid());
}

Answer emptyListing()
{
    return {.body = "<!DOCTYPE html><html><body><h3>Showing new listings for Wednesday, 1 October "
                    "2025</h3><p>No updates today.</p></body></html>",
            .contentType = "text/html"};
}

void ArxivClientTest::asksForListings()
{
    FakeServer server([](const SeenRequest &) { return emptyListing(); });
    const milliseconds pace(30);
    Bench bench(pace);
    const auto one = bench.client.fetchListing(server.url(), u"cs.LG"_s, QDate(2025, 10, 1), 1);
    const auto two = bench.client.fetchListing(server.url(), u"cs.LG"_s, QDate(2025, 10, 1), 2);
    QTRY_VERIFY(two.isFinished());
    QVERIFY(one.result() && two.result());
    QCOMPARE(server.seen().at(0).path, "/catchup/cs.LG/2025-10-01?abs=True&page=1");
    QCOMPARE(server.seen().at(1).path, "/catchup/cs.LG/2025-10-01?abs=True&page=2");
    const qint64 gap = server.seen().at(1).atMs - server.seen().at(0).atMs;
    QVERIFY2(gap >= 5 * pace.count() - 1, qPrintable(QString::number(gap)));
}

void ArxivClientTest::refusesTheListingOfAnotherDay()
{
    FakeServer server([](const SeenRequest &) { return emptyListing(); });
    Bench bench;
    const auto page = bench.client.fetchListing(server.url(), u"cs.LG"_s, QDate(2025, 10, 2), 1);
    QTRY_VERIFY(page.isFinished());
    QCOMPARE(page.result().error().kind, Error::Kind::Parse);
    QCOMPARE(page.result().error().detail, u"the listing is that of 2025-10-01"_s);
}

void ArxivClientTest::asksForRecords()
{
    FakeServer server([](const SeenRequest &) {
        return Answer{.body = "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">"
                              "<request verb=\"ListRecords\">x</request>"
                              "<error code=\"noRecordsMatch\">none</error></OAI-PMH>"};
    });
    Bench bench;
    const QUrl oai = server.url(u"/oai"_s);
    const auto first = bench.client.fetchRecords(oai, u"cs.LG"_s, QDate(2025, 10, 1), {});
    const auto next =
        bench.client.fetchRecords(oai, u"cs.LG"_s, QDate(2025, 10, 1), u"verb%3DListRecords"_s);
    QTRY_VERIFY(next.isFinished());
    QVERIFY(first.result()->hasMatchedNone);
    QCOMPARE(server.seen().at(0).path, "/oai?verb=ListRecords&metadataPrefix=arXivRaw&"
                                       "from=2025-10-01&set=cs%3Acs%3ALG");
    QCOMPARE(server.seen().at(1).path,
             "/oai?verb=ListRecords&resumptionToken=verb%253DListRecords");
}

void ArxivClientTest::leavesArxivInPeaceWhileItRests()
{
    FakeServer server([](const SeenRequest &) {
        return Answer{.status = 429, .headers = {"Retry-After: 86400"}};
    });
    Bench bench;
    const auto refused = bench.client.fetchFeed(server.url(), u"cs.LG"_s);
    QTRY_VERIFY(refused.isFinished());
    const auto next = bench.client.fetchFeed(server.url(), u"cs.AI"_s);
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(next.result().error().kind, Error::Kind::RateLimited);
    QVERIFY(next.result().error().detail.contains(u"asked for a pause that ends at"_s));
    QCOMPARE(server.seen().size(), 1);
}

void ArxivClientTest::waitsForAnotherProgramsConnection()
{
    QTemporaryDir folder;
    const QString stamp = folder.filePath(u"pace"_s);
    Pacer other(milliseconds(0), stamp);
    QVERIFY(other.tryConnect());
    FakeServer server([](const SeenRequest &) { return emptyFeed(); });
    Http http;
    Pacer pacer(milliseconds(0), stamp);
    ArxivClient client(http, pacer);
    QSignalSpy waits(&client, &ArxivClient::waiting);
    const auto feed = client.fetchFeed(server.url(), u"cs.LG"_s);
    QTRY_COMPARE(waits.size(), 2);
    QVERIFY(waits.last().at(2).toString().endsWith(u"is talking to arXiv"_s));
    QVERIFY(server.seen().isEmpty());
    other.disconnected();
    QTRY_VERIFY(feed.isFinished());
    QVERIFY(feed.result());
}

void ArxivClientTest::knowsTheSetOfACategory()
{
    QCOMPARE(oaiSetOf(u"cs.LG"_s), u"cs:cs:LG"_s);
    QCOMPARE(oaiSetOf(u"q-bio.NC"_s), u"q-bio:q-bio:NC"_s);
    QCOMPARE(oaiSetOf(u"hep-th"_s), u"physics:hep-th"_s);
    QCOMPARE(oaiSetOf(u"astro-ph.CO"_s), u"physics:astro-ph:CO"_s);
    QCOMPARE(oaiSetOf(u"physics.optics"_s), u"physics:physics:optics"_s);
    QCOMPARE(oaiSetOf(u"cs"_s), u"cs"_s);
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::ArxivClientTest)
#include "tst_arxivclient.moc"
