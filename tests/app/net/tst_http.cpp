// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "net/http.h"
#include "support/fakeserver.h"

#include <QLoggingCategory>
#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using test::Answer;
using test::FakeServer;
using test::SeenRequest;

class HttpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAsItself();
    void postsABody();
    void returnsStatusesAsTheyAre_data();
    void returnsStatusesAsTheyAre();
    void refusesAddresses_data();
    void refusesAddresses();
    void knowsLoopback_data();
    void knowsLoopback();
    void followsWithinTheOrigin();
    void doesNotFollowToAnotherOrigin();
    void doesNotTurnAPostIntoAGet();
    void stopsFollowingAtFive();
    void noticesACutAnswer();
    void noticesAMissingAnswer();
    void unpacksAPackedAnswer();
    void capsThePlainBody();
    void capsThePackedBody();
    void limitsSilence();
    void limitsTheWhole();
    void passesOnThePieces();
    void abortsWhenCancelled();
    void endsItsFuturesWhenItGoes();
    void survivesAContinuationThatDeletesIt();
    void keepsQueriesOutOfTheLog();
    void blotsOutASecret_data();
    void blotsOutASecret();

private:
    // The answer to one request; fails the test when there is none.
    static Result<HttpResponse> ask(const HttpRequest &request)
    {
        Http http;
        const QFuture<Result<HttpResponse>> future = http.send(request);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(Error::Kind::Usage, u"the test's patience is at its end"_s);
        return future.result();
    }
};

void HttpTest::sendsAsItself()
{
    FakeServer server([](const SeenRequest &) {
        return Answer{.body = "hello", .headers = {"X-One: 1", "Set-Cookie: a=b"}};
    });
    Http http;
    for (int i = 0; i < 2; ++i) {
        const QFuture<Result<HttpResponse>> future =
            http.send({.url = server.url(u"/a?b=c"_s), .headers = {{"X-Mine", "yes"}}});
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
        QCOMPARE(future.result()->status, 200);
        QCOMPARE(future.result()->body, "hello");
        QCOMPARE(future.result()->header("x-one"), "1");
        QCOMPARE(future.result()->header("x-two"), QByteArray());
    }
    const SeenRequest seen = server.seen().at(1);
    QCOMPARE(seen.method, "GET");
    QCOMPARE(seen.path, "/a?b=c");
    QCOMPARE(seen.headers.value("user-agent"), Http::userAgent());
    QVERIFY(Http::userAgent().startsWith("Firstlight/"));
    QCOMPARE(seen.headers.value("x-mine"), "yes");
    QVERIFY(!seen.headers.contains("cookie"));
}

void HttpTest::postsABody()
{
    FakeServer server([](const SeenRequest &) { return Answer{.status = 201}; });
    QByteArray body;
    for (int i = 0; i < 50'000; ++i)
        body += QByteArray::number(i);
    const auto answer = ask({.url = server.url(u"/x"_s),
                             .body = body,
                             .headers = {{"Content-Type", "application/json"}}});
    QVERIFY(answer);
    QCOMPARE(answer->status, 201);
    QCOMPARE(server.seen().first().method, "POST");
    QCOMPARE(server.seen().first().body, body);
    QCOMPARE(server.seen().first().headers.value("content-type"), "application/json");
}

void HttpTest::returnsStatusesAsTheyAre_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 302, 400, 401, 403, 404, 406, 429, 500, 503, 529})
        QTest::addRow("%d", status) << status;
}

void HttpTest::returnsStatusesAsTheyAre()
{
    QFETCH(int, status);
    FakeServer server([status](const SeenRequest &) {
        return Answer{.status = status, .body = "why", .headers = {"Retry-After: 3"}};
    });
    const auto answer = ask({.url = server.url()});
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, "why");
    QCOMPARE(answer->header("retry-after"), "3");
}

void HttpTest::refusesAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("plain http elsewhere") << QUrl(u"http://rss.example.org/rss"_s);
    QTest::newRow("a name that begins like loopback") << QUrl(u"http://127.0.0.1.example.org/"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
    QTest::newRow("data") << QUrl(u"data:text/plain,hello"_s);
    QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/x"_s);
    QTest::newRow("no host") << QUrl(u"https:///x"_s);
    QTest::newRow("empty") << QUrl();
}

void HttpTest::refusesAddresses()
{
    QFETCH(QUrl, url);
    const auto answer = ask({.url = url});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Refused);
}

