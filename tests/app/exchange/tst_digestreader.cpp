// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/digest.h"
#include "exchange/digestreader.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// As the system before Firstlight laid its digests out.
const QString published = uR"(# Personalized Daily ArXiv Papers 2025-03-04

| *[model-9]*   | Prompt   | Completion   | Total   |
|:-------------:|:--------:|:------------:|:-------:|
| **Token**     | 10       | 20           | 30      |

Total relevant papers: 3

**Table of contents with paper titles:**

1. [On sparse [and dense] maps](#user-content-link1)
**Authors:** Ada Writer (Inst A, Town), Ben Writer

---

## 1. [On sparse [and dense] maps](https://arxiv.org/abs/2503.00001) <a id="link1"></a>

**ArXiv ID:** 2503.00001

**Authors:** Ada Writer (Inst A, Town), Ben Writer

**Abstract:** We map $x < y$
and go on.

**Comment:** Author match



---

## 2. [Second](https://arxiv.org/abs/2503.00002) <a id="link2"></a>

**ArXiv ID:** 2503.00002

**Authors:** Chen Reader

**Abstract:** Short.

**Comment:** Criterion one: a `new` map.

**Relevance:** 9
**Novelty:** 8

---

## 3. [No number](https://example.org/) <a id="link3"></a>

**Abstract:** Nothing.

---

## 4. [Off the scale](https://arxiv.org/abs/2503.00004) <a id="link4"></a>

**ArXiv ID:** 2503.00004

**Abstract:** Long.

**Comment:** So much.

**Relevance:** 12
**Novelty:** 7

---

## 5. [Second again](https://arxiv.org/abs/2503.00002v2) <a id="link5"></a>

**ArXiv ID:** 2503.00002v2

---

# Paper Selection Prompt

## System Prompt

> You read.
>
> > Quoted.

## User Prompt

> ## Topics
> ## 9. [Not a paper](https://arxiv.org/abs/2503.00009)
)"_s;

QStringList idsOf(const ReadDigest &digest)
{
    QStringList ids;
    for (const ReadDigest::Entry &entry : digest.entries)
        ids.append(entry.paper.id.toString());
    return ids;
}

} // namespace

class TestDigestReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPublishedDigest();
    void refusesByLine();
    void keepsThePrompt();
    void readsItsFirstYear();
    void ownDigestComesBack();
    void estimatesComeBackAsTheLocalRankers();
    void readsJson();
    void jsonRefusesByLine();
    void whatIsNoObjectFailsWithItsLine();
    void nameTellsTheDay();
};

void TestDigestReader::readsAPublishedDigest()
{
    const ReadDigest digest = digestFromMarkdown(published);
    QCOMPARE(digest.day, QDate(2025, 3, 4));
    QCOMPARE(idsOf(digest), QStringList({u"2503.00001"_s, u"2503.00002"_s, u"2503.00004"_s}));
    const ReadDigest::Entry &match = digest.entries.at(0);
    QCOMPARE(match.paper.title, u"On sparse [and dense] maps"_s);
    QCOMPARE(match.paper.authors, QStringList({u"Ada Writer (Inst A, Town)"_s, u"Ben Writer"_s}));
    QCOMPARE(match.paper.abstract, u"We map $x < y$ and go on."_s);
    QVERIFY(match.isAuthorMatch);
    QVERIFY(!match.relevance && !match.novelty && match.comment.isEmpty());
    const ReadDigest::Entry &scored = digest.entries.at(1);
    QVERIFY(!scored.isAuthorMatch);
    QCOMPARE(scored.relevance, std::optional(9));
    QCOMPARE(scored.novelty, std::optional(8));
    QCOMPARE(scored.comment, u"Criterion one: a `new` map."_s);
    QCOMPARE(scored.scorer.model, u"model-9"_s);
}

