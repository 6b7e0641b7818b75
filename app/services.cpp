// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "criteria/templates.h"
#include "exchange/sampleday.h"
#include "ranker/ranker.h"
#include "run/storejournal.h"

#include <QDir>
#include <QTemporaryDir>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

std::chrono::milliseconds paceOf(const Settings &settings)
{
    return std::chrono::milliseconds(qRound64(settings.paceSeconds() * 1000));
}

} // namespace

// In the order of construction; destroyed in reverse, so that nobody outlives what he refers to.
struct Services::Members
{
    Members(const Profile &where, const Clock &time, std::unique_ptr<Store> opened)
        : profile(where)
        , clock(time)
        , settings(profile.settingsFile)
        , store(std::move(opened))
        , pacer(paceOf(settings), profile.paceStamp())
        , arxiv(http, pacer)
        , journal(*store)
        , modelScorer(http, journal, clock)
        , dayRun({*store, settings, arxiv, modelScorer, profile.runLock(), clock})
        , importing({*store, settings, clock})
    {}

    std::unique_ptr<QTemporaryDir> sampleFolder; // null but for the sample
    Profile profile;
    Clock clock;
    Settings settings;
    KeyStore keyStore;
    std::unique_ptr<Store> store;
    Http http;
    Pacer pacer;
    ArxivClient arxiv;
    StoreJournal journal;
    ModelScorer modelScorer;
    DayRun dayRun;
    Importing importing;
};

Services::Services() = default;
Services::~Services() = default;

Result<std::unique_ptr<Services>> Services::open(const Profile &profile, Clock clock)
{
    if (!QDir().mkpath(profile.dataFolder))
        return failure(Error::Kind::Storage, u"cannot make the folder "_s + profile.dataFolder);
    auto store = Store::open(profile.database(), clock);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<Services> services(new Services);
    services->m = std::make_unique<Members>(profile, clock, *std::move(store));
    return services;
}

Result<std::unique_ptr<Services>> Services::openSample(Clock clock)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure(Error::Kind::Storage, folder->errorString());
    const Result<Announcement> day = sampleDay();
    if (!day)
        return tl::unexpected(day.error());
    auto opened = open(Profile::in(folder->path()), clock);
    if (!opened)
        return opened;
    Services &services = **opened;
    services.m->sampleFolder = std::move(folder);

    const CriteriaTemplate start = criteriaTemplates().first();
    QList<Paper> papers;
    for (const AnnouncedPaper &announced : day->papers) {
        if (announced.type() <= AnnounceType::Cross)
            papers.append(announced.paper);
    }
    Store &store = services.store();
    const auto saved = store.saveAnnouncement(*day);
    const auto revision = store.saveRevision(start.text, start.title).result();
    if (!revision)
        return tl::unexpected(revision.error());
    const auto scored =
        store.saveScores(0, estimate(RankingIndex(papers), criteriaFromMarkdown(start.text),
                                     revision->hash, clock.now()));
    for (const auto &step :
         {saved.result(), scored.result(),
          services.settings().setText(u"people.follow"_s, sampleFollowedAuthor())}) {
        if (!step)
            return tl::unexpected(step.error());
    }
    return opened;
}

bool Services::isSample() const
{
    return m->sampleFolder != nullptr;
}

const Clock &Services::clock() const
{
    return m->clock;
}

const Profile &Services::profile() const
{
    return m->profile;
}

Settings &Services::settings()
{
    return m->settings;
}

KeyStore &Services::keyStore()
{
    return m->keyStore;
}

Store &Services::store()
{
    return *m->store;
}

DayRun &Services::dayRun()
{
    return m->dayRun;
}

Importing &Services::importing()
{
    return m->importing;
}

} // namespace firstlight
