// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/similar.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

Paper paperAbout(const QString &id, const QString &title, const QString &abstract = {})
{
    Paper made = paper(id);
    made.title = title;
    made.abstract = abstract;
    return made;
}

QList<SimilarPaper> nearest(const Paper &paper, const QList<Paper> &candidates, int limit)
{
    QList<KnownTerms> known;
    for (const Paper &each : candidates)
        known.append({each.id, termsOfPaper(each)});
    return firstlight::nearest({paper.id, termsOfPaper(paper)}, known, limit);
}

QStringList idsOf(const QList<SimilarPaper> &papers)
{
    QStringList ids;
    for (const SimilarPaper &each : papers)
        ids.append(each.paper.toString());
    return ids;
}

QStringList wordsOfSearches(const QList<WeightedSearch> &searches)
{
    QStringList words;
    for (const WeightedSearch &search : searches)
        words.append(search.words);
    return words;
}

} // namespace

class TestSimilar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCountedByTheirStems()
    {
        const QList<PaperWord> words =
            wordsOf(paperAbout(u"2510.00001"_s, u"Glaciers of the Moon"_s,
                               u"A glacier moves. Glacier beds of 2024 freeze."_s));
        const QList<PaperWord> expected{
            {u"Glaciers"_s, 4}, {u"Moon"_s, 2}, {u"moves"_s, 1}, {u"beds"_s, 1}, {u"freeze"_s, 1}};
        QVERIFY(words == expected);
    }

    void rareWordsAreAskedForFirst()
    {
        const QList<PaperWord> words{{u"model"_s, 2}, {u"glacier"_s, 1}, {u"ours"_s, 1}};
        const QList<WeightedSearch> searches = searchesFor(words, {900, 20, 1});
        QCOMPARE(wordsOfSearches(searches),
                 (QStringList{u"glacier model"_s, u"glacier"_s, u"model"_s}));
        QVERIFY(searches.first().weight > searches.last().weight);
    }

    void longPapersAskForBoundedly()
    {
        QList<PaperWord> words;
        QList<int> holders;
        for (int at = 0; at < 300; ++at) {
            words.append({QString::number(at), 1});
            holders.append(2 + at);
        }
        QCOMPARE(searchesFor(words, holders).size(), 12 + 28);
        QVERIFY(searchesFor({}, {}).isEmpty());
    }

    void nearestShareRareWords()
    {
        const Paper own = paperAbout(u"2510.00001"_s, u"Glacier flow model"_s);
        const QList<Paper> candidates{paperAbout(u"2510.00002"_s, u"Traffic model"_s),
                                      paperAbout(u"2510.00003"_s, u"Glacier flow on Mars"_s),
                                      paperAbout(u"2510.00004"_s, u"Market model"_s),
                                      paperAbout(u"2510.00005"_s, u"Quantum walks"_s), own};
        const QList<SimilarPaper> found = nearest(own, candidates, 10);
        QCOMPARE(idsOf(found).first(), u"2510.00003"_s);
        QStringList others = idsOf(found).mid(1);
        others.sort();
        QCOMPARE(others, (QStringList{u"2510.00002"_s, u"2510.00004"_s}));
        for (const SimilarPaper &each : found)
            QVERIFY(each.similarity > 0 && each.similarity < 1);
        QCOMPARE(nearest(own, candidates, 1).size(), 1);
    }

    void pairsOfWordsCountToo()
    {
        const Paper own = paperAbout(u"2510.00001"_s, u"Diffusion bridge sampling"_s);
        const QList<Paper> candidates{
            paperAbout(u"2510.00002"_s, u"Sampling bridge diffusion"_s),
            paperAbout(u"2510.00003"_s, u"Diffusion bridge sampling"_s),
        };
        const QList<SimilarPaper> found = nearest(own, candidates, 10);
        QCOMPARE(idsOf(found), (QStringList{u"2510.00003"_s, u"2510.00002"_s}));
        QCOMPARE(found.first().similarity, 1.0);
        QVERIFY(found.last().similarity < 0.9);
    }

    void equalOnesFallInIdOrderWhateverTheInput()
    {
        const Paper own = paperAbout(u"2510.00001"_s, u"Glacier flow"_s);
        QList<Paper> candidates;
        for (const QString &id : {u"2510.00009"_s, u"math/0611800"_s, u"2510.00002"_s})
            candidates.append(paperAbout(id, u"Glacier melting"_s));
        const QList<SimilarPaper> found = nearest(own, candidates, 10);
        QCOMPARE(idsOf(found), (QStringList{u"math/0611800"_s, u"2510.00002"_s, u"2510.00009"_s}));
        std::reverse(candidates.begin(), candidates.end());
        QVERIFY(nearest(own, candidates, 10) == found);
    }

    void papersWithoutWordsHaveNoKin()
    {
        const Paper empty = paperAbout(u"2510.00001"_s, u"$x$"_s);
        QVERIFY(wordsOf(empty).isEmpty());
        QVERIFY(nearest(empty, {paper(u"2510.00002"_s)}, 10).isEmpty());
        QVERIFY(nearest(paper(u"2510.00002"_s), {}, 10).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSimilar)
#include "tst_similar.moc"
