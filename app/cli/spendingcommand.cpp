// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto monthForm = "yyyy-MM";

double roundedUsd(double usd)
{
    constexpr double smallest = 1e-6; // a sum of floats has a tail
    return std::round(usd / smallest) * smallest;
}

// Nothing is known of it; a part may be unknown all the same.
bool isCostUnknown(const Spending &entry)
{
    return entry.unknownPrice > 0 && entry.usd <= 0;
}

QString costText(const Spending &entry)
{
    if (isCostUnknown(entry))
        return messages::tr("cost unknown");
    const QString usd =
        u"%1$%2"_s.arg(entry.usage.isEstimate ? u"~"_s : QString()).arg(entry.usd, 0, 'f', 4);
    return entry.unknownPrice > 0 ? messages::tr("%1 and unknown").arg(usd) : usd;
}

QJsonObject entryObject(const Spending &entry)
{
    const Usage &usage = entry.usage;
    return {{u"requests"_s, entry.requests},
            {u"tokens"_s, QJsonObject{{u"in"_s, usage.in},
                                      {u"cached"_s, usage.cached},
                                      {u"written"_s, usage.written},
                                      {u"out"_s, usage.out},
                                      {u"reasoning"_s, usage.reasoning}}},
            {u"usage_is_estimate"_s, usage.isEstimate},
            {u"usd"_s, isCostUnknown(entry) ? QJsonValue() : roundedUsd(entry.usd)},
            {u"perhaps_usd"_s, roundedUsd(entry.perhapsUsd)},
            {u"perhaps_billed"_s, entry.perhapsBilled},
            {u"unknown_price"_s, entry.unknownPrice}};
}

QString figures(const Spending &entry)
{
    const Usage &usage = entry.usage;
    return messages::tr("%1 requests; tokens: %2 in (%3 cached), %4 out (%5 reasoning); %6")
        .arg(entry.requests)
        .arg(usage.in)
        .arg(usage.cached)
        .arg(usage.out)
        .arg(usage.reasoning)
        .arg(costText(entry));
}

QStringList doubts(const Spending &total)
{
    QStringList lines;
    if (total.perhapsBilled > 0)
        lines.append(messages::tr("%1 requests had no answer and were perhaps billed: at most $%2 "
                                  "more, which counts against the caps.")
                         .arg(total.perhapsBilled)
                         .arg(total.perhapsUsd, 0, 'f', 4));
    if (total.unknownPrice > 0)
        lines.append(messages::tr("%1 requests have no known price and are not in the sum. See: "
                                  "firstlight prices --help")
                         .arg(total.unknownPrice));
    return lines;
}

void printEntries(const QList<Spending> &entries, const QString &dayForm, bool json)
{
    for (const Spending &entry : entries) {
        const QString when = entry.day.toString(dayForm);
        if (json) {
            QJsonObject object = entryObject(entry);
            object.insert(u"what"_s, u"spending"_s);
            object.insert(dayForm == QLatin1String(monthForm) ? u"month"_s : u"day"_s, when);
            object.insert(u"model"_s, entry.model);
            object.insert(u"purpose"_s, toString(entry.purpose));
            console::print(object);
        } else {
            console::print(u"%1  %2  %3  %4"_s.arg(when, entry.model, toString(entry.purpose),
                                                   figures(entry)));
        }
    }
}

void printTotal(const QList<Spending> &entries, const std::optional<double> &cap, bool json)
{
    const Spending total = sum(entries);
    if (json) {
        QJsonObject object = entryObject(total);
        object.insert(u"what"_s, u"total"_s);
        object.insert(u"cap_usd"_s, cap ? QJsonValue(*cap) : QJsonValue());
        console::print(object);
        return;
    }
    QString line = messages::tr("Total: %1").arg(figures(total));
    if (cap)
        line += messages::tr(" of at most $%1 a month").arg(*cap, 0, 'f', 2);
    console::print(line);
    const QStringList further = doubts(total);
    for (const QString &doubt : further)
        console::print(doubt);
}

Result<QDate> monthOf(const QString &text)
{
    const QDate month = QDate::fromString(text, QLatin1String(monthForm));
    if (!month.isValid())
        return failure(Error::Kind::Usage,
                       messages::tr("“%1” is not a month such as 2025-10.").arg(text));
    return month;
}

int ofMonth(const CommandContext &context, QDate month)
{
    const auto entries =
        await(context.services.store().spendingBetween(month, month.addMonths(1).addDays(-1)));
    if (!entries)
        return report(entries.error());
    const double cap = context.services.settings().maxUsdPerMonth();
    printEntries(*entries, u"yyyy-MM-dd"_s, context.json);
    printTotal(*entries, cap > 0 ? std::optional(cap) : std::nullopt, context.json);
    return exitDone;
}

int ofAllMonths(const CommandContext &context)
{
    Store &store = context.services.store();
    const auto first = await(store.firstSpendingDay());
    if (!first)
        return report(first.error());
    QList<Spending> months;
    if (first->isValid()) {
        // Requests of a clock that was ahead are spent all the same.
        const QDate today = context.services.clock().now().toUTC().date();
        const auto days = await(store.spendingBetween(*first, std::max(today, *first).addYears(1)));
        if (!days)
            return report(days.error());
        months = byMonth(*days);
    }
    printEntries(months, QLatin1String(monthForm), context.json);
    printTotal(months, {}, context.json);
    return exitDone;
}

int run(const CommandContext &context)
{
    if (!context.options.isSet(u"month"_s))
        return ofAllMonths(context);
    const auto month = monthOf(context.options.value(u"month"_s));
    return month ? ofMonth(context, *month) : report(month.error());
}

} // namespace

Command spendingCommand()
{
    return {.name = u"spending"_s,
            .summary = messages::tr("Tell what models cost, by month or by day."),
            .details = messages::tr("By model and purpose: requests, tokens and US dollars. Days "
                                    "and months are UTC's, as the caps'."),
            .options = {{u"month"_s, messages::tr("The days of this month."), u"YYYY-MM"_s}},
            .run = run};
}

} // namespace firstlight
