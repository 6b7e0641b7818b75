// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/listingparser.h"

#include <QFile>
#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QString &name)
{
    QFile file(QStringLiteral(FIRSTLIGHT_TEST_DATA "/listings/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray emptyPage(const QByteArray &heading, const QByteArray &sentence)
{
    return "<html><body>" + heading + "<p>" + sentence + "</p></body></html>";
}

} // namespace

class ListingParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void tellsAnnounceTypes();
    void takesVersionsFromLinks();
    void readsACatchupPage();
    void takesADayWithoutUpdates_data();
    void takesADayWithoutUpdates();
    void noticesEveryCut();
    void refusesWhatIsNoListing_data();
    void refusesWhatIsNoListing();
    void namesWhatAnEntryLacks_data();
    void namesWhatAnEntryLacks();
};

void ListingParserTest::readsEveryField()
{
    const Result<ListingPage> listing = parseListing(page(u"new.html"_s), u"cs.LG"_s);
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().detail));
    QCOMPARE(listing->day, QDate(2025, 10, 1));
    QCOMPARE(listing->total, 5);
    QVERIFY(!listing->hasMore);
    QCOMPARE(listing->items.size(), 5);

    const Paper &first = listing->items.first().paper;
    QCOMPARE(first.id.toString(), u"2509.90001"_s);
    QCOMPARE(first.title, u"Counting Umbrellas: $a < b$ & 'more' than \"rain\""_s);
    QCOMPARE(first.authors,
             (QStringList{u"Zoë Regen (Institute of Drizzle, Hamburg)"_s, u"J. Pluie"_s}));
    QCOMPARE(first.comments, u"9 pages. Code: https://example.org/code?a=1&b=2"_s);
    QCOMPARE(first.journalRef, u"J. Rain 7 (2025) 1-9"_s);
    QCOMPARE(first.categories, (QStringList{u"cs.LG"_s, u"cs.AI"_s, u"stat.ML"_s}));
    QCOMPARE(first.abstract,
             u"We count umbrellas. </html> is only text, and so is &notanentity; 3 < 4."_s);
    QVERIFY(listing->items.at(1).paper.authors.isEmpty());
}

void ListingParserTest::tellsAnnounceTypes()
{
    const auto types = [](const QString &category) {
        QStringList result;
        const Result<ListingPage> listing = parseListing(page(u"new.html"_s), category);
        for (const Feed::Item &item : listing->items)
            result.append(toString(item.type));
        return result;
    };
    QCOMPARE(types(u"cs.LG"_s),
             (QStringList{u"new"_s, u"new"_s, u"cross"_s, u"replace"_s, u"replace-cross"_s}));
    QCOMPARE(types(u"cs"_s),
             (QStringList{u"new"_s, u"new"_s, u"cross"_s, u"replace"_s, u"replace"_s}));
}

void ListingParserTest::takesVersionsFromLinks()
{
    QList<int> versions;
    const Result<ListingPage> listing = parseListing(page(u"new.html"_s), u"cs.LG"_s);
    for (const Feed::Item &item : listing->items)
        versions.append(item.paper.version);
    QCOMPARE(versions, (QList<int>{1, 1, 3, 2, 4}));
}

void ListingParserTest::readsACatchupPage()
{
    const Result<ListingPage> listing = parseListing(page(u"catchup.html"_s), u"cs.LG"_s);
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().detail));
    QCOMPARE(listing->day, QDate(2025, 9, 5));
    QCOMPARE(listing->total, 2002);
    QVERIFY(listing->hasMore);
    QCOMPARE(listing->items.size(), 2);
    QVERIFY(listing->items.at(0).type == AnnounceType::New);
    QVERIFY(listing->items.at(1).type == AnnounceType::Cross);
}

