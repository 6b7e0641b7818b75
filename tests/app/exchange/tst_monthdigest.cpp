// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthdigest.h"
#include "exchange/monthsvg.h"
#include "exchange/monthwords.h"
#include "support/builders.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

MonthDay dayOf(int day, MonthDay::Kind kind, const QString &reason = {})
{
    return {.day = QDate(2025, 9, day), .kind = kind, .reason = reason};
}

MonthReview someReview()
{
    Pick pick = scoredPick(u"2509.00001"_s, 9, 8);
    pick.paper.title = u"<script>alert(1)</script> [x](http://evil) & \"$a<b$\""_s;
    pick.paper.authors = {u"<b>Eve</b>"_s};
    pick.score->comment = u"</ol><img src=http://evil>"_s;
    pick.day = QDate(2025, 9, 2);
    pick.reader.starred = true;
    MonthReview review{.month = QDate(2025, 9, 1), .announced = 30, .scanned = 20, .picked = 1};
    review.days = {dayOf(1, MonthDay::Kind::Holiday, u"Labor Day"_s),
                   dayOf(2, MonthDay::Kind::Announced), dayOf(3, MonthDay::Kind::Missing),
                   dayOf(4, MonthDay::Kind::Future), dayOf(5, MonthDay::Kind::Future)};
    review.days[1].announced = 30;
    review.days[1].picked = 1;
    review.topics = {{.name = u"Topic <i>"_s, .picked = 1, .best = {pick}},
                     {.name = u"cs.LG"_s, .isCategory = true, .picked = 2}};
    review.starred = {pick};
    review.authors = {{.name = u"<b>Eve</b>"_s, .picks = 2}};
    review.grid = scoreMapOf({pick});
    review.spending = {
        {.day = QDate(2025, 9, 2), .model = u"<model>"_s, .requests = 3, .usd = 0.25}};
    return review;
}

void isWellFormed(const QString &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

} // namespace

class TestMonthDigest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAPaperBecomesMarkup()
    {
        const QString html = monthHtml(someReview());
        QVERIFY(html.contains(u"&lt;script&gt;"_s));
        for (const QString &markup : {u"<script"_s, u"<b>"_s, u"<i>"_s, u"<model>"_s, u"<img"_s})
            QVERIFY2(!html.contains(markup), qPrintable(markup));
        QVERIFY(html.contains(u"https://arxiv.org/abs/2509.00001"_s));
    }

    void thePageNeedsNothingElse()
    {
        const QString html = monthHtml(someReview());
        QCOMPARE(html.count(u"<svg"_s), 3);
        QVERIFY(!html.contains(u"src=\""_s) && !html.contains(u"@import"_s));
        QVERIFY(html.contains(u"default-src 'none'"_s));
    }

    void chartsCanBeNamedInstead()
    {
        const QString html = monthHtml(someReview(), MonthCharts::Named);
        QVERIFY(!html.contains(u"<svg"_s));
        QCOMPARE(html.count(u"<img src=\"chart:"_s), 3);
    }

    void chartsAreWellFormed()
    {
        const MonthReview review = someReview();
        for (const QString &svg : {daysSvg(review), gridSvg(review), spendingSvg(review)})
            isWellFormed(svg);
        QVERIFY(gridSvg(review).contains(u">1</text>"_s));
    }

    void markdownIsEscaped()
    {
        const QString markdown = monthMarkdown(someReview());
        QVERIFY(markdown.startsWith(u"# Personalized ArXiv Papers of 2025-09\n"_s));
        QVERIFY(!markdown.contains(u"\n<script"_s) && !markdown.contains(u"[<script"_s));
        QVERIFY(markdown.contains(u"Total relevant papers: 1"_s));
        QVERIFY(markdown.contains(u"| 2025-09-02 | 30 | 0 | 1 |"_s));
        QVERIFY(markdown.contains(u"Machine Learning (cs.LG)"_s));
    }

    void daysWithoutPapersAreSaidInWords()
    {
        const QStringList notes =
            monthDayNotes(someReview(), [](QDate day) { return day.toString(u"d MMM"_s); });
        QCOMPARE(notes.size(), 3);
        QVERIFY2(notes.at(0).contains(u"1 Sep (Labor Day)"_s), qPrintable(notes.at(0)));
        QVERIFY(notes.at(1).contains(u"3 Sep"_s));
        QVERIFY(notes.at(2).startsWith(u"2 "_s));
    }

    void longRunsAreToldByTheirEnds()
    {
        MonthReview review{.month = QDate(2025, 9, 1)};
        for (const int day : {1, 2, 3, 4, 5, 8, 9, 11})
            review.days.append(dayOf(day, MonthDay::Kind::Missing));
        const QStringList notes =
            monthDayNotes(review, [](QDate day) { return QString::number(day.day()); });
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.first().contains(u"1 to 9, 11"_s), qPrintable(notes.first()));
    }

    void anEmptyMonthIsSaid()
    {
        const MonthReview review{.month = QDate(2025, 8, 1)};
        QVERIFY(monthHtml(review).contains(u"no papers of this month"_s));
        QVERIFY(!monthHtml(review).contains(u"<svg"_s));
        QCOMPARE(monthSpending(review), u"No model was asked anything."_s);
    }
};

QTEST_GUILESS_MAIN(TestMonthDigest)
#include "tst_monthdigest.moc"
