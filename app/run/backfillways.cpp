// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three ways to a missed day: arXiv's listings, OAI-PMH, the search API.
#include "arxiv/oaidays.h"
#include "run/backfillstate.h"
#include "run/reading.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int papersPerListingPage = 2000;

QFuture<Result<void>> done()
{
    return ready(Result<void>());
}

CategoryFeed feedOf(const QString &category, QDate day, const QList<Feed::Item> &items)
{
    return {.category = category, .feed = {.day = day, .items = items}};
}

// The page at which a listing that was broken off goes on.
int pageToGoOn(const QList<DayHealth> &stored, const QString &category, QDate day)
{
    for (const DayHealth &known : stored) {
        for (const FeedHealth &entry : known.categories) {
            if (known.day == day && entry.category == category &&
                entry.state == FeedHealth::State::Truncated &&
                entry.source == AnnouncementSource::Listing)
                return 1 + entry.listed / papersPerListingPage;
        }
    }
    return 1;
}

QList<KnownDay> knownDays(const QList<DayHealth> &stored)
{
    QList<KnownDay> days;
    for (const DayHealth &day : stored) {
        for (const FeedHealth &entry : day.categories) {
            const auto least = ArxivId::fromString(entry.minId);
            const auto greatest = ArxivId::fromString(entry.maxId);
            if (least && greatest && entry.isWhole())
                days.append({day.day, *least, *greatest});
        }
    }
    return days;
}

// A paper that the library has under another day of the category is not announced a second time.
QList<HarvestedDay> assigned(const QList<HarvestedPaper> &papers, const HarvestScope &scope,
                             const QHash<ArxivId, QDate> &known,
                             const AnnouncementCalendar &calendar)
{
    QList<OaiRecord> records;
    for (const HarvestedPaper &entry : papers)
        records.append(recordOf(entry));
    QList<HarvestedDay> days = announcementDays(records, scope, calendar);
    for (HarvestedDay &day : days) {
        day.items.removeIf([&](const Feed::Item &item) {
            const bool isFirst = item.type <= AnnounceType::Cross;
            return isFirst && known.value(item.paper.id, day.day) != day.day;
        });
    }
    return days;
}

} // namespace

QFuture<Result<void>> Backfill::list(const Task &task)
{
    const QDate day = task.days.first();
    Task paged = task;
    if (paged.page == 1)
        paged.page = pageToGoOn(m_going->stored, task.category, day);
    m_going->listing =
        m_parts.arxiv.fetchListing(m_parts.settings.listingUrl(), task.category, day, paged.page);
    return chain(this, m_going->listing)
        .then([this, paged](const ListingPage &page) { return saveListed(paged, page); })
        .future();
}

QFuture<Result<void>> Backfill::saveListed(const Task &task, const ListingPage &page)
{
    const QDate day = task.days.first();
    const auto types = announceTypesOf(m_parts.settings);
    const CategoryFeed feed = feedOf(task.category, day, page.items);
    Announcement announcement{.day = day,
                              .source = AnnouncementSource::Listing,
                              .papers = mergedPapers({feed}),
                              .health = {countedHealth(feed, {types.begin(), types.end()},
                                                       m_parts.clock.now())}};
    FeedHealth &health = announcement.health.first();
    health.source = AnnouncementSource::Listing;
    health.listed += (task.page - 1) * papersPerListingPage;
    if (page.hasMore) {
        health.state = FeedHealth::State::Truncated;
        health.detail = u"%1 of %2 listed papers are here"_s.arg(health.listed).arg(page.total);
    } else if (health.listed == 0) {
        health.state = FeedHealth::State::Quiet;
    }
    return chain(this, m_parts.store.saveAnnouncement(announcement))
        .then([this, task, announcement, hasMore = page.hasMore] {
            recordFilled(task.category, announcement);
            if (!hasMore || m_going->isCancelled)
                return done();
            Task following = task;
            ++following.page;
            return list(following);
        })
        .future();
}

// From an announcement before the first missed one, which cannot be empty: an answer about days
// without changes may come from arXiv's cache.
QFuture<Result<void>> Backfill::harvest(const Task &task)
{
    const QDate from = m_parts.calendar.before(task.days.first());
    return chain(this, m_parts.store.harvestState(task.category))
        .then([this, task, from](const std::optional<HarvestState> &kept) {
            if (kept && kept->from <= from)
                return harvestFrom(task, *kept);
            return chain(this, m_parts.store.endHarvest(task.category))
                .then([this, task, from] { return harvestFrom(task, {.from = from}); })
                .future();
        })
        .future();
}

QFuture<Result<void>> Backfill::harvestFrom(const Task &task, const HarvestState &state)
{
    if (state.isComplete)
        return assign(task);
    if (m_going->isCancelled)
        return ready(Result<void>(failure(Error::Kind::Cancelled)));
    m_going->records = m_parts.arxiv.fetchRecords(m_parts.settings.oaiUrl(), task.category,
                                                  state.from, state.token);
    return chain(this, m_going->records)
        .then([this, task, state](const OaiPage &page) { return saveRecords(task, state, page); })
        .future();
}

