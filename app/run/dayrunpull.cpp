// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a run that bring the day's papers into the library.
#include "run/dayrunstate.h"
#include "run/reading.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isComplete(const QList<FeedHealth> &health, const QStringList &categories)
{
    return std::all_of(categories.begin(), categories.end(), [&health](const QString &category) {
        return std::any_of(health.begin(), health.end(), [&category](const FeedHealth &entry) {
            return entry.category == category && (entry.state == FeedHealth::State::Fresh ||
                                                  entry.state == FeedHealth::State::Quiet);
        });
    });
}

} // namespace

QFuture<Result<void>> DayRun::readCriteria()
{
    return chain(this, m_parts.store.currentRevision())
        .then([this](const std::optional<Revision> &revision) {
            if (!revision)
                return endedBy(Error::Kind::NotFound, u"there are no criteria yet"_s);
            m_going->revision = *revision;
            return done();
        })
        .future();
}

// A day that is in the library as a whole is not fetched again when it is asked for by name, or
// when a run of it was killed today.
QFuture<Result<void>> DayRun::findStored()
{
    return chain(this, m_parts.store.recentRuns(1))
        .then([this](const QList<RunRecord> &runs) {
            const QString categories = m_parts.settings.categories().join(u',');
            const bool wasKilled =
                !runs.isEmpty() && runs.first().state == RunRecord::State::Running &&
                runs.first().categories == categories &&
                Clock(runs.first().startedAt).newYorkDate() == m_parts.clock.newYorkDate();
            const QDate killed = wasKilled ? runs.first().day : QDate();
            m_going->day = m_going->request.day.value_or(killed);
            return m_parts.store.feedHealth(m_going->day);
        })
        .then([this](const QList<FeedHealth> &health) {
            if (!isComplete(health, m_parts.settings.categories()))
                m_going->day = {};
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
    const auto types = announceTypesOf(m_parts.settings);
    m_going->pull = std::make_unique<Pull>(
        m_parts.arxiv, m_parts.settings.feedUrl(), m_parts.settings.categories(),
        QSet<AnnounceType>(types.begin(), types.end()), m_parts.clock.now());
    connect(m_going->pull.get(), &Pull::progressed, this,
            [this](int step, int total, const QString &category) {
                Q_EMIT progressed(RunStep::Pulling, step, total, category);
            });
    return chain(this, m_going->pull->start())
        .then([this](const PullOutcome &pulled) { return savePulled(pulled); })
        .future();
}

QFuture<Result<void>> DayRun::savePulled(const PullOutcome &pulled)
{
    Announcement announcement = pulled.announcement;
    const QDate day = announcement.day;
    if (m_going->request.day && *m_going->request.day != day)
        return endedBy(Error::Kind::NotFound,
                       u"%1 is not in the library, and arXiv's feeds hold %2"_s.arg(
                           m_going->request.day->toString(Qt::ISODate), day.toString(Qt::ISODate)));
    if (announcement.papers.isEmpty()) {
        const bool isWeekend = day.dayOfWeek() > Qt::Friday;
        for (FeedHealth &entry : announcement.health) {
            if (entry.state == FeedHealth::State::Quiet && !isWeekend)
                entry.state = FeedHealth::State::Waiting;
        }
        if (!isWeekend && !pulled.partlyFailedBy) {
            return chain(this, m_parts.store.saveFeedHealth(day, announcement.health))
                .then([day] {
                    return endedBy(Error::Kind::NotFound, u"arXiv's feeds of %1 are empty"_s.arg(
                                                              day.toString(Qt::ISODate)));
                })
                .future();
        }
    }
    m_going->day = day;
    m_going->record.day = day;
    m_going->report.stoppedBy = pulled.partlyFailedBy;
    Q_EMIT progressed(RunStep::Saving, 0, static_cast<int>(announcement.papers.size()), {});
    return chain(this, m_parts.store.saveAnnouncement(announcement))
        .then([this] { return m_parts.store.updateRun(m_going->record); })
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
