// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchwalk.h"

#include "store/updatedpapers.h"

#include <QSet>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBySource = 20'000;
constexpr qsizetype mostByWords = 2'000;
// To look for a word in each of so many candidates takes longer than to ask who holds it.
constexpr qsizetype fewToLookInto = 64;
constexpr qsizetype datedAtOnce = 500;
constexpr qsizetype smallestWindow = 64;
constexpr qsizetype largestWindow = 8192;
// Counting the holders of words may take so long; then there are many, or it is hard to tell.
constexpr qint64 wordNanosecondsAtMost = 10'000'000;
// Papers whose text tells how frequent a beginning is, and the share below which it is rare.
constexpr qsizetype sample = 250;
constexpr qsizetype oneIn = 50;

qint32 julian(QDate day)
{
    return static_cast<qint32>(day.toJulianDay());
}

QSet<qint64> keySet(const QList<qint64> &keys)
{
    return {keys.cbegin(), keys.cend()};
}

} // namespace

SearchWalk::SearchWalk(PickQuery query, qsizetype limit, const SearchPosition &behind)
    : m_query(std::move(query))
    , m_limit(limit)
    , m_last{julian(behind.day.isValid() ? behind.day : QDate(9999, 12, 31)), behind.key}
{}

void SearchWalk::step(Session &session)
{
    m_timer.start();
    while (m_stage != Stage::Done && !session.hasFailed()) {
        doStage(session);
        if (isTimeOver())
            return;
    }
}

void SearchWalk::doStage(Session &session)
{
    switch (m_stage) {
    case Stage::Plan:
        return makePlan(session);
    case Stage::TrySources:
        return trySource(session);
    case Stage::TryWords:
        return tryWords(session);
    case Stage::Date:
        return dateCandidates(session);
    case Stage::Walk:
        return walkOn(session);
    case Stage::Done:
        return;
    }
}

void SearchWalk::makePlan(Session &session)
{
    m_plan = searchPlan(session, m_query);
    if (m_plan.to.isValid()) {
        m_last = std::min(m_last, DatedKey{julian(m_plan.to.addDays(1)), 0});
    }
    m_holders.emplace(m_plan.match, mostByWords);
    m_stage = m_limit > 0 ? Stage::TrySources : Stage::Done;
}

void SearchWalk::trySource(Session &session)
{
    if (m_nextSource == m_plan.sources.size()) {
        m_stage = m_plan.match.isEmpty() ? Stage::Walk : Stage::TryWords;
        return;
    }
    const SqlCondition &source = m_plan.sources.at(m_nextSource++);
    QSqlQuery rows =
        session.run(source.sql, source.values + QVariantList{qint64{mostBySource + 1}});
    m_candidateKeys.clear();
    while (rows.next())
        m_candidateKeys.append(rows.value(0).toLongLong());
    m_hasSource = m_candidateKeys.size() <= mostBySource;
    if (m_hasSource)
        m_stage = m_plan.match.isEmpty() || m_candidateKeys.size() < fewToLookInto
                      ? Stage::Date
                      : Stage::TryWords;
}

void SearchWalk::tryWords(Session &session)
{
    m_holders->step(session);
    if (m_holders->isDone() && !m_holders->isOver()) {
        if (m_hasSource)
            m_candidateKeys.removeIf([holders = keySet(m_holders->keys())](qint64 key) {
                return !holders.contains(key);
            });
        else
            m_candidateKeys = m_holders->keys();
        m_stage = Stage::Date;
    } else if (m_holders->isOver() || m_holders->nanoseconds() > wordNanosecondsAtMost) {
        m_stage = m_hasSource ? Stage::Date : Stage::Walk;
    }
}

void SearchWalk::dateCandidates(Session &session)
{
    m_hasCandidates = true;
    const QList<qint64> part = m_candidateKeys.mid(m_next, datedAtOnce);
    m_next += part.size();
    for (const DatedKey &paper : datedKeys(session,
                                           u"SELECT first_announced, key FROM paper "
                                           "WHERE key IN (SELECT value FROM json_each(?))"_s,
                                           {keyList(part)})) {
        if (isInBounds(paper))
            m_candidates.append(paper);
    }
    if (m_next < m_candidateKeys.size())
        return;
    std::sort(m_candidates.begin(), m_candidates.end(), std::greater<>());
    m_next = 0;
    m_stage = Stage::Walk;
}

