// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneywords.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Money final
{
    Q_DECLARE_TR_FUNCTIONS(Money)
};

QString dollars(double usd, int places, const QLocale &locale)
{
    return u'$' + locale.toString(usd, 'f', places);
}

QString verdictText(const Score &score)
{
    if (score.state == Score::State::Refused)
        return Money::tr("Declined to judge");
    if (!score.relevance)
        return Money::tr("No valid answer");
    if (!score.novelty)
        return Money::tr("Relevance %1").arg(*score.relevance);
    return Money::tr("Relevance %1, novelty %2").arg(*score.relevance).arg(*score.novelty);
}

} // namespace

QString usdText(double usd, const QLocale &locale)
{
    constexpr int places = 4;
    return dollars(usd, places, locale);
}

QString purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Titles:
        return Money::tr("titles");
    case Purpose::Abstracts:
        return Money::tr("abstracts");
    case Purpose::SecondOpinion:
        return Money::tr("second opinions");
    case Purpose::Suggestions:
        return Money::tr("suggestions");
    case Purpose::Test:
        break;
    }
    return Money::tr("test");
}

QString monthTotalText(const Spending &total, double cap, const QLocale &locale)
{
    constexpr int places = 2;
    const QString spent = dollars(total.usd, places, locale);
    if (cap <= 0)
        return Money::tr("%1, without a cap").arg(spent);
    return Money::tr("%1 of %2 (%3 %)")
        .arg(spent, dollars(cap, places, locale),
             locale.toString(qRound(total.usdAtMost() / cap * 100)));
}

QStringList doubtSentences(const Spending &total, const QLocale &locale)
{
    QStringList sentences;
    if (total.perhapsBilled > 0)
        sentences.append(
            Money::tr("%Ln request(s) had no answer and may be billed all the same: at most %1 "
                      "more, which counts against the caps.",
                      nullptr, total.perhapsBilled)
                .arg(usdText(total.perhapsUsd, locale)));
    if (total.unknownPrice > 0)
        sentences.append(Money::tr("The price of %Ln request(s) is unknown; they are not in the "
                                   "sum.",
                                   nullptr, total.unknownPrice));
    if (total.usage.isEstimate)
        sentences.append(Money::tr("Some services did not say how many tokens they took; those "
                                   "are our own count."));
    return sentences;
}

QString outcomeText(const PaperRequest &request)
{
    if (request.verdict)
        return verdictText(*request.verdict);
    switch (request.state) {
    case RequestRecord::State::Sent:
        return Money::tr("No answer; perhaps billed");
    case RequestRecord::State::Received:
        return Money::tr("Answered; not read yet");
    case RequestRecord::State::Failed:
        return request.detail.isEmpty() ? Money::tr("Failed")
                                        : Money::tr("Failed: %1").arg(request.detail);
    case RequestRecord::State::Parsed:
        break;
    }
    if (request.isDropped)
        return *request.isDropped ? Money::tr("Dropped by its title")
                                  : Money::tr("Kept by its title");
    return Money::tr("Nothing about this paper");
}

QString shareText(const PaperRequest &request, const QLocale &locale)
{
    if (const std::optional<double> share = request.usdShare())
        return *share > 0 ? usdText(*share, locale) : Money::tr("free");
    return request.state == RequestRecord::State::Failed ? Money::tr("free") : Money::tr("unknown");
}

} // namespace firstlight