void HttpTest::knowsLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    QTest::newRow("name") << u"http://localhost:8080/"_s << true;
    QTest::newRow("IPv4") << u"http://127.0.0.1"_s << true;
    QTest::newRow("other IPv4") << u"http://127.1.2.3:99"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << true;
    QTest::newRow("subdomain") << u"http://localhost.example.org"_s << false;
    QTest::newRow("private") << u"http://192.168.0.1"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void HttpTest::knowsLoopback()
{
    QFETCH(QString, url);
    QTEST(isLoopback(QUrl(url)), "expected");
}

void HttpTest::followsWithinTheOrigin()
{
    FakeServer server([](const SeenRequest &request) {
        if (request.path == "/old")
            return Answer{.status = 301, .body = "moved", .headers = {"Location: /new?x=1"}};
        return Answer{.body = request.headers.value("authorization")};
    });
    QByteArray streamed;
    const auto answer = ask({.url = server.url(u"/old"_s),
                             .headers = {{"Authorization", "Bearer k"}},
                             .onData = [&](const QByteArray &piece) { streamed += piece; }});
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, "Bearer k");
    QCOMPARE(streamed, answer->body);
    QCOMPARE(server.seen().at(1).path, "/new?x=1");
}

void HttpTest::doesNotFollowToAnotherOrigin()
{
    FakeServer other([](const SeenRequest &) { return Answer{}; });
    FakeServer server([&](const SeenRequest &) {
        return Answer{.status = 307, .headers = {"Location: " + other.url(u"/x"_s).toEncoded()}};
    });
    const auto answer = ask({.url = server.url(), .headers = {{"Authorization", "Bearer k"}}});
    QVERIFY(answer);
    QCOMPARE(answer->status, 307);
    QVERIFY(other.seen().isEmpty());
}

void HttpTest::doesNotTurnAPostIntoAGet()
{
    FakeServer server([](const SeenRequest &request) {
        if (request.path == "/keep")
            return Answer{.status = 308, .headers = {"Location: /drop"}};
        return Answer{.status = 302, .headers = {"Location: /end"}};
    });
    const auto answer = ask({.url = server.url(u"/keep"_s),
                             .body = "paid",
                             .headers = {{"Content-Type", "text/plain"}}});
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QCOMPARE(server.seen().size(), 2);
    QCOMPARE(server.seen().at(1).method, "POST");
    QCOMPARE(server.seen().at(1).body, "paid");
}

void HttpTest::stopsFollowingAtFive()
{
    FakeServer server(
        [](const SeenRequest &) { return Answer{.status = 302, .headers = {"Location: /again"}}; });
    const auto answer = ask({.url = server.url()});
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QCOMPARE(server.seen().size(), 6);
}

void HttpTest::noticesACutAnswer()
{
    FakeServer server(
        [](const SeenRequest &) { return Answer{.body = QByteArray(5000, 'x'), .cutAfter = 12}; });
    const auto answer = ask({.url = server.url()});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
}

