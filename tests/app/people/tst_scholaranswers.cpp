// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/scholaranswers.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

ArxivId id(const QString &text)
{
    return ArxivId::fromString(text).value();
}

} // namespace

class TestScholarAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInTheServicesWords();
    void readsABatch();
    void batchOfNothingKnown();
    void anotherPaperIsUnknown();
    void oddBatchesAreErrors_data();
    void oddBatchesAreErrors();
    void readsASearch();
    void oddSearchesAreErrors();
};

void TestScholarAnswers::asksInTheServicesWords()
{
    QCOMPARE(paperBatchBody({id(u"2510.00001"_s), id(u"math/0611800"_s)}),
             QByteArray(R"({"ids":["ARXIV:2510.00001","ARXIV:math/0611800"]})"));
    QCOMPARE(authorSearchQuery(u" Mei-Lin  Wu"_s), u"Mei Lin Wu"_s);
}

void TestScholarAnswers::readsABatch()
{
    const QList<ArxivId> asked{id(u"2510.00001"_s), id(u"2510.00002"_s), id(u"2510.00003"_s)};
    const auto papers = paperBatchAnswer(R"([
        {"paperId": "ab", "externalIds": {"ArXiv": "2510.00001", "CorpusId": 7}, "authors": [
            {"authorId": "17", "name": "Luisa  Baum", "hIndex": 12},
            {"authorId": null, "name": "Jan Obst", "hIndex": null}]},
        null,
        {"paperId": "cd", "authors": []}])",
                                         asked);
    QVERIFY(papers);
    const QList<KnownAuthor> authors{{u"17"_s, u"Luisa Baum"_s, 12}, {{}, u"Jan Obst"_s, {}}};
    const QList<PaperAuthors> expected{
        {asked[0], authors}, {asked[1], {}}, {asked[2], QList<KnownAuthor>()}};
    QCOMPARE(*papers, expected);
}

void TestScholarAnswers::batchOfNothingKnown()
{
    const QList<ArxivId> asked{id(u"2510.00001"_s), id(u"2510.00002"_s)};
    const auto papers = paperBatchAnswer(R"({"error":"No valid paper ids given"})", asked);
    QVERIFY(papers);
    QCOMPARE(*papers, (QList<PaperAuthors>{{asked[0], {}}, {asked[1], {}}}));
}

void TestScholarAnswers::anotherPaperIsUnknown()
{
    const auto papers = paperBatchAnswer(
        R"([{"externalIds": {"ArXiv": "2510.00009"}, "authors": [{"authorId": "17"}]}])",
        {id(u"2510.00001"_s)});
    QVERIFY(papers);
    QVERIFY(!papers->first().authors);
}

void TestScholarAnswers::oddBatchesAreErrors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"([{"authors": [)");
    QTest::newRow("object") << QByteArray(R"({"data": []})");
    QTest::newRow("another error") << QByteArray(R"({"error": "Too many ids"})");
    QTest::newRow("page") << QByteArray("<html></html>");
    QTest::newRow("too few") << QByteArray("[]");
    QTest::newRow("too many") << QByteArray("[null, null]");
}

void TestScholarAnswers::oddBatchesAreErrors()
{
    QFETCH(const QByteArray, answer);
    const auto papers = paperBatchAnswer(answer, {id(u"2510.00001"_s)});
    QVERIFY(!papers);
    QVERIFY(papers.error().kind == Error::Kind::Parse);
}

void TestScholarAnswers::readsASearch()
{
    const auto found = authorSearchAnswer(R"({"total": 3, "offset": 0, "data": [
        {"authorId": "17", "name": "Luisa Baum", "paperCount": 80, "hIndex": 12},
        {"authorId": 18, "name": "L. Baum", "paperCount": -1, "hIndex": 1e300},
        {"authorId": "../x", "name": "Nobody"}]})");
    QVERIFY(found);
    QCOMPARE(*found, (QList<FoundAuthor>{{u"17"_s, u"Luisa Baum"_s, 80, 12},
                                         {u"18"_s, u"L. Baum"_s, {}, {}}}));
    QVERIFY(authorSearchAnswer(R"({"total": 0, "data": []})")->isEmpty());
}

void TestScholarAnswers::oddSearchesAreErrors()
{
    for (const char *answer : {"", "[]", "{}", R"({"data": {}})", "<html>"})
        QVERIFY(authorSearchAnswer(answer).error().kind == Error::Kind::Parse);
}

QTEST_GUILESS_MAIN(TestScholarAnswers)
#include "tst_scholaranswers.moc"
