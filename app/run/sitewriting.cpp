// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/sitewriting.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "llm/prompt.h"
#include "run/digestspending.h"
#include "run/monthsources.h"
#include "run/reading.h"

#include <QDir>
#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int feedDays = 30; // as long back the feed may ask for comments and authors

bool isSameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

void forgetReader(QList<Pick> &papers)
{
    for (Pick &pick : papers) {
        pick.reader = {};
        pick.earlierVersion = 0; // is there only until the newer one is read
    }
}

// A month holds ten thousand abstracts, a site years.
QList<Pick> withoutAbstracts(QList<Pick> papers, Cutoffs cutoffs)
{
    for (Pick &pick : papers) {
        pick.paper.abstract.clear();
        if (pick.score && !isPicked(pick, cutoffs))
            pick.score->comment.clear();
    }
    return papers;
}

QList<Spending> spendingOf(QDate day, const QList<DaySpending> &spent)
{
    QList<Spending> entries;
    for (const DaySpending &each : spent)
        entries.append({.day = day,
                        .model = each.scorer.model,
                        .requests = each.requests,
                        .usage = each.usage,
                        .usd = each.usd.value_or(0),
                        .perhapsBilled = each.perhapsBilled,
                        .unknownPrice = each.usd ? 0 : each.requests});
    return entries;
}

} // namespace

struct SiteWriting::Going
{
    Going(const SiteOrder &asked, const AnnouncementCalendar &known)
        : order(asked)
        , folder(asked.folder)
        , calendar(known)
    {}

    Result<void> writeDay(const DayMaterial &material);
    Result<void> writeMonth();
    Result<SiteReport> writeRest();

    SiteOrder order;
    SiteFolder folder;
    AnnouncementCalendar calendar;
    SiteFrame frame;
    Revision current;
    QHash<QDate, DaySummary> summaries;
    QList<SiteDay> days;  // that are written, ascending
    QList<Pick> picks;    // of them, for titles and feed
    MonthSources sources; // of the month under way
    QPromise<Result<SiteReport>> promise;
    bool isCancelled = false;
};

struct SiteWriting::DayMaterial
{
    QDate day;
    Revision revision;
    QList<Pick> papers;
    QList<DaySpending> spent;
    QList<Digest::Spending> table;
};

Result<void> SiteWriting::Going::writeDay(const DayMaterial &material)
{
    QList<Pick> papers = material.papers;
    forgetReader(papers);
    const DaySummary summary = summaries.value(material.day);
    Digest digest{.day = material.day,
                  .spending = material.table,
                  .announced = summary.announced,
                  .scanned = summary.scanned,
                  .picks = pickedFrom(papers, sources.cutoffs)};
    if (order.withPrompt) {
        digest.systemPrompt = systemPrompt(material.revision.text);
        digest.userPrompt = papersPlaceholder();
    }
    if (auto added = folder.add(siteDayPage(frame, digest)); !added)
        return added;
    const auto picked = static_cast<int>(digest.picks.size());
    days.append({material.day, digest.announced, digest.scanned, picked});
    QList<Pick> titles = withoutAbstracts(digest.picks, sources.cutoffs);
    if (material.day.daysTo(frame.days.constLast()) >= feedDays) {
        for (Pick &pick : titles) {
            pick.paper.authors.clear();
            if (pick.score)
                pick.score->comment.clear();
        }
    }
    picks.append(titles);
    sources.papers.append(withoutAbstracts(papers, sources.cutoffs));
    sources.spending.append(spendingOf(material.day, material.spent));
    const qsizetype next = days.size();
    if (next < frame.days.size() && isSameMonth(frame.days.at(next), material.day))
        return {};
    return writeMonth();
}

Result<void> SiteWriting::Going::writeMonth()
{
    sources.month = days.constLast().day;
    auto added = folder.add(siteMonthPage(frame, reviewOf(sources, calendar)));
    sources.papers.clear();
    sources.spending.clear();
    return added;
}

Result<SiteReport> SiteWriting::Going::writeRest()
{
    QList<SiteFile> files = siteAssets();
    for (qsizetype i = 0; i < days.size(); ++i) {
        const int year = days.at(i).day.year();
        if (i + 1 == days.size() || days.at(i + 1).day.year() != year)
            files.append(siteYearPage(frame, year, days));
    }
    files += {siteIndexPage(frame, days), siteTitlesPage(frame, picks), siteFeed(frame, picks)};
    for (const SiteFile &file : std::as_const(files)) {
        if (auto added = folder.add(file); !added)
            return tl::unexpected(added.error());
    }
    const auto changes = folder.commit();
    if (!changes)
        return tl::unexpected(changes.error());
    return SiteReport{*changes, static_cast<int>(days.size()), picks.size(),
                      QDir(order.folder).absoluteFilePath(u"index.html"_s)};
}

