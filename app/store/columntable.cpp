// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columntable.h"

#include "store/papertable.h"
#include "store/peopletable.h"
#include "store/rawrows.h"
#include "store/updatedpapers.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype peoplePapersOfAPart = 300;

constexpr int bitsOfScore = 4;
constexpr int bitsOfState = 2;
constexpr qint64 lowScore = (1 << bitsOfScore) - 1;

} // namespace

ColumnFill::ColumnFill(PickQuery query, const QList<DatedKey> &papers)
    : m_query(std::move(query))
    , m_places(papers)
    , m_stage(m_query.wholeLibrary ? Stage::Reader : Stage::Days)
{
    const qsizetype size = papers.size();
    m_columns.keys.reserve(size);
    m_columns.days.reserve(size);
    for (const DatedKey &paper : papers) {
        m_columns.keys.append(paper.key);
        m_columns.days.append(paper.day);
    }
    m_columns.relevance.resize(size);
    m_columns.novelty.resize(size);
    m_columns.strength.fill(std::numeric_limits<float>::quiet_NaN(), size);
    m_columns.flags.fill(bit(PickFlag::Unread) | bit(PickFlag::Unscored), size);
    m_scoreWorths.fill(-1, size);
}

void ColumnFill::step(Session &session)
{
    switch (m_stage) {
    case Stage::Marks:
        return readMarks(session);
    case Stage::People:
        return m_people ? readPeople(session) : findPeople(session);
    case Stage::Done:
        return;
    default:
        return m_places.hasMore() ? readPart(session) : toNextStage();
    }
}

void ColumnFill::readPart(Session &session)
{
    const KeyPlaces::Part part = m_places.next();
    if (m_stage == Stage::Days)
        readDays(session, part);
    else if (m_stage == Stage::Reader)
        readReader(session, part);
    else
        readScores(session, part);
}

void ColumnFill::toNextStage()
{
    if (m_stage == Stage::Days)
        arrange();
    const bool hasPeople = !m_query.followed.isEmpty() || m_query.minHIndex > 0;
    if (m_stage == Stage::People || (m_stage == Stage::Marks && !hasPeople))
        m_stage = Stage::Done;
    else
        m_stage = static_cast<Stage>(static_cast<int>(m_stage) + 1);
    m_places.restart();
}

void ColumnFill::set(qint64 key, PickFlag flag)
{
    if (const qsizetype place = m_places.placeOf(key); place >= 0)
        m_columns.flags[place] |= bit(flag);
}

void ColumnFill::readDays(Session &session, const KeyPlaces::Part &part)
{
    const Conditions listing = listingConditions(m_query);
    const QList<DatedKey> papers = datedKeys(
        session,
        u"SELECT max(a.day), a.paper FROM announcement a JOIN paper ON paper.key = a.paper "
        "WHERE %1 AND %2 GROUP BY a.paper"_s.arg(part.condition.arg(u"a.paper"_s), listing.text()),
        part.values + listing.values);
    for (const DatedKey &paper : papers) {
        if (const qsizetype place = m_places.placeOf(paper.key); place >= 0)
            m_columns.days[place] = paper.day;
    }
}

void ColumnFill::readReader(Session &session, const KeyPlaces::Part &part)
{
    RawRows rows(session,
                 u"SELECT paper, (starred_at IS NOT NULL) * ? "
                 "+ (to_read_at IS NOT NULL) * ? + (dismissed_at IS NOT NULL) * ? "
                 "+ (note <> '') * ? + (read_at IS NULL) * ? FROM reader_state "
                 "WHERE %1"_s.arg(part.condition.arg(u"paper"_s)),
                 QVariantList{bit(PickFlag::Starred), bit(PickFlag::ToRead),
                              bit(PickFlag::Dismissed), bit(PickFlag::HasNote),
                              bit(PickFlag::Unread)} +
                     part.values);
    while (rows.next()) {
        const qsizetype place = m_places.placeOf(rows.number(0));
        if (place >= 0)
            m_columns.flags[place] = static_cast<quint16>(rows.number(1)) | bit(PickFlag::Unscored);
    }
}

