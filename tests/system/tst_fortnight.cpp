// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two weeks of mornings with the program itself, against an arXiv that has its troubles.
#include "support/fakearxiv.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate firstMonday(2025, 9, 29);
const QDate lastFriday(2025, 10, 10);

bool isWeekday(QDate day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

} // namespace

class TestFortnight final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPaperOnceUnderItsDay_data();
    void everyPaperOnceUnderItsDay();

private:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };
    Outcome firstlight(const QDate &day, int hour, const QStringList &arguments);
    int run(const QDate &day, int hour = 6) { return firstlight(day, hour, {u"run"_s}).code; }
    QStringList stored(QDate day);
    QString stateOf(QDate day, const QString &category);
    void liveThroughIt();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeArxiv> m_arxiv;
};

void TestFortnight::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_arxiv = std::make_unique<FakeArxiv>();
    int number = 10000;
    QList<FakeArxiv::Entry> before;
    for (QDate day = firstMonday; day <= lastFriday; day = day.addDays(1)) {
        if (!isWeekday(day))
            continue;
        const QString month = day.addDays(-1).toString(u"yyMM"_s);
        QList<FakeArxiv::Entry> &entries = m_arxiv->days[day];
        for (int at = 0; at < 30; ++at, ++number) {
            const QStringList categories = at % 3 == 0   ? QStringList{u"cs.LG"_s, u"cs.AI"_s}
                                           : at % 3 == 1 ? QStringList{u"cs.LG"_s}
                                                         : QStringList{u"cs.AI"_s, u"cs.CL"_s};
            entries.append({month + u'.' + QString::number(number), categories});
        }
        for (FakeArxiv::Entry replaced : before.mid(5, 2)) {
            replaced.version = 2;
            m_arxiv->days[day].append(replaced);
        }
        before = m_arxiv->days[day].first(30);
    }
    QFile settings(m_folder->filePath(u"firstlight.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(u"[arxiv]\nfeed-url=%1\nlisting-url=%1\noai-url=%1/oai\napi-url=%1/api/query\n"
                   "pace-seconds=0\n"_s.arg(m_arxiv->url().toString())
                       .toUtf8());
}

