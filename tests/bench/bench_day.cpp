// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a day takes in each stage, beside a floor measured in the same run: bench_day [PAPERS]
#include "benchtimes.h"

#include "criteria/criteriamarkdown.h"
#include "criteria/templates.h"
#include "exchange/sampleday.h"
#include "ranker/ranker.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// As many papers as asked for, made of the sample day's, each with an id of its own.
Announcement dayOf(int count)
{
    const Announcement sample = *sampleDay();
    Announcement day{.day = sample.day, .source = AnnouncementSource::Import};
    for (int number = 0; number < count; ++number) {
        AnnouncedPaper paper = sample.papers.at(number % sample.papers.size());
        paper.paper.id = *ArxivId::fromString(u"9911.%1"_s.arg(number + 1, 5, 10, '0'_L1));
        day.papers.append(paper);
    }
    return day;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 500;
    const Announcement day = dayOf(count);
    QList<Paper> papers;
    for (const AnnouncedPaper &announced : day.papers)
        papers.append(announced.paper);
    const Criteria criteria = criteriaFromMarkdown(criteriaTemplates().constFirst().text);
    const QDateTime now = QDateTime::currentDateTimeUtc();

    // The floor of everything that reads the text: lower case and a look at every character.
    qint64 letters = 0;
    const double floor = medianMs([&] {
        for (const Paper &paper : papers) {
            for (const QChar c : QString(paper.title + u' ' + paper.abstract).toLower())
                letters += c.isLetter() ? 1 : 0;
        }
    });
    const RankingIndex index(papers);
    std::printf("%d papers, %lld letters\n", count, static_cast<long long>(letters));
    print("floor: one look at the text", floor, floor);
    print("index the day", medianMs([&] { RankingIndex built(papers); }), floor);
    print("rank it by new criteria",
          medianMs([&] { estimate(index, criteria, {.criteriaHash = u"hash"_s, .now = now}); }),
          floor);
    print("save it, search index included", medianMs([&] {
              const QTemporaryDir folder;
              auto store = *Store::open(folder.filePath(u"bench.db"_s), Clock(now));
              (void)store->saveAnnouncement(day).result();
          }),
          floor);
    return 0;
}
