// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/feedparser.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QByteArray feedFile(const QString &name)
{
    QFile file(QStringLiteral(FIRSTLIGHT_TEST_DATA "/feeds/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FeedParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItems();
    void keepsTheFirstOfTwo();
    void goesByNamespacesNotPrefixes();
    void takesAnEmptyWeekend();
    void takesTheDayInItsOwnOffset_data();
    void takesTheDayInItsOwnOffset();
    void noticesEveryCut();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void readsUtf16();
    void survivesHostileInput_data();
    void survivesHostileInput();
    void namesWhatAnItemLacks_data();
    void namesWhatAnItemLacks();
};

void FeedParserTest::readsItems()
{
    const Result<Feed> feed = parseFeed(feedFile(u"whole.xml"_s));
    QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
    QCOMPARE(feed->day, QDate(2025, 10, 1));
    QCOMPARE(feed->items.size(), 3);

    const Feed::Item &first = feed->items.at(0);
    QVERIFY(first.type == AnnounceType::New);
    QCOMPARE(first.paper.id.toString(), u"2509.90001"_s);
    QCOMPARE(first.paper.version, 1);
    QCOMPARE(first.paper.title,
             uR"(Counting Umbrellas in the Rain: $O(n \log n)$ is <em>Enough</em>)"_s);
    QCOMPARE(
        first.paper.abstract,
        uR"(We count umbrellas under $\lambda < 1$ showers & sleet. Announce Type: never mind.)"_s);
    QCOMPARE(first.paper.authors,
             (QStringList{uR"(Zo\"{e} Regen)"_s,
                          uR"(J\'er\^ome Pluie (Institute of Drizzle, Hamburg))"_s, u"李雨"_s}));
    QCOMPARE(first.paper.categories, (QStringList{u"cs.LG"_s, u"cs.AI"_s, u"stat.ML"_s}));
    QCOMPARE(first.paper.licence, u"http://creativecommons.org/licenses/by/4.0/"_s);
    QVERIFY(first.paper.doi.isEmpty());

    const Feed::Item &second = feed->items.at(1);
    QVERIFY(second.type == AnnounceType::ReplaceCross);
    QCOMPARE(second.paper.version, 2);
    QCOMPARE(second.paper.doi, u"10.9999/kite.7"_s);
    QCOMPARE(second.paper.journalRef, u"J. Kites 7 (2025) 1-9"_s);
    QVERIFY(second.paper.licence.isEmpty());

    const Feed::Item &third = feed->items.at(2);
    QVERIFY(third.type == AnnounceType::Cross);
    QCOMPARE(third.paper.id.toString(), u"math/0611999"_s);
    QCOMPARE(third.paper.version, 3);
    QCOMPARE(third.paper.categories, (QStringList{u"math.CO"_s, u"cs.LG"_s}));
}

void FeedParserTest::keepsTheFirstOfTwo()
{
    const Result<Feed> feed = parseFeed(feedFile(u"whole.xml"_s));
    QVERIFY(feed);
    QCOMPARE(feed->items.at(1).paper.title, u"Kites That Learn to Land"_s);
    QCOMPARE(feed->items.at(1).paper.categories.size(), 2);
}

void FeedParserTest::goesByNamespacesNotPrefixes()
{
    const Result<Feed> feed = parseFeed(feedFile(u"other-prefixes.xml"_s));
    QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
    QCOMPARE(feed->items.size(), 1);
    QVERIFY(feed->items.first().type == AnnounceType::New);
    QCOMPARE(feed->items.first().paper.title, u"The Title"_s);
    QVERIFY(feed->items.first().paper.doi.isEmpty());
    QVERIFY(feed->items.first().paper.authors.isEmpty());
}

void FeedParserTest::takesAnEmptyWeekend()
{
    const Result<Feed> feed = parseFeed(feedFile(u"empty-weekend.xml"_s));
    QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
    QCOMPARE(feed->day, QDate(2025, 10, 5));
    QVERIFY(feed->items.isEmpty());
}

void FeedParserTest::takesTheDayInItsOwnOffset_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("summer") << QByteArray("Wed, 01 Oct 2025 00:00:00 -0400") << QDate(2025, 10, 1);
    QTest::newRow("winter") << QByteArray("Mon, 05 Jan 2026 00:00:00 -0500") << QDate(2026, 1, 5);
    QTest::newRow("late") << QByteArray("Mon, 05 Jan 2026 23:59:59 -0500") << QDate(2026, 1, 5);
    QTest::newRow("east") << QByteArray("Mon, 05 Jan 2026 00:00:00 +0900") << QDate(2026, 1, 5);
}

void FeedParserTest::takesTheDayInItsOwnOffset()
{
    QFETCH(QByteArray, written);
    const QByteArray body = "<rss><channel><pubDate>" + written + "</pubDate></channel></rss>";
    const Result<Feed> feed = parseFeed(body);
    QVERIFY(feed);
    QTEST(feed->day, "expected");
}

void FeedParserTest::noticesEveryCut()
{
    const QByteArray whole = feedFile(u"whole.xml"_s).trimmed();
    QVERIFY(parseFeed(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Result<Feed> feed = parseFeed(whole.left(length));
        QVERIFY2(!feed, qPrintable(u"cut after %1 bytes"_s.arg(length)));
        QCOMPARE(feed.error().kind, Error::Kind::Parse);
    }
    const Result<Feed> cut = parseFeed(whole.left(whole.indexOf("</item>")));
    QVERIFY2(cut.error().detail.contains("cut off after 1 items"_L1),
             qPrintable(cut.error().detail));
}

void FeedParserTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const QString &detail,
                        Error::Kind kind = Error::Kind::Parse) {
        QTest::newRow(name) << body << kind << detail;
    };
    row("refused", feedFile(u"refused.xml"_s),
        u"Bad archive 'zz'. Valid archive names are: cs, math."_s, Error::Kind::Refused);
    row("HTML", feedFile(u"maintenance.html"_s),
        u"an HTML page instead of a feed: Back in an hour"_s);
    row("HTML without title", "<HTML><body>no</body>", u"an HTML page instead of a feed"_s);
    row("nothing", " \n", u"an empty answer"_s);
    row("entity bomb", feedFile(u"bomb.xml"_s), u"document type"_s);
    row("unknown entity", feedFile(u"unknown-entity.xml"_s), u"nbsp"_s);
    row("garbage", QByteArray("\x00\x01\x02\xff\xfe", 5).repeated(100), u"not a feed"_s);
    row("text", "Service unavailable", u"not a feed: Service unavailable"_s);
    row("refusal", "Rate exceeded.", u"not a feed: Rate exceeded."_s, Error::Kind::RateLimited);
    row("JSON", R"({"error":"no"})", u"not a feed"_s);
    row("Atom", R"(<feed xmlns="http://www.w3.org/2005/Atom"/>)", u"<feed> where a feed"_s);
    row("no channel", "<rss version=\"2.0\"/>", u"without a channel"_s);
    row("no date", "<rss><channel><title>x</title></channel></rss>", u"no pubDate"_s);
    row("a date in words", "<rss><channel><pubDate>today</pubDate></channel></rss>",
        u"no pubDate"_s);
    row("something behind the end",
        "<rss><channel><pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate></channel></rss><rss/>",
        u"not a feed"_s);
    row("bad UTF-8",
        "<rss><channel><title>\xc3\x28</title><pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate>"
        "</channel></rss>",
        u"not a feed"_s);
}

void FeedParserTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const Result<Feed> feed = parseFeed(body);
    QVERIFY(!feed);
    QTEST(feed.error().kind, "kind");
    QVERIFY2(feed.error().detail.contains(detail), qPrintable(feed.error().detail));
}

