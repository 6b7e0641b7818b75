// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/samplelibrary.h"

#include "criteria/criteriamarkdown.h"
#include "criteria/templates.h"
#include "exchange/sampleday.h"
#include "ranker/ranker.h"
#include "settings/settings.h"
#include "store/store.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<Paper> scannedPapers(const Announcement &day)
{
    QList<Paper> papers;
    for (const AnnouncedPaper &announced : day.papers) {
        if (announced.type() <= AnnounceType::Cross)
            papers.append(announced.paper);
    }
    return papers;
}

} // namespace

Result<void> fillWithSample(Store &store, Settings &settings, const Clock &clock)
{
    const Result<Announcement> day = sampleDay();
    if (!day)
        return tl::unexpected(day.error());
    const CriteriaTemplate start = criteriaTemplates().first();
    const QList<Paper> papers = scannedPapers(*day);
    const auto saved = store.saveAnnouncement(*day);
    const auto revision = store.saveRevision(start.text, start.title).result();
    if (!revision)
        return tl::unexpected(revision.error());
    const auto scored =
        store.saveScores(0, estimate(RankingIndex(papers), criteriaFromMarkdown(start.text),
                                     {.criteriaHash = revision->hash, .now = clock.now()}));
    for (const auto &step :
         {saved.result(), scored.result(),
          settings.setText(u"people.url"_s, {}), // nobody is asked about the invented
          settings.setText(u"people.follow"_s, sampleFollowedAuthor())}) {
        if (!step)
            return step;
    }
    return {};
}

QList<Pick> samplePicks(int most)
{
    const Result<Announcement> day = sampleDay();
    if (!day)
        return {};
    const QList<Paper> papers = scannedPapers(*day);
    const QList<Score> scores =
        estimate(RankingIndex(papers), criteriaFromMarkdown(criteriaTemplates().first().text), {});
    QList<Pick> picks;
    for (qsizetype at = 0; at < papers.size() && at < scores.size(); ++at)
        picks.append({.paper = papers.at(at), .day = day->day, .score = scores.at(at)});
    std::stable_sort(picks.begin(), picks.end(), [](const Pick &one, const Pick &other) {
        return one.score->strength > other.score->strength;
    });
    return picks.mid(0, most);
}

} // namespace firstlight
