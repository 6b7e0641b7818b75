// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthwords.h"

#include "settings/categories.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Month final
{
    Q_DECLARE_TR_FUNCTIONS(Month)
};

using Kind = MonthDay::Kind;
using DayName = std::function<QString(QDate)>;

QString named(const MonthDay &day, const DayName &dayName)
{
    return day.reason.isEmpty() ? dayName(day.day)
                                : Month::tr("%1 (%2)").arg(dayName(day.day), day.reason);
}

// Runs of more than two days are told by their ends.
QString listed(const QList<MonthDay> &days, const DayName &dayName)
{
    QStringList names;
    for (qsizetype begin = 0; begin < days.size();) {
        qsizetype end = begin;
        while (end + 1 < days.size() && days.at(end + 1).reason == days.at(begin).reason &&
               days.at(end).day.daysTo(days.at(end + 1).day) <=
                   (days.at(end).day.dayOfWeek() == 5 ? 3 : 1))
            ++end;
        if (end - begin > 1) {
            names.append(Month::tr("%1 to %2")
                             .arg(dayName(days.at(begin).day), named(days.at(end), dayName)));
        } else {
            for (qsizetype at = begin; at <= end; ++at)
                names.append(named(days.at(at), dayName));
        }
        begin = end + 1;
    }
    return names.join(u", "_s);
}

QString noteOf(Kind kind, int count, const QString &days)
{
    switch (kind) {
    case Kind::Holiday:
        return Month::tr("arXiv announced nothing on %n weekday(s): %1.", nullptr, count).arg(days);
    case Kind::Missing:
        return Month::tr("%n announcement(s) are missing from the library: %1.", nullptr, count)
            .arg(days);
    case Kind::Failed:
        return Month::tr("%n announcement(s) could not be fetched: %1.", nullptr, count).arg(days);
    case Kind::Waiting:
        return Month::tr("Today's announcement is not here yet.");
    case Kind::Future:
        return Month::tr("%n announcement(s) are still to come.", nullptr, count);
    case Kind::BeforeStart:
        return Month::tr("%n announcement(s) were before your first day: %1.", nullptr, count)
            .arg(days);
    case Kind::Announced:
    case Kind::Weekend:
        break;
    }
    return {};
}

} // namespace

QString monthName(QDate month, const QLocale &locale)
{
    //: A month with its year, as QLocale formats dates
    return locale.toString(month, Month::tr("MMMM yyyy"));
}

QString monthTotals(const MonthReview &review, const QLocale &locale)
{
    return Month::tr("%n announcement(s): %1 papers announced, %2 scanned, %3 picked.", nullptr,
                     review.announcements())
        .arg(locale.toString(review.announced), locale.toString(review.scanned),
             locale.toString(review.picked));
}

QString monthTopicName(const MonthTopic &topic)
{
    if (!topic.isCategory)
        return topic.name;
    const std::optional<Category> category = categoryByCode(topic.name);
    return category ? Month::tr("%1 (%2)").arg(category->name, category->code) : topic.name;
}

QStringList monthDayNotes(const MonthReview &review, const DayName &dayName)
{
    QStringList notes;
    for (const Kind kind : {Kind::Holiday, Kind::Missing, Kind::Failed, Kind::BeforeStart,
                            Kind::Waiting, Kind::Future}) {
        QList<MonthDay> days;
        for (const MonthDay &day : review.days) {
            if (day.kind == kind)
                days.append(day);
        }
        if (!days.isEmpty())
            notes.append(noteOf(kind, static_cast<int>(days.size()), listed(days, dayName)));
    }
    return notes;
}

QString monthSpending(const MonthReview &review, const QLocale &locale)
{
    const Spending total = sum(review.spending);
    if (total.requests == 0)
        return Month::tr("No model was asked anything.");
    const auto dollars = [&locale](double usd) -> QString {
        return u'$' + locale.toString(usd, 'f', 2);
    };
    if (total.perhapsUsd > 0)
        return Month::tr("%1 for %n request(s), perhaps up to %2 more.", nullptr, total.requests)
            .arg(dollars(total.usd), dollars(total.perhapsUsd));
    return Month::tr("%1 for %n request(s).", nullptr, total.requests).arg(dollars(total.usd));
}

QString monthGridNote(const MonthReview &review)
{
    QStringList notes{Month::tr("Picked: relevance at least %1, novelty at least %2.")
                          .arg(review.cutoffs.relevance)
                          .arg(review.cutoffs.novelty)};
    if (review.grid.authorMatches > 0)
        notes.append(Month::tr("Besides, %n paper(s) by followed authors.", nullptr,
                               review.grid.authorMatches));
    if (review.grid.unscored > 0)
        notes.append(Month::tr("%n paper(s) have no score.", nullptr, review.grid.unscored));
    if (review.grid.lowHIndex > 0)
        notes.append(
            Month::tr("%n paper(s) are hidden by h-index.", nullptr, review.grid.lowHIndex));
    return notes.join(u' ');
}

} // namespace firstlight
