// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/samplelibrary.h"

#include "criteria/criteriamarkdown.h"
#include "criteria/templates.h"
#include "exchange/sampleday.h"
#include "ranker/ranker.h"
#include "settings/settings.h"
#include "store/store.h"

namespace firstlight {

using namespace Qt::StringLiterals;

Result<void> fillWithSample(Store &store, Settings &settings, const Clock &clock)
{
    const Result<Announcement> day = sampleDay();
    if (!day)
        return tl::unexpected(day.error());
    const CriteriaTemplate start = criteriaTemplates().first();
    QList<Paper> papers;
    for (const AnnouncedPaper &announced : day->papers) {
        if (announced.type() <= AnnounceType::Cross)
            papers.append(announced.paper);
    }
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

} // namespace firstlight
