// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/announcement.h"
#include "paper/score.h"

namespace firstlight {

// All that the library keeps of one paper, as a bundle carries it.
struct LibraryPaper
{
    struct EarlierVersion
    {
        int version = 1;
        QString title;
        QString abstract;

        friend bool operator==(const EarlierVersion &, const EarlierVersion &) = default;
    };

    struct DayListing
    {
        QDate day;
        Listing listing;
        int version = 1;
        AnnouncementSource source = AnnouncementSource::Import;

        friend bool operator==(const DayListing &, const DayListing &) = default;
    };

    // What the reader did with it; a null moment means no.
    struct Marks
    {
        QDateTime readAt;
        QDateTime starredAt;
        QDateTime dismissedAt;
        QDateTime toReadAt;
        QDateTime rescuedAt;
        QString note;
        QStringList tags;

        friend bool operator==(const Marks &, const Marks &) = default;
    };

    Paper paper;
    QDate firstAnnounced;
    QList<EarlierVersion> earlier;
    QList<DayListing> listings;
    QList<Score> scores;
    Marks marks;
};

} // namespace firstlight
