// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

ArxivId id(const QString &text)
{
    return ArxivId::fromString(text).value();
}

Score score(const QString &paper, int relevance, int novelty, const QString &model)
{
    Score result{.paper = id(paper), .criteriaHash = u"hash"_s, .scorer = {model}};
    result.state = model.isEmpty() ? Score::State::Estimated : Score::State::Scored;
    result.relevance = relevance;
    if (novelty > 0)
        result.novelty = novelty;
    result.madeAt = testNow();
    return result;
}

QStringList idsOf(const QList<Pick> &picks)
{
    QStringList ids;
    for (const Pick &pick : picks)
        ids.append(pick.paper.id.toString());
    return ids;
}

} // namespace

class TestStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcementIsKeptOnce();
    void replacementBecomesTheText();
    void olderVersionNeverWins();
    void daysCountPapersNotListings();
    void picksCarryListingAndState();
    void picksFilter_data();
    void picksFilter();
    void searchFindsAccentsHoweverSpelt();
    void searchTextIsNoQueryLanguage();
    void modelScoreGoesBeforeEstimate();
    void scorersNeverOverwriteEachOther();
    void scoreOutsideTheScaleIsRefusedWhole();
    void revisionsAreImmutableAndFound();
    void readerStateOutlivesReplacement();
    void unknownPapersChangeNothing();
    void undoTakesBackOneCommandAtATime();
    void undoLeavesOtherStateAlone();
    void killedRunIsMarked();
    void journalKeepsAnswersUntilTheyAreRead();
    void spendingKnowsWhatItDoesNotKnow();
    void workGivenIsDoneBeforeClosing();
    void bulkWriteIsDoneBeforeClosing();
    void readsAreServedBetweenPartsOfABulkWrite();
};

void TestStore::announcementIsKeptOnce()
{
    TempStore temp;
    QSignalSpy saved(temp.store.get(), &Store::announcementSaved);
    Announcement both = announcement(day, {paper(u"2509.10541"_s), paper(u"2509.10542"_s)});
    both.health = {{.category = u"cs.LG"_s, .listed = 2, .kept = 2, .fetchedAt = testNow()}};
    for (int twice = 0; twice < 2; ++twice)
        QVERIFY(temp.store->saveAnnouncement(both).result());
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(temp.store->papers(day, {AnnounceType::New}).result()->size(), 2);
    const auto health = temp.store->feedHealth(day).result();
    QCOMPARE(health->size(), 1);
    QCOMPARE(health->first().kept, 2);
    QCOMPARE(health->first().fetchedAt, testNow());
}

void TestStore::replacementBecomesTheText()
{
    TempStore temp;
    Paper first = paper(u"2509.10541"_s);
    first.comments = u"12 pages"_s;
    Paper second = first;
    second.version = 2;
    second.abstract = u"Now with a proof."_s;
    second.comments.clear();
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {first})).result());
    QVERIFY(temp.store->saveAnnouncement(announcement(day.addDays(1), {second})).result());

    const Paper newest =
        temp.store->papersByReference({{first.id, std::nullopt}}).result()->first();
    QCOMPARE(newest.version, 2);
    QCOMPARE(newest.abstract, second.abstract);
    QCOMPARE(newest.comments, u"12 pages"_s); // the feed does not know; what is known stays
    const Paper old = temp.store->papersByReference({{first.id, 1}}).result()->first();
    QCOMPARE(old.abstract, first.abstract);
    QVERIFY(temp.store->papersByReference({{first.id, 3}}).result()->isEmpty());
}

void TestStore::olderVersionNeverWins()
{
    TempStore temp;
    Paper second = paper(u"2509.10541"_s);
    second.version = 2;
    Paper first = second;
    first.version = 1;
    first.title = u"An older title"_s;
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {second})).result());
    QVERIFY(temp.store->saveAnnouncement(announcement(day.addDays(-1), {first})).result());
    QCOMPARE(temp.store->papersByReference({{first.id, std::nullopt}}).result()->first().title,
             second.title);
}

