// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/atomparser.h"

#include <QFile>
#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QString &name)
{
    QFile file(QStringLiteral(FIRSTLIGHT_TEST_DATA "/atom/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray feed(const QByteArray &content)
{
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\" "
           "xmlns:o=\"http://a9.com/-/spec/opensearch/1.1/\">" +
           content + "</feed>";
}

QByteArray counted(const QByteArray &total, const QByteArray &start)
{
    return feed("<o:totalResults>" + total + "</o:totalResults><o:startIndex>" + start +
                "</o:startIndex>");
}

} // namespace

class AtomParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnnouncement();
    void takesTheDayInNewYork_data();
    void takesTheDayInNewYork();
    void tellsWhatIsWrongWithAFeed_data();
    void tellsWhatIsWrongWithAFeed();
    void readsASearch();
    void takesASearchWithoutResults();
    void tellsWhatIsWrongWithASearch_data();
    void tellsWhatIsWrongWithASearch();
    void noticesEveryCut();
};

void AtomParserTest::readsAnAnnouncement()
{
    const Result<Feed> read = parseAtomFeed(document(u"announced.xml"_s));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->day, QDate(2025, 10, 1));
    QCOMPARE(read->items.size(), 2);

    const Paper &paper = read->items.first().paper;
    QVERIFY(read->items.first().type == AnnounceType::New);
    QCOMPARE(paper.id.toString(), u"2509.90001"_s);
    QCOMPARE(paper.title, u"Counting Umbrellas in $O(n)$"_s);
    QCOMPARE(paper.abstract, u"We count."_s);
    QCOMPARE(paper.authors, (QStringList{uR"(Zo\"e Regen (NPL, Hamburg))"_s, u"J. Pluie"_s}));
    QCOMPARE(paper.categories, (QStringList{u"cs.LG"_s, u"stat.ML"_s}));
    QCOMPARE(paper.licence, u"http://creativecommons.org/licenses/by/4.0/"_s);
    QCOMPARE(paper.doi, u"10.9999/rain.7"_s);
    QCOMPARE(paper.journalRef, u"J. Rain 7"_s);
    QVERIFY(read->items.last().type == AnnounceType::ReplaceCross);
    QCOMPARE(read->items.last().paper.version, 3);
}

void AtomParserTest::takesTheDayInNewYork_data()
{
    QTest::addColumn<QByteArray>("updated");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("after the change")
        << QByteArray("2025-10-04T04:00:01.5+00:00") << QDate(2025, 10, 4);
    QTest::newRow("before it") << QByteArray("2025-10-04T03:59:59Z") << QDate(2025, 10, 3);
    QTest::newRow("its own offset")
        << QByteArray("2025-10-04T00:00:00-04:00") << QDate(2025, 10, 4);
}

void AtomParserTest::takesTheDayInNewYork()
{
    QFETCH(QByteArray, updated);
    const Result<Feed> read = parseAtomFeed(feed("<updated>" + updated + "</updated>"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QTEST(read->day, "expected");
    QVERIFY(read->items.isEmpty());
}

void AtomParserTest::tellsWhatIsWrongWithAFeed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, Error::Kind kind,
                        const QString &detail) {
        QTest::newRow(name) << body << int(kind) << detail;
    };
    using Kind = Error::Kind;
    row("refused", feed("<title>Feed error for query: x</title><subtitle>Bad archive</subtitle>"),
        Kind::Refused, u"Bad archive"_s);
    row("no date", feed("<title>t</title>"), Kind::Parse,
        u"the Atom feed does not say when it was updated"_s);
    row("RSS", "<rss><channel/></rss>", Kind::Parse,
        u"<rss> where an Atom feed should be (line 1)"_s);
    row("no namespace", "<feed><updated>2025-10-04T00:00:00Z</updated></feed>", Kind::Parse,
        u"<feed> where an Atom feed should be (line 1)"_s);
    row("an empty entry", feed("<entry/>"), Kind::Parse, u"entry 1 has no usable guid (line 1)"_s);
}