void FeedParserTest::readsUtf16()
{
    const QString text = QString::fromUtf8(feedFile(u"whole.xml"_s)).section(u"?>"_s, 1);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray body = encoder(text);
        const Result<Feed> feed = parseFeed(body);
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QCOMPARE(feed->items.first().paper.authors.last(), u"李雨"_s);
    }
}

void FeedParserTest::survivesHostileInput_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &title, const QString &detail) {
        QTest::newRow(name) << title << detail;
    };
    row("a long title", QByteArray(10'485'760, 'x'), u"a title of 10485760 characters"_s);
    row("NUL", QByteArray("Ki\0tes", 6), u"not a feed: "_s);
    row("Latin-1", "K\xefte", u"not a feed: Encountered incorrectly encoded content."_s);
    row("elements in the title", "<b>Kites</b>", u"not a feed: Expected character data."_s);
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    row("attributes", "<b" + attributes + "/>", u"not a feed: a tag without end"_s);
    const QByteArray nested = QByteArray("<b>").repeated(100'000);
    row("nesting", "</title><x>" + nested, u"elements nested too deep"_s);
}

void FeedParserTest::survivesHostileInput()
{
    QFETCH(QByteArray, title);
    QFETCH(QString, detail);
    const Result<Feed> feed =
        parseFeed("<rss><channel><item><title>" + title + "</title></item></channel></rss>");
    QVERIFY(!feed);
    QVERIFY(feed.error().kind == Error::Kind::Parse);
    QVERIFY2(feed.error().detail.startsWith(detail), qPrintable(feed.error().detail));
}

void FeedParserTest::namesWhatAnItemLacks_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    const QByteArray guid = "<guid isPermaLink=\"false\">oai:arXiv.org:math/0611999v3</guid>";
    const QByteArray type = "<arxiv:announce_type>cross</arxiv:announce_type>";
    QTest::newRow("no id") << guid << QByteArray() << u"guid"_s;
    QTest::newRow("not an id") << guid << QByteArray("<guid>oai:arXiv.org:x1</guid>") << u"guid"_s;
    QTest::newRow("no version") << guid << QByteArray("<guid>oai:arXiv.org:math/0611999</guid>")
                                << u"guid"_s;
    QTest::newRow("blank title") << QByteArray("<title>On Cellars</title>")
                                 << QByteArray("<title> </title>") << u"title"_s;
    QTest::newRow("no type") << type << QByteArray() << u"announce_type"_s;
    QTest::newRow("unknown type") << type
                                  << QByteArray("<arxiv:announce_type>gift</arxiv:announce_type>")
                                  << u"announce_type"_s;
    QTest::newRow("no category")
        << QByteArray("<category>math.CO</category>\n      <category>cs.LG</category>\n"
                      "      <category>cs.LG</category>")
        << QByteArray("<category/>") << u"category"_s;
}

void FeedParserTest::namesWhatAnItemLacks()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, field);
    QByteArray body = feedFile(u"whole.xml"_s);
    QCOMPARE(body.count(from), 1);
    const Result<Feed> feed = parseFeed(body.replace(from, to));
    QVERIFY(!feed);
    QCOMPARE(feed.error().kind, Error::Kind::Parse);
    const QString expected = u"item 3 has no usable "_s + field;
    QVERIFY2(feed.error().detail.contains(expected), qPrintable(feed.error().detail));
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::FeedParserTest)
#include "tst_feedparser.moc"
