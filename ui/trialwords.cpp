// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trialwords.h"

#include "messages.h"
#include "phrases.h"
#include "words.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class TrialWords final
{
    Q_DECLARE_TR_FUNCTIONS(TrialWords)

public:
    static QString money(const std::optional<double> &usd, bool isEstimate = false)
    {
        if (!usd)
            return tr("an unknown sum");
        return isEstimate ? tr("about %1").arg(moneyText(*usd)) : moneyText(*usd);
    }

    static QString verdicts(const Forecast &forecast)
    {
        if (forecast.requests == 0)
            return tr("The model has judged all these papers already: this costs nothing.");
        QString text = tr("Asks for %Ln verdict(s)", nullptr, forecast.newPapers);
        return tr("%1 in %2 requests: about %3, at worst %4.", "Asks for 48 verdicts")
            .arg(text)
            .arg(forecast.requests)
            .arg(money(forecast.usdExpected), money(forecast.usdWorst));
    }

    static QString outlook(const Outlook &outlook)
    {
        return tr("With the draft, the rest of this day costs about %1, a week about %2, a month "
                  "about %3 (%4 papers a day).")
            .arg(money(outlook.day.usdExpected), money(outlook.usdWeek), money(outlook.usdMonth),
                 QLocale().toString(outlook.papersADay, 'f', 0));
    }

    static QString movement(const TrialReport &report)
    {
        QStringList parts{
            tr("%Ln enter(s)", nullptr, report.count(Movement::Entered)),
            tr("%Ln leave(s)", nullptr, report.count(Movement::Left)),
            tr("%Ln rise(s)", nullptr, report.count(Movement::Raised)),
            tr("%Ln fall(s)", nullptr, report.count(Movement::Lowered)),
            tr("%Ln stay(s) where they are", nullptr, report.count(Movement::Unmoved))};
        if (const int unknown = report.count(Movement::Unknown))
            parts.append(tr("%Ln not judged under both", nullptr, unknown));
        QString text = parts.takeFirst();
        for (const QString &part : parts)
            text = commaJoined(text, part);
        return tr("Of %Ln paper(s) in the sample: %1.", nullptr,
                  static_cast<int>(report.papers.size()))
            .arg(text);
    }

    static QString shares(const TrialReport &report)
    {
        const auto share = [](const std::optional<ShareInterval> &interval) {
            return interval ? shareText(*interval) : tr("unknown");
        };
        return tr("Of the day's %1 papers pass: now %2, with the draft %3 (with 95 % confidence).")
            .arg(report.population)
            .arg(share(report.passingBefore), share(report.passingAfter));
    }

    static QString cost(int scored, int reused, int requests, const std::optional<double> &usd,
                        bool isEstimate)
    {
        QString judged = tr("%Ln verdict(s) given", nullptr, scored);
        QString known = tr("%Ln known before", nullptr, reused);
        return tr("%1 in %2 requests for %3, %4.", "48 verdicts given … 3 known before")
            .arg(judged)
            .arg(requests)
            .arg(money(usd, isEstimate), known);
    }

    static QString perhaps(double usd)
    {
        return tr("Requests without an answer may cost %1 more.").arg(moneyText(usd));
    }

    static QString range(const Forecast &forecast)
    {
        if (forecast.requests == 0)
            return tr("The model has scored all these papers already: this costs nothing.");
        QString papers = tr("Scores %Ln paper(s)", nullptr, forecast.newPapers);
        return tr("%1 in %2 requests: about %3, at worst %4.", "Scores 1,432 papers")
            .arg(papers)
            .arg(forecast.requests)
            .arg(money(forecast.usdExpected), money(forecast.usdWorst));
    }

    static QStringList rangeResult(const RangeReport &report)
    {
        QStringList lines{tr("%Ln day(s) run.", nullptr, static_cast<int>(report.days.size()))};
        lines.append(
            cost(report.scored, report.reused, report.requests, report.usd, report.usdIsEstimate));
        if (report.failed > 0)
            lines.append(tr("%Ln paper(s) could not be judged.", nullptr, report.failed));
        if (report.unscored > 0)
            lines.append(tr("%Ln paper(s) are still to be scored.", nullptr, report.unscored));
        if (report.perhapsUsd > 0)
            lines.append(perhaps(report.perhapsUsd));
        if (report.stoppedBy)
            lines.append(trialErrorSentence(*report.stoppedBy));
        if (report.left > 0)
            lines.append(
                tr("%Ln day(s) are left; starting again goes on with them.", nullptr, report.left));
        return lines;
    }

    static QString error(const Error &error)
    {
        switch (error.kind) {
        case Error::Kind::NotFound:
            return tr("There are no papers of these days in the library, or no criteria yet. "
                      "Nothing was sent.");
        case Error::Kind::Busy:
            return tr("Papers are being got or scored already. Wait for it to end, then try "
                      "again.");
        case Error::Kind::Usage:
            return tr("This cannot be tried: the criteria are empty, no model is set, or the days "
                      "are the wrong way round.");
        case Error::Kind::Cancelled:
            return tr("Cancelled. What the model has said is kept; starting again goes on from "
                      "there.");
        default:
            return sentence(error, Doing::Getting);
        }
    }

    static QString movementText(Movement movement)
    {
        switch (movement) {
        case Movement::Entered:
            return tr("enters");
        case Movement::Left:
            return tr("leaves");
        case Movement::Raised:
            return tr("rises");
        case Movement::Lowered:
            return tr("falls");
        case Movement::Unmoved:
            return tr("stays");
        case Movement::Unknown:
            break;
        }
        return tr("not judged");
    }

    static QString stratumText(TrialStratum stratum)
    {
        switch (stratum) {
        case TrialStratum::Starred:
            return tr("Starred");
        case TrialStratum::Dismissed:
            return tr("Not interesting");
        case TrialStratum::Boundary:
            return tr("On the cut-off");
        case TrialStratum::Rest:
            break;
        }
        return tr("Others, at random");
    }

    static QString percent(double share)
    {
        return tr("%1 %", "per cent").arg(QLocale().toString(qRound(share * 100)));
    }

    static QString interval(const ShareInterval &share)
    {
        return tr("%1 (%2 to %3)", "share and its interval")
            .arg(percent(share.share), percent(share.low), percent(share.high));
    }

    static QString spoken(const std::optional<Score> &score)
    {
        if (!score || !score->relevance)
            return tr("Not judged");
        if (!score->novelty)
            return tr("Relevance %1").arg(*score->relevance);
        return tr("Relevance %1, novelty %2").arg(*score->relevance).arg(*score->novelty);
    }
};

} // namespace

