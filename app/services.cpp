// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include "base/async.h"
#include "llm/knownservice.h"
#include "run/samplelibrary.h"
#include "run/storejournal.h"
#include "settings/desktopkeychain.h"
#include "settings/keysentences.h"

#include <QDir>
#include <QTemporaryDir>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto peoplePace = std::chrono::seconds(1);

std::chrono::milliseconds paceOf(const Settings &settings)
{
    return std::chrono::milliseconds(qRound64(settings.paceSeconds() * 1000));
}

// On loopback, where the pace may be shorter, all waits are.
ArxivClient::Limits limitsOf(const Settings &settings)
{
    constexpr double arxivPaceSeconds = 3;
    const double share = std::min(1.0, settings.paceSeconds() / arxivPaceSeconds);
    const auto scaled = [share](std::chrono::milliseconds span) {
        return std::chrono::milliseconds(qRound64(double(span.count()) * share));
    };
    ArxivClient::Limits limits;
    limits.backoffBase = scaled(limits.backoffBase);
    limits.restAfterGivingUp = scaled(limits.restAfterGivingUp);
    return limits;
}

// A test's answer is done with once it is received.
ConnectionTest::Records recordsIn(Store &store, const PriceBook &prices)
{
    return {.sent = [&store](const RequestRecord &request) { return store.recordSent(request); },
            .received =
                [&store](const RequestRecord &request) {
                    store.recordReceived(request);
                    return store.recordParsed(request.id, {});
                },
            .failed =
                [&store](qint64 id, const QString &detail, bool isPerhapsBilled) {
                    return store.recordFailed(id, detail, isPerhapsBilled);
                },
            .learnt = [&store](const QString &host, const QString &model,
                               const QByteArray &form) { store.saveWireForm(host, model, form); },
            .price = [&prices](const Endpoint &endpoint) { return prices.priceOf(endpoint); }};
}

} // namespace

// In the order of construction; destroyed in reverse, so that nobody outlives what he refers to.
struct Services::Members
{
    Members(const Profile &where, const Clock &time, std::unique_ptr<Store> opened)
        : profile(where)
        , clock(time)
        , settings(profile.settingsFile)
        , calendar(AnnouncementCalendar::shipped(profile.calendarFile()))
        , keyStore(std::make_unique<DesktopKeychain>(), profile.keyFile())
        , store(std::move(opened))
        , dailyCare(profile.database(), clock)
        , prices(http, profile.ownPrices(), profile.fetchedPrices())
        , pacer(paceOf(settings),
                isLoopback(settings.feedUrl()) ? profile.paceStamp() : Profile::sharedPaceStamp())
        , arxiv(http, pacer)
        , pdfDownload(arxiv, PdfCache(profile.pdfFolder()))
        , peoplePacer(peoplePace, profile.peoplePaceStamp())
        , scholar(http, peoplePacer)
        , authorLookup({*store, scholar, [this] { return scholarKey(); }})
        , connectionTest(http, recordsIn(*store, prices), clock)
        , journal(*store)
        , modelScorer(http, journal, clock)
        , dayRun({*store, settings, arxiv, modelScorer, authorLookup, calendar, prices,
                  profile.runLock(), clock})
        , rangeRun(*store, settings, dayRun)
        , trial({*store, settings, modelScorer, dayRun, prices, profile.runLock(), clock})
        , question(http, journal, clock)
        , suggesting({*store, settings, question, prices, profile.runLock(), clock})
        , backfill({*store, settings, arxiv, calendar, profile.runLock(), clock})
        , importing({*store, settings, clock})
        , paperFetch({*store, settings, arxiv})
        , syncing({*store, settings, clock}, profile.dataFolder)
        , schedule({*store, settings, calendar, clock})
        , zotero(http)
        , pdfForZotero(arxiv, PdfCache(profile.pdfFolder()))
        , zoteroSending({*store, settings, zotero, pdfForZotero})
    {
        arxiv.setLimits(limitsOf(settings));
        store->setMachineName(settings.syncMachine());
    }

    KeyName scholarKeyName() const { return {u"semantic-scholar"_s, hostOf(settings.peopleUrl())}; }

    // Most readers have none, and a machine without a key store can have none.
    QFuture<Result<QString>> scholarKey()
    {
        return keyStore.find(scholarKeyName()).then([](const FoundKey &key) {
            return Result<QString>(key.secret);
        });
    }

