// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a run that bring the day's papers into the library.
#include "arxiv/feedjudge.h"
#include "run/dayrunstate.h"
#include "run/reading.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

const FeedHealth *healthOf(const DayHealth &day, const QString &category)
{
    const auto found =
        std::find_if(day.categories.begin(), day.categories.end(),
                     [&category](const FeedHealth &entry) { return entry.category == category; });
    return found == day.categories.end() ? nullptr : &*found;
}

// Not whole yet: a stalled, empty or cut feed, or none at all.
QStringList lacking(const DayHealth &day, const QStringList &categories)
{
    QStringList result;
    for (const QString &category : categories) {
        const FeedHealth *health = healthOf(day, category);
        if (!health || !health->isWhole())
            result.append(category);
    }
    return result;
}

bool hasAnyWhole(const DayHealth &day)
{
    return std::any_of(day.categories.begin(), day.categories.end(), [](const FeedHealth &entry) {
        return entry.state == FeedHealth::State::Fresh ||
               entry.state == FeedHealth::State::Truncated;
    });
}

// What to tell of the categories that are not whole; a category that never listed a paper may well
// be empty today.
std::optional<Error> shortfall(const Announcement &announcement,
                               const QHash<QString, EarlierListings> &earlier)
{
    for (const FeedHealth &entry : announcement.health) {
        const bool isOddlyEmpty = entry.state == FeedHealth::State::Waiting &&
                                  earlier.value(entry.category).day.isValid();
        if (entry.isFault() || isOddlyEmpty)
            return Error{Error::Kind::NotYet,
                         entry.category + u": "_s +
                             (isOddlyEmpty ? u"its feed is empty"_s : entry.detail)};
    }
    return std::nullopt;
}

} // namespace

QFuture<Result<void>> DayRun::readCriteria()
{
    if (const auto &criteria = m_going->request.criteria) {
        m_going->revision = *criteria;
        return done();
    }
    return chain(this, m_parts.store.currentRevision())
        .then([this](const std::optional<Revision> &revision) {
            if (!revision)
                return endedBy(Error::Kind::NotFound, u"there are no criteria yet"_s);
            m_going->revision = *revision;
            return done();
        })
        .future();
}

// A day that is in the library as a whole is not fetched again.
QFuture<Result<void>> DayRun::findStored()
{
    return chain(this, m_parts.store.recentRuns(1))
        .then([this](const QList<RunRecord> &runs) {
            const QDate today = m_parts.calendar.today(m_parts.clock.now());
            const bool wasKilled =
                !runs.isEmpty() && runs.first().state == RunRecord::State::Running &&
                runs.first().day.isValid() &&
                runs.first().categories == m_parts.settings.categories().join(u',') &&
                m_parts.calendar.today(runs.first().startedAt) == today;
            const QDate current = wasKilled ? runs.first().day : today;
            m_going->stored.day = m_going->request.day.value_or(current);
            return m_parts.store.feedHealth(m_going->stored.day);
        })
        .then([this](const QList<FeedHealth> &health) {
            m_going->stored.categories = health;
            if (m_going->request.isStored ||
                lacking(m_going->stored, m_parts.settings.categories()).isEmpty())
                m_going->day = m_going->stored.day;
            return done();
        })
        .future();
}

QFuture<Result<void>> DayRun::record()
{
    m_going->record = {.day = m_going->day,
                       .scorer = m_going->scorer(),
                       .criteriaHash = m_going->revision.hash,
                       .categories = m_parts.settings.categories().join(u','),
                       .startedAt = m_parts.clock.now()};
    return chain(this, m_parts.store.beginRun(m_going->record))
        .then([this](qint64 id) {
            m_going->record.id = id;
            return done();
        })
        .future();
}

QFuture<Result<void>> DayRun::pullIfMissing()
{
    if (isCancelled())
        return endedBy(Error::Kind::Cancelled, {});
    if (m_going->day.isValid())
        return done();
    QList<Pull::Wanted> wanted;
    for (const QString &category : lacking(m_going->stored, m_parts.settings.categories())) {
        const FeedHealth *known = healthOf(m_going->stored, category);
        wanted.append({category, known ? known->etag : QByteArray()});
    }
    m_going->pull = std::make_unique<Pull>(m_parts.arxiv, m_parts.settings.feedUrl(), wanted,
                                           m_parts.clock.now());
    connect(m_going->pull.get(), &Pull::progressed, this,
            [this](int step, int total, const QString &category) {
                Q_EMIT progressed(RunStep::Pulling, step, total, category);
            });
    return chain(this, m_going->pull->start())
        .then([this](const PullOutcome &pulled) { return judgePulled(pulled); })
        .future();
}

