// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/searchquery.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

using Key = SearchTerm::Key;
using Kind = SearchMistake::Kind;

class TestSearchQuery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesItself_data();
    void readsAndWritesItself();
    void termsAreWhatTheySay();
    void daysAreWhole_data();
    void daysAreWhole();
    void mistakesAreNamedWithTheirPlace_data();
    void mistakesAreNamedWithTheirPlace();
    void lastWordMayBeABeginning();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void wordsAreFolded();
};

void TestSearchQuery::readsAndWritesItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    QTest::newRow("nothing") << u"  \t "_s << QString();
    same("words", u"sparse attention"_s);
    same("a phrase", u"\"sparse attention\" maps"_s);
    same("an exclusion", u"attention -vision -\"large language\""_s);
    same("alternatives", u"attention OR convolution OR \"state space\" maps"_s);
    same("keys", u"title:maps abstract:\"we map\" author:lovelace note:idea"_s);
    same("filters", u"cat:cs.LG cat:cond-mat.mes-hall -tag:later tag:\"for Ben\""_s);
    same("states", u"is:starred is:unread is:read is:toread is:rescued is:dismissed is:updated "
                   "is:noted is:tagged"_s);
    same("scores", u"rel:>=8 nov:<5 sum:>15 rel:<=3 nov:7"_s);
    same("days", u"day:2025-10-01 day:2025-10 day:2025 day:2025-10-01..2025-10-14"_s);
    same("a paper", u"id:2510.01234 -id:math/0611800"_s);
    QTest::newRow("an identifier") << u"maps arXiv:2510.01234v2"_s << u"maps id:2510.01234"_s;
    QTest::newRow("an address") << u"https://arxiv.org/pdf/2510.01234v1.pdf"_s
                                << u"id:2510.01234"_s;
    same("an identifier in quotes", u"\"2510.01234\""_s);
    same("open days", u"day:2025-10-01.. day:..2025-10-14"_s);
    same("a beginning", u"net* title:conv* \"deep lear\"*"_s);
    same("alternative filters", u"tag:a OR tag:b is:starred OR is:toread"_s);
    QTest::newRow("case of keys") << u"Author:Ada IS:Starred"_s << u"author:Ada is:starred"_s;
    QTest::newRow("equal") << u"rel:=8"_s << u"rel:8"_s;
    QTest::newRow("a month in days") << u"day:2024-02-01..2024-02-29"_s << u"day:2024-02"_s;
    QTest::newRow("years") << u"day:2024..2025"_s << u"day:2024-01-01..2025-12-31"_s;
    QTest::newRow("many stars") << u"netw***"_s << u"netw*"_s;
    QTest::newRow("signs alone") << u"* ^ -- maps ( ) \"\" -"_s << u"maps"_s;
    QTest::newRow("a title with a colon") << u"Maps: a survey"_s << u"Maps: a survey"_s;
    QTest::newRow("a time") << u"10:30"_s << u"10:30"_s;
    QTest::newRow("small or") << u"maps or charts"_s << u"maps or charts"_s;
    QTest::newRow("or in quotes") << u"\"OR\""_s << u"\"OR\""_s;
}

void TestSearchQuery::readsAndWritesItself()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const SearchQuery query = searchQuery(text);
    QVERIFY(query.mistakes.isEmpty());
    QCOMPARE(toString(query), canonical);
    QVERIFY(searchQuery(canonical).all == query.all);
}

void TestSearchQuery::termsAreWhatTheySay()
{
    const SearchQuery query =
        searchQuery(u"maps OR \"two words\" -author:Ada netw* rel:>=8 is:toread"_s);
    QCOMPARE(query.all.size(), 5);
    QCOMPARE(query.all.at(0).size(), 2);
    QVERIFY(query.all.at(0).at(1).isPhrase && !query.all.at(0).at(0).isPhrase);
    const SearchTerm author = query.all.at(1).constFirst();
    QVERIFY(author.isExcluded && author.key == Key::Author && author.isText());
    QCOMPARE(author.text, u"Ada"_s);
    const SearchTerm beginning = query.all.at(2).constFirst();
    QVERIFY(beginning.isPrefix);
    QCOMPARE(beginning.text, u"netw"_s);
    const SearchTerm score = query.all.at(3).constFirst();
    QVERIFY(score.key == Key::Relevance && !score.isText());
    QVERIFY(score.comparison == SearchTerm::Comparison::AtLeast);
    QCOMPARE(score.number, 8);
    QVERIFY(query.all.at(4).constFirst().state == SearchTerm::State::ToRead);
}

void TestSearchQuery::daysAreWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("a day") << u"day:2025-10-01"_s << QDate(2025, 10, 1) << QDate(2025, 10, 1);
    QTest::newRow("a month") << u"day:2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("a year") << u"day:2025"_s << QDate(2025, 1, 1) << QDate(2025, 12, 31);
    QTest::newRow("mixed") << u"day:2025-10..2025-11-03"_s << QDate(2025, 10, 1)
                           << QDate(2025, 11, 3);
    QTest::newRow("until") << u"day:..2025"_s << QDate() << QDate(2025, 12, 31);
}

void TestSearchQuery::daysAreWhole()
{
    QFETCH(QString, text);
    const SearchQuery query = searchQuery(text);
    QCOMPARE(query.all.size(), 1);
    QTEST(query.all.first().first().from, "from");
    QTEST(query.all.first().first().to, "to");
}

