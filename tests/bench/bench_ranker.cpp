// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the local ranker costs, beside a floor measured in the same run (one look at every letter of
// the day), in processor time: bench_ranker [PAPERS [BACKGROUND [DAYS_DIR]]]
#include "benchtimes.h"
#include "rankedday.h"

#include "criteria/criteriamarkdown.h"
#include "criteria/templates.h"
#include "exchange/snapshotline.h"
#include "ranker/criterialint.h"
#include "ranker/lifejudge.h"
#include "ranker/novelty.h"
#include "ranker/rankingdifference.h"
#include "ranker/termpacking.h"
#include "support/snapshotlines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QList<Paper> syntheticPapers(qsizetype count)
{
    test::SnapshotLines lines;
    QList<Paper> papers;
    while (papers.size() < count) {
        if (const auto record = snapshotRecord(lines.next()))
            papers.append(record->paper);
    }
    return papers;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

// Of the latest days in a folder; see rankedday.h.
QList<Paper> realPapers(const QString &folder, qsizetype most)
{
    const QDir days(folder);
    QList<Paper> papers;
    QSet<ArxivId> seen;
    for (const QString &name :
         days.entryList({u"*-*-*.jsonl"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto day = readDay(days.filePath(name), {});
        for (const JudgedPaper &judged : day ? day->papers : QList<JudgedPaper>()) {
            if (papers.size() >= most)
                return papers;
            if (!seen.contains(judged.paper.id))
                papers.append(judged.paper);
            seen.insert(judged.paper.id);
        }
    }
    return papers;
}

// What the window has done when a letter of the criteria was typed, up to what it shows.
void type(const RankingIndex &index, const Lesson *lesson)
{
    static QString text = criteriaTemplates().constFirst().text;
    text += u'x';
    EstimateParts parts{.criteriaHash = criteriaHash(text), .lesson = lesson};
    parts.lowestExplained = parts.calibration.cutoff - 1;
    estimate(index, criteriaFromMarkdown(text), parts);
}

double oneLookAtTheText(const QList<Paper> &papers)
{
    qint64 letters = 0;
    const double ms = medianCpuMs([&] {
        for (const Paper &paper : papers) {
            for (const QChar c : QString(paper.title + u' ' + paper.abstract).toLower())
                letters += c.isLetter() ? 1 : 0;
        }
    });
    std::printf("%lld letters\n", static_cast<long long>(letters));
    return ms;
}

QList<KnownTerms> counted(const QList<Paper> &papers)
{
    QList<KnownTerms> terms;
    for (const Paper &paper : papers)
        terms.append({paper.id, termsOfPaper(paper)});
    return terms;
}

double meanPackedBytes(const QList<KnownTerms> &papers)
{
    qsizetype bytes = 0;
    for (const KnownTerms &known : papers)
        bytes += packedTerms(known.terms).size();
    return double(bytes) / double(std::max<qsizetype>(1, papers.size()));
}

void measureRanking(const RankingIndex &index, const QList<KnownTerms> &background, double floor)
{
    const Criteria criteria = criteriaFromMarkdown(criteriaTemplates().constFirst().text);
    const Query query = queryFromCriteria(criteria);
    print("rank by new criteria", medianCpuMs([&] { rank(index, query, nullptr); }), floor);
    print("the same with reasons", medianCpuMs([&] { estimate(index, criteria, {}); }), floor);
    print("keystroke: typed text to estimates", medianCpuMs([&] { type(index, nullptr); }), floor);
    Knowledge knowledge{.criteria = query};
    for (qsizetype i = 0; i < background.size(); ++i)
        knowledge.labels.append({background.at(i).paper, i % 10 == 0});
    std::optional<Lesson> lesson;
    print("learn from the window", medianCpuMs([&] { lesson = lessonFrom(index, knowledge); }, 5),
          floor);
    if (lesson) {
        print("rank by what was learnt", medianCpuMs([&] { rank(index, query, &*lesson); }), floor);
        print("keystroke with what was learnt", medianCpuMs([&] { type(index, &*lesson); }), floor);
    }
    print("nearest of each paper", medianCpuMs([&] { familiarity(index); }, 5), floor);
}

// A letter typed in the workshop: the papers in view by what was learnt, what enters and leaves and
// by which words, and every test judged, beside some fifteen days.
void measureWorkshop(const QList<Paper> &papers, const QList<Paper> &known, double floor)
{
    constexpr qsizetype testCount = 500;
    constexpr qsizetype windowOfTests = 7500;
    constexpr qsizetype shown = 100;
    const QList<Paper> window = known.first(std::min(windowOfTests, known.size()));
    const QList<KnownTerms> background = counted(window);
    QList<LifeTest> tests;
    for (qsizetype at = 0; at < std::min(testCount, window.size()); ++at)
        tests.append(
            {window.at(at).id, at % 5 == 0 ? LifeTest::Kind::Dismissed : LifeTest::Kind::Starred});
    const RankingIndex index(papers, background);
    const LifeJudge judge(tests, window, background, {}, {});
    QList<Pick> picks;
    for (const Paper &paper : papers)
        picks.append(Pick{.paper = paper});
    const QString text = criteriaTemplates().constFirst().text;
    Knowledge knowledge{.criteria = queryFromCriteria(criteriaFromMarkdown(text))};
    for (qsizetype i = 0; i < background.size(); ++i)
        knowledge.labels.append({background.at(i).paper, i % 10 == 0});
    const std::optional<Lesson> lesson = lessonFrom(index, knowledge);
    EstimateParts parts{.criteriaHash = {}, .lesson = lesson ? &*lesson : nullptr};
    parts.lowestExplained = parts.calibration.cutoff - 1;
    const Estimates saved = estimates(index, criteriaFromMarkdown(text), parts);
    const LifeJudgement before = judge.judge(criteriaFromMarkdown(text));
    const Criteria draft =
        criteriaFromMarkdown(text + u"\n\n**Keywords:**\n- Irrelevant: diffusion models\n"_s);
    Estimates typed;
    print("workshop: rank the view", medianCpuMs([&] { typed = estimates(index, draft, parts); }),
          floor);
    RankingDifference difference;
    print("workshop: entered, left, moved", medianCpuMs([&] {
              difference = rankingDifference(picks, saved.scores, typed.scores, {});
              difference = withWords(difference, index, saved, typed, shown);
          }),
          floor);
    LifeJudgement after;
    print("workshop: judge 500 tests", medianCpuMs([&] { after = judge.judge(draft); }), floor);
    const LifeRegression regression = regressionBetween(before.report, after.report);
    print("workshop: reasons of what is lost",
          medianCpuMs([&] { judge.reasonsOfChange(before, after, regression.lost); }), floor);
    print("workshop: a keystroke in all", medianCpuMs([&] {
              typed = estimates(index, draft, parts);
              difference = withWords(rankingDifference(picks, saved.scores, typed.scores, {}),
                                     index, saved, typed, shown);
              after = judge.judge(draft);
          }),
          floor);
    const CriteriaDocument document = criteriaDocument(text);
    const LintMaterial material{.index = &index, .dismissed = {}};
    print("workshop: lint", medianCpuMs([&] { lint(document, material); }), floor);
    std::printf("entered %lld, left %lld, moved %lld; lost %lld, won %lld tests\n",
                static_cast<long long>(difference.entered.size()),
                static_cast<long long>(difference.left.size()),
                static_cast<long long>(difference.moved.size()),
                static_cast<long long>(regression.lost.size()),
                static_cast<long long>(regression.won.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qsizetype count = argc > 1 ? std::atoi(argv[1]) : 1000;
    const qsizetype earlier = argc > 2 ? std::atoi(argv[2]) : windowPapers;
    const QList<Paper> all = argc > 3 ? realPapers(QFile::decodeName(argv[3]), count + earlier)
                                      : syntheticPapers(count + earlier);
    const QList<Paper> papers = all.first(std::min(count, all.size()));
    const QList<Paper> known = all.sliced(papers.size());
    std::printf("%lld papers, %lld of earlier days, ", static_cast<long long>(papers.size()),
                static_cast<long long>(known.size()));
    const double floor = oneLookAtTheText(papers);
    print("floor: one look at the text", floor, floor);
    print("count the terms of a day", medianCpuMs([&] { counted(papers); }), floor);
    const QList<KnownTerms> background = counted(known);
    const double before = residentMegabytes();
    const RankingIndex index(papers, background);
    const double after = residentMegabytes();
    print("index day and window",
          medianCpuMs([&] { const RankingIndex built(papers, background); }), floor);
    measureRanking(index, background, floor);
    measureWorkshop(papers, known, floor);
    std::printf("a paper's terms %.0f bytes in the store; the index %.1f MB\n",
                meanPackedBytes(counted(papers)), after - before);
    return 0;
}
