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

// A smaller library is read before one would notice.
constexpr qsizetype fewestKept = 5000;
// Changed papers, that are asked for at each opening, until all is kept anew.
constexpr qsizetype mostChanged = 3000;

bool isLarge(Session &session)
{
    return session.value(u"SELECT count(*) FROM (SELECT 1 FROM paper LIMIT ?)"_s, {fewestKept})
               .toLongLong() == fewestKept;
}

bool hasPeople(const PickQuery &query)
{
    return !query.followed.isEmpty() || query.minHIndex > 0;
}

PickQuery withoutPeople(PickQuery query)
{
    query.followed.clear();
    query.minHIndex = 0;
    return query;
}

QList<DatedKey> datedKeysOf(const PickColumns &columns)
{
    QList<DatedKey> papers;
    papers.reserve(columns.size());
    for (qsizetype place = 0; place < columns.size(); ++place)
        papers.append({columns.days.at(place), columns.keys.at(place)});
    return papers;
}

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

ColumnFill::ColumnFill(PickQuery query, PickColumns columns)
    : m_query(std::move(query))
    , m_places(datedKeysOf(columns))
    , m_columns(std::move(columns))
    , m_stage(Stage::People)
{}

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
    if (m_stage == Stage::People || (m_stage == Stage::Marks && !hasPeople(m_query)))
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
    // Of few papers not even the tags of all others are read.
    std::optional<QList<qint64>> among;
    if (m_columns.size() < fewestKept)
        among = m_columns.keys;
    const QList<qint64> updated = updatedPapers(session, among);
    for (const qint64 key : updated)
        set(key, PickFlag::Updated);
    QSqlQuery rows = among ? session.run(u"SELECT DISTINCT paper FROM tag WHERE paper IN "
                                         "(SELECT value FROM json_each(?))"_s,
                                         {keyList(*among)})
                           : session.run(u"SELECT DISTINCT paper FROM tag"_s);
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
    QList<DatedKey> papers = datedKeysOf(m_columns);
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
    , m_kept(keptUnder(m_query))
    , m_walk(m_query, std::numeric_limits<qsizetype>::max(), {})
{}

std::optional<PickColumns> ColumnRead::step(Session &session)
{
    if (m_stage != Stage::Done)
        doStage(session);
    if (m_stage != Stage::Done)
        return {};
    if (m_keeping)
        m_keeping->take(m_columns);
    return std::move(m_columns);
}

void ColumnRead::doStage(Session &session)
{
    switch (m_stage) {
    case Stage::Kept:
        if (m_kept.step(session))
            takeKept(session);
        return;
    case Stage::Walk:
        m_walk.step(session);
        if (m_walk.isDone()) {
            m_fill.emplace(m_query, m_walk.found());
            m_stage = Stage::Fill;
        }
        return;
    case Stage::Changed:
        m_fill->step(session);
        if (m_fill->isDone())
            toPeople(withChanged(m_kept.columns(), m_kept.changed(), std::move(*m_fill).columns()));
        return;
    case Stage::Fill:
    case Stage::People:
        m_fill->step(session);
        if (m_fill->isDone()) {
            m_columns = std::move(*m_fill).columns();
            m_stage = Stage::Done;
        }
        return;
    case Stage::Done:
        return;
    }
}

void ColumnRead::takeKept(Session &session)
{
    if (m_kept.isThere())
        return takeChanged(session);
    m_stage = Stage::Walk;
    const QString question = keptUnder(m_query);
    if (!question.isEmpty() && isLarge(session))
        m_keeping = std::make_shared<ColumnKeeping>(session, question, std::nullopt);
}

void ColumnRead::takeChanged(Session &session)
{
    if (m_kept.changed().isEmpty())
        return toPeople(m_kept.columns());
    if (m_kept.changed().size() > mostChanged)
        m_keeping = std::make_shared<ColumnKeeping>(session, keptUnder(m_query), m_kept.seen());
    QList<DatedKey> changed = datedKeys(session,
                                        u"SELECT first_announced, key FROM paper WHERE key IN "
                                        "(SELECT value FROM json_each(?))"_s,
                                        {keyList(m_kept.changed())});
    std::sort(changed.begin(), changed.end(), std::greater<>());
    m_fill.emplace(withoutPeople(m_query), changed);
    m_stage = Stage::Changed;
}

void ColumnRead::toPeople(PickColumns columns)
{
    if (hasPeople(m_query)) {
        m_fill.emplace(m_query, std::move(columns));
        m_stage = Stage::People;
    } else {
        m_columns = std::move(columns);
        m_stage = Stage::Done;
    }
}

} // namespace firstlight
