// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/ranker.h"

#include "ranker/feedback.h"

#include "criteria/criteriamarkdown.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QString gardens = u"1. Pruning\n   - Relevant: pruning of oaks, rootstocks\n"
                        "2. Water\n   - Relevant: irrigation channels\n\n"
                        "**Keywords:**\n- Irrelevant: perfume"_s;

Paper paperOn(int number, const QString &title, const QString &abstract)
{
    Paper paper = test::paper(u"2510.%1"_s.arg(number, 5, 10, QChar(u'0')));
    paper.title = title;
    paper.abstract = abstract;
    return paper;
}

// Of which none touches the gardens.
QList<Paper> otherPapers(int count, int from = 1000)
{
    QList<Paper> papers;
    for (int i = 0; i < count; ++i)
        papers.append(paperOn(from + i, u"Comets and dust"_s, u"Orbits of comet %1."_s.arg(i)));
    return papers;
}

QList<KnownTerms> known(const QList<Paper> &papers)
{
    QList<KnownTerms> terms;
    for (const Paper &paper : papers)
        terms.append({paper.id, termsOfPaper(paper)});
    return terms;
}

QList<Score> estimated(const RankingIndex &index, const QString &criteria)
{
    return estimate(index, criteriaFromMarkdown(criteria),
                    {.criteriaHash = u"0123456789abcdef"_s,
                     .now = QDateTime(QDate(2025, 10, 1), QTime(5, 0), Qt::UTC)});
}

} // namespace

class TestRanker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bm25PrefersRareAndFrequentTerms();
    void backgroundTellsHowCommonATermIs();
    void ranksByTopicAndAgainstNegatives();
    void estimatesFillAScore();
    void levelsFollowTheRank();
    void untouchedPapersGetAtMostTwo();
    void fewPapersAreNotForcedUp();
    void fewPapersAreJudgedByTheBackground();
    void equalValuesFallInIdOrder();
    void nothingWantedIsAllOnes_data();
    void nothingWantedIsAllOnes();
    void explainsInThePapersWords();
    void explanationHasNoMarkup();
    void formulasNeverClosedDoNoHarm();
    void orderOfPapersDoesNotMatter();
    void survivesAnyCriteria_data();
    void survivesAnyCriteria();
    void survivesAnyDay_data();
    void survivesAnyDay();
};

void TestRanker::bm25PrefersRareAndFrequentTerms()
{
    const RankingIndex index({paperOn(1, u"Oaks"_s, u"Oaks, oaks and elms."_s),
                              paperOn(2, u"Elms"_s, u"Oaks beside elms again."_s),
                              paperOn(3, u"Elms"_s, u"Elms and comets today."_s)});
    const QList<double> oaks = index.bm25({{termOf(u"oak"_s), 1}});
    QVERIFY(oaks.at(0) > oaks.at(1));
    QCOMPARE(oaks.at(2), 0.0);
    const QList<double> elms = index.bm25({{termOf(u"elm"_s), 1}});
    QVERIFY(oaks.at(0) > elms.at(2));
    const QList<double> weighted = index.bm25({{termOf(u"oak"_s), 2}});
    QCOMPARE(weighted.at(0), 2 * oaks.at(0));
}

void TestRanker::backgroundTellsHowCommonATermIs()
{
    const QList<Paper> papers{paperOn(1, u"Comets"_s, u"Oaks."_s)};
    const RankingIndex index(papers, known(otherPapers(30)));
    QCOMPARE(index.papers(), papers);
    QVERIFY(index.bm25({{termOf(u"oak"_s), 1}}).first() >
            index.bm25({{termOf(u"comet"_s), 1}}).first());
    QCOMPARE(seedRanking(index, queryFromCriteria(criteriaFromMarkdown(gardens))).size(), 31);
}

void TestRanker::ranksByTopicAndAgainstNegatives()
{
    const QList<Paper> papers =
        otherPapers(20) + QList<Paper>{paperOn(1, u"Pruning of oaks"_s, u"We prune."_s),
                                       paperOn(2, u"Irrigation channels"_s, u"Water."_s),
                                       paperOn(3, u"Perfume"_s, u"Perfume of comets."_s),
                                       paperOn(4, u"Pruning of oaks"_s, u"For perfume."_s)};
    const RankingIndex index(papers);
    const Query query = queryFromCriteria(criteriaFromMarkdown(gardens));
    const QList<double> values = seedRanking(index, query);
    QVERIFY(values.at(20) > values.at(23));
    QVERIFY(values.at(21) > values.at(0));
    QVERIFY(values.at(0) > values.at(22));
    const QList<int> topics = bestTopics(index, query);
    QCOMPARE(topics.at(20), 0);
    QCOMPARE(topics.at(21), 1);
    QCOMPARE(topics.at(22), noTopic);
}

