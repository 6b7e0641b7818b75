// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/digest.h"
#include "support/builders.h"

#include <QRegularExpression>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Digest smallDigest()
{
    Pick match = test::pick(u"2510.00001"_s);
    match.followedAuthors = {{u"Ada Writer"_s}};
    return {.day = QDate(2025, 10, 1),
            .spending = {{u"model-1"_s, {.in = 89233, .out = 86906}, 0.104, 0.874}},
            .announced = 978,
            .scanned = 635,
            .picks = {match, test::scoredPick(u"2510.00002"_s, 9, 8)},
            .systemPrompt = u"You read.\nYou judge."_s,
            .userPrompt = u"## Topics\n\n- one\n"_s};
}

QString withPick(const Pick &pick)
{
    Digest digest = smallDigest();
    digest.picks = {pick};
    return digestMarkdown(digest);
}

} // namespace

class TestDigest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLaidOutAsPublishedOnes();
    void totalCostComesFromExactParts();
    void oneTableForEachScorer();
    void unknownPriceIsSaid();
    void localRankerAloneCostsNothing_data();
    void localRankerAloneCostsNothing();
    void wideNumbersWidenTheTable();
    void estimatesAreMarked();
    void authorMatchKeepsItsScores();
    void hostileTextStaysInItsPlace();
    void withoutPromptsThereIsNoPromptSection();
};