void TestStore::daysCountPapersNotListings()
{
    TempStore temp;
    Announcement mixed =
        announcement(day, {paper(u"2509.10541"_s), paper(u"2509.10542"_s), paper(u"2509.10543"_s)});
    mixed.papers[0].listings = {{u"cs.LG"_s, AnnounceType::New}, {u"cs.AI"_s, AnnounceType::Cross}};
    mixed.papers[1].listings = {{u"cs.LG"_s, AnnounceType::Replace},
                                {u"cs.AI"_s, AnnounceType::ReplaceCross}};
    QVERIFY(temp.store->saveAnnouncement(mixed).result());
    QVERIFY(temp.store->setRead({id(u"2509.10541"_s)}, true).result());
    const auto days = temp.store->days({AnnounceType::New, AnnounceType::Cross}).result();
    QCOMPARE(days->size(), 1);
    QCOMPARE(days->first().announced, 3);
    QCOMPARE(days->first().scanned, 2);
    QCOMPARE(days->first().unread, 1);
}

void TestStore::picksCarryListingAndState()
{
    TempStore temp;
    Announcement one = announcement(day, {paper(u"2509.10541"_s)});
    one.papers[0].listings = {{u"cs.AI"_s, AnnounceType::Cross}, {u"cs.LG"_s, AnnounceType::New}};
    QVERIFY(temp.store->saveAnnouncement(one).result());
    QVERIFY(temp.store->setStarred({id(u"2509.10541"_s)}, true).result());
    const auto picks = temp.store->picks({.day = day, .followed = {{u"ben writer"_s}}}).result();
    QCOMPARE(picks->size(), 1);
    const Pick &pick = picks->first();
    QCOMPARE(pick.paper, one.papers[0].paper);
    QVERIFY(pick.type == AnnounceType::New);
    QCOMPARE(pick.day, day);
    QVERIFY(pick.reader.starred);
    QVERIFY(!pick.reader.isRead());
    QVERIFY(!pick.score);
    QCOMPARE(pick.followedAuthors, QList<FollowedAuthor>{{u"Ben Writer"_s}});
}

void TestStore::picksFilter_data()
{
    QTest::addColumn<PickQuery>("query");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"2509.10541"_s, u"2509.10542"_s, u"2510.00001"_s};
    QTest::newRow("everything") << PickQuery{} << all;
    QTest::newRow("a day") << PickQuery{.day = day} << all.first(2);
    QTest::newRow("a month") << PickQuery{.month = QDate(2025, 10, 15)} << all;
    QTest::newRow("another month") << PickQuery{.month = QDate(2025, 11, 1)} << QStringList{};
    QTest::newRow("starred") << PickQuery{.starredOnly = true} << QStringList{all.at(1)};
    QTest::newRow("unread") << PickQuery{.unreadOnly = true} << QStringList{all.at(1), all.at(2)};
    QTest::newRow("a category carried")
        << PickQuery{.category = u"math.OC"_s} << QStringList{all.at(2)};
    QTest::newRow("words") << PickQuery{.search = u"behaves matter"_s} << all;
    QTest::newRow("a word of one") << PickQuery{.search = u"00001"_s} << QStringList{all.at(2)};
    QTest::newRow("no such words") << PickQuery{.search = u"behaves zebra"_s} << QStringList{};
    QTest::newRow("only crosses") << PickQuery{.types = {AnnounceType::Cross}} << QStringList{};
}

void TestStore::picksFilter()
{
    QFETCH(PickQuery, query);
    QFETCH(QStringList, expected);
    TempStore temp;
    Paper other = paper(u"2510.00001"_s);
    other.categories = {u"math.OC"_s};
    QVERIFY(
        temp.store
            ->saveAnnouncement(announcement(day, {paper(u"2509.10542"_s), paper(u"2509.10541"_s)}))
            .result());
    QVERIFY(temp.store->saveAnnouncement(announcement(day.addDays(1), {other})).result());
    QVERIFY(temp.store->setStarred({id(u"2509.10542"_s)}, true).result());
    QVERIFY(temp.store->setRead({id(u"2509.10541"_s)}, true).result());
    QCOMPARE(idsOf(*temp.store->picks(query).result()), expected);
}

void TestStore::searchFindsAccentsHoweverSpelt()
{
    TempStore temp;
    Paper accented = paper(u"2509.10541"_s);
    accented.authors = {uR"(Micha{\l} Bart\'ok)"_s};
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {accented})).result());
    for (const QString &words : {u"Bartók"_s, u"bartok"_s, u"Michał"_s})
        QCOMPARE(temp.store->picks({.search = words}).result()->size(), 1);
}

