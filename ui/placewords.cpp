// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placewords.h"

#include "words.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

constexpr QStringView monthFormat = u"yyyy-MM";
constexpr auto tagPrefix = "tag:"_L1;
constexpr auto savedPrefix = "saved:"_L1;

} // namespace

QString placeName(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Day:
        return place.day.isValid() ? dayText(place.day) : QString();
    case Place::Kind::Month:
        return monthText(place.day);
    case Place::Kind::Starred:
        return Words::tr("Starred");
    case Place::Kind::ToRead:
        return Words::tr("To read");
    case Place::Kind::Library:
        return Words::tr("Library");
    case Place::Kind::Tag:
    case Place::Kind::Saved:
        return place.text;
    case Place::Kind::Search:
        return Words::tr("Search: %1").arg(place.text);
    case Place::Kind::Like:
        break;
    }
    return Words::tr("Like: %1").arg(place.title);
}

QString placeIcon(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Day:
    case Place::Kind::Month:
        return u"calendar"_s;
    case Place::Kind::Starred:
        return u"star"_s;
    case Place::Kind::ToRead:
        return u"to-read"_s;
    case Place::Kind::Library:
        return u"library"_s;
    case Place::Kind::Tag:
        return u"tag"_s;
    case Place::Kind::Saved:
    case Place::Kind::Search:
        return u"search"_s;
    case Place::Kind::Like:
        break;
    }
    return u"alike"_s;
}

PlaceTally tallyOf(const Place &place, const PlaceCounts &counts)
{
    if (place.kind == Place::Kind::Starred)
        return {counts.starred.papers, counts.starred.unread};
    if (place.kind == Place::Kind::ToRead)
        return {counts.toRead.papers, counts.toRead.unread};
    if (place.kind == Place::Kind::Library)
        return {counts.library};
    for (const TagCount &tag : counts.tags) {
        if (place.kind == Place::Kind::Tag && tag.tag == place.text)
            return {tag.papers};
    }
    for (const PlaceCounts::Saved &saved : counts.saved) {
        if (place.kind == Place::Kind::Saved && saved.search.name == place.text)
            return {saved.papers, 0, saved.isAtLeast};
    }
    return {};
}

QString tallyText(const PlaceTally &tally)
{
    const QLocale locale;
    if (tally.papers == 0)
        return {};
    const QString papers = locale.toString(tally.papers);
    if (tally.isAtLeast)
        return Words::tr("%1+").arg(papers);
    //: Unread papers of all
    return tally.unread > 0 ? Words::tr("%1/%2").arg(locale.toString(tally.unread), papers)
                            : papers;
}

QString tallySentence(const Place &place, const PlaceTally &tally)
{
    const QString name = placeName(place);
    if (tally.isAtLeast)
        return Words::tr("%1, more than %Ln paper(s)", nullptr, tally.papers).arg(name);
    if (tally.unread > 0)
        return Words::tr("%1, %2 of %Ln paper(s) unread", nullptr, tally.papers)
            .arg(name)
            .arg(tally.unread);
    return Words::tr("%1, %Ln paper(s)", nullptr, tally.papers).arg(name);
}

QString placeToText(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Day:
        return place.day.toString(Qt::ISODate);
    case Place::Kind::Starred:
        return u"starred"_s;
    case Place::Kind::ToRead:
        return u"to-read"_s;
    case Place::Kind::Library:
        return u"library"_s;
    case Place::Kind::Tag:
        return tagPrefix + place.text;
    case Place::Kind::Saved:
        return savedPrefix + place.text;
    case Place::Kind::Month:
        return place.day.toString(monthFormat);
    case Place::Kind::Search:
    case Place::Kind::Like:
        break;
    }
    return {};
}

Place placeFromText(const QString &text)
{
    using Kind = Place::Kind;
    for (const Kind kind : {Kind::Starred, Kind::ToRead, Kind::Library}) {
        if (placeToText({.kind = kind}) == text)
            return {.kind = kind};
    }
    if (text.startsWith(tagPrefix))
        return {.kind = Kind::Tag, .text = text.mid(tagPrefix.size())};
    if (text.startsWith(savedPrefix))
        return {.kind = Kind::Saved, .text = text.mid(savedPrefix.size())};
    if (const QDate month = QDate::fromString(text, monthFormat); month.isValid())
        return {.kind = Kind::Month, .day = month};
    return {.kind = Kind::Day, .day = QDate::fromString(text, Qt::ISODate)};
}

} // namespace firstlight
