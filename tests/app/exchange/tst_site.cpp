// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/site.h"
#include "support/builders.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>
#include <QXmlStreamReader>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

SiteFrame frame()
{
    return {.title = u"Our papers"_s,
            .url = QUrl(u"https://example.org/papers/"_s),
            .days = {QDate(2025, 9, 30), QDate(2025, 10, 1), QDate(2026, 1, 5)}};
}

Digest digest()
{
    Pick match = pick(u"2510.00001"_s);
    match.followedAuthors = {{u"Ada Writer"_s}};
    Pick estimate = scoredPick(u"2510.00002"_s, 9, 0);
    estimate.type = AnnounceType::Cross;
    estimate.paper.title = u"G\\\"odel <b> $x^2$"_s;
    estimate.score->scorer = {};
    estimate.score->state = Score::State::Estimated;
    estimate.score->comment = u"Matches <i> & all."_s;
    return {.day = QDate(2025, 10, 1),
            .spending = {{u"model-1"_s, {.in = 89233, .out = 86906}, 0.104, 0.874}},
            .announced = 506,
            .scanned = 463,
            .picks = {match, estimate},
            .systemPrompt = u"You read <papers>.\nYou judge.\n"_s,
            .userPrompt = u"[papers]"_s};
}

MonthReview review()
{
    using Kind = MonthDay::Kind;
    const Pick best = scoredPick(u"2510.00002"_s, 9, 8);
    MonthReview month{
        .month = QDate(2025, 10, 1),
        .announced = 506,
        .scanned = 463,
        .picked = 1,
        .topics = {{.name = u"Oaks <i>"_s, .picked = 6, .best = {best}}},
        .grid = scoreMapOf({best}),
        .authors = {{.name = u"Ada Writer"_s, .picks = 2, .isFollowed = true}},
        .starred = {best},
        .spending = {
            {.day = QDate(2025, 10, 1), .model = u"model-1"_s, .requests = 3, .usd = 0.25}}};
    month.days = {{.day = QDate(2025, 10, 1),
                   .kind = Kind::Announced,
                   .announced = 506,
                   .scanned = 463,
                   .picked = 1},
                  {.day = QDate(2025, 10, 2), .kind = Kind::Failed, .reason = u"secret.host"_s},
                  {.day = QDate(2025, 10, 3), .kind = Kind::Future},
                  {.day = QDate(2025, 10, 13), .kind = Kind::Holiday, .reason = u"Columbus Day"_s}};
    return month;
}

Pick pickOn(QDate day, const QString &id)
{
    Pick pick = scoredPick(id, 9, 8);
    pick.day = day;
    return pick;
}