QString movementName(Movement movement)
{
    return TrialWords::movementText(movement);
}

QString stratumName(TrialStratum stratum)
{
    return TrialWords::stratumText(stratum);
}

QString triedText(const std::optional<Score> &score)
{
    if (!score || !score->relevance)
        return u"–"_s;
    const QString novelty = score->novelty ? QString::number(*score->novelty) : u"–"_s;
    return u"%1 / %2"_s.arg(QString::number(*score->relevance), novelty);
}

QString triedSentence(const std::optional<Score> &score)
{
    return TrialWords::spoken(score);
}

QStringList forecastSentences(const TrialForecast &forecast)
{
    return {TrialWords::verdicts(forecast.sample), TrialWords::outlook(forecast.outlook)};
}

QString shareText(const ShareInterval &share)
{
    return TrialWords::interval(share);
}

QStringList reportSentences(const TrialReport &report)
{
    QStringList lines;
    if (report.stoppedBy)
        lines.append(trialErrorSentence(*report.stoppedBy));
    lines.append(TrialWords::movement(report));
    lines.append(TrialWords::shares(report));
    lines.append(TrialWords::cost(report.scored, report.reused, report.requests, report.usd,
                                  report.usdIsEstimate));
    if (report.perhapsUsd > 0)
        lines.append(TrialWords::perhaps(report.perhapsUsd));
    if (report.outlook)
        lines.append(TrialWords::outlook(*report.outlook));
    return lines;
}

QString rangeForecastText(const Forecast &forecast)
{
    return TrialWords::range(forecast);
}

QStringList reportSentences(const RangeReport &report)
{
    return TrialWords::rangeResult(report);
}

QString trialErrorSentence(const Error &error)
{
    return TrialWords::error(error);
}

} // namespace firstlight
