// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "run/authorlookup.h"
#include "run/reading.h"
#include "services.h"
#include "support/builders.h"
#include "support/fakeworld.h"
#include "support/tempstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const QList<AnnounceType> fresh{AnnounceType::New};

QStringList ids(int count)
{
    QStringList result;
    for (int number = 0; number < count; ++number)
        result.append(u"2509.%1"_s.arg(20000 + number));
    return result;
}

// A lookup of its own, impatient enough for tests.
struct Bench
{
    explicit Bench(int papers)
    {
        QList<Paper> announced;
        const QStringList all = ids(papers);
        for (const QString &id : all)
            announced.append(paper(id));
        temp.store->saveAnnouncement(announcement(day, announced)).result();
        scholar.setLimits({.retries = 1, .backoffBase = std::chrono::milliseconds(1)});
    }

    Result<LookupReport> look() { return await(lookup.start(world.url(), day, fresh)); }

    FakeWorld world;
    TempStore temp;
    Http http;
    Pacer pacer{std::chrono::milliseconds(0), {}};
    SemanticScholar scholar{http, pacer};
    int keysRead = 0;
    AuthorLookup lookup{{*temp.store, scholar, [this] {
                             ++keysRead;
                             return ready(Result<QString>(u"secret"_s));
                         }}};
};

// A whole day of eight papers.
struct Morning
{
    Morning()
    {
        world.listed = {{"cs.LG", ids(8)}};
        // Before the pacer is made.
        Settings settings(Profile::in(folder.path()).settingsFile);
        QVERIFY(settings.setText(u"arxiv.feed-url"_s, world.url().toString()));
        QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
        services = *Services::open(Profile::in(folder.path()), Clock(testNow()));
        set(u"categories"_s, u"cs.LG"_s);
        set(u"people.url"_s, world.url().toString());
        services->store().saveRevision(u"1. Pruning\n   - Relevant: Sparsity."_s, {}).result();
    }

    void set(const QString &key, const QString &value) const
    {
        QVERIFY(services->settings().setText(key, value));
    }
    // The same h-index for all authors of a paper, whose ids it is, too.
    void know(const QStringList &papers, int ada, int ben)
    {
        for (const QString &id : papers)
            world.knownAuthors.insert(id, {{u"Ada Writer"_s, ada}, {u"Ben Reader"_s, ben}});
    }
    Result<RunReport> run(bool withModel = false) const
    {
        RunRequest request;
        request.withModel = withModel;
        request.endpoint = {.base = world.url(u"/v1"_s), .model = u"gpt-5"_s, .key = u"k"_s};
        return await(services->dayRun().start(request));
    }

    QTemporaryDir folder;
    FakeWorld world;
    std::unique_ptr<Services> services;
};

} // namespace

class TestAuthorLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAndCriteriaNameWhomToFollow();
    void asksInBatches();
    void keepsWhatItHasWhenTheServiceFails();
    void cancelKeepsWhatIsThere();
    void nobodyIsAskedWithoutNeed();
    void onlyTheFollowedPersonMatches();
    void unknownPapersGoByName();
    void aRefusalStopsNoRun();
    void hiddenPapersAreNotPaidFor();
};

void TestAuthorLookup::settingsAndCriteriaNameWhomToFollow()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"firstlight.ini"_s));
    QVERIFY(settings.setText(u"people.follow"_s, u"Ada Writer; Blatt, Max <s2:4>; s2:5"_s));
    const auto people = followedPeople(
        settings, u"1. Oaks\n\n**People:**\n- ada writer <s2:17>, Max Blatt\n- Obst, Jan <?>"_s);
    const QList<FollowedPerson> expected{
        {u"Blatt, Max"_s, u"4"_s}, {{}, u"5"_s}, {u"ada writer"_s, u"17"_s}, {u"Obst, Jan"_s, {}}};
    QVERIFY(people == expected);
}

void TestAuthorLookup::asksInBatches()
{
    Bench bench(1100);
    bench.world.knownAuthors = {{ids(1).first(), {{u"Ada Writer"_s, 17}}}};
    QSignalSpy progressed(&bench.lookup, &AuthorLookup::progressed);
    const auto report = bench.look();
    QVERIFY(report);
    QCOMPARE(report->asked, 1100);
    QCOMPARE(report->known, 1);
    QVERIFY(!report->stoppedBy);
    QCOMPARE(bench.world.scholarRequests(), 3);
    QCOMPARE(progressed.size(), 3);
    QCOMPARE(progressed.last(), (QVariantList{1000, 1100}));
    for (const SeenRequest &request : bench.world.server().seen())
        QCOMPARE(request.headers.value("x-api-key"), "secret");
    // All is answered for today: nothing is asked, and no key is read.
    QCOMPARE(bench.look()->asked, 0);
    QCOMPARE(bench.world.scholarRequests(), 3);
    QCOMPARE(bench.keysRead, 1);
}

