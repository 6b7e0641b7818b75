// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the local ranker costs, beside a floor measured in the same run (one look at every letter of
// the day): bench_ranker [PAPERS [BACKGROUND]]
#include "benchtimes.h"

#include "criteria/criteriamarkdown.h"
#include "criteria/templates.h"
#include "exchange/snapshotline.h"
#include "ranker/novelty.h"
#include "ranker/ranker.h"
#include "ranker/termpacking.h"
#include "support/snapshotlines.h"

#include <QCoreApplication>
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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qsizetype count = argc > 1 ? std::atoi(argv[1]) : 1000;
    const qsizetype earlier = argc > 2 ? std::atoi(argv[2]) : windowPapers;
    const QList<Paper> all = syntheticPapers(count + earlier);
    const QList<Paper> papers = all.first(count);
    qint64 letters = 0;
    const double floor = medianMs([&] {
        for (const Paper &paper : papers) {
            for (const QChar c : QString(paper.title + u' ' + paper.abstract).toLower())
                letters += c.isLetter() ? 1 : 0;
        }
    });
    std::printf("%lld papers, %lld of earlier days\n", static_cast<long long>(count),
                static_cast<long long>(earlier));
    print("floor: one look at the text", floor, floor);

    QList<KnownTerms> background;
    QList<QByteArray> packed;
    print("count the terms of a day", medianMs([&] {
              packed.clear();
              for (const Paper &paper : papers)
                  packed.append(packedTerms(termsOfPaper(paper)));
          }),
          floor);
    qsizetype bytes = 0;
    for (const QByteArray &terms : std::as_const(packed))
        bytes += terms.size();
    for (const Paper &paper : all.sliced(count))
        background.append({paper.id, termsOfPaper(paper)});

    const double before = residentMegabytes();
    const RankingIndex index(papers, background);
    const double after = residentMegabytes();
    print("index day and window", medianMs([&] { const RankingIndex built(papers, background); }),
          floor);
    const Criteria criteria = criteriaFromMarkdown(criteriaTemplates().constFirst().text);
    const Query query = queryFromCriteria(criteria);
    print("rank by new criteria", medianMs([&] { rank(index, query, nullptr); }), floor);
    print("the same with reasons", medianMs([&] { estimate(index, criteria, {}); }), floor);
    Knowledge knowledge{.criteria = query};
    for (qsizetype i = 0; i < background.size(); ++i)
        knowledge.labels.append({background.at(i).paper, i % 10 == 0});
    std::optional<Lesson> lesson;
    print("learn from the window", medianMs([&] { lesson = lessonFrom(index, knowledge); }), floor);
    if (lesson)
        print("rank by what was learnt", medianMs([&] { rank(index, query, &*lesson); }), floor);
    print("nearest of each paper", medianMs([&] { familiarity(index); }), floor);
    std::printf("a paper's terms %.0f bytes in the store; the index %.1f MB\n",
                double(bytes) / double(std::max<qsizetype>(1, count)), after - before);
    return 0;
}
