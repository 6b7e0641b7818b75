// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "run/backfill.h"
#include "services.h"
#include "support/fakearxiv.h"

#include <QTest>
#include <QTimer>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

using Way = BackfillRequest::Way;

const QDate monday(2025, 9, 29);
const QDate friday(2025, 10, 3);

QStringList idsIn(Store &store, QDate day)
{
    QStringList ids;
    const auto papers = store.papers(day, {AnnounceType::New, AnnounceType::Cross}).result();
    for (const Paper &paper : *papers)
        ids.append(paper.id.toString());
    return ids;
}

} // namespace

class TestBackfill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fillsFromListings();
    void fillsFromHarvests();
    void fillsOldDaysFromHarvests();
    void goesOnAtThePageItWasAt();
    void goesOnWithABrokenOffHarvest();
    void listingsGiveWayToHarvests();
    void harvestsGiveWayToTheSearch();
    void distrustsAnEmptyHarvest();
    void leavesWhatIsThereAlone();
    void tellsTheGaps();
    void secondOneLeaves();
    void cancelKeepsWhatIsThere();

private:
    void open(const QDateTime &now = QDateTime(friday, QTime(22, 0), Qt::UTC));
    Result<BackfillReport> fill(QDate from, QDate to, Way way = Way::Best)
    {
        return await(m_services->backfill().start({.from = from, .to = to, .way = way}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeArxiv> m_arxiv;
    std::unique_ptr<Services> m_services;
};

void TestBackfill::open(const QDateTime &now)
{
    m_services.reset();
    m_services = *Services::open(Profile::in(m_folder->path()), Clock(now));
}

// Five days of fourteen papers: ten new in cs.LG, four in cs.AI; every third in both; of the day
// before, two come again as version 2.
void TestBackfill::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_arxiv = std::make_unique<FakeArxiv>();
    m_arxiv->today = friday;
    int number = 20000;
    for (QDate day = monday; day <= friday; day = day.addDays(1)) {
        QList<FakeArxiv::Entry> &entries = m_arxiv->days[day];
        for (int at = 0; at < 14; ++at, ++number) {
            const QString primary = at < 10 ? u"cs.LG"_s : u"cs.AI"_s;
            const QString other = at < 10 ? u"cs.AI"_s : u"cs.LG"_s;
            entries.append({u"2509.%1"_s.arg(number),
                            at % 3 == 0 ? QStringList{primary, other} : QStringList{primary}});
        }
        if (day == monday)
            continue;
        for (int at : {1, 6}) {
            FakeArxiv::Entry replaced = m_arxiv->days[day.addDays(-1)].at(at);
            replaced.version = 2;
            entries.append(replaced);
        }
    }
    Settings settings(Profile::in(m_folder->path()).settingsFile);
    QVERIFY(settings.setText(u"arxiv.feed-url"_s, m_arxiv->url().toString()));
    QVERIFY(settings.setText(u"arxiv.listing-url"_s, m_arxiv->url().toString()));
    QVERIFY(settings.setText(u"arxiv.oai-url"_s, m_arxiv->url(u"/oai"_s).toString()));
    QVERIFY(settings.setText(u"arxiv.api-url"_s, m_arxiv->url(u"/api/query"_s).toString()));
    QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
    open();
}

void TestBackfill::cleanup()
{
    m_services.reset();
    m_arxiv.reset();
    m_folder.reset();
}

void TestBackfill::fillsFromListings()
{
    const auto report = fill(monday, friday.addDays(-1));
    QVERIFY(report);
    QCOMPARE(report->filled.size(), 4);
    QVERIFY(report->missing.isEmpty());
    QVERIFY(!report->stoppedBy);
    for (QDate day = monday; day < friday; day = day.addDays(1))
        QCOMPARE(idsIn(m_services->store(), day), m_arxiv->idsOf(day));
    QCOMPARE(m_arxiv->requests("/catchup/"), 8);
    QCOMPARE(m_arxiv->requests("/oai"), 0);
    QCOMPARE(m_arxiv->server().mostAtOnce(), 1);
    const auto health = m_services->store().feedHealth(monday).result();
    QCOMPARE(health->size(), 2);
    QVERIFY(health->first().isWhole());
    QVERIFY(health->first().source == AnnouncementSource::Listing);
    const auto picks = m_services->store().picks({.day = monday}).result();
    QVERIFY(picks->first().source == AnnouncementSource::Listing);
    // Replacements are of the day that announced them.
    const auto replaced = m_services->store().papers(monday.addDays(1), {AnnounceType::Replace});
    QCOMPARE(replaced.result()->size(), 2);
}

void TestBackfill::fillsFromHarvests()
{
    m_arxiv->recordsPerPage = 7;
    const auto report = fill(monday.addDays(1), friday.addDays(-1), Way::Oai);
    QVERIFY(report);
    QCOMPARE(report->filled.size(), 3);
    QVERIFY(report->missing.isEmpty());
    for (QDate day = monday.addDays(1); day < friday; day = day.addDays(1))
        QCOMPARE(idsIn(m_services->store(), day), m_arxiv->idsOf(day));
    QVERIFY(m_arxiv->requests("/oai") > 10);
    QCOMPARE(m_arxiv->requests("/catchup/"), 0);
    QVERIFY(!m_services->store().harvestState(u"cs.LG"_s).result()->has_value());
}

void TestBackfill::fillsOldDaysFromHarvests()
{
    open(QDateTime(friday.addDays(120), QTime(12, 0), Qt::UTC));
    const auto report = fill(monday.addDays(1), monday.addDays(2));
    QVERIFY(report);
    QCOMPARE(report->filled.size(), 2);
    QVERIFY(report->filled.first().source == AnnouncementSource::Oai);
    QCOMPARE(m_arxiv->requests("/catchup/"), 0);
    QCOMPARE(idsIn(m_services->store(), monday.addDays(2)), m_arxiv->idsOf(monday.addDays(2)));
}

void TestBackfill::goesOnAtThePageItWasAt()
{
    // As a backfill leaves it that was killed between two pages.
    FeedHealth health{.category = u"cs.LG"_s,
                      .state = FeedHealth::State::Truncated,
                      .listed = 2000,
                      .fetchedAt = QDateTime(friday, QTime(6, 0), Qt::UTC),
                      .source = AnnouncementSource::Listing};
    QVERIFY(m_services->store().saveFeedHealth(monday, {health}).result());
    m_arxiv->listingPageSize = 6;
    const auto report = fill(monday, monday, Way::Listing);
    QVERIFY(report);
    QVERIFY(report->missing.isEmpty());
    QCOMPARE(m_arxiv->requests("/catchup/cs.LG/2025-09-29?abs=True&page=1"), 0);
    QCOMPARE(m_arxiv->requests("/catchup/cs.LG/2025-09-29?abs=True&page=2"), 1);
    QCOMPARE(m_arxiv->requests("/catchup/cs.AI/2025-09-29?abs=True&page=1"), 1);
}

void TestBackfill::goesOnWithABrokenOffHarvest()
{
    m_arxiv->recordsPerPage = 7;
    // The second page is refused for good: the first one stays.
    m_arxiv->faults = {{.status = 0}, {.status = 403}};
    const auto broken = fill(monday.addDays(1), monday.addDays(1), Way::Oai);
    QVERIFY(broken && broken->stoppedBy);
    QVERIFY(broken->missing.size() == 1);
    const auto kept = m_services->store().harvestState(u"cs.LG"_s).result();
    QVERIFY(kept->has_value() && !(*kept)->token.isEmpty());
    open();
    const int before = m_arxiv->requests("/oai?verb=ListRecords&metadataPrefix");
    const auto report = fill(monday.addDays(1), monday.addDays(1), Way::Oai);
    QVERIFY(report && report->missing.isEmpty());
    // It began again for neither category.
    QCOMPARE(m_arxiv->requests("/oai?verb=ListRecords&metadataPrefix"), before);
    QCOMPARE(idsIn(m_services->store(), monday.addDays(1)), m_arxiv->idsOf(monday.addDays(1)));
}

void TestBackfill::listingsGiveWayToHarvests()
{
    m_arxiv->faults = {{.status = 403}, {.status = 403}};
    const auto report = fill(monday.addDays(1), monday.addDays(1));
    QVERIFY(report);
    QVERIFY(report->missing.isEmpty());
    QVERIFY(!report->stoppedBy);
    QVERIFY(report->filled.first().source == AnnouncementSource::Oai);
    QCOMPARE(idsIn(m_services->store(), monday.addDays(1)), m_arxiv->idsOf(monday.addDays(1)));
}

void TestBackfill::harvestsGiveWayToTheSearch()
{
    m_arxiv->faults = QList<Answer>(4, Answer{.status = 403});
    const auto report = fill(monday.addDays(1), monday.addDays(1));
    QVERIFY(report && report->missing.isEmpty());
    const BackfilledDay &day = report->filled.first();
    QVERIFY(day.guessed > 0);
    QCOMPARE(idsIn(m_services->store(), monday.addDays(1)), m_arxiv->idsOf(monday.addDays(1)));
    const auto health = m_services->store().feedHealth(monday.addDays(1)).result();
    QVERIFY(health->first().source == AnnouncementSource::SearchGuess);
}

void TestBackfill::distrustsAnEmptyHarvest()
{
    m_arxiv->today = monday.addDays(-3); // the service is behind
    const auto report = fill(monday, monday, Way::Oai);
    QVERIFY(report);
    QVERIFY(report->filled.isEmpty());
    QCOMPARE(report->missing.size(), 1);
    QVERIFY(report->stoppedBy && report->stoppedBy->kind == Error::Kind::Network);
}

void TestBackfill::leavesWhatIsThereAlone()
{
    QVERIFY(fill(monday, friday.addDays(-1)));
    const qsizetype before = m_arxiv->server().seen().size();
    const auto again = fill(monday, friday.addDays(-1));
    QVERIFY(again && again->filled.isEmpty() && again->missing.isEmpty());
    QCOMPARE(m_arxiv->server().seen().size(), before);
}

void TestBackfill::tellsTheGaps()
{
    QVERIFY(await(m_services->backfill().gaps())->isEmpty()); // nothing was ever asked for
    QVERIFY(fill(monday, monday));
    QList<QDate> days;
    const auto gaps = await(m_services->backfill().gaps());
    for (const MissingDay &gap : *gaps)
        days.append(gap.day);
    // Today's announcement is the feeds' to bring.
    QCOMPARE(days, (QList<QDate>{monday.addDays(1), monday.addDays(2), monday.addDays(3)}));
}

void TestBackfill::secondOneLeaves()
{
    QLockFile held(Profile::in(m_folder->path()).runLock());
    QVERIFY(held.tryLock());
    const auto report = fill(monday, monday);
    QVERIFY(!report && report.error().kind == Error::Kind::Busy);
}

void TestBackfill::cancelKeepsWhatIsThere()
{
    Backfill &backfill = m_services->backfill();
    m_arxiv->faults = {{.status = 0}, {.status = 0}, {.hang = true}};
    const auto cancelling = connect(&backfill, &Backfill::progressed, this, [&](int done) {
        if (done == 2)
            QTimer::singleShot(50, &backfill, &Backfill::cancel);
    });
    const auto report = fill(monday, monday.addDays(1));
    QVERIFY(report);
    QVERIFY(report->stoppedBy && report->stoppedBy->kind == Error::Kind::Cancelled);
    QCOMPARE(report->filled.size(), 1);
    QVERIFY(!backfill.isRunning());
    disconnect(cancelling);
    QVERIFY(fill(monday, monday.addDays(1))->missing.isEmpty());
}

QTEST_GUILESS_MAIN(TestBackfill)
#include "tst_backfill.moc"
