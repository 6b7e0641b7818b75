// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "exchange/zotero.h"
#include "exchange/zoteroitem.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace firstlight {

using namespace Qt::StringLiterals;
using test::Answer;
using test::SeenRequest;

class ZoteroTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreprintHasTheFieldsOfZoteroItself();
    void aPublishedPaperIsAnArticle();
    void notesAreNoMarkup();
    void readsWhatIsSelected();
    void savesInAFreshSession();
    void aKnownSessionIsReplaced();
    void saysWhyItWasRefused_data();
    void saysWhyItWasRefused();
    void findsAPaperInAnAnswer_data();
    void findsAPaperInAnAnswer();
    void doesNotGuessWithoutTheLocalApi();
    void attachesAPdf();

private:
    template <class T>
    Result<T> wait(const QFuture<Result<T>> &future)
    {
        QFutureWatcher<Result<T>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (!finished.wait(10'000))
            return failure(Error::Kind::Network, u"no end"_s);
        return watcher.result();
    }

    QJsonArray items() { return {zoteroItem(test::pick(u"2510.00001"_s))}; }

    QList<Answer> m_answers; // in order; then 201
    test::FakeServer m_server{[this](const SeenRequest &) {
        return m_answers.isEmpty() ? Answer{.status = 201} : m_answers.takeFirst();
    }};
    Http m_http;
    Zotero m_zotero{m_http};
    QUrl m_base = m_server.url();
};

void ZoteroTest::aPreprintHasTheFieldsOfZoteroItself()
{
    Pick pick = test::pick(u"2510.00001"_s);
    pick.paper.title = u"Schr\\\"odinger's $\\psi$"_s;
    pick.paper.authors = {u"Ada van der Writer"_s, u"The Tide Team"_s};
    pick.paper.categories = {u"cs.LG"_s, u"zz.ZZ"_s};
    pick.paper.comments = u"17 pages"_s;
    pick.paper.doi.clear();
    pick.day = QDate(2025, 10, 1);
    pick.reader.tags = {u"for Ben"_s};
    const QJsonObject item = zoteroItem(pick);
    QCOMPARE(item["itemType"_L1].toString(), u"preprint"_s);
    QCOMPARE(item["title"_L1].toString(), u"Schrödinger's $\\psi$"_s);
    QCOMPARE(item["repository"_L1].toString(), u"arXiv"_s);
    QCOMPARE(item["archiveID"_L1].toString(), u"arXiv:2510.00001"_s);
    QCOMPARE(item["DOI"_L1].toString(), u"10.48550/arXiv.2510.00001"_s);
    QCOMPARE(item["date"_L1].toString(), u"2025-10-01"_s);
    QCOMPARE(item["extra"_L1].toString(), u"arXiv:2510.00001 [cs.LG]"_s);
    const QJsonArray creators = item["creators"_L1].toArray();
    QCOMPARE(creators.size(), 2);
    QCOMPARE(creators[0]["lastName"_L1].toString(), u"van der Writer"_s);
    QCOMPARE(creators[0]["firstName"_L1].toString(), u"Ada"_s);
    QCOMPARE(creators[0]["creatorType"_L1].toString(), u"author"_s);
    const QJsonArray tags = item["tags"_L1].toArray();
    QCOMPARE(tags.size(), 3);
    QVERIFY(tags[0]["tag"_L1].toString().endsWith("Machine Learning"_L1));
    QCOMPARE(tags[1]["tag"_L1].toString(), u"zz.ZZ"_s); // a code that nobody knows
    QCOMPARE(tags[2]["tag"_L1].toString(), u"for Ben"_s);
    QCOMPARE(item["notes"_L1][0]["note"_L1].toString(), u"Comment: 17 pages"_s);
}

void ZoteroTest::aPublishedPaperIsAnArticle()
{
    Pick pick = test::pick(u"2510.00001"_s);
    pick.paper.doi = u"10.1000/tides"_s;
    pick.paper.journalRef = u"J. Tides 4 (2025) 1"_s;
    const QJsonObject item = zoteroItem(pick);
    QCOMPARE(item["itemType"_L1].toString(), u"journalArticle"_s);
    QCOMPARE(item["DOI"_L1].toString(), u"10.1000/tides"_s);
    QCOMPARE(item["publicationTitle"_L1].toString(), u"J. Tides 4 (2025) 1"_s);
    QVERIFY(!item.contains("repository"_L1));
}

void ZoteroTest::notesAreNoMarkup()
{
    Pick pick = test::pick(u"2510.00001"_s);
    pick.paper.comments = u"<script>alert(1)</script>"_s;
    pick.reader.note = u"a < b\n& c"_s;
    const QJsonArray notes = zoteroItem(pick)["notes"_L1].toArray();
    QCOMPARE(notes[0]["note"_L1].toString(), u"Comment: &lt;script&gt;alert(1)&lt;/script&gt;"_s);
    QCOMPARE(notes[1]["note"_L1].toString(), u"<p>a &lt; b<br/>&amp; c</p>"_s);
}

void ZoteroTest::readsWhatIsSelected()
{
    m_answers = {{.body = R"({"libraryID":1,"libraryName":"My Library","libraryEditable":false,
        "id":23,"name":"Tides","targets":[{"id":"L1","name":"My Library","level":0},
        {"id":"C23","name":"Tides","level":1},{"name":"without an id"}]})"}};
    const auto place = wait(m_zotero.selectedPlace(m_base));
    QVERIFY(place);
    QCOMPARE(place->library, u"My Library"_s);
    QCOMPARE(place->name, u"Tides"_s);
    QVERIFY(!place->isEditable);
    QCOMPARE(place->collections.size(), 2);
    QCOMPARE(place->collections[1], (ZoteroCollection{u"C23"_s, u"Tides"_s, 1}));

    m_answers = {{.body = "<html>"}};
    QVERIFY(wait(m_zotero.selectedPlace(m_base)).error().kind == Error::Kind::Parse);
}

void ZoteroTest::savesInAFreshSession()
{
    m_server.forget();
    const auto first = wait(m_zotero.save(m_base, items()));
    const auto second = wait(m_zotero.save(m_base, items()));
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    const SeenRequest &seen = m_server.seen().constFirst();
    QCOMPARE(seen.path, "/connector/saveItems");
    QCOMPARE(seen.headers.value("x-zotero-connector-api-version"), "3");
    QCOMPARE(seen.headers.value("content-type"), "application/json");
    QVERIFY(!seen.headers.value("user-agent").startsWith("Mozilla"));
    const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
    QCOMPARE(body["sessionID"_L1].toString(), *first);
    QCOMPARE(body["items"_L1].toArray(), items());
}

void ZoteroTest::aKnownSessionIsReplaced()
{
    m_server.forget();
    m_answers = {{.status = 409, .body = R"({"error":"SESSION_EXISTS"})"}};
    const auto session = wait(m_zotero.save(m_base, items()));
    QVERIFY(session);
    QCOMPARE(m_server.seen().size(), 2);
    const auto named = [this](int at) {
        return QJsonDocument::fromJson(m_server.seen()[at].body)["sessionID"_L1].toString();
    };
    QVERIFY(named(0) != named(1));
    QCOMPARE(named(1), *session);

    const Answer again{.status = 409, .body = R"({"error":"SESSION_EXISTS"})"};
    m_answers = {again, again, again};
    QVERIFY(wait(m_zotero.save(m_base, items())).error().kind == Error::Kind::Refused);
}

void ZoteroTest::saysWhyItWasRefused_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("read only") << Answer{.status = 500, .body = R"({"libraryEditable":false})"}
                               << u"cannot be written to"_s;
    QTest::newRow("old") << Answer{.status = 400,
                                   .body = R"({"error":"CONNECTOR_VERSION_OUTDATED"})"}
                         << u"newer connector"_s;
    QTest::newRow("no Zotero") << Answer{.status = 404, .body = "Not Found"} << u"no Zotero"_s;
    QTest::newRow("anything else") << Answer{.status = 500, .body = "x"} << u"HTTP 500"_s;
}

