// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionwords.h"

#include "llm/prices.h"
#include "llm/testquestion.h"
#include "words.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Connection)

public:
    static QString price(const Price &price, const QLocale &locale)
    {
        return tr("%1 in, %2 out")
            .arg(amount(price.rates.in, locale), amount(price.rates.out, locale));
    }

    static QString priceSentence(const std::optional<Price> &price, const QLocale &locale)
    {
        if (!price)
            return tr("The price of this model is not known; caps in dollars cannot hold it.");
        const Rates &rates = price->rates;
        if (rates == Rates())
            return tr("Costs nothing: it runs on this computer.");
        const QString sum = tr("%1 in, %2 in from the cache, %3 out per million tokens")
                                .arg(amount(rates.in, locale), amount(rates.cached, locale),
                                     amount(rates.out, locale));
        return price->date.isValid()
                   ? tr("%1 (prices of %2).")
                         .arg(sum, locale.toString(price->date, QLocale::ShortFormat))
                   : QString(sum + u'.');
    }

    static QString forecast(const std::optional<Price> &price, const QLocale &locale)
    {
        const Usage expected = expectedTestUsage();
        if (!price)
            return tr("Sends one paper that we made up: about %1 tokens, price not known.")
                .arg(locale.toString(expected.in + expected.out));
        return tr("Sends one paper that we made up: about %1, at most %2.")
            .arg(moneyText(costUsd(*price, expected), locale),
                 moneyText(worstCostUsd(*price, worstTestUsage(), {}), locale));
    }

    static QString form(const WireForm &form)
    {
        switch (form.output) {
        case WireForm::Output::Schema:
            return tr("answers by JSON schema");
        case WireForm::Output::JsonObject:
            return tr("answers in JSON, without a schema");
        case WireForm::Output::Plain:
            break;
        }
        return tr("answers in plain text");
    }

    static QString tokens(const Usage &usage, const QLocale &locale)
    {
        QString text =
            tr("%1 tokens in, %2 out").arg(locale.toString(usage.in), locale.toString(usage.out));
        if (usage.reasoning > 0)
            text += tr(" (%1 of them reasoning)").arg(locale.toString(usage.reasoning));
        return usage.isEstimate ? tr("about %1").arg(text) : text;
    }

    static QString report(const ConnectionReport &report, const Endpoint &endpoint,
                          const QLocale &locale)
    {
        const QString name = report.answeredBy.isEmpty() ? endpoint.model : report.answeredBy;
        const QString seconds = locale.toString(double(report.took.count()) / 1000, 'f', 1);
        QStringList parts{tr("%1 s").arg(seconds), tokens(report.usage, locale),
                          report.usd ? moneyText(*report.usd, locale) : tr("price not known"),
                          form(report.form)};
        if (report.requests > 1)
            parts.append(tr("found by %Ln request(s)", nullptr, report.requests));
        const QString facts = parts.join(u" · "_s);
        if (!report.isUnderstood)
            return tr("%1 answered, but did not judge the paper as asked. Papers may stay without "
                      "a score; another model may do better.\n%2")
                .arg(name, facts);
        return tr("It works: %1 judged the paper.\n%2").arg(name, facts);
    }

private:
    static QString amount(double usd, const QLocale &locale)
    {
        return u'$' + locale.toString(usd, 'g', 4);
    }
};

} // namespace

QString priceText(const std::optional<Price> &price, const QLocale &locale)
{
    return price ? Words::price(*price, locale) : QString();
}

QString priceSentence(const std::optional<Price> &price, const QLocale &locale)
{
    return Words::priceSentence(price, locale);
}

QString testForecastText(const std::optional<Price> &price, const QLocale &locale)
{
    return Words::forecast(price, locale);
}

QString testReportText(const ConnectionReport &report, const Endpoint &endpoint,
                       const QLocale &locale)
{
    return report.fault ? faultSentence(*report.fault, endpoint)
                        : Words::report(report, endpoint, locale);
}

} // namespace firstlight