void TestAuthorLookup::keepsWhatItHasWhenTheServiceFails()
{
    Bench bench(1100);
    bench.world.scholarFaults = {{.status = 0}, {.status = 429}, {.status = 429}};
    const auto report = bench.look();
    QVERIFY(report);
    QCOMPARE(report->asked, 500);
    QVERIFY(report->stoppedBy && report->stoppedBy->kind == Error::Kind::RateLimited);
    const auto rest = bench.look();
    QCOMPARE(rest->asked, 600);
    QVERIFY(!rest->stoppedBy);
}

void TestAuthorLookup::cancelKeepsWhatIsThere()
{
    Bench bench(1100);
    bench.world.scholarFaults = {{.status = 0}, {.hang = true}};
    connect(&bench.lookup, &AuthorLookup::progressed, this, [&bench](int done) {
        if (done > 0)
            bench.lookup.cancel();
    });
    const auto report = bench.look();
    QVERIFY(report);
    QVERIFY(report->stoppedBy && report->stoppedBy->kind == Error::Kind::Cancelled);
    QCOMPARE(report->asked, 500);
    QCOMPARE(bench.temp.store->papersToLookUp(day, fresh).result()->size(), 600);
}

void TestAuthorLookup::nobodyIsAskedWithoutNeed()
{
    Morning morning;
    QVERIFY(morning.run());
    QCOMPARE(morning.world.scholarRequests(), 0);
    morning.set(u"people.follow"_s, u"Ada Writer"_s);
    morning.set(u"people.url"_s, {});
    QVERIFY(morning.run());
    QCOMPARE(morning.world.scholarRequests(), 0);
    morning.set(u"people.url"_s, morning.world.url().toString());
    QVERIFY(morning.run());
    QCOMPARE(morning.world.scholarRequests(), 1);
}

void TestAuthorLookup::onlyTheFollowedPersonMatches()
{
    Morning morning;
    morning.know(ids(7), 18, 2);
    morning.know({u"2509.20003"_s}, 17, 2);
    morning.set(u"people.follow"_s, u"Ada Writer <s2:17>"_s);
    morning.set(u"cutoff.relevance"_s, u"10"_s);
    const auto report = morning.run();
    QVERIFY(report);
    QVERIFY(!report->lookupStoppedBy);
    const auto picks = morning.services->store()
                           .picks({.day = day, .followed = {{u"Ada Writer"_s, u"17"_s}}})
                           .result()
                           .value();
    QStringList matches;
    for (const Pick &pick : picks) {
        if (pick.isAuthorMatch())
            matches.append(pick.paper.id.toString());
    }
    QCOMPARE(matches, QStringList{u"2509.20003"_s});
    // The last one is not known yet, and of the name there are two.
    QVERIFY(picks.last().isPerhapsAuthorMatch());
}

void TestAuthorLookup::unknownPapersGoByName()
{
    Morning morning;
    morning.set(u"people.follow"_s, u"Writer, Ada <s2:17>"_s);
    QCOMPARE(morning.run()->picked, 8);
    morning.set(u"people.follow"_s, u"A. Writer <s2:17>"_s);
    morning.set(u"cutoff.relevance"_s, u"10"_s);
    morning.set(u"cutoff.novelty"_s, u"10"_s);
    QCOMPARE(morning.run()->picked, 0); // perhaps is no pick
}

void TestAuthorLookup::aRefusalStopsNoRun()
{
    Morning morning;
    morning.set(u"people.follow"_s, u"Ada Writer"_s);
    morning.world.scholarFaults = {{.status = 403}};
    const auto report = morning.run();
    QVERIFY(report);
    QVERIFY(!report->stoppedBy);
    QVERIFY(report->lookupStoppedBy && report->lookupStoppedBy->kind == Error::Kind::Unauthorized);
    QCOMPARE(report->picked, 8);
    QCOMPARE(report->scanned, 8);
    QVERIFY(!morning.run()->lookupStoppedBy);
    QCOMPARE(morning.world.scholarRequests(), 2);
}

void TestAuthorLookup::hiddenPapersAreNotPaidFor()
{
    Morning morning;
    morning.know({u"2509.20001"_s, u"2509.20003"_s}, 4, 3);
    morning.know({u"2509.20002"_s}, 4, 5);
    morning.set(u"people.min-h-index"_s, u"5"_s);
    const auto report = morning.run(true);
    QVERIFY(report);
    QCOMPARE(report->scored, 6);
    QCOMPARE(report->unscored, 0);
    QCOMPARE(report->picked, 1); // 2509.20002; the numbers that end in 1 or 2 are picks
    QVERIFY(!morning.world.idsSent().contains(u"2509.20001"_s));
    QVERIFY(!morning.world.idsSent().contains(u"2509.20003"_s));
    morning.set(u"people.min-h-index"_s, u"0"_s);
    const auto shown = morning.run(true);
    QCOMPARE(shown->scored, 2);
    QCOMPARE(shown->reused, 6);
    QCOMPARE(shown->picked, 2);
    morning.set(u"people.min-h-index"_s, u"5"_s);
    const auto hidden = morning.run(true);
    QCOMPARE(hidden->hiddenByHIndex, 1);
    QCOMPARE(hidden->picked, 1);
    QCOMPARE(hidden->reused, 8);
}

QTEST_GUILESS_MAIN(TestAuthorLookup)
#include "tst_authorlookup.moc"