void TestSearchQuery::mistakesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rest");
    QTest::newRow("unknown key") << u"maps colour:red"_s << Kind::UnknownKey << u"colour:red"_s
                                 << u"maps"_s;
    QTest::newRow("unknown state")
        << u"is:odd maps"_s << Kind::UnknownState << u"is:odd"_s << u"maps"_s;
    QTest::newRow("no value") << u"maps tag: charts"_s << Kind::MissingValue << u"tag:"_s
                              << u"maps charts"_s;
    QTest::newRow("no words") << u"author:\"--\" maps"_s << Kind::MissingValue << u"author:\"--\""_s
                              << u"maps"_s;
    QTest::newRow("no number") << u"rel:>=high maps"_s << Kind::BadNumber << u"rel:>=high"_s
                               << u"maps"_s;
    QTest::newRow("a fraction") << u"nov:7.5"_s << Kind::BadNumber << u"nov:7.5"_s << QString();
    QTest::newRow("no day") << u"day:2025-02-30"_s << Kind::BadDay << u"day:2025-02-30"_s
                            << QString();
    QTest::newRow("days turned") << u"day:2025..2024"_s << Kind::BadDay << u"day:2025..2024"_s
                                 << QString();
    QTest::newRow("no category") << u"cat:cs.LG) maps"_s << Kind::BadCategory << u"cat:cs.LG)"_s
                                 << u"maps"_s;
    QTest::newRow("open quote") << u"maps \"to read"_s << Kind::OpenQuote << u"\"to read"_s
                                << u"maps \"to read\""_s;
    QTest::newRow("short beginning")
        << u"ne* maps"_s << Kind::ShortPrefix << u"ne*"_s << u"ne maps"_s;
    QTest::newRow("or first") << u"OR maps"_s << Kind::MisplacedOr << u"OR"_s << u"maps"_s;
    QTest::newRow("or last") << u"maps OR"_s << Kind::MisplacedOr << u"OR"_s << u"maps"_s;
    QTest::newRow("or twice") << u"maps OR OR charts"_s << Kind::MisplacedOr << u"OR"_s
                              << u"maps OR charts"_s;
    QTest::newRow("or between unlike")
        << u"maps OR is:read"_s << Kind::MisplacedOr << u"OR"_s << u"maps is:read"_s;
    QTest::newRow("or an exclusion")
        << u"maps OR -charts"_s << Kind::MisplacedOr << u"OR"_s << u"maps -charts"_s;
}

void TestSearchQuery::mistakesAreNamedWithTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, place);
    const SearchQuery query = searchQuery(text);
    QCOMPARE(query.mistakes.size(), 1);
    const SearchMistake mistake = query.mistakes.first();
    QVERIFY(mistake.kind == kind);
    QCOMPARE(mistake.text, place);
    QCOMPARE(text.mid(mistake.position, mistake.length), place);
    QTEST(toString(query), "rest");
}

void TestSearchQuery::lastWordMayBeABeginning()
{
    QCOMPARE(toString(searchQuery(u"maps netw"_s, true)), u"maps netw*"_s);
    QCOMPARE(toString(searchQuery(u"title:netw"_s, true)), u"title:netw*"_s);
    QCOMPARE(toString(searchQuery(u"maps OR netw"_s, true)), u"maps OR netw*"_s);
    // Of a phrase, too, whose last word is left out until it can begin others.
    QCOMPARE(toString(searchQuery(u"\"large netw"_s, true)), u"\"large netw\"*"_s);
    QCOMPARE(toString(searchQuery(u"\"large ne"_s, true)), u"\"large\""_s);
    QCOMPARE(toString(searchQuery(u"\"large "_s, true)), u"\"large\""_s);
    QCOMPARE(toString(searchQuery(u"\"la"_s, true)), u"\"la\""_s);
    QCOMPARE(toString(searchQuery(u"\"large netw"_s, false)), u"\"large netw\""_s);
    for (const QString &text :
         {u"maps ne"_s, u"maps netw "_s, u"\"netw\""_s, u"-netw"_s, u"tag:netw"_s, u"netw."_s})
        QVERIFY2(!toString(searchQuery(text, true)).contains(u'*'), qPrintable(text));
}

void TestSearchQuery::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a quote") << u"\""_s;
    QTest::newRow("quotes") << u"\"\"\"\"\" \"a\"b\"c"_s;
    QTest::newRow("parentheses") << u"((a) OR (b"_s;
    QTest::newRow("nul") << QString(u"a"_s + QChar() + u"b"_s + QChar());
    QTest::newRow("near") << u"NEAR(a b, 2) ^a {title}: b a AND b NOT c a + b"_s;
    QTest::newRow("sql") << u"'); DROP TABLE paper; --"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d) + u"x "_s + QChar(0xde00));
    QTest::newRow("long word") << QString(10'000, u'x');
    QTest::newRow("many words") << u"a "_s.repeated(5'000);
    QTest::newRow("many quotes") << u"\""_s.repeated(10'000);
    QTest::newRow("many keys") << u"tag:"_s.repeated(2'500);
    QTest::newRow("many ors") << u"OR "_s.repeated(3'000);
}

void TestSearchQuery::hostileTextStaysText()
{
    QFETCH(QString, text);
    const SearchQuery query = searchQuery(text);
    QVERIFY(query.all.size() <= 64);
    for (const SearchMistake &mistake : query.mistakes)
        QVERIFY(mistake.position >= 0 && mistake.position + mistake.length <= text.size());
    const SearchQuery again = searchQuery(toString(query));
    QVERIFY(again.all == query.all);
}

void TestSearchQuery::wordsAreFolded()
{
    QCOMPARE(foldedWords(u"Bartók's NETWORKS, re-read"_s), u" bartok s networks re read "_s);
    QCOMPARE(foldedWords(u" -- "_s), QString());
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