TestFortnight::Outcome TestFortnight::firstlight(const QDate &day, int hour,
                                                 const QStringList &arguments)
{
    QProcess process;
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    const QString now = QDateTime(day, QTime(hour, 0), Qt::UTC).toString(Qt::ISODate);
    process.start(QStringLiteral(FIRSTLIGHT_PROGRAM),
                  QStringList{u"--profile"_s, m_folder->path(), u"--now"_s, now} + arguments);
    process.closeWriteChannel();
    loop.exec();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList TestFortnight::stored(QDate day)
{
    QStringList ids;
    const Outcome picks = firstlight(lastFriday, 14,
                                     {u"--json"_s, u"picks"_s, u"--day"_s,
                                      day.toString(Qt::ISODate), u"--min-relevance"_s, u"0"_s});
    for (const QString &line : picks.out.split(u'\n', Qt::SkipEmptyParts))
        ids.append(QJsonDocument::fromJson(line.toUtf8())["id"_L1].toString());
    ids.sort();
    return ids;
}

QString TestFortnight::stateOf(QDate day, const QString &category)
{
    const Outcome status = firstlight(lastFriday, 12, {u"--json"_s, u"status"_s});
    for (const QString &line : status.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        if (object["what"_L1] == "feed"_L1 && object["category"_L1] == category &&
            object["day"_L1] == day.toString(Qt::ISODate))
            return object["state"_L1].toString();
    }
    return u"missing"_s;
}

// A stale feed, refusals, a cut body, an HTML page, an empty weekday, a weekend, three days off.
void TestFortnight::liveThroughIt()
{
    const auto morning = [this](QDate day) {
        m_arxiv->today = day;
        return day;
    };
    QCOMPARE(run(morning(firstMonday)), 0);

    m_arxiv->faults = {{.status = 503, .headers = {"Retry-After: 0"}}, {.status = 429}};
    QCOMPARE(run(morning(firstMonday.addDays(1))), 0);

    m_arxiv->staleFeeds = 2;
    const Outcome stale = firstlight(morning(firstMonday.addDays(2)), 6, {u"run"_s});
    QCOMPARE(stale.code, 3);
    QVERIFY2(stale.err.contains(u"still the announcement of 2025-09-30"_s), qPrintable(stale.err));
    QCOMPARE(stateOf(firstMonday.addDays(2), u"cs.LG"_s), u"stalled"_s);
    QCOMPARE(run(firstMonday.addDays(2), 8), 0);

    m_arxiv->faults = {{.body = "<rss version=\"2.0\"><channel><title>cut"}};
    QCOMPARE(run(morning(firstMonday.addDays(3))), 0);

    // For good this time: the other category's papers are there, this one's are named.
    m_arxiv->faults = QList<Answer>(6, Answer{.body = "<html><title>Maintenance</title></html>"});
    QCOMPARE(run(morning(firstMonday.addDays(4))), 1);
    QCOMPARE(stateOf(firstMonday.addDays(4), u"cs.LG"_s), u"failed"_s);
    QCOMPARE(stateOf(firstMonday.addDays(4), u"cs.AI"_s), u"fresh"_s);

    QCOMPARE(run(morning(firstMonday.addDays(5))), 0);
    QCOMPARE(stateOf(firstMonday.addDays(5), u"cs.AI"_s), u"quiet"_s);

    m_arxiv->emptyFeeds = 2;
    QCOMPARE(run(morning(firstMonday.addDays(7))), 3);
    QCOMPARE(stateOf(firstMonday.addDays(7), u"cs.AI"_s), u"waiting"_s);
    QCOMPARE(run(firstMonday.addDays(7), 9), 0);

    QCOMPARE(run(morning(lastFriday)), 0); // after three days off
}

void TestFortnight::everyPaperOnceUnderItsDay_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("listings") << u"listing"_s;
    QTest::newRow("OAI-PMH") << u"oai"_s;
}

void TestFortnight::everyPaperOnceUnderItsDay()
{
    QFETCH(QString, way);
    liveThroughIt();
    if (QTest::currentTestFailed())
        return;
    const Outcome status = firstlight(lastFriday, 12, {u"status"_s});
    for (const char *gap : {"2025-10-03: missing in cs.LG", "2025-10-07: missing in cs.LG, cs.AI",
                            "2025-10-08: missing", "2025-10-09: missing"})
        QVERIFY2(status.out.contains(QString::fromLatin1(gap)), qPrintable(status.out));

    const Outcome filled =
        firstlight(lastFriday, 13, {u"backfill"_s, u"--from"_s, u"2025-09-29"_s, u"--via"_s, way});
    QVERIFY2(filled.code == 0, qPrintable(filled.out + filled.err));
    QVERIFY(!firstlight(lastFriday, 13, {u"status"_s}).out.contains(u"missing"_s));

    int papers = 0;
    for (QDate day = firstMonday; day <= lastFriday; day = day.addDays(1)) {
        if (!isWeekday(day))
            continue;
        QCOMPARE(stored(day), m_arxiv->idsOf(day));
        papers += static_cast<int>(m_arxiv->idsOf(day).size());
    }
    QCOMPARE(papers, 300);
    QCOMPARE(m_arxiv->server().mostAtOnce(), 1);

    m_arxiv->today = QDate(2025, 11, 28);
    QCOMPARE(run(m_arxiv->today), 0);
    const Outcome holiday = firstlight(m_arxiv->today, 12, {u"status"_s});
    QVERIFY2(holiday.out.contains(u"Fri 2025-11-28: no announcement (Thanksgiving)"_s),
             qPrintable(holiday.out));
}

QTEST_GUILESS_MAIN(TestFortnight)
#include "tst_fortnight.moc"
