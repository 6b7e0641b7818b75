// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

#include <QDir>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString usd(double perMillion)
{
    return QString::number(perMillion, 'g', 6);
}

QJsonObject rowObject(const PriceBook::Row &row)
{
    const Rates &rates = row.price.rates;
    QJsonObject object{
        {u"model"_s, row.price.model},   {u"in"_s, rates.in},
        {u"cached"_s, rates.cached},     {u"written"_s, rates.written},
        {u"out"_s, rates.out},           {u"date"_s, row.price.date.toString(Qt::ISODate)},
        {u"from"_s, toString(row.layer)}};
    if (row.price.flex)
        object.insert(u"flex"_s, *row.price.flex);
    return object;
}

// What makes a price differ from the four figures.
QString conditions(const Price &price)
{
    QStringList all;
    if (price.longPrompt)
        all.append(messages::tr("above %1 tokens in %2, out %3")
                       .arg(QString::number(price.longPrompt->above),
                            usd(price.longPrompt->rates.in), usd(price.longPrompt->rates.out)));
    if (price.peak)
        all.append(messages::tr("times %1 at peak hours").arg(price.peak->factor));
    if (price.flex)
        all.append(messages::tr("times %1 as flex").arg(*price.flex));
    for (const Price::Change &change : price.changes)
        all.append(messages::tr("from %1 in %2, out %3")
                       .arg(change.from.toString(Qt::ISODate), usd(change.rates.in),
                            usd(change.rates.out)));
    return all.join(u"; "_s);
}

int list(const CommandContext &context)
{
    if (!context.json)
        console::print(messages::tr("USD per million tokens\n%1 %2 %3 %4 %5  as of       from")
                           .arg(messages::tr("model"), -28)
                           .arg(messages::tr("in"), 9)
                           .arg(messages::tr("cached"), 9)
                           .arg(messages::tr("written"), 9)
                           .arg(messages::tr("out"), 9));
    const QList<PriceBook::Row> rows = context.services.prices().rows();
    for (const PriceBook::Row &row : rows) {
        if (context.json) {
            console::print(rowObject(row));
            continue;
        }
        const Rates &rates = row.price.rates;
        const QString line = u"%1 %2 %3 %4 %5  %6  %7  %8"_s.arg(row.price.model, -28)
                                 .arg(usd(rates.in), 9)
                                 .arg(usd(rates.cached), 9)
                                 .arg(usd(rates.written), 9)
                                 .arg(usd(rates.out), 9)
                                 .arg(row.price.date.toString(Qt::ISODate), -10)
                                 .arg(toString(row.layer), -7)
                                 .arg(conditions(row.price));
        console::print(line.trimmed());
    }
    return exitDone;
}

Error setUsage()
{
    return {Error::Kind::Usage,
            messages::tr("Use: firstlight prices set MODEL in=USD out=USD [cached=USD] "
                         "[written=USD], each per million tokens, from 0 to below 10000.")};
}

// "in=1.25" into its figure; false: not one.
bool assign(const QString &word, Rates *rates, QStringList *given)
{
    const qsizetype sign = word.indexOf(u'=');
    const QString name = word.left(sign);
    bool isNumber = false;
    const double figure = word.mid(sign + 1).toDouble(&isNumber);
    const QHash<QString, double *> figures{{u"in"_s, &rates->in},
                                           {u"cached"_s, &rates->cached},
                                           {u"written"_s, &rates->written},
                                           {u"out"_s, &rates->out}};
    if (sign < 0 || !isNumber || !figures.contains(name))
        return false;
    *figures.value(name) = figure;
    given->append(name);
    return true;
}

int set(const CommandContext &context, const QString &model, const QStringList &figures)
{
    Services &services = context.services;
    Rates rates;
    QStringList given;
    for (const QString &word : figures) {
        if (!assign(word, &rates, &given))
            return report(setUsage());
    }
    if (!given.contains(u"in"_s) || !given.contains(u"out"_s))
        return report(setUsage());
    if (!given.contains(u"cached"_s))
        rates.cached = rates.in;
    if (!given.contains(u"written"_s))
        rates.written = rates.in;
    const Result<void> done =
        services.prices().setOwn({.model = model.trimmed().toLower(),
                                  .rates = rates,
                                  .date = services.clock().now().toUTC().date()});
    if (!done)
        return report(done.error().kind == Error::Kind::Usage ? setUsage() : done.error());
    return exitDone;
}

int unset(const CommandContext &context, const QString &model)
{
    const Result<bool> removed = context.services.prices().removeOwn(model);
    if (!removed)
        return report(removed.error());
    if (!*removed)
        return report({Error::Kind::NotFound,
                       messages::tr("There is no price of your own for “%1”.").arg(model)});
    return exitDone;
}

int refresh(const CommandContext &context, const QString &named)
{
    Services &services = context.services;
    const QString source = named.isEmpty() ? services.settings().priceSource().toString() : named;
    if (source.isEmpty())
        return report({Error::Kind::Usage,
                       messages::tr("Name a price list: an address, a file, or once for all with: "
                                    "firstlight config set llm.price-source URL")});
    const auto reading =
        await(services.prices().refresh(source, services.clock().now().toUTC().date()));
    if (!reading)
        return report(reading.error());
    if (context.json)
        console::print(QJsonObject{{u"taken"_s, reading->taken}, {u"skipped"_s, reading->skipped}});
    else
        console::print(messages::tr("%1 prices taken, %2 rows without a sound price left out.")
                           .arg(reading->taken)
                           .arg(reading->skipped));
    return exitDone;
}

int run(const CommandContext &context)
{
    const QStringList words = context.options.positionalArguments();
    const QString &verb = words.first();
    if (verb == "list"_L1 && words.size() == 1)
        return list(context);
    if (verb == "set"_L1 && words.size() > 2)
        return set(context, words.at(1), words.mid(2));
    if (verb == "unset"_L1 && words.size() == 2)
        return unset(context, words.at(1));
    if (verb == "refresh"_L1 && words.size() <= 2)
        return refresh(context, words.value(1));
    return report({Error::Kind::Usage, messages::tr("See: firstlight prices --help")});
}

} // namespace

Command pricesCommand()
{
    return {.name = u"prices"_s,
            .summary = messages::tr("List, set and refresh the prices of models."),
            .arguments =
                u"list | set MODEL in=USD out=USD […] | unset MODEL | refresh [URL|FILE]"_s,
            .details = messages::tr(
                "Prices that you set come before those that were fetched, and these before those "
                "that Firstlight brings along. What has no price is unknown, not free. refresh "
                "reads LiteLLM's model_prices_and_context_window.json, OpenRouter's "
                "/api/v1/models, or a list in Firstlight's own form, from an address or a file; "
                "without either from the setting llm.price-source."),
            .leastArguments = 1,
            .mostArguments = 6,
            .run = run};
}

} // namespace firstlight