void TestStore::searchTextIsNoQueryLanguage()
{
    TempStore temp;
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {paper(u"2509.10541"_s)})).result());
    for (const QString &words :
         {u"\""_s, u"a OR"_s, u"title:"_s, u"NEAR("_s, u"') --"_s, u"*"_s, u"^"_s, u"-x AND"_s}) {
        const auto found = temp.store->picks({.search = words}).result();
        QVERIFY2(found, qPrintable(words));
    }
}

void TestStore::modelScoreGoesBeforeEstimate()
{
    TempStore temp;
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {paper(u"2509.10541"_s)})).result());
    QVERIFY(temp.store->saveScores(0, {score(u"2509.10541"_s, 9, 8, u"model-1"_s)}).result());
    QVERIFY(temp.store->saveScores(0, {score(u"2509.10541"_s, 3, 0, {})}).result());
    const auto shown = [&temp](const QString &scorer) {
        const PickQuery query{.day = day, .criteriaHash = u"hash"_s, .scorer = scorer};
        return temp.store->picks(query).result()->first().score;
    };
    QCOMPARE(shown({})->relevance, 9);
    QCOMPARE(shown(u"local"_s)->relevance, 3);
    QVERIFY(!shown(u"local"_s)->novelty);
    QCOMPARE(shown(u"llm"_s)->relevance, 9);
    QVERIFY(!shown(u"llm:other"_s));
    QVERIFY(!temp.store->picks({.day = day, .criteriaHash = u"other"_s}).result()->first().score);
}

void TestStore::scorersNeverOverwriteEachOther()
{
    TempStore temp;
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {paper(u"2509.10541"_s)})).result());
    QSignalSpy saved(temp.store.get(), &Store::scoresSaved);
    for (const QString &model : {u"one"_s, u"two"_s})
        QVERIFY(
            temp.store->saveScores(0, {score(u"2509.10541"_s, model == u"one"_s ? 4 : 6, 5, model)})
                .result());
    QTRY_COMPARE(saved.size(), 2);
    const PickQuery one{.criteriaHash = u"hash"_s, .scorer = u"llm:one"_s};
    QCOMPARE(temp.store->picks(one).result()->first().score->relevance, 4);
}

void TestStore::scoreOutsideTheScaleIsRefusedWhole()
{
    TempStore temp;
    QVERIFY(
        temp.store
            ->saveAnnouncement(announcement(day, {paper(u"2509.10541"_s), paper(u"2509.10542"_s)}))
            .result());
    const auto saved = temp.store
                           ->saveScores(0, {score(u"2509.10541"_s, 9, 8, u"m"_s),
                                            score(u"2509.10542"_s, 11, 8, u"m"_s)})
                           .result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QVERIFY(!temp.store->picks({.criteriaHash = u"hash"_s}).result()->first().score);
}

void TestStore::revisionsAreImmutableAndFound()
{
    TempStore temp;
    QVERIFY(!*temp.store->currentRevision().result());
    const auto first = temp.store->saveRevision(u"1. Sparsity"_s, u"first"_s).result();
    const auto second = temp.store->saveRevision(u"1. Pruning"_s, {}).result();
    QCOMPARE(second->parent, first->number);
    // The same text is the same revision, which becomes current again.
    const auto again = temp.store->saveRevision(u"1. Sparsity\r\n\n"_s, u"other label"_s).result();
    QCOMPARE(again->number, first->number);
    QCOMPARE(again->label, u"first"_s);
    QCOMPARE(temp.store->revisions().result()->size(), 2);
    temp.reopen();
    QCOMPARE((*temp.store->currentRevision().result())->number, first->number);
    QCOMPARE(temp.store->useRevision(second->number).result()->text, u"1. Pruning"_s);
    QCOMPARE(temp.store->useRevision(17).result().error().kind, Error::Kind::NotFound);
    QCOMPARE((*temp.store->currentRevision().result())->number, second->number);
}