void AtomParserTest::tellsWhatIsWrongWithAFeed()
{
    QFETCH(QByteArray, body);
    const Result<Feed> read = parseAtomFeed(body);
    QVERIFY(!read);
    QTEST(read.error().detail, "detail");
    QTEST(int(read.error().kind), "kind");
}

void AtomParserTest::readsASearch()
{
    const Result<SearchPage> page = parseSearch(document(u"search.xml"_s));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->total, 52);
    QCOMPARE(page->start, 40);
    QCOMPARE(page->papers.size(), 2);
    const Paper &paper = page->papers.first();
    QCOMPARE(paper.id.toString(), u"hep-ex/0307999"_s);
    QCOMPARE(paper.version, 2);
    QCOMPARE(paper.title, u"Rain in Beams"_s);
    QCOMPARE(paper.abstract, u"It rains."_s);
    QCOMPARE(paper.authors,
             (QStringList{u"The Rain Collaboration (Hamburg, Kiel)"_s, u"A. Knoten"_s}));
    QCOMPARE(paper.categories, (QStringList{u"hep-ex"_s, u"nucl-ex"_s}));
    QCOMPARE(paper.comments, u"23 pages"_s);
    QCOMPARE(paper.journalRef, u"Eur. Rain J. 31"_s);
    QCOMPARE(paper.doi, u"10.9999/rain.31"_s);
}

void AtomParserTest::takesASearchWithoutResults()
{
    const Result<SearchPage> none = parseSearch(counted("0", "0"));
    QVERIFY2(none, none ? "" : qPrintable(none.error().detail));
    QVERIFY(none->papers.isEmpty());
    QVERIFY(parseSearch(counted("40", "40")));
}

void AtomParserTest::tellsWhatIsWrongWithASearch_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, Error::Kind kind,
                        const QString &detail) {
        QTest::newRow(name) << body << int(kind) << detail;
    };
    using Kind = Error::Kind;
    const auto refusal = [](const QByteArray &id) {
        return feed("<title>arXiv Search Results</title><o:totalResults>1</o:totalResults><entry>"
                    "<id>" +
                    id + "</id><title>Error</title><summary>no such id</summary></entry>");
    };
    row("refused", refusal("https://arxiv.org/api/errors#no_such_id"), Kind::Refused,
        u"no such id"_s);
    row("refused as of old", refusal("http://arxiv.org/api/errors"), Kind::Refused,
        u"no such id"_s);
    row("an empty page", counted("52", "40"), Kind::Parse, u"an empty page of 52 results"_s);
    row("no count", feed(""), Kind::Parse, u"a feed that is not an answer to a search"_s);
    row("no number", counted("many", "0"), Kind::Parse,
        u"a number of results that is none (line 1)"_s);
    row("an entry without id", feed("<o:totalResults>1</o:totalResults><entry/>"), Kind::Parse,
        u"entry 1 has no usable id (line 1)"_s);
    row("text", "Rate exceeded.\n", Kind::RateLimited,
        u"plain text instead of an answer to a search: Rate exceeded."_s);
}

void AtomParserTest::tellsWhatIsWrongWithASearch()
{
    QFETCH(QByteArray, body);
    const Result<SearchPage> page = parseSearch(body);
    QVERIFY(!page);
    QTEST(page.error().detail, "detail");
    QTEST(int(page.error().kind), "kind");
}

void AtomParserTest::noticesEveryCut()
{
    const QByteArray announced = document(u"announced.xml"_s);
    for (qsizetype length = 0; length <= announced.lastIndexOf('>'); length += 11)
        QVERIFY2(!parseAtomFeed(announced.first(length)), qPrintable(QString::number(length)));
    const QByteArray found = document(u"search.xml"_s);
    for (qsizetype length = 0; length <= found.lastIndexOf('>'); length += 11)
        QVERIFY2(!parseSearch(found.first(length)), qPrintable(QString::number(length)));
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::AtomParserTest)
#include "tst_atomparser.moc"