void TestDigest::isLaidOutAsPublishedOnes()
{
    QCOMPARE(digestMarkdown(smallDigest()), uR"(# Personalized Daily ArXiv Papers 2025-10-01

| *[model-1]*   | Prompt   | Completion   | Total   |
|:-------------:|:--------:|:------------:|:-------:|
| **Token**     | 89233    | 86906        | 176139  |
| **Cost**      | $0.10    | $0.87        | $0.98   |

Total arXiv papers: 978

Total scanned papers: 635

Total relevant papers: 2

**Table of contents with paper titles:**

1. [On the matter of 2510.00001](#user-content-link1)
**Authors:** Ada Writer, Ben Writer

2. [On the matter of 2510.00002](#user-content-link2)
**Authors:** Ada Writer, Ben Writer

---

## 1. [On the matter of 2510.00001](https://arxiv.org/abs/2510.00001) <a id="link1"></a>

**ArXiv ID:** 2510.00001

**Authors:** Ada Writer, Ben Writer

**Abstract:** We study 2510.00001 and find that it behaves.

**Comment:** Author match



---

## 2. [On the matter of 2510.00002](https://arxiv.org/abs/2510.00002) <a id="link2"></a>

**ArXiv ID:** 2510.00002

**Authors:** Ada Writer, Ben Writer

**Abstract:** We study 2510.00002 and find that it behaves.

**Comment:** Matches the first criterion.

**Relevance:** 9
**Novelty:** 8

---

# Paper Selection Prompt

## System Prompt

> You read.
> You judge.

## User Prompt

> ## Topics
> 
> - one
)"_s);
}

void TestDigest::totalCostComesFromExactParts()
{
    Digest digest = smallDigest();
    digest.spending.first().usdIn = 0.014;
    digest.spending.first().usdOut = 0.014;
    QVERIFY(digestMarkdown(digest).contains(
        u"| **Cost**      | $0.01    | $0.01        | $0.03   |\n"_s));
}

void TestDigest::oneTableForEachScorer()
{
    Digest digest = smallDigest();
    digest.spending.append({u"model|2"_s, {.in = 5, .out = 1, .isEstimate = true}, 0.0, 0.0});
    const QString markdown = digestMarkdown(digest);
    QCOMPARE(markdown.count(u"| **Token**"_s), 2);
    QVERIFY(markdown.contains(u"\n\n| *[model\\|2]*   | Prompt   |"_s));
    QVERIFY(markdown.contains(u"| ~5       | ~1           | ~6      |\n"_s));
}

void TestDigest::unknownPriceIsSaid()
{
    Digest digest = smallDigest();
    digest.spending.first().usdOut.reset();
    QVERIFY(digestMarkdown(digest).contains(
        u"| **Cost**      | $0.10    | unknown      | unknown |\n"_s));
}

void TestDigest::localRankerAloneCostsNothing_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("named") << true;
    QTest::newRow("no scorer given") << false;
}

void TestDigest::localRankerAloneCostsNothing()
{
    QFETCH(const bool, isNamed);
    Digest digest = smallDigest();
    digest.spending.clear();
    if (isNamed)
        digest.spending.append({u"local ranker"_s, {}, {}, {}});
    QVERIFY(digestMarkdown(digest).contains(
        uR"(| *[local ranker]*   | Prompt   | Completion   | Total   |
|:------------------:|:--------:|:------------:|:-------:|
| **Token**          | 0        | 0            | 0       |
| **Cost**           | $0.00    | $0.00        | $0.00   |
)"_s));
}

void TestDigest::wideNumbersWidenTheTable()
{
    Digest digest = smallDigest();
    digest.spending.first().usage.in = 1'234'567'890;
    QVERIFY(digestMarkdown(digest).contains(
        uR"(| *[model-1]*   | Prompt     | Completion   | Total      |
|:-------------:|:----------:|:------------:|:----------:|
| **Token**     | 1234567890 | 86906        | 1234654796 |
)"_s));
}

void TestDigest::estimatesAreMarked()
{
    Pick pick = test::scoredPick(u"2510.00001"_s, 8, 0);
    pick.score->state = Score::State::Estimated;
    pick.score->scorer = {};
    pick.score->comment.clear();
    QVERIFY(
        withPick(pick).contains(u"**Comment:** –\n\n**Relevance:** ~8\n**Novelty:** –\n\n---\n"_s));
}

void TestDigest::authorMatchKeepsItsScores()
{
    Pick pick = test::scoredPick(u"2510.00001"_s, 3, 4);
    pick.followedAuthors = {{u"Ada Writer"_s}};
    QVERIFY(withPick(pick).contains(u"**Comment:** Author match. Matches the first criterion.\n\n"
                                    "**Relevance:** 3\n**Novelty:** 4\n\n---\n"_s));
}

void TestDigest::hostileTextStaysInItsPlace()
{
    Pick pick = test::scoredPick(u"2510.00001"_s, 9, 9);
    pick.paper.title = u"Out](http://a.example)\n\n# <script>alert(1)</script>"_s;
    pick.paper.abstract = u"text\n\n---\n\n## 2. [Fake](https://b.example) <img src=x>"_s;
    pick.paper.authors = {u"Eve\n# Heading"_s, u"<b>Mallory</b>"_s};
    pick.score->comment = u"`open\n\n> quote ![x](http://c.example/pixel)"_s;
    const QString markdown = withPick(pick);
    const QStringList lines = markdown.split(u'\n');
    QCOMPARE(lines.filter(QRegularExpression(u"^#+ "_s)).size(), 5);
    QCOMPARE(lines.count(u"---"_s), 2);
    QVERIFY(!markdown.contains(u"<script"_s) && !markdown.contains(u"</script"_s));
    QVERIFY(!markdown.contains(u"<img"_s) && !markdown.contains(u"<b>"_s));
    const QRegularExpression target(uR"((?<!\\)\]\((.*?)\))"_s);
    QStringList targets;
    for (const auto &match : target.globalMatch(markdown))
        targets.append(match.captured(1));
    QCOMPARE(targets,
             (QStringList{u"#user-content-link1"_s, u"https://arxiv.org/abs/2510.00001"_s}));
}

void TestDigest::withoutPromptsThereIsNoPromptSection()
{
    Digest digest = smallDigest();
    digest.systemPrompt.clear();
    digest.userPrompt.clear();
    const QString markdown = digestMarkdown(digest);
    QVERIFY(!markdown.contains(u"Prompt\n"_s));
    QVERIFY(markdown.endsWith(u"**Novelty:** 8\n\n---\n\n"_s));
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