void TestStore::readerStateOutlivesReplacement()
{
    TempStore temp;
    Paper changing = paper(u"2509.10541"_s);
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {changing})).result());
    QVERIFY(temp.store->setStarred({changing.id}, true).result());
    QVERIFY(temp.store->setRead({changing.id}, true).result());
    changing.version = 2;
    QVERIFY(temp.store->saveAnnouncement(announcement(day.addDays(1), {changing})).result());
    const Pick pick = temp.store->picks({}).result()->first();
    QVERIFY(pick.reader.starred && pick.reader.isRead());
    QCOMPARE(pick.day, day.addDays(1));
}

void TestStore::unknownPapersChangeNothing()
{
    TempStore temp;
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {paper(u"2509.10541"_s)})).result());
    const auto starred =
        temp.store->setStarred({id(u"2509.10541"_s), id(u"2509.99999"_s)}, true).result();
    QCOMPARE(starred.error().kind, Error::Kind::NotFound);
    QCOMPARE(starred.error().detail, u"2509.99999"_s);
    QVERIFY(!temp.store->picks({}).result()->first().reader.starred);
}

void TestStore::undoTakesBackOneCommandAtATime()
{
    TempStore temp;
    QVERIFY(
        temp.store
            ->saveAnnouncement(announcement(day, {paper(u"2509.10541"_s), paper(u"2509.10542"_s)}))
            .result());
    const QList<ArxivId> both{id(u"2509.10541"_s), id(u"2509.10542"_s)};
    QVERIFY(temp.store->setRead({both.first()}, true).result());
    QVERIFY(temp.store->setRead(both, true).result()); // only the second changes
    QSignalSpy changed(temp.store.get(), &Store::readerStateChanged);
    QCOMPARE(temp.store->undo().result()->papers, QList<ArxivId>{both.last()});
    QTRY_VERIFY(!changed.isEmpty());
    auto picks = temp.store->picks({}).result();
    QVERIFY(picks->first().reader.isRead());
    QVERIFY(!picks->last().reader.isRead());
    QCOMPARE(temp.store->undo().result()->papers, QList<ArxivId>{both.first()});
    QVERIFY(temp.store->undo().result()->isEmpty());
}

void TestStore::undoLeavesOtherStateAlone()
{
    TempStore temp;
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {paper(u"2509.10541"_s)})).result());
    const QList<ArxivId> one{id(u"2509.10541"_s)};
    QVERIFY(temp.store->setRead(one, true).result());
    QVERIFY(temp.store->setStarred(one, true).result());
    QVERIFY(temp.store->setDismissed(one, true).result());
    QCOMPARE(temp.store->undo().result()->papers, one);
    QCOMPARE(temp.store->undo().result()->papers, one);
    const ReaderState left = temp.store->picks({}).result()->first().reader;
    QVERIFY(left.isRead() && !left.starred && !left.dismissed);
}

void TestStore::killedRunIsMarked()
{
    TempStore temp;
    const RunRecord run{
        .day = day, .scorer = u"local"_s, .categories = u"cs.LG"_s, .startedAt = testNow()};
    QVERIFY(temp.store->beginRun(run).result());
    QVERIFY(temp.store->recentRuns(1).result()->first().state == RunRecord::State::Running);
    QVERIFY(temp.store->beginRun(run).result());
    const auto runs = temp.store->recentRuns(5).result();
    QVERIFY(runs->at(0).state == RunRecord::State::Running);
    QVERIFY(runs->at(1).state == RunRecord::State::Failed);
    QCOMPARE(runs->at(1).day, day);
}

void TestStore::journalKeepsAnswersUntilTheyAreRead()
{
    TempStore temp;
    QVERIFY(temp.store->saveAnnouncement(announcement(day, {paper(u"2509.10541"_s)})).result());
    const qint64 run = *temp.store->beginRun({.day = day, .startedAt = testNow()}).result();
    RequestRecord request{.run = run, .scorer = {u"m"_s}, .criteriaHash = u"hash"_s};
    request.papers = {{id(u"2509.10541"_s), 1}};
    request.sentAt = testNow();
    request.id = *temp.store->recordSent(request).result();
    QVERIFY(temp.store->unreadAnswers().result()->isEmpty());
    request.body = R"({"p01":"\u0000"})";
    request.usage = {.in = 100, .out = 20};
    QVERIFY(temp.store->recordReceived(request).result());

    temp.reopen();
    const auto answers = temp.store->unreadAnswers().result();
    QCOMPARE(answers->size(), 1);
    QCOMPARE(answers->first().body, request.body);
    QCOMPARE(answers->first().papers.first().id, id(u"2509.10541"_s));
    QCOMPARE(answers->first().papers.first().version, 1);
    QVERIFY(temp.store->recordParsed(request.id, {.scores = {score(u"2509.10541"_s, 9, 8, u"m"_s)}})
                .result());
    QVERIFY(temp.store->unreadAnswers().result()->isEmpty());
    QCOMPARE(temp.store->picks({.criteriaHash = u"hash"_s}).result()->first().score->relevance, 9);
}

