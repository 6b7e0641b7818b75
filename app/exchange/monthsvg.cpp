// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthsvg.h"

#include "exchange/monthwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Month final
{
    Q_DECLARE_TR_FUNCTIONS(Month)
};

constexpr QLatin1StringView accent = "#1d5fa8"_L1;
constexpr QLatin1StringView ink = "#3a3a3a"_L1;
constexpr QLatin1StringView faint = "#d8d8d8"_L1;
constexpr double left = 48;
constexpr double top = 16;
constexpr double bottom = monthChartHeight - 32;
constexpr double right = monthChartWidth - 8;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString label(double x, double y, QLatin1StringView anchor, const QString &text,
              QLatin1StringView fill = ink)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\">%5</text>"_s.arg(
        number(x), number(y), anchor, fill, text.toHtmlEscaped());
}

QString box(double x, double y, double width, double height, const QString &style)
{
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" %5/>"_s.arg(
        number(x), number(y), number(width), number(height), style);
}

QString filled(QLatin1StringView colour)
{
    return u"fill=\"%1\""_s.arg(colour);
}

QString picture(const QString &title, const QString &body)
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" "
           "height=\"%2\" role=\"img\" font-family=\"sans-serif\" "
           "font-size=\"11\"><title>%3</title>%4"
           "</svg>"_s.arg(QString::number(monthChartWidth), QString::number(monthChartHeight),
                          title.toHtmlEscaped(), body);
}

// A bar a day below a line that says what the highest stands for.
template <class Value>
QString bars(const MonthReview &review, Value valueOf, const QString &mostText, double most)
{
    QString body = u"<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"%4\"/>"_s.arg(
                       number(left), number(right), number(top), faint) +
                   u"<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"%4\"/>"_s.arg(
                       number(left), number(right), number(bottom), faint) +
                   label(left - 6, top + 4, "end"_L1, mostText) +
                   label(left - 6, bottom + 4, "end"_L1, u"0"_s);
    const double step = (right - left) / static_cast<double>(review.days.size());
    for (qsizetype i = 0; i < review.days.size(); ++i) {
        const double x = left + static_cast<double>(i) * step;
        const double value = valueOf(review.days.at(i));
        const double tall = most > 0 ? (bottom - top) * value / most : 0;
        if (tall > 0)
            body += box(x + step * 0.15, bottom - tall, step * 0.7, tall, filled(accent));
        body += label(x + step / 2, bottom + 14, "middle"_L1, QString::number(i + 1));
    }
    return body;
}

} // namespace

QString daysSvg(const MonthReview &review)
{
    int most = 0;
    for (const MonthDay &day : review.days)
        most = std::max(most, day.picked);
    return picture(Month::tr("Picks by day"),
                   bars(
                       review, [](const MonthDay &day) { return double(day.picked); },
                       QString::number(most), most));
}

QString gridSvg(const MonthReview &review)
{
    const int rows = review.grid.hasWithoutNovelty() ? 11 : 10;
    const double wide = (right - left) / 10;
    const double high = (bottom - top) / rows;
    const int most = review.grid.most();
    QString body;
    for (int relevance = 1; relevance <= 10; ++relevance) {
        const double x = left + (relevance - 1) * wide;
        body += label(x + wide / 2, bottom + 14, "middle"_L1, QString::number(relevance));
        for (int novelty = 11 - rows; novelty <= 10; ++novelty) {
            const double y = top + (10 - novelty) * high;
            const int count = review.grid.at({relevance, novelty});
            const double share = most > 0 ? std::sqrt(double(count) / most) : 0;
            body += box(x + 0.5, y + 0.5, wide - 1, high - 1,
                        filled(accent) +
                            u" fill-opacity=\"%1\""_s.arg(number(std::round(share * 10) / 10)));
            if (count > 0)
                body += label(x + wide / 2, y + high / 2 + 4, "middle"_L1, QString::number(count),
                              share > 0.85 ? "#ffffff"_L1 : "#000000"_L1);
        }
    }
    for (int novelty = 11 - rows; novelty <= 10; ++novelty)
        body += label(left - 6, top + (10.5 - novelty) * high + 4, "end"_L1,
                      novelty == 0 ? u"–"_s : QString::number(novelty));
    const double x = left + (review.cutoffs.relevance - 1) * wide;
    body += box(x, top, right - x, (11 - review.cutoffs.novelty) * high,
                u"fill=\"none\" stroke=\"#000000\" stroke-width=\"2\""_s);
    body += label((left + right) / 2, bottom + 28, "middle"_L1,
                  Month::tr("relevance across, novelty up; outlined: picked"));
    return picture(Month::tr("Papers by relevance and novelty"), body);
}

QString spendingSvg(const MonthReview &review)
{
    QHash<QDate, double> usd;
    double most = 0;
    for (const Spending &entry : review.spending) {
        double &sum = usd[entry.day];
        sum += entry.usd;
        most = std::max(most, sum);
    }
    return picture(Month::tr("Spending by day"),
                   bars(
                       review, [&usd](const MonthDay &day) { return usd.value(day.day); },
                       u"$%1"_s.arg(most, 0, 'f', 2), most));
}

} // namespace firstlight
