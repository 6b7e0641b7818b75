// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/monthreading.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

#include <algorithm>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate october(2025, 10, 1);

Pick pickOn(int day, const QString &id, int relevance, int novelty)
{
    Pick pick = scoredPick(id, relevance, novelty);
    pick.day = QDate(2025, 10, day);
    return pick;
}

Pick about(Pick pick, const QString &title)
{
    pick.paper.title = title;
    pick.paper.abstract = title;
    return pick;
}

Pick by(Pick pick, const QStringList &authors)
{
    pick.paper.authors = authors;
    return pick;
}

MonthSources sourcesOf(const QList<Pick> &papers)
{
    MonthSources sources{.month = QDate(2025, 10, 17),
                         .now = QDateTime(QDate(2025, 11, 3), QTime(12, 0), Qt::UTC),
                         .papers = papers,
                         .start = QDate(2025, 9, 1)};
    for (const Pick &pick : papers) {
        const bool isKnown =
            std::any_of(sources.summaries.cbegin(), sources.summaries.cend(),
                        [&pick](const DaySummary &summary) { return summary.day == pick.day; });
        if (!isKnown)
            sources.summaries.prepend({.day = pick.day, .announced = 9, .scanned = 5});
    }
    return sources;
}

AnnouncementCalendar calendar()
{
    return AnnouncementCalendar({QDate(2025, 10, 13)});
}

Criteria twoTopics()
{
    Criteria criteria;
    criteria.topics = {{u"Sparse Experts"_s, {u"Mixture of experts, sparse routing"_s}, {}},
                       {u"Compression"_s, {u"Quantization, pruning"_s}, {}}};
    return criteria;
}

MonthDay::Kind kindOn(const MonthReview &review, int day)
{
    return review.days.at(day - 1).kind;
}

} // namespace

class TestMonthReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyMonth()
    {
        const MonthReview review = reviewOf(sourcesOf({}), calendar());
        QCOMPARE(review.month, october);
        QCOMPARE(review.days.size(), 31);
        QVERIFY(review.isEmpty());
        QVERIFY(!review.isUnderWay());
        QVERIFY(review.topics.isEmpty() && review.authors.isEmpty() && review.starred.isEmpty());
    }

    void countsEachPaperOnceUnderItsLastDay()
    {
        const MonthReview review =
            reviewOf(sourcesOf({pickOn(1, u"2510.00001"_s, 9, 9), pickOn(1, u"2510.00002"_s, 3, 3),
                                pickOn(2, u"2510.00001"_s, 9, 9)}),
                     calendar());
        QCOMPARE(review.announced, 18);
        QCOMPARE(review.scanned, 2);
        QCOMPARE(review.picked, 1);
        QCOMPARE(review.days.at(0).picked, 0);
        QCOMPARE(review.days.at(1).picked, 1);
        QCOMPARE(review.announcements(), 2);
        QCOMPARE(review.grid.total(), 2);
    }

    void aPickBelongsToTheTopicOfItsWords()
    {
        MonthSources sources = sourcesOf(
            {about(pickOn(1, u"2510.00001"_s, 8, 7), u"Sparse routing in mixture of experts"_s),
             about(pickOn(1, u"2510.00002"_s, 10, 9), u"A mixture of experts that learns"_s),
             about(pickOn(2, u"2510.00003"_s, 8, 8), u"Pruning and quantization at once"_s),
             about(pickOn(2, u"2510.00004"_s, 8, 8), u"Of gardens"_s),
             about(pickOn(2, u"2510.00005"_s, 2, 2), u"Pruning gardens"_s)});
        sources.criteria = twoTopics();
        const MonthReview review = reviewOf(sources, calendar());
        QCOMPARE(review.topics.size(), 3);
        QCOMPARE(review.topics.at(0).name, u"Sparse Experts"_s);
        QCOMPARE(review.topics.at(0).picked, 2);
        QCOMPARE(review.topics.at(0).best.first().paper.id.toString(), u"2510.00002"_s);
        QCOMPARE(review.topics.at(1).name, u"Compression"_s);
        QCOMPARE(review.topics.at(1).picked, 1);
        QVERIFY(review.topics.at(2).isCategory);
        QCOMPARE(review.topics.at(2).name, u"cs.LG"_s);
    }

    void withoutTopicsCategoriesAreToldTheLargestFirst()
    {
        QList<Pick> picks;
        for (int i = 1; i <= 9; ++i) {
            Pick pick = pickOn(1, u"2510.0000%1"_s.arg(i), 9, 9);
            pick.paper.categories = {i <= 2 ? u"cs.AI"_s : u"stat.ML"_s};
            picks.append(pick);
        }
        const MonthReview review = reviewOf(sourcesOf(picks), calendar());
        QCOMPARE(review.topics.size(), 2);
        QCOMPARE(review.topics.first().name, u"stat.ML"_s);
        QCOMPARE(review.topics.first().picked, 7);
        QCOMPARE(review.topics.first().best.size(), MonthReview::bestOfEach);
    }

    void authorsAreCountedByDistinctPicks()
    {
        const MonthReview review = reviewOf(
            sourcesOf({by(pickOn(1, u"2510.00001"_s, 9, 9),
                          {u"Jos\\'e Garc\\'ia (MIT)"_s, u"Ben Writer"_s, u"Ben Writer"_s}),
                       by(pickOn(2, u"2510.00002"_s, 9, 9), {u"José García"_s}),
                       by(pickOn(2, u"2510.00003"_s, 1, 1), {u"Ben Writer"_s})}),
            calendar());
        QCOMPARE(review.authors.size(), 1);
        QCOMPARE(review.authors.first().name, u"José García"_s);
        QCOMPARE(review.authors.first().picks, 2);
    }

    void starredPapersNeedNotBePicks()
    {
        Pick out = pickOn(1, u"2510.00001"_s, 1, 1);
        out.reader.starred = true;
        const MonthReview review =
            reviewOf(sourcesOf({out, pickOn(1, u"2510.00002"_s, 9, 9)}), calendar());
        QCOMPARE(review.starred.size(), 1);
        QCOMPARE(review.starred.first().paper.id.toString(), u"2510.00001"_s);
    }

    void saysWhyADayHasNoPapers()
    {
        MonthSources sources = sourcesOf({pickOn(14, u"2510.00001"_s, 9, 9)});
        sources.now = QDateTime(QDate(2025, 10, 22), QTime(12, 0), Qt::UTC);
        sources.start = QDate(2025, 10, 9);
        sources.health = {
            {QDate(2025, 10, 16),
             {{.category = u"cs.AI"_s,
               .state = FeedHealth::State::Failed,
               .detail = u"timed out"_s}}},
            {QDate(2025, 10, 17), {{.category = u"cs.AI"_s, .state = FeedHealth::State::Quiet}}}};
        const MonthReview review = reviewOf(sources, calendar());
        using Kind = MonthDay::Kind;
        QVERIFY(kindOn(review, 8) == Kind::BeforeStart);
        QVERIFY(kindOn(review, 9) == Kind::Missing);
        QVERIFY(kindOn(review, 11) == Kind::Weekend);
        QVERIFY(kindOn(review, 13) == Kind::Holiday);
        QVERIFY(kindOn(review, 14) == Kind::Announced);
        QVERIFY(kindOn(review, 16) == Kind::Failed);
        QVERIFY(kindOn(review, 17) == Kind::Holiday);
        QCOMPARE(review.days.at(15).reason, u"cs.AI: timed out"_s);
        QVERIFY(kindOn(review, 22) == Kind::Waiting);
        QVERIFY(kindOn(review, 23) == Kind::Future);
        QVERIFY(review.isUnderWay());
    }

    void isReadFromTheLibrary()
    {
        TempStore library;
        const QString file = library.folder.filePath(u"s.ini"_s);
        const Settings settings(file);
        Store &store = *library.store;
        const Revision revision = store.saveRevision(u"## Topics\n"_s, {}).result().value();
        for (const int day : {1, 2}) {
            const QString id = u"2510.0000%1"_s.arg(day);
            QVERIFY(
                store.saveAnnouncement(announcement(QDate(2025, 10, day), {paper(id)})).result());
            Score score = *scoredPick(id, day == 1 ? 9 : 2, 9).score;
            score.criteriaHash = revision.hash;
            QVERIFY(store.saveScores(0, {score}).result());
        }
        QVERIFY(store.saveAnnouncement(announcement(QDate(2025, 11, 3), {paper(u"2511.00001"_s)}))
                    .result());
        const AnnouncementCalendar days = calendar();
        QObject context;
        const auto reading = readMonth(&context, store, settings, days, QDate(2025, 10, 9),
                                       QDateTime(QDate(2025, 11, 5), QTime(0, 0), Qt::UTC));
        QTRY_VERIFY(reading.isFinished());
        const MonthReview review = reading.result().value();
        QCOMPARE(review.month, october);
        QCOMPARE(review.scanned, 2);
        QCOMPARE(review.picked, 1);
        QCOMPARE(review.topics.first().best.first().paper.title, u"On the matter of 2510.00001"_s);
    }
};

QTEST_GUILESS_MAIN(TestMonthReview)
#include "tst_monthreview.moc"
