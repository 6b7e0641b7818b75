// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/searchquery.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

ArxivId id(const QString &text)
{
    return *ArxivId::fromString(text);
}

Score score(const QString &paperId, int relevance, int novelty, const QString &model)
{
    Score made{.paper = id(paperId), .criteriaHash = u"hash"_s, .scorer = {model}};
    made.state = model.isEmpty() ? Score::State::Estimated : Score::State::Scored;
    made.relevance = relevance;
    if (novelty > 0)
        made.novelty = novelty;
    if (model.isEmpty())
        made.strength = relevance / 10.0;
    made.madeAt = testNow();
    return made;
}

} // namespace

class TestStoreSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languageFinds_data();
    void languageFinds();
    void rareBeginningsAreFoundByTheLetter();
    void everyWayFindsTheSame_data();
    void everyWayFindsTheSame();
    void pagesFollowEachOther();
    void latestDayComesFirstWhateverTheKey();
    void hostileQueriesFail_data();
    void hostileQueriesFail();
    void laterSearchEndsTheEarlier();
    void countStopsAtItsLimit();
    void titlesRankBeforeAbstracts();
    void tooManyAreNotRanked();
    void columnsTellWhatPicksTell_data();
    void columnsTellWhatPicksTell();
    void columnsCanBeCancelled();
    void rowsComeInTheOrderAsked();

private:
    static constexpr int manyPapers = 3000;

    void fillSmall();
    void fillLarge();
    static QStringList idsOf(Store &store, const QList<qint64> &keys);
    static QList<qint64> everything(Store &store, const PickQuery &query, int pageSize);

    TempStore m_small;
    TempStore m_large;
};

// Ada's maps, Ben's networks, Bartók's graphs and an old paper that came last.
void TestStoreSearch::fillSmall()
{
    Store &store = *m_small.store;
    Paper maps = paper(u"2510.00001"_s);
    maps.title = u"Sparse maps of the sea"_s;
    maps.abstract = u"We draw networks of rivers."_s;
    maps.authors = {u"Ada Lovelace"_s};
    maps.categories = {u"cs.LG"_s, u"math.CO"_s};
    Paper networks = paper(u"2510.00002"_s);
    networks.title = u"Deep learning networks"_s;
    networks.abstract = u"A state-of-the-art study of maps."_s;
    networks.authors = {u"Ben Writer"_s};
    networks.categories = {u"cs.CL"_s};
    Paper graphs = paper(u"2510.00003"_s);
    graphs.title = u"Graphs"_s;
    graphs.abstract = u"Networking at sea, and learning deep."_s;
    graphs.authors = {uR"(B\'ela Bart\'ok)"_s};
    graphs.categories = {u"hep-th"_s};
    QVERIFY(store.saveAnnouncement(announcement(day, {maps, networks})).result());
    QVERIFY(store.saveAnnouncement(announcement(day.addDays(1), {graphs})).result());
    Paper old = paper(u"1501.00004"_s);
    old.title = u"Old maps"_s;
    QVERIFY(store.importPapers({{old, QDate(2015, 1, 5)}}, {}).result());

    QVERIFY(store.setStarred({id(u"2510.00001"_s)}, true).result());
    QVERIFY(store.setRead({id(u"2510.00002"_s)}, true).result());
    QVERIFY(store.setToRead({id(u"2510.00003"_s)}, true).result());
    QVERIFY(store.setRescued({id(u"2510.00002"_s)}, true).result());
    QVERIFY(store.setDismissed({id(u"1501.00004"_s)}, true).result());
    QVERIFY(store.addTag({id(u"2510.00002"_s), id(u"2510.00003"_s)}, u"For Ben"_s).result());
    QVERIFY(store.setNote(id(u"2510.00003"_s), u"Ask about zebras."_s).result());
    QVERIFY(store
                .saveScores(0, {score(u"2510.00001"_s, 9, 7, u"m"_s),
                                score(u"2510.00001"_s, 2, 0, {}), score(u"2510.00002"_s, 5, 0, {})})
                .result());
    networks.version = 2;
    networks.abstract = u"A new study of maps, changed altogether."_s;
    QVERIFY(store.saveAnnouncement(announcement(day.addDays(2), {networks})).result());
}