void TestStore::spendingKnowsWhatItDoesNotKnow()
{
    TempStore temp;
    const qint64 run = *temp.store->beginRun({.day = day, .startedAt = testNow()}).result();
    const auto ask = [&](const QString &model, std::optional<double> usd, bool answered) {
        RequestRecord request{.run = run, .scorer = {model}};
        request.sentAt = testNow();
        request.worstUsd = 0.5;
        request.id = *temp.store->recordSent(request).result();
        request.usd = usd;
        request.usage = {.in = 10, .cached = 4, .out = 2};
        if (answered)
            QVERIFY(temp.store->recordReceived(request).result());
    };
    ask(u"priced"_s, 0.25, true);
    ask(u"priced"_s, 0.25, true);
    ask(u"priced"_s, {}, false);
    // A request that the service refused costs nothing; one that may be billed counts at its worst.
    for (const bool isPerhapsBilled : {false, true}) {
        RequestRecord refused{.run = run, .scorer = {u"priced"_s}, .worstUsd = 0.5};
        refused.sentAt = testNow();
        const qint64 request = *temp.store->recordSent(refused).result();
        QVERIFY(temp.store->recordFailed(request, u"refused"_s, isPerhapsBilled).result());
    }
    ask(u"unpriced"_s, {}, true);
    const auto spent = temp.store->spending(day).result();
    QCOMPARE(spent->size(), 2);
    QCOMPARE(spent->first().requests, 5);
    QCOMPARE(spent->first().usage.in, 20);
    QCOMPARE(spent->first().usd, 0.5);
    QCOMPARE(spent->first().perhapsBilled, 2);
    QVERIFY(!spent->last().usd);
    QCOMPARE(*temp.store->spentInMonth(testNow()).result(), 1.5); // two unanswered at their worst
    QCOMPARE(*temp.store->spentInMonth(testNow().addMonths(1)).result(), 0.0);
}

void TestStore::workGivenIsDoneBeforeClosing()
{
    TempStore temp;
    QList<Paper> papers;
    for (int number = 0; number < 1000; ++number)
        papers.append(paper(u"2509.%1"_s.arg(10000 + number)));
    temp.store->saveAnnouncement(announcement(day, papers)); // nobody waits for it
    temp.reopen();
    QCOMPARE(temp.store->papers(day, {AnnounceType::New}).result()->size(), 1000);
}

void TestStore::bulkWriteIsDoneBeforeClosing()
{
    constexpr int count = 1000;
    TempStore temp;
    QList<DatedPaper> papers;
    for (int number = 0; number < count; ++number)
        papers.append({paper(u"2509.%1"_s.arg(10000 + number)), day});
    const auto bulk = temp.store->importPapers(papers, {});
    temp.reopen();
    QCOMPARE(bulk.result()->taken, count);
    QCOMPARE(temp.store->importPapers(papers, {}).result()->known, count);
}

void TestStore::readsAreServedBetweenPartsOfABulkWrite()
{
    TempStore temp;
    QList<Paper> papers;
    for (int number = 0; number < 1000; ++number)
        papers.append(paper(u"2509.%1"_s.arg(10000 + number)));
    const auto save = temp.store->saveAnnouncement(announcement(day, papers));
    const auto read = temp.store->papers(day, {AnnounceType::New});
    QVERIFY(read.result()->size() < 1000);
    QVERIFY(save.result());
    QCOMPARE(temp.store->papers(day, {AnnounceType::New}).result()->size(), 1000);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