void HttpTest::noticesAMissingAnswer()
{
    FakeServer server([](const SeenRequest &) { return Answer{.hangUp = true}; });
    const auto answer =
        ask({.url = server.url(), .body = "paid", .headers = {{"Content-Type", "text/plain"}}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(server.seen().size(), 1);
}

void HttpTest::unpacksAPackedAnswer()
{
    const QByteArray text = QByteArray("some words ").repeated(20'000);
    FakeServer server([&](const SeenRequest &) {
        // qCompress puts four bytes of its own before the zlib stream.
        return Answer{.body = qCompress(text).mid(4), .headers = {"Content-Encoding: deflate"}};
    });
    const auto answer = ask({.url = server.url()});
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->body, text);
}

void HttpTest::capsThePlainBody()
{
    FakeServer server(
        [](const SeenRequest &) { return Answer{.body = QByteArray((64 << 20) + 1, 'x')}; });
    const auto answer = ask({.url = server.url()});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY(answer.error().detail.contains("too big"_L1));
}

void HttpTest::capsThePackedBody()
{
    FakeServer server([](const SeenRequest &) {
        return Answer{.body = qCompress(QByteArray(80 << 20, 'x')).mid(4),
                      .headers = {"Content-Encoding: deflate"}};
    });
    qsizetype received = 0;
    const auto answer = ask({.url = server.url(),
                             .onData = [&](const QByteArray &piece) { received += piece.size(); }});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY(received <= 64 << 20);
}

void HttpTest::limitsSilence()
{
    FakeServer server(
        [](const SeenRequest &) { return Answer{.body = "abcdef", .cutAfter = 3, .stall = true}; });
    const auto answer = ask({.url = server.url(), .idleLimit = milliseconds(50)});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY2(answer.error().detail.contains("nothing for 0.05 s"_L1),
             qPrintable(answer.error().detail));
}

void HttpTest::limitsTheWhole()
{
    FakeServer server([](const SeenRequest &) { return Answer{.hang = true}; });
    const auto answer = ask({.url = server.url(), .totalLimit = milliseconds(50)});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY2(answer.error().detail.contains("not done after 0.05 s"_L1),
             qPrintable(answer.error().detail));
}

void HttpTest::passesOnThePieces()
{
    FakeServer server([](const SeenRequest &) {
        return Answer{.body = "first second", .cutAfter = 6, .stall = true};
    });
    QByteArray streamed;
    Http http;
    const auto future = http.send(
        {.url = server.url(), .onData = [&](const QByteArray &piece) { streamed += piece; }});
    QTRY_COMPARE(streamed, "first ");
    QVERIFY(!future.isFinished());
}

void HttpTest::abortsWhenCancelled()
{
    FakeServer server([](const SeenRequest &) { return Answer{.hang = true}; });
    Http http;
    QFuture<Result<HttpResponse>> future = http.send({.url = server.url()});
    QTRY_COMPARE(server.openRequests(), 1);
    future.cancel();
    QTRY_COMPARE(server.openRequests(), 0);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void HttpTest::endsItsFuturesWhenItGoes()
{
    FakeServer server([](const SeenRequest &) { return Answer{.hang = true}; });
    auto http = std::make_unique<Http>();
    const auto running = http->send({.url = server.url()});
    QTRY_COMPARE(server.openRequests(), 1);
    const auto begun = http->send({.url = server.url()});
    http.reset();
    for (const auto &future : {running, begun}) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    }
    QTRY_COMPARE(server.openRequests(), 0);
}

void HttpTest::survivesAContinuationThatDeletesIt()
{
    FakeServer server([](const SeenRequest &) { return Answer{.body = "x"}; });
    auto http = std::make_unique<Http>();
    const auto deleted =
        http->send({.url = server.url()}).then([&](const Result<HttpResponse> &) { http.reset(); });
    QTRY_VERIFY(deleted.isFinished());
    QVERIFY(!http);

    http = std::make_unique<Http>();
    http->send({.url = server.url(), .onData = [&](const QByteArray &) { http.reset(); }});
    QTRY_VERIFY(!http);
}

void HttpTest::keepsQueriesOutOfTheLog()
{
    static QStringList lines;
    lines.clear();
    QLoggingCategory::setFilterRules(u"firstlight.net.debug=true"_s);
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { lines.append(text); });
    FakeServer server([](const SeenRequest &) { return Answer{.status = 404, .body = "body"}; });
    const auto answer = ask(
        {.url = server.url(u"/path?token=hush"_s), .headers = {{"Authorization", "Bearer hush"}}});
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(answer);
    const QString log = lines.join(u'\n');
    QVERIFY2(log.contains("GET 127.0.0.1 /path 404 4 bytes"_L1), qPrintable(log));
    QVERIFY(!log.contains("hush"_L1));
}

void HttpTest::blotsOutASecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("secret") << QByteArray("sk-0123456789") << QByteArray("you said [key], [key]");
    QTest::newRow("too short to be one") << QByteArray("sk") << QByteArray("you said sk, sk");
    QTest::newRow("none") << QByteArray() << QByteArray("you said , ");
}

void HttpTest::blotsOutASecret()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, body);
    FakeServer server([&secret](const SeenRequest &request) {
        return Answer{.status = request.path == "/bad" ? 401 : 200,
                      .body = "you said " + secret + ", " + secret,
                      .headers = {"X-Echo: " + secret}};
    });
    for (const QString &path : {u"/good"_s, u"/bad"_s}) {
        const auto answer = ask(
            {.url = server.url(path), .headers = {{"Authorization", secret}}, .secret = secret});
        QVERIFY(answer);
        QCOMPARE(answer->body, body);
        QCOMPARE(answer->header("X-Echo"),
                 secret.size() < HttpRequest::secretLength ? secret : QByteArray("[key]"));
        QCOMPARE(server.seen().last().headers.value("authorization"), secret);
    }
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::HttpTest)
#include "tst_http.moc"
