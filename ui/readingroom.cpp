// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingroom.h"

#include "base/async.h"
#include "models/arrangement.h"
#include "run/reading.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

struct LoadedPicks
{
    QList<Pick> picks;
    QStringList searchTexts;
};

Result<LoadedPicks> withSearchTexts(const Result<QList<Pick>> &picks)
{
    if (!picks)
        return tl::unexpected(picks.error());
    LoadedPicks loaded{*picks, {}};
    loaded.searchTexts.reserve(picks->size());
    for (const Pick &pick : *picks)
        loaded.searchTexts.append(searchTextOf(pick));
    return loaded;
}

} // namespace

ReadingRoom::ReadingRoom(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_ranking(services.store(), services.settings(), services.clock())
{
    m_reloading.setSingleShot(true);
    m_reloading.setInterval(100);
    const auto reloadSoon = [this] {
        if (!m_reloading.isActive())
            m_reloading.start();
    };
    Store &store = services.store();
    connect(&store, &Store::announcementSaved, this, reloadSoon);
    connect(&store, &Store::scoresSaved, this, reloadSoon);
    connect(&store, &Store::readerStateChanged, this, reloadSoon);
    connect(&store, &Store::criteriaChanged, this, &ReadingRoom::loadRevision);
    connect(&m_reloading, &QTimer::timeout, this, [this] {
        loadDays();
        loadPicks();
    });
    connect(&m_ranking, &DayRanking::estimated, this, &ReadingRoom::takeEstimates);
    connect(&m_ranking, &DayRanking::learnt, this, &ReadingRoom::rankAgain);
    connect(&store, &Store::criteriaChanged, this, [this] { m_ranking.forget(); });
    connect(&services.dayRun(), &DayRun::finished, this, [this] { m_ranking.forget(); });
}

void ReadingRoom::start(const Place &preferred)
{
    m_preferred = preferred;
    loadRevision();
    loadDays();
}

void ReadingRoom::open(const Place &place)
{
    m_preferred.reset();
    m_place = place;
    m_similar.reset();
    loadPicks();
}

void ReadingRoom::reload()
{
    m_reloading.start();
}

void ReadingRoom::loadDays()
{
    deliver(m_services.store().days(scanScopeOf(m_services.settings())), this,
            [this](const Result<QList<DaySummary>> &days) {
                if (days)
                    takeDays(*days);
                else
                    Q_EMIT failed(days.error());
            });
}

void ReadingRoom::takeDays(const QList<DaySummary> &days)
{
    Q_EMIT daysLoaded(days);
    const bool needsDay = m_place.isDay() && !m_place.day.isValid();
    if (!m_preferred && !(needsDay && !days.isEmpty()))
        return;
    Place place = m_preferred.value_or(Place());
    const bool isKnown =
        std::any_of(days.cbegin(), days.cend(),
                    [&place](const DaySummary &summary) { return summary.day == place.day; });
    if (place.isDay() && !isKnown)
        place.day = days.isEmpty() ? QDate() : days.constFirst().day;
    open(place);
}

void ReadingRoom::loadPicks()
{
    const int loading = ++m_loading;
    if (m_place.isDay() && !m_place.day.isValid()) {
        m_picks.clear();
        m_searchTexts.clear();
        m_picksPlace = m_place;
        publish();
        return;
    }
    const auto loaded = picksOfPlace(loading).then(QtFuture::Launch::Async, withSearchTexts);
    deliver(loaded, this, [this, loading](const Result<LoadedPicks> &answer) {
        if (loading != m_loading)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_picks = answer->picks;
        m_searchTexts = answer->searchTexts;
        m_picksPlace = m_place;
        if (m_place.isDay()) {
            m_ranking.setPapers(m_place.day, m_picks);
        }
        publish();
        if (m_trialText)
            tryCriteria(*m_trialText);
        else
            rankUnscored();
    });
}

QFuture<Result<QList<Pick>>> ReadingRoom::picksOfPlace(int loading)
{
    PickQuery query = readingQuery(m_services.settings(), m_revision.value_or(Revision()));
    if (m_place.isDay()) {
        query.day = m_place.day;
        return m_services.store().picks(query);
    }
    query.minHIndex = 0; // a star, or a likeness asked for, outweighs it
    if (m_place.isLike())
        return picksLike(*m_place.paper, query, loading);
    query.starredOnly = true;
    query.types.clear(); // a star counts, however its paper was announced
    return m_services.store().picks(query);
}

void ReadingRoom::loadRevision()
{
    deliver(m_services.store().currentRevision(), this,
            [this](const Result<std::optional<Revision>> &revision) {
                if (!revision) {
                    Q_EMIT failed(revision.error());
                    return;
                }
                m_revision = *revision;
                Q_EMIT revisionLoaded();
                if (m_loading > 0)
                    reload();
            });
}

void ReadingRoom::publish()
{
    const bool isTrial = m_trialText && !m_trialScores.isEmpty() && m_picksPlace.isDay();
    Q_EMIT picksLoaded(m_picksPlace, isTrial ? withScores(m_picks, m_trialScores) : m_picks,
                       m_searchTexts, isTrial);
}

template <class Show>
void ReadingRoom::change(const QList<ArxivId> &papers, Show show,
                         const QFuture<Result<void>> &saving)
{
    ++m_loading; // what is being loaded does not know of the change yet
    for (Pick &pick : m_picks) {
        if (papers.contains(pick.paper.id))
            show(pick.reader);
    }
    publish();
    deliver(saving, this, [this](const Result<void> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            reload();
        }
    });
}

