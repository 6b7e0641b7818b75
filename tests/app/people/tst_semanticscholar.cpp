// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/semanticscholar.h"
#include "support/fakeserver.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const Answer known{.body = R"([{"authors": [{"authorId": "17", "name": "A", "hIndex": 3}]}])",
                   .contentType = "application/json"};

const QList<ArxivId> onePaper{ArxivId::fromString(u"2510.00001").value()};

// Answers in turn, the last one ever after.
class Service final
{
public:
    explicit Service(QList<Answer> answers, milliseconds pace = milliseconds(0))
        : m_answers(std::move(answers))
        , m_pacer(pace, {})
    {
        scholar.setLimits({.answer = milliseconds(2'000), .backoffBase = milliseconds(1)});
    }

    Result<QList<PaperAuthors>> ask(const QString &key = {})
    {
        const auto answer = scholar.authorsOf({server.url(), key}, onePaper);
        [&answer] { QTRY_VERIFY(answer.isFinished()); }();
        return answer.result();
    }

private:
    QList<Answer> m_answers;
    Http m_http;
    Pacer m_pacer;

public:
    FakeServer server{[this](const SeenRequest &) {
        return m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
    }};
    SemanticScholar scholar{m_http, m_pacer};
};

} // namespace

class TestSemanticScholar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForABatch();
    void sendsTheKeyOnlyIfThereIsOne();
    void findsAuthors();
    void triesAgainAfterPassingTrouble_data();
    void triesAgainAfterPassingTrouble();
    void givesUp_data();
    void givesUp();
    void neverTellsTheKey();
    void keepsThePace();
    void cancelEndsWhatRuns();
};

void TestSemanticScholar::asksForABatch()
{
    Service service({known});
    const auto papers = service.ask();
    QVERIFY(papers);
    QCOMPARE(papers->first().authors->first(), (KnownAuthor{u"17"_s, u"A"_s, 3}));
    const SeenRequest &seen = service.server.seen().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.path, "/graph/v1/paper/batch?fields=externalIds,authors.authorId,authors.name,"
                        "authors.hIndex");
    QCOMPARE(seen.body, R"({"ids":["ARXIV:2510.00001"]})");
    QCOMPARE(seen.headers.value("content-type"), "application/json");
}

void TestSemanticScholar::sendsTheKeyOnlyIfThereIsOne()
{
    Service service({known});
    QVERIFY(service.ask());
    QVERIFY(!service.server.seen().at(0).headers.contains("x-api-key"));
    QVERIFY(service.ask(u"secret"_s));
    QCOMPARE(service.server.seen().at(1).headers.value("x-api-key"), "secret");
}

void TestSemanticScholar::findsAuthors()
{
    Service service({{.body = R"({"data": [{"authorId": "17", "name": "Mei-Lin Wu"}]})"}});
    const auto found =
        service.scholar.findAuthors({service.server.url(u"/"_s), {}}, u"Mei-Lin Wu & Šimůnek"_s);
    QTRY_VERIFY(found.isFinished());
    QVERIFY(found.result());
    QCOMPARE(found.result()->first().authorId, u"17"_s);
    QCOMPARE(service.server.seen().first().path,
             "/graph/v1/author/search?query=Mei%20Lin%20Wu%20%26%20%C5%A0im%C5%AFnek"
             "&fields=name,hIndex,paperCount&limit=50");
}

void TestSemanticScholar::triesAgainAfterPassingTrouble_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 429, 500, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestSemanticScholar::triesAgainAfterPassingTrouble()
{
    QFETCH(const int, status);
    Service service({{.status = status}, {.status = status}, known});
    QVERIFY(service.ask());
    QCOMPARE(service.server.seen().size(), 3);
}

void TestSemanticScholar::givesUp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("requests");
    const auto row = [](int status, const QByteArray &body, Error::Kind kind, int requests) {
        QTest::addRow("%d", status) << status << body << static_cast<int>(kind) << requests;
    };
    row(429, {}, Error::Kind::RateLimited, 5);
    row(504, {}, Error::Kind::Network, 5);
    row(401, {}, Error::Kind::Unauthorized, 1);
    row(403, {}, Error::Kind::Unauthorized, 1);
    row(400, R"({"error":"Too many ids"})", Error::Kind::Refused, 1);
    row(404, {}, Error::Kind::Refused, 1);
    row(302, {}, Error::Kind::Network, 5);
    row(200, "<html>", Error::Kind::Parse, 1);
}

void TestSemanticScholar::givesUp()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    QFETCH(const int, requests);
    Service service({{.status = status, .body = body}});
    const auto papers = service.ask();
    QVERIFY(!papers);
    QCOMPARE(static_cast<int>(papers.error().kind), kind);
    QCOMPARE(service.server.seen().size(), requests);
}

void TestSemanticScholar::neverTellsTheKey()
{
    Service service({{.status = 403, .body = "the key secret-17 is not known"}});
    QVERIFY(!service.ask(u"secret-17"_s).error().detail.contains(u"secret-17"_s));
}

void TestSemanticScholar::keepsThePace()
{
    Service service({known}, milliseconds(120));
    const auto first = service.scholar.authorsOf({service.server.url(), {}}, onePaper);
    const auto second = service.scholar.authorsOf({service.server.url(), {}}, onePaper);
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    const QList<SeenRequest> &seen = service.server.seen();
    QVERIFY(seen.at(1).atMs - seen.at(0).atMs >= 110);
}

void TestSemanticScholar::cancelEndsWhatRuns()
{
    Service service(QList<Answer>{{.hang = true}});
    const auto papers = service.scholar.authorsOf({service.server.url(), {}}, onePaper);
    QTRY_COMPARE(service.server.seen().size(), 1);
    service.scholar.cancel();
    QTRY_VERIFY(papers.isFinished());
    QVERIFY(papers.result().error().kind == Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSemanticScholar)
#include "tst_semanticscholar.moc"