// Words whose stems end within what may be typed of them; each in one paper of the large store.
const QStringList &inflectedWords()
{
    static const QStringList words =
        u"networking classifications usability relational agencies happiness hopefulness "
        "sensitivities viabilities tokenizations biology dependencies formally creators "
        "vectorized dated proximal entanglement robotically tries"_s.split(u' ');
    return words;
}

// Scores by the number, 0: none.
int relevanceOf(int number)
{
    return number % 2 == 0 ? 1 + number % 10 : 0;
}

int noveltyOf(int number)
{
    return number % 2 == 0 && number % 3 > 0 ? 1 + number % 7 : 0;
}

// Words by the number: "common" in all, "rare" in two, "prefix…" many words of one beginning.
void TestStoreSearch::fillLarge()
{
    QList<DatedPaper> papers;
    for (int number = 0; number < manyPapers; ++number) {
        Paper one =
            paper(u"25%1.%2"_s.arg(1 + number % 9, 2, 10, '0'_L1).arg(number + 1, 5, 10, '0'_L1));
        one.title = u"Common paper"_s;
        one.abstract = u"prefix%1 %2 %3"_s.arg(number % 7 == 0 ? u"ab"_s : u"co"_s,
                                               number % 1500 == 700 ? u"rare"_s : u"usual"_s,
                                               number % 2 == 0 ? u"even"_s : u"odd"_s);
        if (number % 100 == 50)
            one.abstract += u' ' + inflectedWords().value(number / 100);
        // Days run against the keys in part.
        papers.append({one, day.addDays(number % 30 - number / 1000)});
    }
    Store &store = *m_large.store;
    QVERIFY(store.importPapers(papers, {}).result());
    QList<ArxivId> starred;
    for (int number = 0; number < manyPapers; number += 20)
        starred.append(papers.at(number).paper.id);
    QVERIFY(store.setStarred(starred, true).result());
    QList<Score> scores;
    for (int number = 0; number < manyPapers; number += 2) {
        const QString paperId = papers.at(number).paper.id.toString();
        scores.append(score(paperId, relevanceOf(number), noveltyOf(number), u"m"_s));
        scores.append(score(paperId, 10, 10, {})); // which the model's hides
    }
    QVERIFY(store.saveScores(0, scores).result());
}

void TestStoreSearch::initTestCase()
{
    fillSmall();
    fillLarge();
}

QStringList TestStoreSearch::idsOf(Store &store, const QList<qint64> &keys)
{
    QStringList ids;
    const auto picks = store.picksByKey(keys, {.wholeLibrary = true}).result();
    for (const Pick &pick : *picks)
        ids.append(pick.paper.id.toString());
    return ids;
}

QList<qint64> TestStoreSearch::everything(Store &store, const PickQuery &query, int pageSize)
{
    QList<qint64> keys;
    FoundPapers page{.isComplete = false};
    while (!page.isComplete) {
        page = *store.searchNewest(query, pageSize, page.last).result();
        keys += page.keys;
    }
    return keys;
}

