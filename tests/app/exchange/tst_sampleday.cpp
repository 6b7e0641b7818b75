// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sampleday.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QJsonObject lineOf(const QString &id)
{
    return {{u"id"_s, id},
            {u"version"_s, 1},
            {u"title"_s, u"On lines"_s},
            {u"abstract"_s, u"A line is drawn."_s},
            {u"authors"_s, QJsonArray{u"Ada Writer"_s}},
            {u"categories"_s, QJsonArray{u"cs.LG"_s, u"math.OC"_s, u"cs.AI"_s}},
            {u"announce_type"_s, u"new"_s}};
}

QByteArray text(const QJsonObject &line)
{
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

class SampleDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Announcement> day = sampleDay();
        QVERIFY2(day, qPrintable(day ? QString() : day.error().detail));
        m_day = *day;
    }

    void isADayOfSixtyPapers()
    {
        QCOMPARE(m_day.day, QDate(2026, 11, 20));
        QVERIFY(m_day.source == AnnouncementSource::Import);
        QCOMPARE(m_day.papers.size(), 60);
        QCOMPARE(m_day.papers.first().paper.id.toString(), u"9912.00001"_s);
        QCOMPARE(m_day.papers.last().paper.id.toString(), u"9912.00060"_s);
        const auto isBefore = [](const AnnouncedPaper &a, const AnnouncedPaper &b) {
            return a.paper.id < b.paper.id;
        };
        QVERIFY(std::is_sorted(m_day.papers.cbegin(), m_day.papers.cend(), isBefore));
    }

    void papersAreWholeAndDistinct()
    {
        QSet<QString> ids;
        QSet<QString> titles;
        QSet<QString> abstracts;
        for (const AnnouncedPaper &announced : m_day.papers) {
            const Paper &paper = announced.paper;
            QVERIFY(!paper.title.isEmpty());
            QVERIFY(!paper.abstract.isEmpty());
            QVERIFY(!paper.authors.isEmpty());
            QCOMPARE(paper.title, paper.title.simplified());
            QCOMPARE(paper.abstract, paper.abstract.simplified());
            for (const QString &author : paper.authors)
                QCOMPARE(author, author.simplified());
            ids.insert(paper.id.toString());
            titles.insert(paper.title);
            abstracts.insert(paper.abstract);
        }
        QCOMPARE(ids.size(), 60);
        QCOMPARE(titles.size(), 60);
        QCOMPARE(abstracts.size(), 60);
    }

    void everyAnnounceTypeOccurs()
    {
        QHash<AnnounceType, int> papers;
        QHash<AnnounceType, int> listings;
        for (const AnnouncedPaper &announced : m_day.papers) {
            ++papers[announced.type()];
            for (const Listing &listing : announced.listings)
                ++listings[listing.type];
            QCOMPARE(announced.paper.version > 1, announced.type() == AnnounceType::Replace);
        }
        QCOMPARE(papers[AnnounceType::New], 40);
        QCOMPARE(papers[AnnounceType::Cross], 16);
        QCOMPARE(papers[AnnounceType::Replace], 4);
        QVERIFY(listings[AnnounceType::ReplaceCross] > 0);
    }

    void hasAFollowedAuthorOnce() const
    {
        const auto isByFollowed = [](const AnnouncedPaper &announced) {
            return announced.paper.authors.contains(sampleFollowedAuthor());
        };
        QCOMPARE(std::count_if(m_day.papers.cbegin(), m_day.papers.cend(), isByFollowed), 1);
    }

    // What the window must cope with is in the sample, so that screenshots and demonstrations show
    // it.
    void hasAwkwardText_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("formula in a title") << u"in $\\mathcal{O}(n \\log n)$ by"_s;
        QTest::newRow("displayed formula") << u"$$R(D) ="_s;
        QTest::newRow("accent in TeX") << u"Przemys{\\l}aw"_s;
        QTest::newRow("combining letters") << u"Zoe\u0308 A\u0327mbrosch\u030c"_s;
        QTest::newRow("Arabic") << u"أمينة"_s;
        QTest::newRow("Chinese characters") << u"小野寺"_s;
        QTest::newRow("affiliation with commas") << u"(Clinique de l'{\\OE}il, Oran, Algeria)"_s;
        QTest::newRow("markup in a title") << u"Is <b>Bold</b> Bold?"_s;
        QTest::newRow("end of a script") << u"</script>"_s;
        QTest::newRow("entity") << u"&amp;"_s;
        QTest::newRow("quotes and dashes of TeX") << u"``Simple, Yet Effective'' --- A"_s;
        QTest::newRow("link") << u"https://example.org/"_s;
    }

    void hasAwkwardText() const
    {
        QFETCH(QString, part);
        const auto has = [&](const AnnouncedPaper &announced) {
            const Paper &paper = announced.paper;
            return paper.title.contains(part) || paper.abstract.contains(part) ||
                   paper.comments.contains(part) || paper.authors.join(u';').contains(part);
        };
        QVERIFY(std::any_of(m_day.papers.cbegin(), m_day.papers.cend(), has));
    }

    void hasAwkwardSizes()
    {
        const auto some = [&](auto is) {
            return std::any_of(
                m_day.papers.cbegin(), m_day.papers.cend(),
                [&](const AnnouncedPaper &announced) { return is(announced.paper); });
        };
        QVERIFY(some([](const Paper &paper) { return paper.title.size() >= 220; }));
        QVERIFY(some([](const Paper &paper) { return !paper.title.contains(u' '); }));
        QVERIFY(some([](const Paper &paper) { return paper.authors.size() >= 40; }));
        QVERIFY(some([](const Paper &paper) { return paper.abstract.size() < 60; }));
        QVERIFY(some([](const Paper &paper) { return !paper.doi.isEmpty(); }));
        QVERIFY(some([](const Paper &paper) { return !paper.journalRef.isEmpty(); }));
    }

    void healthCountsTheListings()
    {
        QCOMPARE(m_day.health.size(), 2);
        for (const FeedHealth &health : m_day.health) {
            int listed = 0;
            int replaced = 0;
            for (const AnnouncedPaper &announced : m_day.papers) {
                for (const Listing &listing : announced.listings) {
                    const bool isHere = listing.category == health.category;
                    listed += isHere ? 1 : 0;
                    replaced += isHere && listing.type >= AnnounceType::Replace ? 1 : 0;
                }
            }
            QVERIFY(health.state == FeedHealth::State::Fresh);
            QVERIFY(listed > 0);
            QCOMPARE(health.listed, listed);
            QCOMPARE(health.kept, listed - replaced);
            QVERIFY(health.minId < health.maxId);
            QVERIFY(health.fetchedAt.isValid());
        }
    }

    void eachFeedListsByItsOwnView_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonArray>("categories");
        QTest::addColumn<QList<Listing>>("listings");
        const QJsonArray lgFirst{u"cs.LG"_s, u"cs.AI"_s};
        const QJsonArray aiFirst{u"cs.AI"_s, u"cs.LG"_s};
        const QJsonArray elsewhere{u"cs.CL"_s, u"cs.AI"_s};
        const auto lg = [](AnnounceType type) { return Listing{u"cs.LG"_s, type}; };
        const auto ai = [](AnnounceType type) { return Listing{u"cs.AI"_s, type}; };
        QTest::newRow("new") << u"new"_s << lgFirst
                             << QList{lg(AnnounceType::New), ai(AnnounceType::Cross)};
        QTest::newRow("new, the other way")
            << u"new"_s << aiFirst << QList{lg(AnnounceType::Cross), ai(AnnounceType::New)};
        QTest::newRow("cross") << u"cross"_s << elsewhere << QList{ai(AnnounceType::Cross)};
        QTest::newRow("replace") << u"replace"_s << lgFirst
                                 << QList{lg(AnnounceType::Replace),
                                          ai(AnnounceType::ReplaceCross)};
        QTest::newRow("replace, elsewhere")
            << u"replace-cross"_s << elsewhere << QList{ai(AnnounceType::ReplaceCross)};
    }

    void eachFeedListsByItsOwnView()
    {
        QFETCH(QString, type);
        QFETCH(QJsonArray, categories);
        QFETCH(QList<Listing>, listings);
        QJsonObject line = lineOf(u"9912.00001"_s);
        line["announce_type"_L1] = type;
        line["categories"_L1] = categories;
        const Result<Announcement> day = sampleDayFromJsonLines(text(line));
        QVERIFY(day);
        QCOMPARE(day->papers.size(), 1);
        QCOMPARE(day->papers.first().listings, listings);
    }

    void aBadLineIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto with = [](const QString &key, const QJsonValue &value) {
            QJsonObject line = lineOf(u"9912.00002"_s);
            line[key] = value;
            return text(line);
        };
        QTest::newRow("not JSON") << QByteArray("9912.00002, On lines");
        QTest::newRow("cut off") << text(lineOf(u"9912.00002"_s)).chopped(10);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no identifier") << with(u"id"_s, u"On lines"_s);
        QTest::newRow("no version") << with(u"version"_s, 0);
        QTest::newRow("no title") << with(u"title"_s, QJsonValue());
        QTest::newRow("no abstract") << with(u"abstract"_s, QString());
        QTest::newRow("no authors") << with(u"authors"_s, QJsonArray());
        QTest::newRow("author not a name") << with(u"authors"_s, QJsonArray{7});
        QTest::newRow("unknown type") << with(u"announce_type"_s, u"old"_s);
        QTest::newRow("other category") << with(u"categories"_s, QJsonArray{u"math.OC"_s});
    }

    void aBadLineIsNamed()
    {
        QFETCH(QByteArray, line);
        const QByteArray good = text(lineOf(u"9912.00001"_s));
        const Result<Announcement> day = sampleDayFromJsonLines(good + "\n\n" + line + '\n' + good);
        QVERIFY(!day);
        QVERIFY(day.error().kind == Error::Kind::Parse);
        QVERIFY2(day.error().detail.contains(u"line 3"_s), qPrintable(day.error().detail));
    }

private:
    Announcement m_day;
};

QTEST_GUILESS_MAIN(SampleDayTest)
#include "tst_sampleday.moc"