void ReadingRoom::setRead(const QList<ArxivId> &papers, bool read)
{
    const QDateTime now = read ? m_services.clock().now() : QDateTime();
    change(
        papers, [now](ReaderState &state) { state.readAt = now; },
        m_services.store().setRead(papers, read));
}

void ReadingRoom::setStarred(const QList<ArxivId> &papers, bool starred)
{
    change(
        papers, [starred](ReaderState &state) { state.starred = starred; },
        m_services.store().setStarred(papers, starred));
}

void ReadingRoom::setDismissed(const QList<ArxivId> &papers, bool dismissed)
{
    change(
        papers, [dismissed](ReaderState &state) { state.dismissed = dismissed; },
        m_services.store().setDismissed(papers, dismissed));
}

void ReadingRoom::setToRead(const QList<ArxivId> &papers, bool toRead)
{
    change(
        papers, [toRead](ReaderState &state) { state.toRead = toRead; },
        m_services.store().setToRead(papers, toRead));
}

void ReadingRoom::fetchEarlier(const Pick &updated)
{
    deliver(m_services.store().papersByReference({{updated.paper.id, updated.earlierVersion}}),
            this, [this](const Result<QList<Paper>> &papers) {
                if (!papers)
                    Q_EMIT failed(papers.error());
                else if (!papers->isEmpty())
                    Q_EMIT earlierLoaded(papers->constFirst());
            });
}

void ReadingRoom::saveRevision(const QString &text, const QString &label)
{
    m_trialText.reset();
    m_trialScores.clear();
    deliver(m_services.store().saveRevision(text, label), this,
            [this](const Result<Revision> &revision) {
                if (!revision)
                    Q_EMIT failed(revision.error());
            });
}

void ReadingRoom::tryCriteria(const QString &text)
{
    m_trialText = text;
    m_ranking.estimateBy(text, m_revision ? m_revision->text : QString());
}

void ReadingRoom::endTrial()
{
    if (!m_trialText)
        return;
    m_trialText.reset();
    m_trialScores.clear();
    publish();
}

void ReadingRoom::takeEstimates(QDate day, const DayEstimates &estimates)
{
    if (!m_place.isDay() || day != m_place.day)
        return;
    if (m_trialText) {
        if (estimates.criteriaText != *m_trialText)
            return;
        m_trialScores = estimates.scores;
        m_savedScores = estimates.savedScores;
        publish();
        compareTrial();
        return;
    }
    if (!m_revision || estimates.criteriaText != m_revision->text)
        return;
    m_ranked.insert({day, m_revision->hash});
    deliver(m_services.store().saveScores(0, estimates.scores), this,
            [this](const Result<void> &saved) {
                if (!saved)
                    Q_EMIT failed(saved.error());
            });
}

void ReadingRoom::rankAgain(QDate day)
{
    if (!m_place.isDay() || day != m_place.day || !m_revision)
        return;
    if (m_trialText)
        tryCriteria(*m_trialText);
    else
        m_ranking.estimateBy(m_revision->text, m_revision->text);
}

// A day pulled under older criteria has no estimates under these.
void ReadingRoom::rankUnscored()
{
    if (!m_place.isDay() || !m_revision || m_services.dayRun().isRunning() ||
        m_ranked.contains({m_place.day, m_revision->hash}))
        return;
    const bool isComplete = std::all_of(m_picks.cbegin(), m_picks.cend(),
                                        [](const Pick &pick) { return pick.score.has_value(); });
    if (!isComplete)
        m_ranking.estimateBy(m_revision->text, m_revision->text);
}

} // namespace firstlight