void TestStoreSearch::languageFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("expected"); // last digits, newest first
    const auto row = [](const char *name, const QString &search, const char *expected) {
        QTest::newRow(name) << search << QString::fromLatin1(expected);
    };
    row("nothing asked", {}, "3214");
    row("a word", u"maps"_s, "214");
    row("a stem", u"map"_s, "214");
    row("two words", u"maps networks"_s, "21");
    row("a phrase", u"\"deep learning\""_s, "2");
    row("an exclusion", u"maps -networks"_s, "4");
    row("only an exclusion", u"-maps"_s, "3");
    row("either", u"graphs OR old"_s, "34");
    row("a title", u"title:maps"_s, "14");
    row("an abstract", u"abstract:maps"_s, "2");
    row("an author", u"author:lovelace"_s, "1");
    row("an accented author", u"author:bartók"_s, "3");
    row("the same without", u"author:Bartok"_s, "3");
    row("a note", u"note:zebra"_s, "3");
    row("a note anywhere", u"zebras"_s, "3");
    row("no such note", u"note:maps"_s, "");
    row("a category", u"cat:cs.lg"_s, "14");
    row("a second category", u"cat:math.CO"_s, "1");
    row("an archive", u"cat:cs"_s, "214");
    row("an archive without a point", u"cat:hep-th"_s, "3");
    row("no category", u"-cat:cs"_s, "3");
    row("a tag", u"tag:\"for ben\""_s, "32");
    row("no tag", u"-is:tagged maps"_s, "14");
    row("starred", u"is:starred"_s, "1");
    row("unread", u"is:unread"_s, "3214");
    row("to read", u"is:toread"_s, "3");
    row("rescued", u"is:rescued"_s, "2");
    row("dismissed", u"is:dismissed"_s, "4");
    row("updated", u"is:updated"_s, "2");
    row("noted", u"is:noted"_s, "3");
    row("tagged", u"is:tagged"_s, "32");
    row("either state", u"is:starred OR is:toread"_s, "31");
    row("relevant", u"rel:>=8"_s, "1");
    row("less relevant", u"rel:<8"_s, "2");
    row("not relevant or unscored", u"-rel:>=8"_s, "324");
    row("novel", u"nov:7"_s, "1");
    row("a sum", u"sum:>15"_s, "1");
    row("a sum without novelty", u"sum:=5"_s, "2");
    row("a day", u"day:2025-10-02"_s, "3");
    row("a year", u"day:2015"_s, "4");
    row("a range", u"day:2015..2025-10-01"_s, "214");
    row("from a day on", u"day:2025-10-02.. sea"_s, "3");
    row("a beginning", u"networ*"_s, "321");
    row("a beginning and a word", u"maps netw*"_s, "21");
    row("a beginning in titles", u"title:netw*"_s, "2");
    row("a beginning or a word", u"title:netw* OR old"_s, "24");
    row("without a beginning", u"-netw*"_s, "4");
    row("a phrase begun", u"\"deep lear\"*"_s, "2");
    row("a filter and a word", u"is:starred maps"_s, "1");
    row("a beginning that reaches into a suffix", u"networki*"_s, "3");
    row("a filter and no such word", u"is:starred zebras"_s, "");
    row("no such word", u"giraffe"_s, "");
    row("a mistake beside a word", u"colour:red graphs"_s, "3");
    row("words with hyphens", u"\"changed altogether\""_s, "2");
}

void TestStoreSearch::languageFinds()
{
    QFETCH(QString, search);
    QFETCH(QString, expected);
    const PickQuery query{.search = search, .criteriaHash = u"hash"_s, .wholeLibrary = true};
    QString found;
    const QStringList ids = idsOf(*m_small.store, everything(*m_small.store, query, 50));
    for (const QString &each : ids)
        found += each.back();
    QCOMPARE(found, expected);
}

void TestStoreSearch::rareBeginningsAreFoundByTheLetter()
{
    for (const QString &word : inflectedWords()) {
        for (qsizetype letters = 3; letters <= word.size(); ++letters) {
            const QString beginning = word.left(letters);
            const PickQuery query{.search = beginning + u'*', .wholeLibrary = true};
            const auto expected =
                std::count_if(inflectedWords().begin(), inflectedWords().end(),
                              [&](const QString &each) { return each.startsWith(beginning); });
            const qsizetype found = everything(*m_large.store, query, 50).size();
            QVERIFY2(found == expected, qPrintable(u"%1: %2"_s.arg(beginning).arg(found)));
        }
    }
}