void TestRanker::estimatesFillAScore()
{
    const RankingIndex index(otherPapers(30) + QList<Paper>{paperOn(1, u"Oaks"_s, u"Pruning."_s)});
    const QList<Score> scores = estimated(index, gardens);
    QCOMPARE(scores.size(), 31);
    const Score &score = scores.last();
    QCOMPARE(score.paper, index.papers().last().id);
    QCOMPARE(score.version, 1);
    QCOMPARE(score.criteriaHash, u"0123456789abcdef"_s);
    QVERIFY(score.scorer.isLocal());
    QVERIFY(score.state == Score::State::Estimated);
    QVERIFY(score.relevance.value() >= 8);
    QVERIFY(!score.novelty);
    QVERIFY(score.strength.value() > scores.first().strength.value());
    QCOMPARE(score.madeAt, QDateTime(QDate(2025, 10, 1), QTime(5, 0), Qt::UTC));
}

void TestRanker::levelsFollowTheRank()
{
    QList<Paper> papers;
    for (int i = 0; i < 200; ++i)
        papers.append(paperOn(i, u"Oaks"_s, u"Comets %1 and %2 "_s.arg(i).arg(i * 7).repeated(i)));
    QList<Score> scores = estimated(RankingIndex(papers), u"1. Oaks"_s);
    std::sort(scores.begin(), scores.end(),
              [](const Score &a, const Score &b) { return *a.strength > *b.strength; });
    QList<int> counts(11, 0);
    for (qsizetype i = 0; i < scores.size(); ++i) {
        ++counts[scores.at(i).relevance.value()];
        if (i > 0)
            QVERIFY(scores.at(i).relevance.value() <= scores.at(i - 1).relevance.value());
    }
    QCOMPARE(counts, (QList<int>{0, 30, 30, 30, 30, 24, 20, 16, 14, 4, 2}));
}

void TestRanker::untouchedPapersGetAtMostTwo()
{
    const RankingIndex index(otherPapers(40) + QList<Paper>{paperOn(1, u"Oaks"_s, u"Bark."_s)});
    const QList<Score> scores = estimated(index, gardens);
    for (const Score &score : scores.first(40)) {
        QVERIFY(score.relevance.value() <= 2);
        QVERIFY(score.comment.isEmpty());
        QVERIFY(score.evidence.isEmpty());
    }
}

void TestRanker::fewPapersAreNotForcedUp()
{
    const Paper oaks = paperOn(1, u"Oaks"_s, u"Pruning of oaks."_s);
    QCOMPARE(estimated(RankingIndex({oaks}), gardens).first().relevance.value(), 4);
    const QList<Score> five = estimated(RankingIndex(otherPapers(4) + QList<Paper>{oaks}), gardens);
    QCOMPARE(five.last().relevance.value(), 8);
    QVERIFY(estimated(RankingIndex({}), gardens).isEmpty());
}

void TestRanker::fewPapersAreJudgedByTheBackground()
{
    const Paper oaks = paperOn(1, u"Oaks"_s, u"Pruning of oaks."_s);
    QCOMPARE(
        estimated(RankingIndex({oaks}, known(otherPapers(99))), gardens).first().relevance.value(),
        10);
    const QList<Paper> better(99, paperOn(2, u"Pruning of oaks"_s, u"Pruning oaks, rootstocks."_s));
    QCOMPARE(estimated(RankingIndex({oaks}, known(better)), gardens).first().relevance.value(), 1);
}

void TestRanker::equalValuesFallInIdOrder()
{
    QList<Paper> papers;
    for (int i = 0; i < 100; ++i)
        papers.append(paperOn(200 - i, u"Oaks"_s, u"Bark."_s));
    const QList<Score> scores = estimated(RankingIndex(papers), u"1. Oaks"_s);
    QCOMPARE(scores.last().relevance.value(), 10);
    QCOMPARE(scores.first().relevance.value(), 1);
}

void TestRanker::nothingWantedIsAllOnes_data()
{
    QTest::addColumn<QString>("criteria");
    QTest::newRow("nothing") << QString();
    QTest::newRow("comment") << u"<!-- 1. Comets -->"_s;
    QTest::newRow("people") << u"**People:** Luisa Baum"_s;
    QTest::newRow("only unwanted") << u"**Keywords:**\n- Irrelevant: oaks"_s;
}

void TestRanker::nothingWantedIsAllOnes()
{
    QFETCH(const QString, criteria);
    const QList<Score> scores = estimated(RankingIndex(otherPapers(30)), criteria);
    QVERIFY(std::all_of(scores.begin(), scores.end(),
                        [](const Score &score) { return score.relevance == 1; }));
}

void TestRanker::explainsInThePapersWords()
{
    const RankingIndex index(
        otherPapers(30) +
        QList<Paper>{paperOn(1, u"Root-stocks"_s, u"We pruned old oaks near irrigation."_s),
                     paperOn(3, u"Bark beetles"_s, u"They live in bark."_s),
                     paperOn(2, u"Rootstock choice"_s, u"Pruned oaks by irrigation."_s)});
    const QList<Score> scores =
        estimated(index, QString(gardens + u"\n- Relevant: bark beetles, rootstocks"));
    QCOMPARE(scores.at(31).comment, u"Bark beetles"_s);
    QCOMPARE(scores.last().comment, u"Pruning: Rootstock choice, irrigation, Pruned oaks"_s);
    QCOMPARE(scores.last().evidence, u"Rootstock choice, irrigation, Pruned oaks"_s);
}