QFuture<Result<void>> DayRun::judgePulled(const PullOutcome &pulled)
{
    m_going->pulled = pulled;
    QDate day = m_parts.calendar.today(m_parts.clock.now());
    QStringList categories;
    for (const CategoryFeed &feed : pulled.feeds) {
        day = categories.isEmpty() ? feed.feed.day : std::max(day, feed.feed.day);
        categories.append(feed.category);
    }
    return chain(this, m_parts.store.feedHealth(day))
        .then([this, day, categories](const QList<FeedHealth> &health) {
            m_going->storedOfFeeds = {day, health};
            return m_parts.store.earlierListings(day, categories);
        })
        .then([this](const QHash<QString, EarlierListings> &earlier) {
            m_going->earlier = earlier;
            return QtConcurrent::run([feeds = m_going->pulled.feeds, earlier,
                                      calendar = m_parts.calendar, day = m_going->storedOfFeeds.day,
                                      types = announceTypesOf(m_parts.settings),
                                      now = m_parts.clock.now()]() -> Result<Announcement> {
                if (feeds.isEmpty())
                    return Announcement{.day = day};
                return judgedAnnouncement(feeds, earlier, calendar, {types.begin(), types.end()},
                                          now);
            });
        })
        .then([this](const Announcement &announcement) { return savePulled(announcement); })
        .future();
}

// Each category's tries and next try, with those that gave no feed and those that did not change.
void DayRun::completeHealth(Announcement &announcement) const
{
    const DayHealth &stored = m_going->storedOfFeeds;
    for (const CategoryFeed &feed : m_going->pulled.unchanged) {
        if (const FeedHealth *known = healthOf(stored, feed.category))
            announcement.health.append(*known);
    }
    announcement.health += m_going->pulled.failed;
    for (FeedHealth &entry : announcement.health) {
        if (entry.isWhole())
            continue;
        const FeedHealth *known = healthOf(stored, entry.category);
        entry.tries = (known ? known->tries : 0) + 1;
        entry.fetchedAt = m_parts.clock.now();
        entry.nextTry = nextTryAfter(entry.tries, entry.fetchedAt);
    }
}

QFuture<Result<void>> DayRun::savePulled(const Announcement &judged)
{
    Announcement announcement = judged;
    completeHealth(announcement);
    const std::optional<QDate> asked = m_going->request.day;
    if (asked && *asked != announcement.day)
        return goOnWithStored(announcement);
    const bool isQuiet = !announcement.health.isEmpty() &&
                         std::all_of(announcement.health.begin(), announcement.health.end(),
                                     [](const FeedHealth &entry) { return entry.isWhole(); });
    const auto wanting = shortfall(announcement, m_going->earlier);
    if (announcement.papers.isEmpty() && !isQuiet && !hasAnyWhole(m_going->storedOfFeeds))
        return endWithoutPapers(announcement);
    m_going->day = announcement.day;
    m_going->record.day = announcement.day;
    m_going->report.stoppedBy = m_going->pulled.firstError ? m_going->pulled.firstError : wanting;
    Q_EMIT progressed(RunStep::Saving, 0, static_cast<int>(announcement.papers.size()), {});
    return chain(this, m_parts.store.saveAnnouncement(announcement))
        .then([this] { return m_parts.store.updateRun(m_going->record); })
        .future();
}

// The feeds hold another day than the one asked for: what the library has of it must do.
QFuture<Result<void>> DayRun::goOnWithStored(const Announcement &announcement)
{
    const QDate asked = m_going->stored.day;
    if (!hasAnyWhole(m_going->stored))
        return endedBy(Error::Kind::NotFound,
                       u"%1 is not in the library, and arXiv's feeds hold %2"_s.arg(
                           asked.toString(Qt::ISODate), announcement.day.toString(Qt::ISODate)));
    m_going->day = asked;
    m_going->record.day = asked;
    m_going->report.stoppedBy =
        Error{Error::Kind::NotFound,
              u"%1 of %2 is not in the library"_s.arg(
                  lacking(m_going->stored, m_parts.settings.categories()).join(u", "_s),
                  asked.toString(Qt::ISODate))};
    return m_parts.store.updateRun(m_going->record);
}

QFuture<Result<void>> DayRun::endWithoutPapers(const Announcement &announcement)
{
    const QString day = announcement.day.toString(Qt::ISODate);
    const auto stalled = std::find_if(
        announcement.health.begin(), announcement.health.end(),
        [](const FeedHealth &entry) { return entry.state == FeedHealth::State::Stalled; });
    const Error error = m_going->pulled.firstError.value_or(
        Error{Error::Kind::NotYet, stalled == announcement.health.end()
                                       ? u"arXiv's feeds of %1 are empty"_s.arg(day)
                                       : u"arXiv's feeds of %1 are stalled: %2, %3"_s.arg(
                                             day, stalled->category, stalled->detail)});
    return chain(this, m_parts.store.saveFeedHealth(announcement.day, announcement.health))
        .then([error] { return endedBy(error.kind, error.detail); })
        .future();
}

QFuture<Result<void>> DayRun::readPapers()
{
    if (isCancelled())
        return endedBy(Error::Kind::Cancelled, {});
    m_going->report.day = m_going->day;
    return chain(this, m_parts.store.papers(m_going->day, scanScopeOf(m_parts.settings)))
        .then([this](const QList<Paper> &papers) {
            m_going->scanned = papers;
            return done();
        })
        .future();
}

} // namespace firstlight