// Of several scores the one that lists show is the one of most worth: see scoresOf(). It is packed
// into one number, since columns are what reading costs.
void ColumnFill::readScores(Session &session, const KeyPlaces::Part &part)
{
    QString scorer;
    QVariantList values{m_query.criteriaHash};
    if (m_query.scorer == "llm"_L1) {
        scorer = u"AND scorer <> 'local'"_s;
    } else if (!m_query.scorer.isEmpty()) {
        scorer = u"AND scorer = ?"_s;
        values.append(m_query.scorer);
    }
    RawRows rows(
        session,
        u"SELECT paper, (((((scorer <> 'local') << 1 | (relevance IS NOT NULL)) << 16 "
        "| (version & 65535)) << 4 | coalesce(relevance, 0)) << 4 | coalesce(novelty, 0)) << 2 "
        "| CASE state WHEN 'scored' THEN 0 WHEN 'estimated' THEN 1 WHEN 'refused' THEN 2 ELSE 3 "
        "END, strength, made_at FROM score WHERE %1 AND criteria_hash = ? %2"_s.arg(
            part.condition.arg(u"paper"_s), scorer),
        part.values + values);
    qsizetype lastPlace = -1;
    qint64 lastMoment = 0;
    while (rows.next()) {
        const qsizetype place = m_places.placeOf(rows.number(0));
        if (place < 0)
            continue;
        const qint64 packed = rows.number(1);
        const qint64 moment = rows.number(3);
        const auto worth = static_cast<qint32>(packed >> (2 * bitsOfScore + bitsOfState));
        const bool isSecond = place == lastPlace;
        const bool isBetter = worth > m_scoreWorths.at(place) ||
                              (worth == m_scoreWorths.at(place) && isSecond && moment > lastMoment);
        if (!isBetter)
            continue;
        m_scoreWorths[place] = worth;
        lastPlace = place;
        lastMoment = moment;
        takeScore(place, packed,
                  rows.isNull(2) ? std::numeric_limits<double>::quiet_NaN() : rows.real(2));
    }
}

void ColumnFill::takeScore(qsizetype place, qint64 packed, double strength)
{
    static constexpr std::array<quint16, 4> states{0, bit(PickFlag::Estimated),
                                                   bit(PickFlag::Refused), bit(PickFlag::Failed)};
    constexpr unsigned allStates = bit(PickFlag::Unscored) | bit(PickFlag::Estimated) |
                                   bit(PickFlag::Refused) | bit(PickFlag::Failed);
    const quint16 state = states[static_cast<std::size_t>(packed & 3)];
    m_columns.flags[place] = static_cast<quint16>((m_columns.flags.at(place) & ~allStates) | state);
    m_columns.novelty[place] = static_cast<quint8>((packed >> bitsOfState) & lowScore);
    m_columns.relevance[place] =
        static_cast<quint8>((packed >> (bitsOfState + bitsOfScore)) & lowScore);
    m_columns.strength[place] = static_cast<float>(strength);
}

void ColumnFill::readMarks(Session &session)
{
    const QList<qint64> updated = updatedPapers(session);
    for (const qint64 key : updated)
        set(key, PickFlag::Updated);
    QSqlQuery rows = session.run(u"SELECT DISTINCT paper FROM tag"_s);
    while (rows.next())
        set(rows.value(0).toLongLong(), PickFlag::HasTags);
    toNextStage();
}

void ColumnFill::findPeople(Session &session)
{
    m_people = papersOfPeople(session, m_query);
    m_people->removeIf([this](qint64 key) { return m_places.placeOf(key) < 0; });
}

void ColumnFill::readPeople(Session &session)
{
    const QList<qint64> part = m_people->mid(m_nextPerson, peoplePapersOfAPart);
    if (part.isEmpty())
        return toNextStage();
    m_nextPerson += part.size();
    QSqlQuery rows = session.run(u"SELECT id, authors, key FROM paper "
                                 "WHERE key IN (SELECT value FROM json_each(?))"_s,
                                 {keyList(part)});
    QList<Pick> picks;
    while (rows.next()) {
        const auto id = ArxivId::fromString(rows.value(0).toString());
        if (!id)
            continue;
        Pick pick{.paper = {.id = *id}};
        pick.paper.authors = listFromJson(rows.value(1).toString());
        pick.key = rows.value(2).toLongLong();
        picks.append(pick);
    }
    markPeople(session, m_query, &picks);
    for (const Pick &pick : picks) {
        if (pick.isAuthorMatch())
            set(pick.key, PickFlag::AuthorMatch);
        if (pick.isPerhapsAuthorMatch())
            set(pick.key, PickFlag::PerhapsAuthorMatch);
        if (pick.hiddenBelowHIndex)
            set(pick.key, PickFlag::HiddenByHIndex);
    }
}

// By the days of the listings, which nothing but the keys depends on yet.
void ColumnFill::arrange()
{
    QList<DatedKey> papers;
    for (qsizetype place = 0; place < m_columns.size(); ++place)
        papers.append({m_columns.days.at(place), m_columns.keys.at(place)});
    if (std::is_sorted(papers.begin(), papers.end(), std::greater<>()))
        return;
    std::sort(papers.begin(), papers.end(), std::greater<>());
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        m_columns.keys[place] = papers.at(place).key;
        m_columns.days[place] = papers.at(place).day;
    }
    m_places = KeyPlaces(papers);
}

ColumnRead::ColumnRead(PickQuery query)
    : m_query(std::move(query))
    , m_walk(m_query, std::numeric_limits<qsizetype>::max(), {})
{}

std::optional<PickColumns> ColumnRead::step(Session &session)
{
    if (!m_walk.isDone()) {
        m_walk.step(session);
        return {};
    }
    if (!m_fill)
        m_fill.emplace(m_query, m_walk.found());
    else if (!m_fill->isDone())
        m_fill->step(session);
    else
        return std::move(*m_fill).columns();
    return {};
}

} // namespace firstlight