void TestDigestReader::refusesByLine()
{
    const ReadDigest digest = digestFromMarkdown(published);
    const QStringList lines = published.split(u'\n');
    const auto lineOf = [&lines](const QString &start) {
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (lines.at(at).startsWith(start))
                return at + 1;
        }
        return qsizetype(-1);
    };
    QCOMPARE(digest.refusals.size(), 3);
    QCOMPARE(digest.refusals.at(0).line, lineOf(u"## 3."_s));
    QCOMPARE(digest.refusals.at(1).line, lineOf(u"**Relevance:** 12"_s));
    QCOMPARE(digest.refusals.at(2).line, lineOf(u"## 5."_s));
    QVERIFY(!digest.entries.last().relevance); // the paper is taken without its score
    QCOMPARE(digest.entries.last().novelty, std::optional(7));
}

void TestDigestReader::keepsThePrompt()
{
    const ReadDigest digest = digestFromMarkdown(published);
    QCOMPARE(digest.systemPrompt, u"You read.\n\n> Quoted."_s);
    QVERIFY(digest.prompt.startsWith(u"# Paper Selection Prompt"_s));
    QVERIFY(digest.prompt.endsWith(u"(https://arxiv.org/abs/2503.00009)"_s));
}

void TestDigestReader::readsItsFirstYear()
{
    const ReadDigest digest = digestFromMarkdown(uR"(# Personalized Daily Arxiv Papers 02/26/2024
Total relevant papers: 1

Paper selection prompt and criteria at the bottom

Table of contents with paper titles:

0. [First](https://arxiv.org/abs/2402.00001)
**Authors:** Ada Writer

---

## 0. [First](https://arxiv.org/abs/2402.00001) <a id="link0"></a>
**ArXiv ID:** 2402.00001
**Authors:** Ada Writer, Ben Writer

**Abstract:**  We begin.

**Comment:** Criterion 1
**Relevance:** 5
**Novelty:** 6

---
## Paper selection prompt
 1. New methods.
)"_s);
    QCOMPARE(digest.day, QDate(2024, 2, 26));
    QCOMPARE(idsOf(digest), QStringList{u"2402.00001"_s});
    QCOMPARE(digest.entries.first().paper.abstract, u"We begin."_s);
    QCOMPARE(digest.entries.first().relevance, std::optional(5));
    QVERIFY(digest.entries.first().scorer == unnamedScorer());
    QVERIFY(digest.refusals.isEmpty());
}

void TestDigestReader::ownDigestComesBack()
{
    Pick match = test::scoredPick(u"2510.00001"_s, 9, 3);
    match.followedAuthors = {{u"Ada Writer"_s}};
    Pick nasty = test::scoredPick(u"2510.00002"_s, 8, 7);
    nasty.paper.title = u"[Re] <b>Bold</b> maps: f](x) and \\'etale $a$"_s;
    nasty.paper.authors = {u"J. \\`a Writer (A, B)"_s, u"- Dash"_s};
    nasty.paper.abstract = u"# No heading [link](http://example.org) with $x_1 < y$"_s;
    nasty.score->comment = u"A `half-open remark about <i>it</i>, see [1](2)"_s;
    Pick silent = test::scoredPick(u"2510.00003"_s, 10, 0);
    silent.score->comment.clear();
    const Digest digest{.day = QDate(2025, 10, 1),
                        .spending = {{.scorer = u"maker/model|1"_s}},
                        .picks = {match, nasty, silent},
                        .systemPrompt = u"You read.\n\n## Topics\n> as quoted"_s,
                        .userPrompt = u"[PAPERS]"_s};
    const ReadDigest read = digestFromMarkdown(digestMarkdown(digest));
    QCOMPARE(read.day, digest.day);
    QVERIFY(read.refusals.isEmpty());
    QCOMPARE(read.entries.size(), 3);
    for (qsizetype at = 0; at < 3; ++at) {
        const Pick &pick = digest.picks.at(at);
        const ReadDigest::Entry &entry = read.entries.at(at);
        QCOMPARE(entry.paper.id.toString(), pick.paper.id.toString());
        QCOMPARE(entry.paper.title, pick.paper.title);
        QCOMPARE(entry.paper.authors, pick.paper.authors);
        QCOMPARE(entry.paper.abstract, pick.paper.abstract);
        QCOMPARE(entry.relevance, pick.score->relevance);
        QCOMPARE(entry.novelty, pick.score->novelty);
        QCOMPARE(entry.isAuthorMatch, pick.isAuthorMatch());
        QCOMPARE(entry.scorer.model, u"maker/model|1"_s);
    }
    QCOMPARE(read.entries.at(0).comment, match.score->comment);
    QCOMPARE(read.entries.at(1).comment, nasty.score->comment);
    QCOMPARE(read.systemPrompt, digest.systemPrompt);
}

void TestDigestReader::estimatesComeBackAsTheLocalRankers()
{
    Pick pick = test::scoredPick(u"2510.00001"_s, 8, 0);
    pick.score->state = Score::State::Estimated;
    pick.score->scorer = {};
    const ReadDigest read =
        digestFromMarkdown(digestMarkdown({.day = QDate(2025, 10, 1), .picks = {pick}}));
    QCOMPARE(read.entries.size(), 1);
    QVERIFY(read.entries.first().scorer.isLocal());
    QCOMPARE(read.entries.first().relevance, std::optional(8));
    QVERIFY(!read.entries.first().novelty);
}

void TestDigestReader::readsJson()
{
    const auto digest = digestFromJson(R"json({
"2503.00001": {"COMMENT": "Author match", "SCORE": 20.0, "authors": ["Ada (A", "B)", "Ben"],
  "title": "First\n  one", "abstract": "We.", "arxiv_id": "2503.00001"},
"2503.00002": {"ARXIVID": "2503.00002", "COMMENT": "Why.", "RELEVANCE": "9", "NOVELTY": null,
  "authors": [], "title": "Second", "abstract": "They."}
})json");
    QVERIFY(digest);
    QVERIFY(digest->refusals.isEmpty());
    QCOMPARE(digest->entries.size(), 2);
    QVERIFY(digest->entries.at(0).isAuthorMatch);
    QCOMPARE(digest->entries.at(0).paper.title, u"First one"_s);
    QCOMPARE(digest->entries.at(0).paper.authors, QStringList({u"Ada (A, B)"_s, u"Ben"_s}));
    QCOMPARE(digest->entries.at(1).relevance, std::optional(9));
    QVERIFY(!digest->entries.at(1).novelty);
    QCOMPARE(digest->entries.at(1).comment, u"Why."_s);
}

