// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingroom.h"

#include "base/async.h"
#include "run/reading.h"

#include <algorithm>

namespace firstlight {

ReadingRoom::ReadingRoom(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_ranking(services.store(), services.settings(), services.clock())
{
    m_reloading.setSingleShot(true);
    Store &store = services.store();
    connect(&store, &Store::announcementSaved, this, &ReadingRoom::refresh);
    connect(&store, &Store::scoresSaved, this, &ReadingRoom::refresh);
    connect(&store, &Store::readerStateChanged, this, &ReadingRoom::takeMarked);
    connect(&store, &Store::criteriaChanged, this, &ReadingRoom::loadRevision);
    connect(&store, &Store::savedSearchesChanged, this, &ReadingRoom::countPlaces);
    connect(&m_reloading, &QTimer::timeout, this, [this] {
        loadDays();
        loadPicks();
        countPlaces();
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
    countPlaces();
}

void ReadingRoom::open(const Place &place)
{
    m_preferred.reset();
    m_place = place;
    m_similar.reset();
    m_showsArrived = true;
    loadPicks();
}

void ReadingRoom::reload()
{
    m_showsArrived = true;
    refresh();
}

// A long list takes a while to be read; it is not read again for every paper that a run scores.
void ReadingRoom::refresh()
{
    if (m_reloading.isActive())
        return;
    m_reloading.start(m_place.isLong() && !m_showsArrived ? 2000 : 100);
}

void ReadingRoom::showArrived()
{
    m_showsArrived = true;
    loadPicks();
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
    const bool isNowhere = m_place.isDay() && !m_place.day.isValid();
    if (isNowhere || m_place.kind == Place::Kind::Month) {
        m_picks.clear();
        take({});
    } else if (m_place.isLong()) {
        loadLong(loading);
    } else {
        loadWhole(loading);
    }
}

// Papers that were announced since wait until the reader asks for them; what the reader did to a
// paper, and to a list by it, shows at once.
bool ReadingRoom::holdsBack() const
{
    const bool hasArrivals = m_place.isDay() || m_place.kind == Place::Kind::Library;
    return hasArrivals && !m_showsArrived && m_picksPlace == m_place && m_shown &&
           !m_shown->empty();
}

void ReadingRoom::take(const PickList &list)
{
    m_list = list;
    m_loaded = m_loading;
    m_picksPlace = m_place;
    m_shown = list.shown;
    m_showsArrived = false;
    publish();
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
    const bool isTrial = m_trialText && m_trial && m_picksPlace.isDay();
    PickList list = m_list;
    m_list.sorted.reset(); // whoever shows it keeps it up to date
    if (isTrial)
        list = listScoredBy(std::move(list), m_picks, m_trial->scores, m_order);
    Q_EMIT picksLoaded(m_picksPlace, list, isTrial);
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

} // namespace firstlight