void ZoteroTest::saysWhyItWasRefused()
{
    QFETCH(Answer, answer);
    QFETCH(QString, words);
    m_answers = {answer};
    const auto saved = wait(m_zotero.save(m_base, items()));
    QVERIFY(!saved);
    QVERIFY(saved.error().kind == Error::Kind::Refused);
    QVERIFY2(saved.error().detail.contains(words), qPrintable(saved.error().detail));
}

void ZoteroTest::findsAPaperInAnAnswer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const QByteArray &data, bool isFound) {
        QTest::newRow(name) << QByteArray("[{\"data\":{" + data + "}}]") << isFound;
    };
    row("address", R"("url":"http://arxiv.org/abs/2509.10541v2")", true);
    row("archive", R"("archiveID":"arXiv:2509.10541")", true);
    row("DOI", R"("DOI":"10.48550/arXiv.2509.10541")", true);
    row("extra", R"("extra":"arXiv:2509.10541 [cs.LG]")", true);
    row("another paper", R"("url":"http://arxiv.org/abs/2509.105412")", false);
    row("its title alone", R"("title":"On 2509.10541")", false);
    row("nothing", {}, false);
    QTest::newRow("no list") << QByteArray("{}") << false;
}

void ZoteroTest::findsAPaperInAnAnswer()
{
    QFETCH(QByteArray, json);
    QTEST(listsPaper(json, *ArxivId::fromString(u"2509.10541")), "isFound");
}

void ZoteroTest::doesNotGuessWithoutTheLocalApi()
{
    m_answers = {{.status = 403, .body = "Local API is not enabled"}};
    const auto holds = wait(m_zotero.holds(m_base, *ArxivId::fromString(u"2509.10541")));
    QVERIFY(!holds);
    QVERIFY(holds.error().kind == Error::Kind::NotFound);
}

void ZoteroTest::attachesAPdf()
{
    m_server.forget();
    QVERIFY(
        wait(m_zotero.attachPdf(m_base, u"s1"_s, *ArxivId::fromString(u"2509.10541"), "%PDF-1.5")));
    const SeenRequest &seen = m_server.seen().constFirst();
    QCOMPARE(seen.path, "/connector/saveAttachment?sessionID=s1");
    QCOMPARE(seen.headers.value("content-type"), "application/pdf");
    QCOMPARE(
        QJsonDocument::fromJson(seen.headers.value("x-metadata"))["parentItemID"_L1].toString(),
        u"2509.10541"_s);
    QCOMPARE(seen.body, "%PDF-1.5");
}

} // namespace firstlight

Q_DECLARE_METATYPE(firstlight::test::Answer)
QTEST_GUILESS_MAIN(firstlight::ZoteroTest)
#include "tst_zotero.moc"