void ListingParserTest::takesADayWithoutUpdates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("new") << emptyPage("<h3>Showing new listings for Friday, 3 October 2025</h3>",
                                      "No updates today.");
    const QByteArray heading = "<h1>Catchup results for Machine Learning on Fri, 03 Oct 2025</h1>";
    QTest::newRow("catchup") << emptyPage(heading, "No updates for Fri, 03 Oct 2025.");
    QTest::newRow("past the last page")
        << emptyPage(heading, "Total of 12 entries. No further updates for Fri, 03 Oct 2025");
}

void ListingParserTest::takesADayWithoutUpdates()
{
    QFETCH(QByteArray, body);
    const Result<ListingPage> listing = parseListing(body, u"cs.LG"_s);
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().detail));
    QCOMPARE(listing->day, QDate(2025, 10, 3));
    QVERIFY(listing->items.isEmpty());
    QVERIFY(!listing->hasMore);
}

void ListingParserTest::noticesEveryCut()
{
    const QByteArray whole = page(u"new.html"_s);
    const qsizetype end = whole.lastIndexOf("</html");
    for (qsizetype length = 0; length <= end; length += 13) {
        const Result<ListingPage> listing = parseListing(whole.first(length), u"cs.LG"_s);
        QVERIFY2(!listing, qPrintable(QString::number(length)));
        QVERIFY(listing.error().kind == Error::Kind::Parse);
    }
}

void ListingParserTest::refusesWhatIsNoListing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const QByteArray whole = page(u"new.html"_s);
    QTest::newRow("nothing") << QByteArray(" \n") << u"an empty answer instead of a listing"_s;
    QTest::newRow("maintenance") << QByteArray("<html><h1>Down for maintenance</h1></html>")
                                 << u"an HTML page instead of a listing"_s;
    QTest::newRow("text") << QByteArray("Rate exceeded.") << u"no listing: Rate exceeded."_s;
    QTest::newRow("an entry less")
        << QByteArray(whole).replace("showing 2 of 2", "showing 3 of 3")
        << u"New submissions: 2 of the 3 entries that the page says it shows"_s;
    QTest::newRow("no sections") << QByteArray(whole).replace("(showing", "(with")
                                 << u"an entry outside of the listing's sections"_s;
    QTest::newRow("nothing said") << emptyPage(
                                         "<h3>Showing new listings for Friday, 3 October 2025</h3>",
                                         "Welcome")
                                  << u"a listing with neither entries nor \"No updates\""_s;
    QTest::newRow("cut") << whole.first(whole.indexOf("</html>\n"))
                         << u"the listing is cut off after 5 entries"_s;
}

void ListingParserTest::refusesWhatIsNoListing()
{
    QFETCH(QByteArray, body);
    const Result<ListingPage> listing = parseListing(body, u"cs.LG"_s);
    QVERIFY(!listing);
    QTEST(listing.error().detail, "detail");
}

void ListingParserTest::namesWhatAnEntryLacks_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QString>("lacking");
    QTest::newRow("id") << QByteArray("id=\"2509.90002\"") << QByteArray("id=\"nonsense\"")
                        << u"id"_s;
    QTest::newRow("title") << QByteArray(" Kites</div>") << QByteArray(" </div>") << u"title"_s;
    QTest::newRow("long title") << QByteArray(" Kites</div>") << QByteArray(10'001, 'x') + "</div>"
                                << u"title"_s;
    QTest::newRow("long abstract")
        << QByteArray("Kites fly.") << QByteArray(100'001, 'x') << u"abstract"_s;
}

void ListingParserTest::namesWhatAnEntryLacks()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, instead);
    QFETCH(QString, lacking);
    const QByteArray whole = page(u"new.html"_s);
    QVERIFY(whole.contains(written));
    const Result<ListingPage> listing =
        parseListing(QByteArray(whole).replace(written, instead), u"cs.LG"_s);
    QVERIFY(!listing);
    QCOMPARE(listing.error().detail, u"entry 2 of the listing has no usable %1"_s.arg(lacking));
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::ListingParserTest)
#include "tst_listingparser.moc"
