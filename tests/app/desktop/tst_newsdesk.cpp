// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newsdesk.h"
#include "support/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

QDateTime at(int hour)
{
    return QDateTime(day, QTime(hour, 0), Qt::LocalTime);
}

RunReport report(int picked)
{
    return {.day = day, .announced = 600, .scanned = 506, .picksToRead = picked};
}

} // namespace

class TestNewsDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRunIsToldOnce();
    void whatWasAskedForIsToldAgain();
    void nothingIsToldToWhoIsHere();
    void nothingIsToldWhenSwitchedOff();
    void faultIsToldOnceUntilItIsOver();
    void faultOfARunIsToldWithIt();
    void quietHoursHoldEverything();
    void whatAnotherProgramHeldIsToldToo();
    void filledDaysAreTold();

private:
    NewsDesk desk(int hour)
    {
        return NewsDesk({*m_settings, m_folder->filePath(u"news.json"_s), Clock(at(hour)),
                         [this] { return m_isHere; },
                         [this](const Notification &news) { m_told.append(news); }});
    }
    QStringList titles()
    {
        QStringList all;
        for (const Notification &news : std::exchange(m_told, {}))
            all.append(news.title);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    bool m_isHere = false;
    QList<Notification> m_told;
};

void TestNewsDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"firstlight.ini"_s));
    m_isHere = false;
    m_told.clear();
}

void TestNewsDesk::aRunIsToldOnce()
{
    desk(9).tellRun(report(31), {}, false, {});
    desk(10).tellRun(report(31), {}, false, {});
    QCOMPARE(titles(), QStringList(u"31 pick(s) of 506 paper(s)"_s));
    desk(11).tellRun(report(34), {}, false, {});
    QCOMPARE(titles(), QStringList(u"3 more pick(s): 34 of 506 paper(s)"_s));
    desk(12).tellRun({.day = day.addDays(1)}, {}, false, {});
    QVERIFY(m_told.isEmpty());
}

void TestNewsDesk::whatWasAskedForIsToldAgain()
{
    desk(9).tellRun(report(31), {}, false, {});
    desk(10).tellRun(report(28), {}, true, {});
    QCOMPARE(titles().last(), u"28 pick(s) of 506 paper(s)"_s);
}

void TestNewsDesk::nothingIsToldToWhoIsHere()
{
    m_isHere = true;
    desk(9).tellRun(report(31), {}, false, {});
    m_isHere = false;
    desk(10).tellRun(report(31), {}, false, {});
    QVERIFY(m_told.isEmpty());
}

void TestNewsDesk::nothingIsToldWhenSwitchedOff()
{
    QVERIFY(m_settings->setText(u"notify.enabled"_s, u"off"_s));
    desk(9).tellRun(report(31), {}, true, {});
    desk(9).tellFault({Error::Kind::Storage, {}}, u"No room."_s);
    QVERIFY(m_told.isEmpty());
}

void TestNewsDesk::faultIsToldOnceUntilItIsOver()
{
    const Error error{Error::Kind::Unauthorized, u"401"_s};
    desk(9).tellFault(error, u"The key is refused."_s);
    desk(10).tellFault(error, u"The key is refused."_s);
    desk(11).tellFault({Error::Kind::Network, {}}, u"No answer."_s);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().body, u"The key is refused."_s);
    desk(12).tellRun(report(1), {}, false, {});
    desk(13).tellFault(error, u"The key is refused."_s);
    QCOMPARE(m_told.size(), 3);
}

void TestNewsDesk::faultOfARunIsToldWithIt()
{
    RunReport stopped = report(3);
    stopped.stoppedBy = Error{Error::Kind::Budget, {}};
    desk(9).tellRun(stopped, {}, false, u"The cap is reached."_s);
    QCOMPARE(m_told.size(), 1);
    QVERIFY(m_told.constFirst().body.endsWith(u"\nThe cap is reached."_s));
    desk(10).tellRun(stopped, {}, false, u"The cap is reached."_s);
    QCOMPARE(m_told.size(), 1);
}

void TestNewsDesk::quietHoursHoldEverything()
{
    QVERIFY(m_settings->setText(u"notify.quiet-from"_s, u"22:00"_s));
    QVERIFY(m_settings->setText(u"notify.quiet-to"_s, u"8:00"_s));
    desk(23).tellRun(report(31), {}, false, {});
    desk(6).tellFault({Error::Kind::Budget, {}}, u"The cap is reached."_s);
    desk(7).look();
    QVERIFY(m_told.isEmpty());
    NewsDesk morning = desk(8);
    morning.look();
    QCOMPARE(titles(), QStringList(u"While it was quiet: 2 message(s)"_s));
    morning.look();
    desk(9).look();
    QVERIFY(m_told.isEmpty());
}

void TestNewsDesk::whatAnotherProgramHeldIsToldToo()
{
    QVERIFY(m_settings->setText(u"notify.quiet-from"_s, u"22:00"_s));
    QVERIFY(m_settings->setText(u"notify.quiet-to"_s, u"08:00"_s));
    desk(6).tellRun(report(31), {}, false, {});
    RunReport next = report(2);
    next.day = day.addDays(1);
    desk(9).tellRun(next, {}, false, {});
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().body,
             u"Wed 1 Oct: 31 pick(s) of 506 paper(s)\nThu 2 Oct: 2 pick(s) of 506 paper(s)"_s);
    QCOMPARE(m_told.constFirst().day, next.day);
}

void TestNewsDesk::filledDaysAreTold()
{
    BackfillReport filled;
    desk(9).tellFilled(filled);
    QVERIFY(m_told.isEmpty());
    filled.filled = {{.day = day.addDays(-1)}, {.day = day}};
    desk(9).tellFilled(filled);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst(),
             (Notification{.title = u"2 missed day(s) filled"_s, .body = {}, .day = day}));
}

QTEST_GUILESS_MAIN(TestNewsDesk)
#include "tst_newsdesk.moc"