void TestStoreSearch::everyWayFindsTheSame_data()
{
    QTest::addColumn<PickQuery>("query");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QString &search, int count) {
        QTest::newRow(name) << PickQuery{.search = search, .wholeLibrary = true} << count;
    };
    row("everything", {}, manyPapers);
    row("a word in all", u"common"_s, manyPapers);
    row("a word in half", u"even"_s, manyPapers / 2);
    row("a rare word", u"rare"_s, 2);
    row("two words", u"common rare"_s, 2);
    row("words never together", u"even odd"_s, 0);
    row("a common beginning", u"prefix*"_s, manyPapers);
    row("a rarer one", u"prefixa*"_s, 429);
    row("a rare beginning", u"rar*"_s, 2);
    row("beginning and word", u"odd prefixc*"_s, 1286);
    row("an exclusion alone", u"-even"_s, manyPapers / 2);
    row("all excluded", u"-common"_s, 0);
    row("stars", u"is:starred"_s, 150);
    row("stars and a word", u"is:starred prefixab"_s, 22);
    row("stars and a rare word", u"is:starred rare"_s, 2);
    row("stars without a word", u"is:starred -prefixab"_s, 128);
    row("beyond the scale", u"rel:>10"_s, 0);
    row("beyond the scale of the sum", u"sum:>=21 common"_s, 0);
    row("a day and a word", u"day:2025-10-05 even"_s, 67);
    row("no stars, no such words", u"-is:starred giraffe"_s, 0);
    const auto scored = [](const char *name, const QString &search, auto passes) {
        int count = 0;
        for (int number = 0; number < manyPapers; ++number)
            count += passes(relevanceOf(number), noveltyOf(number)) ? 1 : 0;
        QTest::newRow(name) << PickQuery{.search = search,
                                         .criteriaHash = u"hash"_s,
                                         .wholeLibrary = true}
                            << count;
    };
    scored("rare scores", u"rel:9 nov:7"_s, [](int r, int n) { return r == 9 && n == 7; });
    scored("low scores", u"nov:<=2"_s, [](int, int n) { return n > 0 && n <= 2; });
    scored("a relevance, and none of a novelty", u"rel:>=7 -nov:7"_s,
           [](int r, int n) { return r >= 7 && n != 7; });
    scored("a sum", u"sum:>=15 common"_s, [](int r, int n) { return r + n >= 15; });
    scored("a low sum", u"sum:<4"_s, [](int r, int n) { return r > 0 && r + n < 4; });
    scored("a sum that relevance makes alone", u"sum:9"_s, [](int r, int n) { return r + n == 9; });
    scored("scores that exclude each other", u"rel:<4 rel:>7"_s, [](int, int) { return false; });
    scored("either score", u"rel:9 OR nov:7"_s, [](int r, int n) { return r == 9 || n == 7; });
    QTest::newRow("typed") << PickQuery{.search = u"rar"_s, .wholeLibrary = true, .isTyping = true}
                           << 2;
    QTest::newRow("starred ones of a scope")
        << PickQuery{.starredOnly = true, .search = u"odd OR prefixab"_s, .wholeLibrary = true}
        << 22;
}

void TestStoreSearch::everyWayFindsTheSame()
{
    QFETCH(PickQuery, query);
    QFETCH(int, count);
    Store &store = *m_large.store;
    const QList<qint64> whole = everything(store, query, manyPapers);
    QCOMPARE(whole.size(), count);
    QCOMPARE(everything(store, query, 70), whole);
    QCOMPARE(store.columns(query).result()->keys, whole);
    QCOMPARE(*store.countFound(query, manyPapers).result(), count);
    QList<qint64> picked;
    const auto picks = store.picks(query).result();
    for (const Pick &pick : *picks)
        picked.append(pick.key);
    std::sort(picked.begin(), picked.end());
    QList<qint64> sorted = whole;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(picked, sorted);
}

void TestStoreSearch::pagesFollowEachOther()
{
    Store &store = *m_large.store;
    const PickQuery query{.search = u"odd"_s, .wholeLibrary = true};
    const auto first = store.searchNewest(query, 10).result();
    QCOMPARE(first->keys.size(), 10);
    QVERIFY(!first->isComplete);
    const auto second = store.searchNewest(query, 10, first->last).result();
    const QList<qint64> both = *store.columns(query)
                                    .then([](const Result<PickColumns> &all) {
                                        return Result<QList<qint64>>(all->keys.first(20));
                                    })
                                    .result();
    QCOMPARE(first->keys + second->keys, both);
}

void TestStoreSearch::latestDayComesFirstWhateverTheKey()
{
    const auto all = m_large.store->columns({.search = u"common"_s, .wholeLibrary = true}).result();
    QVERIFY(std::is_sorted(all->days.rbegin(), all->days.rend()));
    QVERIFY(!std::is_sorted(all->keys.rbegin(), all->keys.rend()));
}

