// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/oaidays.h"

#include "arxiv/idspans.h"
#include "paper/subjects.h"

#include <map>

namespace firstlight {

namespace {

constexpr int firstUnannouncedVersion = 6;
constexpr int longestHold = 60; // days; what is stamped later is oftener cross-listed elsewhere
constexpr int longestWayToAnnouncement = 5; // days, over a weekend and a holiday

struct Placed
{
    Feed::Item item;
    bool isApproximate = false;
};

class DayAssignment final
{
public:
    DayAssignment(const QList<OaiRecord> &records, const HarvestScope &scope,
                  const AnnouncementCalendar &calendar)
        : m_scope(scope)
        , m_calendar(calendar)
        , m_spans(records, scope.known, calendar)
    {
        for (const QDate day : calendar.expected(scope.from, scope.to))
            m_days.insert({day, {}});
        for (const OaiRecord &record : records) {
            if (!record.isDeleted)
                assign(record);
        }
    }

    QList<HarvestedDay> days() const;

private:
    struct Guess
    {
        QDate day;
        bool isApproximate = false;
    };

    void assign(const OaiRecord &record);
    std::optional<Guess> firstDay(const OaiRecord &record) const;
    std::optional<Guess> stampedDay(const OaiRecord &record, std::optional<QDate> ofId) const;
    std::optional<Guess> bySubmission(const QDateTime &submitted) const;
    Guess replacementDay(const OaiRecord &record) const;
    bool isPrimary(const OaiRecord &record) const
    {
        return isWithin(record.paper.primaryCategory(), m_scope.category);
    }
    void place(const Guess &guess, const Paper &paper, AnnounceType type);

    const HarvestScope &m_scope;
    const AnnouncementCalendar &m_calendar;
    IdSpans m_spans;
    std::map<QDate, std::map<ArxivId, Placed>> m_days;
};

void DayAssignment::assign(const OaiRecord &record)
{
    const std::optional<Guess> first = firstDay(record);
    const bool isReplaced = record.paper.version > 1 && record.lastSubmitted.isValid();
    const Guess replacement = isReplaced ? replacementDay(record) : Guess{};
    // Replaced before it was announced, it was announced in that version.
    const bool isAnnouncedAsReplaced = isReplaced && first && first->day == replacement.day;
    if (first) {
        Paper paper = record.paper;
        if (!isAnnouncedAsReplaced)
            paper.version = 1;
        place(*first, paper, isPrimary(record) ? AnnounceType::New : AnnounceType::Cross);
    }
    if (isReplaced && !isAnnouncedAsReplaced && record.paper.version < firstUnannouncedVersion)
        place(replacement, record.paper,
              isPrimary(record) ? AnnounceType::Replace : AnnounceType::ReplaceCross);
}

std::optional<DayAssignment::Guess> DayAssignment::firstDay(const OaiRecord &record) const
{
    const std::optional<QDate> ofId = m_spans.dayOf(record.paper.id, record.firstSubmitted);
    if (record.paper.version == 1 && m_calendar.isExpected(record.datestamp))
        return stampedDay(record, ofId);
    if (ofId)
        return Guess{*ofId};
    return bySubmission(record.firstSubmitted);
}

// Of a paper of one version that was changed last on a day with an announcement. Without a new
// version authors add a DOI, a journal or a category: only the last is announced, as Cross.
std::optional<DayAssignment::Guess> DayAssignment::stampedDay(const OaiRecord &record,
                                                              std::optional<QDate> ofId) const
{
    const bool isPublished = !record.paper.doi.isEmpty() || !record.paper.journalRef.isEmpty();
    if (ofId && *ofId >= record.datestamp)
        return Guess{record.datestamp};
    if (ofId && (isPrimary(record) || isPublished))
        return Guess{*ofId};
    const bool isLongAgo = record.firstSubmitted.isValid() &&
                           record.firstSubmitted.date().daysTo(record.datestamp) > longestHold;
    if (isPublished || (isPrimary(record) && isLongAgo))
        return {};
    return Guess{record.datestamp, true};
}

std::optional<DayAssignment::Guess> DayAssignment::bySubmission(const QDateTime &submitted) const
{
    if (!submitted.isValid())
        return {};
    return Guess{m_calendar.announcementOf(submitted), true};
}

DayAssignment::Guess DayAssignment::replacementDay(const OaiRecord &record) const
{
    const qint64 way = record.lastSubmitted.date().daysTo(record.datestamp);
    if (m_calendar.isExpected(record.datestamp) && way >= 0 && way <= longestWayToAnnouncement)
        return {record.datestamp};
    return {m_calendar.announcementOf(record.lastSubmitted), true};
}

void DayAssignment::place(const Guess &guess, const Paper &paper, AnnounceType type)
{
    const auto day = m_days.find(guess.day);
    if (day != m_days.end())
        day->second.insert({paper.id, {{paper, type}, guess.isApproximate}});
}

QList<HarvestedDay> DayAssignment::days() const
{
    QList<HarvestedDay> result;
    for (const auto &[day, papers] : m_days) {
        HarvestedDay harvested{day, {}, {}};
        for (const auto &[id, placed] : papers) {
            harvested.items.append(placed.item);
            if (placed.isApproximate)
                harvested.approximate.insert(id);
        }
        result.append(harvested);
    }
    return result;
}

} // namespace

QList<HarvestedDay> announcementDays(const QList<OaiRecord> &records, const HarvestScope &scope,
                                     const AnnouncementCalendar &calendar)
{
    return DayAssignment(records, scope, calendar).days();
}

} // namespace firstlight