SiteWriting::SiteWriting(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

SiteWriting::~SiteWriting() = default;

QFuture<Result<SiteReport>> SiteWriting::start(const SiteOrder &order)
{
    auto going = std::make_shared<Going>(order, m_parts.calendar);
    m_going = going;
    going->promise.start();
    going->sources.now = m_parts.clock.now();
    going->sources.cutoffs = cutoffsOf(m_parts.settings);
    const ScanScope scope = scanScopeOf(m_parts.settings);
    deliver(chain(this, QtConcurrent::run([going] { return going->folder.open(); }))
                .then([this] { return m_parts.store.currentRevision(); })
                .then([this, going, scope](const std::optional<Revision> &revision) {
                    going->current = revision.value_or(Revision());
                    going->sources.criteria = criteriaFromMarkdown(going->current.text);
                    return m_parts.store.days(scope);
                })
                .then([this, going](QList<DaySummary> days) {
                    const SiteOrder &asked = going->order;
                    days.removeIf([&asked](const DaySummary &each) {
                        return (asked.from.isValid() && each.day < asked.from) ||
                               (asked.to.isValid() && each.day > asked.to);
                    });
                    for (const DaySummary &each : days) { // the newest come first
                        going->frame.days.prepend(each.day);
                        going->summaries.insert(each.day, each);
                    }
                    going->sources.summaries = days;
                    const QDate first = days.isEmpty() ? QDate() : days.constLast().day;
                    const QDate last = days.isEmpty() ? QDate() : days.constFirst().day;
                    return m_parts.store.feedHealthBetween(first, last);
                })
                .future(),
            this, [this, going](const Result<QList<DayHealth>> &health) {
                if (!health)
                    return end(tl::unexpected(health.error()));
                if (going->frame.days.isEmpty())
                    return end(failure(Error::Kind::NotFound));
                going->frame.title = going->order.title;
                going->frame.url = going->order.url;
                going->sources.health = *health;
                going->sources.start = going->frame.days.constFirst();
                nextDay();
            });
    return going->promise.future();
}

void SiteWriting::cancel()
{
    if (m_going)
        m_going->isCancelled = true;
}

void SiteWriting::nextDay()
{
    const auto done = static_cast<int>(m_going->days.size());
    Q_EMIT progressed(done, static_cast<int>(m_going->frame.days.size()));
    if (m_going->isCancelled)
        return end(failure(Error::Kind::Cancelled));
    if (done == m_going->frame.days.size())
        return finish();
    deliver(writeDay(m_going->frame.days.at(done)), this, [this](const Result<void> &written) {
        if (written)
            nextDay();
        else
            end(tl::unexpected(written.error()));
    });
}

QFuture<Result<void>> SiteWriting::writeDay(QDate day)
{
    const auto going = m_going;
    auto material = std::make_shared<DayMaterial>();
    material->day = day;
    return chain(this, m_parts.store.judgingRevision(day))
        .then([this, going, material](const std::optional<Revision> &revision) {
            material->revision = revision.value_or(going->current);
            PickQuery query = readingQuery(m_parts.settings, material->revision);
            query.day = material->day;
            return m_parts.store.picks(query);
        })
        .then([this, material](const QList<Pick> &papers) {
            material->papers = papers;
            return m_parts.store.spending(material->day);
        })
        .then([this, going, material](const QList<DaySpending> &spent) {
            material->spent = spent;
            material->table = digestSpending(spent, m_parts.prices);
            return QtConcurrent::run([going, material] { return going->writeDay(*material); });
        })
        .future();
}

void SiteWriting::finish()
{
    deliver(QtConcurrent::run([going = m_going] { return going->writeRest(); }), this,
            [this](const Result<SiteReport> &report) { end(report); });
}

void SiteWriting::end(const Result<SiteReport> &outcome)
{
    const auto closed = QtConcurrent::run([going = m_going, outcome] {
        going->folder.close();
        return outcome;
    });
    deliver(closed, this, [this](const Result<SiteReport> &report) {
        // Whoever is told may start the next one.
        const auto going = std::exchange(m_going, nullptr);
        going->promise.addResult(report);
        going->promise.finish();
    });
}

} // namespace firstlight