QString golden(const QString &name)
{
    QFile file(QStringLiteral(FIRSTLIGHT_TEST_DATA "/site/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString textOf(const SiteFile &file)
{
    return QString::fromUtf8(file.bytes);
}

QString mainOf(const SiteFile &file)
{
    const QString text = textOf(file);
    const qsizetype from = text.indexOf("<main"_L1);
    return text.mid(from, text.indexOf("<footer"_L1) - from);
}

// Line by line, so that the first that differs is told.
void compare(const QString &actual, const QString &expected)
{
    const QStringList lines = actual.split(u'\n');
    const QStringList wanted = expected.split(u'\n');
    for (qsizetype i = 0; i < qMin(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines.at(i), wanted.at(i));
    QCOMPARE(lines.size(), wanted.size());
}

void isWellFormed(const SiteFile &file)
{
    QXmlStreamReader reader(file.bytes);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(file.path + u": " + reader.errorString()));
}

QList<SiteFile> everyPage(const Pick &pick)
{
    Digest one = digest();
    one.picks = {pick};
    MonthReview month = review();
    month.topics[0].best = {pick};
    const QList<SiteDay> days{{QDate(2025, 9, 30)}, {QDate(2025, 10, 1)}, {QDate(2026, 1, 5)}};
    return {siteDayPage(frame(), one),         siteMonthPage(frame(), month),
            siteYearPage(frame(), 2025, days), siteIndexPage(frame(), days),
            siteTitlesPage(frame(), {pick}),   siteFeed(frame(), {pick})};
}

} // namespace

class TestSite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDay()
    {
        const SiteFile page = siteDayPage(frame(), digest());
        QCOMPARE(page.path, u"2025/2025-10-01.html"_s);
        compare(textOf(page), golden(u"day.html"_s));
    }

    void aMonthTellsOnlyWhatIsPublic()
    {
        const SiteFile page = siteMonthPage(frame(), review());
        QCOMPARE(page.path, u"2025/2025-10.html"_s);
        static const QRegularExpression picture(u"<svg.*?</svg>"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        compare(mainOf(page).replace(picture, u"<svg/>"_s), golden(u"month.html"_s));
    }

    void aYear()
    {
        const SiteFile page = siteYearPage(frame(), 2026, {{QDate(2026, 1, 5), 20, 10, 3}});
        QCOMPARE(page.path, u"2026/index.html"_s);
        compare(mainOf(page), golden(u"year.html"_s));
        QCOMPARE(mainOf(page).count(u"<table"_s), 1);
    }

    void theFeedHoldsThirtyDays()
    {
        Pick latest = pickOn(QDate(2026, 1, 5), u"2601.00002"_s);
        latest.paper.title = u"On <b> & more"_s;
        const SiteFile feed =
            siteFeed(frame(), {pickOn(QDate(2025, 10, 1), u"2510.00001"_s), latest});
        static const QRegularExpression id(u"urn:uuid:([0-9a-f-]{36})"_s);
        QStringList ids;
        QString text = textOf(feed);
        for (const QString &name : {u"SITE"_s, u"ENTRY"_s}) {
            const auto found = id.match(text);
            ids.append(found.captured(1));
            text.replace(found.capturedStart(1), 36, name);
        }
        compare(text, golden(u"feed.xml"_s));
        QVERIFY(!QUuid(ids.at(0)).isNull() && ids.at(0) != ids.at(1));
    }

    void idsStayAndDifferBetweenSites()
    {
        const QList<Pick> picks{pickOn(QDate(2026, 1, 5), u"2601.00002"_s)};
        QCOMPARE(siteFeed(frame(), picks).bytes, siteFeed(frame(), picks).bytes);
        SiteFrame other = frame();
        other.url = QUrl(u"https://example.com/"_s);
        static const QRegularExpression id(u"urn:uuid:[0-9a-f-]{36}"_s);
        QVERIFY(id.match(textOf(siteFeed(frame(), picks))).captured() !=
                id.match(textOf(siteFeed(other, picks))).captured());
    }

    void nothingOfAPaperBecomesMarkup()
    {
        Pick hostile = pickOn(QDate(2025, 10, 1), u"2510.00001"_s);
        const QString evil = u"</a></main><script>alert(1)</script> \" ' & %1 %2 {found} "_s +
                             QChar(0xFFFE) + QChar(0x202E) + QChar(1) + u"]]>"_s;
        hostile.paper.title = hostile.paper.abstract = hostile.score->comment = evil;
        hostile.paper.authors = {evil, u"<b>Eve</b>"_s};
        hostile.paper.categories = {evil};
        for (const SiteFile &page : everyPage(hostile)) {
            isWellFormed(page);
            QVERIFY2(!page.bytes.contains("<script>") && !page.bytes.contains("<b>"),
                     qPrintable(page.path));
        }
    }

    void whatTheReaderDidIsNotThere()
    {
        Pick kept = pickOn(QDate(2025, 10, 1), u"2510.00001"_s);
        const QList<SiteFile> plain = everyPage(kept);
        kept.reader = {.readAt = QDateTime::currentDateTimeUtc(),
                       .starred = true,
                       .dismissed = true,
                       .note = u"my secret"_s,
                       .tags = {u"mine"_s},
                       .toRead = true,
                       .rescued = true};
        const QList<SiteFile> pages = everyPage(kept);
        for (qsizetype i = 0; i < pages.size(); ++i)
            QCOMPARE(pages.at(i).bytes, plain.at(i).bytes);
    }

    void thePromptCanBeLeftOut()
    {
        Digest without = digest();
        without.systemPrompt.clear();
        without.userPrompt.clear();
        QVERIFY(!siteDayPage(frame(), without).bytes.contains("<pre>"));
    }

    void pathsOfASite()
    {
        for (const QString &path : {u"index.html"_s, u"style.css"_s, u"2025/index.html"_s,
                                    u"2025/2025-10.html"_s, u"2025/2025-10-01.html"_s})
            QVERIFY2(isSitePath(path), qPrintable(path));
        for (const QString &path :
             {u"../index.html"_s, u"2025/2024-10.html"_s, u"/etc/passwd"_s, u"thesis.tex"_s,
              u"2025/index.html\n"_s, u"2025/../index.html"_s})
            QVERIFY2(!isSitePath(path), qPrintable(path));
    }
};

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
