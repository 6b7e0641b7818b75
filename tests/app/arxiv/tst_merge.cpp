// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/merge.h"
#include "support/builders.h"

#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

const QSet<AnnounceType> newAndCross{AnnounceType::New, AnnounceType::Cross};

Feed::Item item(const QString &id, AnnounceType type = AnnounceType::New, int version = 1)
{
    Paper paper = test::paper(id);
    paper.version = version;
    return {paper, type};
}

CategoryFeed feed(const QString &category, const QList<Feed::Item> &items,
                  QDate day = QDate(2025, 10, 1))
{
    return {category, {day, items}};
}

QDateTime fetchTime()
{
    return {QDate(2025, 10, 1), QTime(4, 20), Qt::UTC};
}

} // namespace

class MergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEachPaperOnce();
    void prefersTheHigherVersion();
    void prefersTheFirstOfEqualVersions();
    void countsWhatAFeedHolds();
    void ignoresACategoryAskedTwice();
};

void MergeTest::listsEachPaperOnce()
{
    const auto merged = mergedPapers(
        {feed(u"cs.LG"_s, {item(u"2509.90003"_s, AnnounceType::Cross), item(u"2509.90001"_s)}),
         feed(u"cs.AI"_s, {item(u"2509.90002"_s), item(u"2509.90003"_s)})});
    QStringList ids;
    for (const AnnouncedPaper &announced : merged)
        ids.append(announced.paper.id.toString());
    QCOMPARE(ids, (QStringList{u"2509.90001"_s, u"2509.90002"_s, u"2509.90003"_s}));
    const QList<Listing> expected{{u"cs.LG"_s, AnnounceType::Cross},
                                  {u"cs.AI"_s, AnnounceType::New}};
    QCOMPARE(merged.at(2).listings, expected);
    QVERIFY(merged.at(2).type() == AnnounceType::New);
}

void MergeTest::prefersTheHigherVersion()
{
    CategoryFeed older = feed(u"cs.LG"_s, {item(u"2509.90001"_s, AnnounceType::Replace, 2)});
    older.feed.items.first().paper.title = u"Before"_s;
    CategoryFeed newer = feed(u"cs.AI"_s, {item(u"2509.90001"_s, AnnounceType::ReplaceCross, 3)});
    newer.feed.items.first().paper.title = u"After"_s;
    for (const QList<CategoryFeed> &feeds : {QList{older, newer}, QList{newer, older}}) {
        const auto merged = mergedPapers(feeds);
            QCOMPARE(merged.size(), 1);
        QCOMPARE(merged.first().paper.title, u"After"_s);
        QCOMPARE(merged.first().paper.version, 3);
        QCOMPARE(merged.first().listings.size(), 2);
    }
}

void MergeTest::prefersTheFirstOfEqualVersions()
{
    CategoryFeed other = feed(u"cs.AI"_s, {item(u"2509.90001"_s)});
    other.feed.items.first().paper.title = u"Otherwise"_s;
    const auto merged =
        mergedPapers({feed(u"cs.LG"_s, {item(u"2509.90001"_s)}), other});
    QCOMPARE(merged.first().paper.title, test::paper(u"2509.90001"_s).title);
}

void MergeTest::countsWhatAFeedHolds()
{
    const FeedHealth first = countedHealth(
        feed(u"cs.LG"_s, {item(u"2509.90005"_s), item(u"2509.90002"_s),
                          item(u"2509.90001"_s, AnnounceType::Cross),
                          item(u"2508.90009"_s, AnnounceType::Replace)}),
        newAndCross, fetchTime());
    QCOMPARE(first.category, u"cs.LG"_s);
    QCOMPARE(first.listed, 4);
    QCOMPARE(first.kept, 3);
    QCOMPARE(first.minId, u"2509.90002"_s);
    QCOMPARE(first.maxId, u"2509.90005"_s);
    QCOMPARE(first.fetchedAt, fetchTime());
    const FeedHealth second =
        countedHealth(feed(u"cs.AI"_s, {item(u"2509.90001"_s, AnnounceType::ReplaceCross)}),
                      newAndCross, fetchTime());
    QCOMPARE(second.kept, 0);
    QVERIFY(second.minId.isEmpty() && second.maxId.isEmpty());
}

void MergeTest::ignoresACategoryAskedTwice()
{
    const CategoryFeed one = feed(u"cs.LG"_s, {item(u"2509.90001"_s)});
    const auto merged = mergedPapers({one, one});
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged.first().listings.size(), 1);
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::MergeTest)
#include "tst_merge.moc"
