// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"
#include "support/fakedesktop.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const Notification news{.title = u"3 picks of 9 papers"_s,
                        .body = u"Maps & <b>graphs</b>"_s,
                        .day = QDate(2025, 10, 1)};

} // namespace

class TestNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsInPlaceOfTheEarlier();
    void textIsEscapedWhereItIsMarkup();
    void clickOpensTheDay();
    void othersCannotClick();
    void onlyWhoAnswersOffersAClick();
    void whatComesMeanwhileTakesThePlace();
    void anotherServiceKnowsNoneOfOurs();
    void noServiceIsSilent();
    void noBusIsSilent();
    void busThatHangsHoldsUpNobody();

private:
    Notifier::Connector connector() const
    {
        return [this] { return m_bus->connection(u"ours"_s); };
    }
    bool show(Notifier &notifier, const Notification &notification = news)
    {
        const QFuture<bool> shown = notifier.show(notification);
        return QTest::qWaitFor([&shown] { return shown.isFinished(); }) &&
               shown.resultCount() > 0 && shown.result();
    }

    std::unique_ptr<FakeBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
};

void TestNotifier::init()
{
    m_bus = std::make_unique<FakeBus>();
    if (m_bus->address().isEmpty())
        QSKIP("there is no dbus-daemon");
    m_desktop = std::make_unique<FakeDesktop>(m_bus->connection(u"desktop"_s));
}

void TestNotifier::cleanup()
{
    m_desktop.reset();
    for (const QString &name : {u"ours"_s, u"desktop"_s, u"other"_s})
        QDBusConnection::disconnectFromBus(name);
    m_bus.reset();
}

void TestNotifier::showsInPlaceOfTheEarlier()
{
    Notifier notifier(connector());
    QVERIFY(show(notifier));
    QVERIFY(show(notifier));
    QCOMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.at(0).replaces, 0U);
    QCOMPARE(m_desktop->shown.at(1).replaces, m_desktop->lastId);
    QCOMPARE(m_desktop->shown.at(0).title, news.title);
    QCOMPARE(m_desktop->shown.at(0).hints.value(u"desktop-entry"_s).toString(),
             u"io.github.firstlight.Firstlight"_s);
}

void TestNotifier::textIsEscapedWhereItIsMarkup()
{
    Notifier notifier(connector());
    QVERIFY(show(notifier));
    m_desktop->capabilities.append(u"body-markup"_s);
    QVERIFY(show(notifier));
    QCOMPARE(m_desktop->shown.at(0).body, news.body);
    QCOMPARE(m_desktop->shown.at(1).body, u"Maps &amp; &lt;b&gt;graphs&lt;/b&gt;"_s);
    QCOMPARE(m_desktop->shown.at(1).title, news.title);
}

void TestNotifier::clickOpensTheDay()
{
    Notifier notifier(connector());
    QSignalSpy opened(&notifier, &Notifier::opened);
    QVERIFY(show(notifier));
    QCOMPARE(m_desktop->shown.at(0).actions.value(0), u"default"_s);
    m_desktop->click(m_desktop->lastId, u"snooze"_s);
    m_desktop->click(m_desktop->lastId + 1, u"default"_s);
    m_desktop->click(m_desktop->lastId, u"default"_s, u"leave-1"_s);
    QVERIFY(opened.wait());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(0).toDate(), news.day);
    QCOMPARE(opened.constFirst().at(1).toString(), u"leave-1"_s);
    QTRY_COMPARE(m_desktop->closed, QList<uint>{m_desktop->lastId});
}

void TestNotifier::othersCannotClick()
{
    Notifier notifier(connector());
    QSignalSpy opened(&notifier, &Notifier::opened);
    QVERIFY(show(notifier));
    FakeDesktop other(m_bus->connection(u"other"_s));
    other.click(m_desktop->lastId, u"default"_s, u"leave-2"_s);
    m_desktop->click(m_desktop->lastId, u"default"_s);
    QVERIFY(opened.wait());
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.constFirst().at(1).toString().isEmpty());
}

void TestNotifier::onlyWhoAnswersOffersAClick()
{
    Notifier notifier(connector());
    notifier.setAnswersClicks(false);
    QVERIFY(show(notifier));
    QVERIFY(m_desktop->shown.at(0).actions.isEmpty());
}

void TestNotifier::whatComesMeanwhileTakesThePlace()
{
    Notifier notifier(connector());
    const QFuture<bool> first = notifier.show(news);
    const QFuture<bool> second = notifier.show({.title = u"second"_s, .body = {}, .day = {}});
    QTRY_VERIFY(second.isFinished());
    QVERIFY(first.isCanceled());
    QVERIFY(second.result());
    QCOMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.at(0).title, u"second"_s);
}

void TestNotifier::anotherServiceKnowsNoneOfOurs()
{
    Notifier notifier(connector());
    QVERIFY(show(notifier));
    m_desktop.reset();
    FakeDesktop other(m_bus->connection(u"other"_s));
    QVERIFY(show(notifier));
    QCOMPARE(other.shown.at(0).replaces, 0U);
}

void TestNotifier::noServiceIsSilent()
{
    m_desktop.reset();
    Notifier notifier(connector());
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(!show(notifier));
    QVERIFY(!show(notifier));
}

void TestNotifier::noBusIsSilent()
{
    Notifier notifier; // of the session, which the tests do not have
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(!show(notifier));
}

void TestNotifier::busThatHangsHoldsUpNobody()
{
    Notifier notifier([this] {
        QThread::sleep(1);
        return m_bus->connection(u"ours"_s);
    });
    QElapsedTimer timer;
    timer.start();
    const QFuture<bool> shown = notifier.show(news);
    QVERIFY(timer.elapsed() < 200);
    QTRY_VERIFY(shown.isFinished());
    QVERIFY(shown.result());
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