bool SearchWalk::isInBounds(const DatedKey &paper) const
{
    return paper < m_last && (!m_plan.from.isValid() || paper.day >= julian(m_plan.from));
}

void SearchWalk::walkOn(Session &session)
{
    SearchFilter filter(session, m_plan);
    while (m_stage == Stage::Walk && !isTimeOver() && !session.hasFailed())
        look(session, filter);
    m_textsRead += filter.textsRead();
    m_textsHolding += filter.textsHolding();
    const bool isRare = m_textsRead >= sample && m_textsHolding * oneIn < m_textsRead;
    if (m_stage == Stage::Walk && !m_hasCandidates && isRare)
        readRareBeginnings(session);
}

void SearchWalk::look(Session &session, SearchFilter &filter)
{
    QElapsedTimer timer;
    timer.start();
    const QList<DatedKey> window = nextWindow(session);
    for (const DatedKey &paper : filter.passing(window)) {
        if (m_found.size() == m_limit) {
            m_isAtEnd = false;
            break;
        }
        m_found.append(paper);
    }
    if (!window.isEmpty())
        m_last = m_found.size() == m_limit ? m_found.constLast() : window.constLast();
    if (m_found.size() == m_limit || m_isAtEnd)
        m_stage = Stage::Done;
    if (timer.nsecsElapsed() < stepNanoseconds / 4)
        m_windowSize = std::min(m_windowSize * 2, largestWindow);
    else if (timer.nsecsElapsed() > stepNanoseconds / 2)
        m_windowSize = std::max(m_windowSize / 2, smallestWindow);
}

QList<DatedKey> SearchWalk::nextWindow(Session &session)
{
    if (!m_hasCandidates)
        return nextOfAll(session);
    QList<DatedKey> window = m_candidates.mid(m_next, m_windowSize);
    m_next += window.size();
    m_isAtEnd = m_next == m_candidates.size();
    return window;
}

QList<DatedKey> SearchWalk::nextOfAll(Session &session)
{
    const QDate from = m_plan.from.isValid() ? m_plan.from : QDate(1, 1, 1);
    const QString last = dayText(m_last.day);
    QList<DatedKey> window;
    // In two: of a comparison of pairs the index would serve the day alone, and a day may be all.
    if (m_last.day >= julian(from))
        window = datedKeys(session,
                           u"SELECT first_announced, key FROM paper WHERE first_announced = ? "
                           "AND key < ? ORDER BY key DESC LIMIT ?"_s,
                           {last, m_last.key, m_windowSize});
    if (window.size() < m_windowSize)
        window += datedKeys(session,
                            u"SELECT first_announced, key FROM paper WHERE first_announced < ? "
                            "AND first_announced >= ? "
                            "ORDER BY first_announced DESC, key DESC LIMIT ?"_s,
                            {last, from.toString(Qt::ISODate), m_windowSize - window.size()});
    m_isAtEnd = window.size() < m_windowSize;
    return window;
}

// Few papers hold the beginnings, so FTS5 finds quickly what is to be looked at.
void SearchWalk::readRareBeginnings(Session &session)
{
    QSqlQuery rows = session.run(u"SELECT rowid FROM paper_search WHERE paper_search MATCH ?"_s,
                                 {m_plan.wideMatch});
    m_candidateKeys.clear();
    while (rows.next())
        m_candidateKeys.append(rows.value(0).toLongLong());
    m_next = 0;
    m_stage = Stage::Date;
}

FoundPapers SearchWalk::foundPapers() const
{
    FoundPapers found;
    for (const DatedKey &paper : m_found)
        found.keys.append(paper.key);
    found.last = {QDate::fromJulianDay(m_last.day), m_last.key};
    found.isComplete = m_stage == Stage::Done && m_isAtEnd;
    return found;
}

} // namespace firstlight