void TestStoreSearch::hostileQueriesFail_data()
{
    QTest::addColumn<QString>("search");
    const QStringList texts{u"\""_s,
                            u"\"\"\""_s,
                            u"((("_s,
                            u"a AND NOT"_s,
                            u"NEAR(maps sea, 2)"_s,
                            u"^maps"_s,
                            u"{title}: maps"_s,
                            u"title: : maps"_s,
                            u"paper_search:maps"_s,
                            u"maps') OR 1=1 --"_s,
                            u"tag:\"' OR 1=1 --\""_s,
                            u"tag:%1%2%3"_s,
                            u"cat:%' "_s,
                            u"author:\"a\"b*"_s,
                            u"*"_s,
                            u"- -- \"-\""_s,
                            QString(QChar() + u"maps"_s + QChar()),
                            QString(10'000, u'x'),
                            u"word "_s.repeated(2'000),
                            u"-x OR "_s.repeated(2'000),
                            u"\"abc\"* "_s.repeated(100),
                            QString(QChar(0xd83d))};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.left(20))) << text;
}

// Whatever it says, it is searched for: no failure of SQL, and no paper that it should not find.
void TestStoreSearch::hostileQueriesFail()
{
    QFETCH(QString, search);
    for (const bool isTyping : {false, true}) {
        const PickQuery query{.search = search, .wholeLibrary = true, .isTyping = isTyping};
        Store &store = *m_small.store;
        QVERIFY(store.searchNewest(query, 50).result());
        QVERIFY(store.columns(query).result());
        QVERIFY(store.picks(query).result());
        QVERIFY(store.countFound(query, 50).result());
        QVERIFY(store.searchRanked(query, 50).result());
    }
}

void TestStoreSearch::laterSearchEndsTheEarlier()
{
    Store &store = *m_large.store;
    const PickQuery query{.search = u"common"_s, .wholeLibrary = true};
    const auto earlier = store.searchNewest(query, manyPapers);
    const auto later = store.searchNewest(query, 10);
    QCOMPARE(later.result()->keys.size(), 10);
    const auto ended = earlier.result();
    QVERIFY(ended || ended.error().kind == Error::Kind::Cancelled);
}

void TestStoreSearch::countStopsAtItsLimit()
{
    Store &store = *m_large.store;
    for (const QString &search : {u"common"_s, u"prefix*"_s, u"-rare"_s, u"common -rare"_s})
        QCOMPARE(*store.countFound({.search = search, .wholeLibrary = true}, 100).result(), 100);
    QCOMPARE(*store.countFound({.search = u"common -rare"_s, .wholeLibrary = true}, 9999).result(),
             manyPapers - 2);
}

void TestStoreSearch::titlesRankBeforeAbstracts()
{
    Store &store = *m_small.store;
    const auto ranked =
        store.searchRanked({.search = u"maps"_s, .wholeLibrary = true}, 50).result();
    const QStringList ids = idsOf(store, *ranked);
    QCOMPARE(ids.size(), 3);
    QCOMPARE(ids.last(), u"2510.00002"_s); // in its abstract only
    const auto filtered =
        store.searchRanked({.search = u"maps -is:dismissed day:2015.."_s, .wholeLibrary = true}, 1)
            .result();
    QCOMPARE(idsOf(store, *filtered), QStringList{u"2510.00001"_s});
}

void TestStoreSearch::tooManyAreNotRanked()
{
    QVERIFY(m_large.store->searchRanked({.search = u"common"_s, .wholeLibrary = true}, 5).result());
    QVERIFY(m_large.store->searchRanked({.search = u"is:starred"_s, .wholeLibrary = true}, 5)
                .result()
                ->isEmpty()); // there is nothing to rank by
}

void TestStoreSearch::columnsTellWhatPicksTell_data()
{
    QTest::addColumn<PickQuery>("query");
    const QList<FollowedPerson> followed{{u"Ada Lovelace"_s}, {u"B. Writer"_s}};
    QTest::newRow("library") << PickQuery{
        .criteriaHash = u"hash"_s, .followed = followed, .wholeLibrary = true};
    QTest::newRow("announced") << PickQuery{.criteriaHash = u"hash"_s, .followed = followed};
    QTest::newRow("a day") << PickQuery{.day = day, .criteriaHash = u"hash"_s};
    QTest::newRow("a month") << PickQuery{.month = day, .types = {}, .criteriaHash = u"hash"_s};
    QTest::newRow("local scores") << PickQuery{
        .criteriaHash = u"hash"_s, .scorer = u"local"_s, .wholeLibrary = true};
    QTest::newRow("a model's") << PickQuery{
        .criteriaHash = u"hash"_s, .scorer = u"llm:m"_s, .wholeLibrary = true};
    QTest::newRow("to read") << PickQuery{.types = {}, .toReadOnly = true};
    QTest::newRow("a tag") << PickQuery{.types = {}, .tag = u"for ben"_s};
    QTest::newRow("found") << PickQuery{.search = u"maps"_s, .wholeLibrary = true};
}

void TestStoreSearch::columnsTellWhatPicksTell()
{
    QFETCH(PickQuery, query);
    Store &store = *m_small.store;
    const PickColumns columns = *store.columns(query).result();
    const auto picks = store.picksByKey(columns.keys, query).result();
    QCOMPARE(picks->size(), columns.size());
    QCOMPARE(store.picks(query).result()->size(), columns.size());
    for (qsizetype at = 0; at < columns.size(); ++at) {
        const Pick &pick = picks->at(at);
        const quint16 flags = columns.flags.at(at);
        const auto agrees = [flags](PickFlag flag, bool is) { return hasFlag(flags, flag) == is; };
        QCOMPARE(columns.keys.at(at), pick.key);
        QCOMPARE(QDate::fromJulianDay(columns.days.at(at)), pick.day);
        QCOMPARE(int{columns.relevance.at(at)}, pick.score ? pick.score->relevance.value_or(0) : 0);
        QCOMPARE(int{columns.novelty.at(at)}, pick.score ? pick.score->novelty.value_or(0) : 0);
        QCOMPARE(!std::isnan(columns.strength.at(at)),
                 pick.score && pick.score->strength.has_value());
        QVERIFY(agrees(PickFlag::Unread, !pick.reader.isRead()));
        QVERIFY(agrees(PickFlag::Starred, pick.reader.starred));
        QVERIFY(agrees(PickFlag::ToRead, pick.reader.toRead));
        QVERIFY(agrees(PickFlag::Dismissed, pick.reader.dismissed));
        QVERIFY(agrees(PickFlag::HasNote, !pick.reader.note.isEmpty()));
        QVERIFY(agrees(PickFlag::HasTags, !pick.reader.tags.isEmpty()));
        QVERIFY(agrees(PickFlag::Updated, pick.isUpdated()));
        QVERIFY(agrees(PickFlag::AuthorMatch, pick.isAuthorMatch()));
        QVERIFY(agrees(PickFlag::PerhapsAuthorMatch, pick.isPerhapsAuthorMatch()));
        QVERIFY(agrees(PickFlag::Unscored, !pick.score));
        QVERIFY(agrees(PickFlag::Estimated, pick.score && pick.score->scorer.isLocal()));
    }
}

void TestStoreSearch::columnsCanBeCancelled()
{
    auto columns = m_large.store->columns({.wholeLibrary = true});
    columns.cancel();
    columns.waitForFinished();
    QCOMPARE(m_large.store->columns({.wholeLibrary = true}).result()->size(), manyPapers);
}

void TestStoreSearch::rowsComeInTheOrderAsked()
{
    Store &store = *m_small.store;
    const PickColumns all = *store.columns({.wholeLibrary = true}).result();
    const QList<qint64> asked{all.keys.at(2), 4711, all.keys.at(0)};
    const auto picks = store.picksByKey(asked, {.wholeLibrary = true}).result();
    QCOMPARE(picks->size(), 2);
    QCOMPARE(picks->first().key, asked.first());
    QCOMPARE(picks->last().key, asked.last());
    QCOMPARE(picks->last().reader.tags, QStringList{u"For Ben"_s});
}

QTEST_GUILESS_MAIN(TestStoreSearch)
#include "tst_storesearch.moc"