void TestDigestReader::jsonRefusesByLine()
{
    const auto digest = digestFromJson("{\n\"2503.00001\": {\"title\": \"T\", \"NOVELTY\": 7.5},\n"
                                       "\"nonsense\": {\"title\": \"T\"},\n"
                                       "\"2503.00003\": {\"abstract\": \"A\"},\n"
                                       "\"2503.00004\": 5}");
    QVERIFY(digest);
    QCOMPARE(idsOf(*digest), QStringList{u"2503.00001"_s});
    QList<qint64> lines;
    for (const Refusal &refusal : digest->refusals)
        lines.append(refusal.line);
    std::sort(lines.begin(), lines.end());
    QCOMPARE(lines, QList<qint64>({2, 3, 4, 5}));
}

void TestDigestReader::whatIsNoObjectFailsWithItsLine()
{
    const auto broken = digestFromJson("{\n\"2503.00001\": {\n\"title\" \"T\"}}");
    QVERIFY(!broken);
    QVERIFY(broken.error().kind == Error::Kind::Parse);
    QVERIFY2(broken.error().detail.contains(u"line 3"_s), qPrintable(broken.error().detail));
    QVERIFY(!digestFromJson("[]"));
}

void TestDigestReader::nameTellsTheDay()
{
    QCOMPARE(dayInFileName(u"2025-10-01-output.json"_s), QDate(2025, 10, 1));
    QVERIFY(!dayInFileName(u"2025-13-01.json"_s).isValid());
    QVERIFY(!dayInFileName(u"digest.json"_s).isValid());
}

QTEST_GUILESS_MAIN(TestDigestReader)
#include "tst_digestreader.moc"
