// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/announcementcalendar.h"
#include "store/store.h"

#include <QLocale>

namespace firstlight {

// What a calendar shows of a day.
struct DayMark
{
    enum class Kind {
        Announced,
        Partly,  // some categories failed, stalled or were cut; papers of the others are here
        Gap,     // papers were announced, none is here, none was asked for
        Waiting, // today's are not out yet, or not got yet
        Stalled, // arXiv's feeds still had the batch of the day before
        Failed,  // asked for in vain
        Holiday, // a weekday without an announcement
        Weekend,
        Future,
        BeforeStart // before the first day that Firstlight was to get
    };

    QDate day;
    Kind kind = Kind::Future;
    int picks = 0;
    int scanned = 0;
    QString reason; // of Holiday its name, of a fault the cause; may be empty

    bool hasPapers() const { return kind == Kind::Announced || kind == Kind::Partly; }
    // Nothing was announced, and nothing will be.
    bool isQuiet() const { return kind == Kind::Holiday || kind == Kind::Weekend; }
    // There may be something to get.
    bool isFillable() const;
    friend bool operator==(const DayMark &, const DayMark &) = default;
};

// What the library knows of its days.
struct LibraryDays
{
    QList<DaySummary> summaries;
    QList<DayHealth> health; // at least of the days to be marked
    QHash<QDate, int> picks;
    QDate start; // the first day that was to be got; null: none yet
};

// The marks of every day from one to another, both included.
QList<DayMark> dayMarks(QDate from, QDate to, const AnnouncementCalendar &calendar,
                        const QDateTime &now, const LibraryDays &library);
// The same for every day of a month.
QList<DayMark> dayMarks(QDate month, const AnnouncementCalendar &calendar, const QDateTime &now,
                        const LibraryDays &library);

// The days from the first to the last gap around day that has no announcement in between; a null
// pair when day is no gap.
std::pair<QDate, QDate> gapAround(const QList<DayMark> &marks, QDate day);

// "Wednesday, 1 October 2025: 51 picks of 506": everything that the mark shows, in words.
QString dayMarkSentence(const DayMark &mark, const QLocale &locale = {});

} // namespace firstlight