QFuture<Result<void>> Backfill::saveRecords(const Task &task, const HarvestState &state,
                                            const OaiPage &page)
{
    if (page.hasMatchedNone && state.token.isEmpty())
        return ready(Result<void>(
            failure(Error::Kind::Network,
                    u"OAI-PMH says that nothing in %1 changed since %2, which cannot be"_s.arg(
                        task.category, state.from.toString(Qt::ISODate)))));
    const HarvestState following{.from = state.from,
                                 .token = page.resumptionToken,
                                 .isComplete = page.resumptionToken.isEmpty()};
    QList<HarvestedPaper> papers;
    for (const OaiRecord &record : page.records) {
        if (!record.isDeleted)
            papers.append(harvestedFrom(record));
    }
    return chain(this, m_parts.store.saveHarvestPage(task.category, following, papers))
        .then([this, task, following] { return harvestFrom(task, following); })
        .future();
}

QFuture<Result<void>> Backfill::assign(const Task &task)
{
    return chain(this, m_parts.store.knownDaysOfHarvest(task.category))
        .then([this, task](const QHash<ArxivId, QDate> &known) {
            m_going->knownDays = known;
            return m_parts.store.harvestedPapers(task.category);
        })
        .then([this, task](const QList<HarvestedPaper> &papers) {
            const HarvestScope scope{.category = task.category,
                                     .from = task.days.first(),
                                     .to = task.days.last(),
                                     .known = knownDays(m_going->stored)};
            return QtConcurrent::run(
                [papers, scope, known = m_going->knownDays,
                 calendar = m_parts.calendar]() -> Result<QList<HarvestedDay>> {
                    return assigned(papers, scope, known, calendar);
                });
        })
        .then([this, task](const QList<HarvestedDay> &days) {
            QFuture<Result<void>> all = done();
            for (const HarvestedDay &day : days) {
                if (!task.days.contains(day.day))
                    continue;
                all = chain(this, all)
                          .then([this, task, day] {
                              return save(task.category, day.day, day.items, day.approximate,
                                          AnnouncementSource::Oai);
                          })
                          .future();
            }
            return all;
        })
        .then([this, task] { return m_parts.store.endHarvest(task.category); })
        .future();
}

// Day by day, page by page: what was submitted between the deadlines was probably announced then.
QFuture<Result<void>> Backfill::search(const Task &task, qsizetype dayAt,
                                       const QList<Paper> &papers)
{
    if (dayAt == task.days.size())
        return done();
    if (m_going->isCancelled)
        return ready(Result<void>(failure(Error::Kind::Cancelled)));
    const QDate day = task.days.at(dayAt);
    const SubmissionWindow window = submissionWindow(day, m_parts.calendar);
    m_going->found =
        m_parts.arxiv.fetchSubmitted(m_parts.settings.apiUrl(), task.category, window.from,
                                     window.to, static_cast<int>(papers.size()));
    return chain(this, m_going->found)
        .then([this, task, dayAt, day, papers](const SearchPage &page) {
            const QList<Paper> all = papers + page.papers;
            if (!page.papers.isEmpty() && all.size() < page.total)
                return search(task, dayAt, all);
            QList<Feed::Item> items;
            QSet<ArxivId> ids;
            for (const Paper &paper : all) {
                const bool isPrimary = paper.primaryCategory() == task.category;
                items.append({paper, isPrimary ? AnnounceType::New : AnnounceType::Cross});
                ids.insert(paper.id);
            }
            return chain(this, save(task.category, day, items, ids,
                                    AnnouncementSource::SearchGuess))
                .then([this, task, dayAt] { return search(task, dayAt + 1); })
                .future();
        })
        .future();
}

// The certain ones first; the health, which says that the day is there, with the rest.
QFuture<Result<void>> Backfill::save(const QString &category, QDate day,
                                     const QList<Feed::Item> &items,
                                     const QSet<ArxivId> &guessed, AnnouncementSource source)
{
    QList<Feed::Item> certain;
    QList<Feed::Item> uncertain;
    for (const Feed::Item &item : items)
        (guessed.contains(item.paper.id) ? uncertain : certain).append(item);
    const auto types = announceTypesOf(m_parts.settings);
    FeedHealth health = countedHealth(feedOf(category, day, items), {types.begin(), types.end()},
                                      m_parts.clock.now());
    health.source = source;
    if (items.isEmpty())
        health.state = FeedHealth::State::Quiet;
    const auto guess = source == AnnouncementSource::SearchGuess ? source
                                                                 : AnnouncementSource::OaiGuess;
    const Announcement first{.day = day,
                             .source = source,
                             .papers = mergedPapers({feedOf(category, day, certain)})};
    const Announcement second{.day = day,
                              .source = guess,
                              .papers = mergedPapers({feedOf(category, day, uncertain)}),
                              .health = {health}};
    return chain(this, m_parts.store.saveAnnouncement(first))
        .then([this, second] { return m_parts.store.saveAnnouncement(second); })
        .then([this, category, first, second] {
            recordFilled(category, first);
            recordFilled(category, second, static_cast<int>(second.papers.size()));
            return done();
        })
        .future();
}

} // namespace firstlight