void TestRanker::explanationHasNoMarkup()
{
    const RankingIndex index(otherPapers(30) + QList<Paper>{paperOn(1, uR"(\textbf{Pru}ning)"_s,
                                                                    u"Old <b>oaks</b>."_s)});
    const Score score = estimated(index, u"1. *Care*\n   - Relevant: **pruning**, oaks"_s).last();
    QCOMPARE(score.comment, u"Care: pruning, oaks"_s);
    QCOMPARE(score.evidence, u"pruning, oaks"_s);
}

void TestRanker::formulasNeverClosedDoNoHarm()
{
    const RankingIndex index(otherPapers(30) +
                             QList<Paper>{paperOn(1, u"Oaks $n"_s, u"For $5: pruning."_s)});
    QCOMPARE(estimated(index, u"1. Care\n   - Relevant: oaks, pruning"_s).last().evidence,
             u"Oaks, pruning"_s);
}

void TestRanker::orderOfPapersDoesNotMatter()
{
    QList<Paper> papers = otherPapers(40);
    for (int i = 0; i < 10; ++i)
        papers.append(paperOn(i, u"Oaks"_s, u"Pruning "_s.repeated(i) + u"of roots."_s));
    const QList<Score> scores = estimated(RankingIndex(papers), gardens);
    std::reverse(papers.begin(), papers.end());
    QList<Score> reversed = estimated(RankingIndex(papers), gardens);
    std::reverse(reversed.begin(), reversed.end());
    for (qsizetype i = 0; i < scores.size(); ++i) {
        QCOMPARE(reversed.at(i).paper, scores.at(i).paper);
        QCOMPARE(reversed.at(i).relevance, scores.at(i).relevance);
        QCOMPARE(reversed.at(i).comment, scores.at(i).comment);
    }
}

void TestRanker::survivesAnyCriteria_data()
{
    QTest::addColumn<QString>("criteria");
    QTest::newRow("none") << QString();
    QTest::newRow("a letter") << u"x"_s;
    QTest::newRow("a digit") << u"7"_s;
    QTest::newRow("long prose") << u"pruning of oaks and comets, "_s.repeated(4000);
    QTest::newRow("long line") << QString(100000, u'x');
    QTest::newRow("long list") << u"1. Oaks\n   - Relevant: oak/elm/ash, (bark)\n"_s.repeated(2000);
    QTest::newRow("only unwanted") << u"**Keywords:**\n- Irrelevant: comets, dust"_s;
    QTest::newRow("Chinese prose") << u"我想阅读关于橡树修剪和树皮甲虫的论文，不要关于彗星的。"_s;
    QTest::newRow("Chinese topics") << u"1. 修剪\n   - Relevant: oaks, 橡树"_s;
    QTest::newRow("all punctuation") << u"/:;()*_`<>$\\{}[]|#-"_s.repeated(50);
}

void TestRanker::survivesAnyCriteria()
{
    QFETCH(const QString, criteria);
    const QList<Paper> papers =
        otherPapers(30) + QList<Paper>{paperOn(1, u"Oaks"_s, u"Pruning."_s)};
    const QList<Score> scores = estimated(RankingIndex(papers), criteria);
    QCOMPARE(scores.size(), papers.size());
    for (const Score &score : scores) {
        QVERIFY(isScoreValue(score.relevance.value()));
        QVERIFY(std::isfinite(score.strength.value()));
    }
}

void TestRanker::survivesAnyDay_data()
{
    QTest::addColumn<QList<Paper>>("papers");
    QTest::newRow("nothing") << QList<Paper>();
    QTest::newRow("one") << otherPapers(1);
    QTest::newRow("many") << otherPapers(5000, 1);
    QTest::newRow("alike") << QList<Paper>(200, paperOn(1, u"Oaks"_s, u"Pruning of oaks."_s));
    QList<Paper> bare;
    for (int i = 0; i < 50; ++i)
        bare.append(paperOn(i, i == 0 ? u"Oaks"_s : QString(), {}));
    QTest::newRow("without abstracts") << bare;
    QTest::newRow("endless abstract")
        << QList<Paper>{paperOn(1, u"Oaks"_s, u"pruning oaks "_s.repeated(50000))};
}

void TestRanker::survivesAnyDay()
{
    QFETCH(const QList<Paper>, papers);
    const QList<Score> scores = estimated(RankingIndex(papers), gardens);
    QCOMPARE(scores.size(), papers.size());
    for (qsizetype i = 0; i < scores.size(); ++i) {
        QCOMPARE(scores.at(i).paper, papers.at(i).id);
        QVERIFY(isScoreValue(scores.at(i).relevance.value()));
        QVERIFY(std::isfinite(scores.at(i).strength.value()));
    }
}

QTEST_GUILESS_MAIN(TestRanker)
#include "tst_ranker.moc"