    std::unique_ptr<QTemporaryDir> sampleFolder; // null but for the sample
    Profile profile;
    Clock clock;
    Settings settings;
    AnnouncementCalendar calendar;
    KeyStore keyStore;
    std::unique_ptr<Store> store;
    DailyCare dailyCare;
    Http http;
    PriceBook prices;
    Pacer pacer;
    ArxivClient arxiv;
    PdfDownload pdfDownload;
    Pacer peoplePacer;
    SemanticScholar scholar;
    AuthorLookup authorLookup;
    ConnectionTest connectionTest;
    StoreJournal journal;
    ModelScorer modelScorer;
    DayRun dayRun;
    RangeRun rangeRun;
    Trial trial;
    SingleQuestion question;
    Suggesting suggesting;
    Backfill backfill;
    Importing importing;
    PaperFetch paperFetch;
    Syncing syncing;
    Schedule schedule;
    Zotero zotero;
    PdfDownload pdfForZotero;
    ZoteroSending zoteroSending;
};

Services::Services() = default;
Services::~Services() = default;

Result<std::unique_ptr<Services>> Services::open(const Profile &profile, const Clock &clock,
                                                 DailyCopy daily)
{
    if (!QDir().mkpath(profile.dataFolder))
        return failure(Error::Kind::Storage, u"cannot make the folder "_s + profile.dataFolder);
    auto store = Store::open(profile.database(), clock, daily);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<Services> services(new Services);
    services->m = std::make_unique<Members>(profile, clock, *std::move(store));
    return services;
}

Result<std::unique_ptr<Services>> Services::openSample(const Clock &clock)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure(Error::Kind::Storage, folder->errorString());
    auto opened = open(Profile::in(folder->path()), clock);
    if (!opened)
        return opened;
    Services &services = **opened;
    services.m->sampleFolder = std::move(folder);
    const auto filled = fillWithSample(services.store(), services.settings(), clock);
    if (!filled)
        return tl::unexpected(filled.error());
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

KeyName Services::modelKeyName() const
{
    return {u"llm"_s, hostOf(m->settings.llmEndpoint())};
}

KeyName Services::scholarKeyName() const
{
    return m->scholarKeyName();
}

QFuture<Result<QString>> Services::modelKey()
{
    const bool isWanted = serviceAt(m->settings.llmEndpoint()).wantsKey;
    const QString file = m->keyStore.file();
    return m->keyStore.find(modelKeyName()).then([isWanted, file](const FoundKey &key) {
        const bool isKnown = key.keychain == KeychainState::Answers && key.detail.isEmpty();
        return key.isFound() || isKnown || !isWanted
                   ? Result<QString>(key.secret)
                   : Result<QString>(failure(Error::Kind::Storage, placeSentence(key, file)));
    });
}

ConnectionTest &Services::connectionTest()
{
    return m->connectionTest;
}

Store &Services::store()
{
    return *m->store;
}

DailyCare &Services::dailyCare()
{
    return m->dailyCare;
}

PriceBook &Services::prices()
{
    return m->prices;
}

DayRun &Services::dayRun()
{
    return m->dayRun;
}

RangeRun &Services::rangeRun()
{
    return m->rangeRun;
}

Trial &Services::trial()
{
    return m->trial;
}

Suggesting &Services::suggesting()
{
    return m->suggesting;
}

Backfill &Services::backfill()
{
    return m->backfill;
}

ZoteroSending &Services::zoteroSending()
{
    return m->zoteroSending;
}

PaperFetch &Services::paperFetch()
{
    return m->paperFetch;
}

PdfDownload &Services::pdfDownload()
{
    return m->pdfDownload;
}

Schedule &Services::schedule()
{
    return m->schedule;
}

const AnnouncementCalendar &Services::calendar() const
{
    return m->calendar;
}

QFuture<Result<QList<FoundAuthor>>> Services::findAuthors(const QString &name)
{
    return chain(&m->scholar, m->scholarKey())
        .then([this, name](const QString &key) {
            return m->scholar.findAuthors({m->settings.peopleUrl(), key}, name);
        })
        .future();
}

Syncing &Services::syncing()
{
    return m->syncing;
}

Importing &Services::importing()
{
    return m->importing;
}

} // namespace firstlight
