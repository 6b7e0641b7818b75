// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/backfill.h"

#include "run/backfillstate.h"
#include "run/reading.h"
#include "run/runlock.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

Backfill::Backfill(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

Backfill::~Backfill() = default;

QFuture<Result<BackfillReport>> Backfill::start(const BackfillRequest &request)
{
    if (m_going)
        return ready(Result<BackfillReport>(
            failure(Error::Kind::Busy, u"a backfill is going on in this window"_s)));
    auto lock = takeRunLock(m_parts.lockFile);
    if (!lock)
        return ready(Result<BackfillReport>(tl::unexpected(lock.error())));
    m_going = std::make_unique<Going>();
    m_going->lock = *std::move(lock);
    m_going->request = request;
    if (!request.to.isValid())
        m_going->request.to = m_parts.calendar.today(m_parts.clock.now());
    m_going->categories = m_parts.settings.categories();
    m_going->promise.start();
    auto future = m_going->promise.future();
    deliver(m_parts.store.feedHealthBetween(m_going->request.from, m_going->request.to), this,
            [this](const Result<QList<DayHealth>> &stored) {
                if (!stored) {
                    const auto going = std::move(m_going);
                    going->promise.addResult(tl::unexpected(stored.error()));
                    going->promise.finish();
                    return;
                }
                plan(*stored);
                next();
            });
    return future;
}

QFuture<Result<QList<MissingDay>>> Backfill::gaps()
{
    const QDate ever(1991, 1, 1); // before arXiv
    const QDateTime now = m_parts.clock.now();
    return chain(this, m_parts.store.feedHealthBetween(ever, m_parts.calendar.today(now)))
        .then([this, now](const QList<DayHealth> &stored) {
            return ready(Result<QList<MissingDay>>(
                gapsSinceStart(m_parts.settings.categories(), stored, m_parts.calendar, now)));
        })
        .future();
}

void Backfill::plan(const QList<DayHealth> &stored)
{
    using Way = BackfillRequest::Way;
    const BackfillRequest &request = m_going->request;
    const QDateTime now = m_parts.clock.now();
    const QDate today = m_parts.calendar.today(now);
    m_going->stored = stored;
    QHash<QString, Task> harvests;
    for (const MissingDay &missing : missingDays(request.from, request.to, m_going->categories,
                                                 stored, m_parts.calendar, now)) {
        const bool isListed = request.way == Way::Listing ||
                              (request.way == Way::Best && isWithinListings(missing.day, today));
        for (const QString &category : missing.categories) {
            if (isListed)
                m_going->tasks.append({Way::Listing, category, {missing.day}});
            else
                harvests[category].days.append(missing.day);
        }
    }
    for (const QString &category : m_going->categories) {
        if (const auto harvest = harvests.constFind(category); harvest != harvests.cend())
            m_going->tasks.append({Way::Oai, category, harvest->days});
    }
    m_going->total = static_cast<int>(m_going->tasks.size());
}

void Backfill::next()
{
    if (m_going->tasks.isEmpty() || m_going->isCancelled) {
        deliver(m_parts.store.feedHealthBetween(m_going->request.from, m_going->request.to), this,
                [this](const Result<QList<DayHealth>> &stored) {
                    conclude(stored.value_or(QList<DayHealth>()));
                });
        return;
    }
    const Task task = m_going->tasks.takeFirst();
    Q_EMIT progressed(m_going->done, m_going->total, task.category, task.days.first());
    const QFuture<Result<void>> outcome = task.isLastResort                       ? search(task, 0)
                                          : task.way == BackfillRequest::Way::Oai ? harvest(task)
                                                                                  : list(task);
    deliver(outcome, this, [this, task](const Result<void> &result) { taskEnded(task, result); });
}

// A listing that fails gives way to a harvest, and that one to the search API; not where arXiv asks
// for quiet, where it is to be asked again later.
void Backfill::taskEnded(const Task &task, const Result<void> &outcome)
{
    using Way = BackfillRequest::Way;
    using Kind = Error::Kind;
    ++m_going->done;
    if (!outcome) {
        const Error &error = outcome.error();
        if (!m_going->report.stoppedBy)
            m_going->report.stoppedBy = error;
        const bool endsAll = error.kind == Kind::Cancelled || error.kind == Kind::Busy ||
                             error.kind == Kind::RateLimited || error.kind == Kind::Storage;
        const bool hasOtherWay = m_going->request.way == Way::Best && !task.isLastResort;
        if (endsAll) {
            m_going->tasks.clear();
        } else if (hasOtherWay) {
            Task other = task;
            other.isLastResort = task.way == Way::Oai;
            other.way = Way::Oai;
            m_going->tasks.append(other);
            ++m_going->total;
        }
    }
    next();
}

void Backfill::recordFilled(const QString &category, const Announcement &saved, int guessed)
{
    QList<BackfilledDay> &filled = m_going->report.filled;
    auto place = std::find_if(filled.begin(), filled.end(),
                              [&](const BackfilledDay &entry) { return entry.day >= saved.day; });
    if (place == filled.end() || place->day != saved.day)
        place = filled.insert(place, {.day = saved.day, .source = saved.source});
    if (!place->categories.contains(category))
        place->categories.append(category);
    QSet<ArxivId> &ids = m_going->filled[saved.day];
    for (const AnnouncedPaper &announced : saved.papers)
        ids.insert(announced.paper.id);
    place->papers = static_cast<int>(ids.size());
    place->guessed += guessed;
}

void Backfill::conclude(const QList<DayHealth> &stored)
{
    const auto going = std::move(m_going);
    BackfillReport &report = going->report;
    report.missing = missingDays(going->request.from, going->request.to, going->categories, stored,
                                 m_parts.calendar, m_parts.clock.now());
    if (going->isCancelled)
        report.stoppedBy = Error{Error::Kind::Cancelled, {}};
    else if (report.missing.isEmpty())
        report.stoppedBy.reset(); // another way led there
    going->promise.addResult(report);
    going->promise.finish();
    Q_EMIT finished(report);
}

void Backfill::cancel()
{
    if (!m_going)
        return;
    m_going->isCancelled = true;
    if (m_going->cancelFetch())
        next();
}

} // namespace firstlight
