// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/faultbar.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace firstlight;
using namespace Qt::StringLiterals;
using State = FeedFault::State;

namespace {

const QDateTime since(QDate(2025, 10, 2), QTime(4, 30), Qt::UTC);

QDate october(int day)
{
    return {2025, 10, day};
}

FeedFault missing(int day)
{
    return {.day = october(day)};
}

FeedFault failed(int day, const QString &category)
{
    return {october(day), category, State::Failed, u"status 503"_s, since, since.addSecs(3600)};
}

} // namespace

class TestFaultBar final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    FaultBar *m_bar = nullptr;

    template <class T>
    T *find(const char *name) const
    {
        return m_bar->findChild<T *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window = std::make_unique<QWidget>();
        m_bar = new FaultBar(m_window.get());
        m_window->show();
    }

    void faultsComeFromMarksAndFeeds()
    {
        const QList<DayMark> marks{{.day = october(1), .kind = DayMark::Kind::Partly},
                                   {.day = october(2), .kind = DayMark::Kind::Gap},
                                   {.day = october(3), .kind = DayMark::Kind::Announced}};
        const auto feed = [](const QString &category, FeedHealth::State state) {
            return FeedHealth{.category = category,
                              .state = state,
                              .fetchedAt = since,
                              .detail = u"status 503"_s,
                              .nextTry = since.addSecs(3600)};
        };
        const QList<DayHealth> health{{october(1),
                                       {feed(u"cs.AI"_s, FeedHealth::State::Failed),
                                        feed(u"cs.CL"_s, FeedHealth::State::Stalled),
                                        feed(u"cs.CV"_s, FeedHealth::State::Truncated),
                                        feed(u"cs.LG"_s, FeedHealth::State::Fresh)}},
                                      {october(3), {feed(u"cs.LG"_s, FeedHealth::State::Quiet)}},
                                      {october(9), {feed(u"cs.LG"_s, FeedHealth::State::Failed)}}};
        FeedFault second = failed(1, u"cs.CL"_s);
        second.state = State::Stalled;
        FeedFault third = failed(1, u"cs.CV"_s);
        third.state = State::Truncated;
        QVERIFY(feedFaults(marks, health) ==
                (QList<FeedFault>{failed(1, u"cs.AI"_s), second, third, missing(2)}));
    }

    void sentencesSumUp_data()
    {
        QTest::addColumn<QList<FeedFault>>("faults");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("none") << QList<FeedFault>{} << QStringList{QString()};
        QTest::newRow("one day") << QList{missing(2)} << QStringList{u"Thu 2 Oct is missing."_s};
        QTest::newRow("days") << QList{missing(2), missing(3)}
                              << QStringList{u"2 day(s) missing since Thu 2 Oct."_s};
        QTest::newRow("one feed") << QList{failed(2, u"cs.AI"_s)}
                                  << QStringList{u"cs.AI on Thu 2 Oct: could not"_s, u"since"_s,
                                                 u"next try"_s};
        QTest::newRow("feeds of one day")
            << QList{failed(2, u"cs.AI"_s), failed(2, u"cs.LG"_s)}
            << QStringList{u"cs.AI, cs.LG on Thu 2 Oct"_s, u"since"_s, u"next try"_s};
        QTest::newRow("feeds and days")
            << QList{missing(1), failed(2, u"cs.AI"_s), failed(2, u"cs.LG"_s)}
            << QStringList{u"1 day(s) missing, 2 feed(s)"_s, u"since Wed 1 Oct"_s, u"next try"_s};
    }

    void sentencesSumUp()
    {
        QFETCH(QList<FeedFault>, faults);
        QFETCH(QStringList, parts);
        const QString sentence = faultSentence(faults);
        QCOMPARE(sentence.isEmpty(), faults.isEmpty());
        for (const QString &part : parts)
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void linesGatherWhatIsAlike()
    {
        FeedFault other = failed(2, u"cs.CL"_s);
        other.detail = u"status 404"_s;
        const QStringList lines = faultLines({missing(1), failed(2, u"cs.AI"_s), other,
                                              failed(2, u"cs.LG"_s), failed(3, u"cs.LG"_s)});
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).startsWith(u"cs.AI, cs.LG on Thu 2 Oct"_s));
    }

    void offersWhatHelps()
    {
        m_bar->setFaults({missing(2), missing(6), failed(8, u"cs.AI"_s)});
        QVERIFY(m_bar->isVisible());
        const QSignalSpy filled(m_bar, &FaultBar::fillRequested);
        const QSignalSpy retried(m_bar, &FaultBar::retryRequested);
        find<QPushButton>("faultFill")->click();
        QCOMPARE(filled.first().at(0).toDate(), october(2));
        QCOMPARE(filled.first().at(1).toDate(), october(6));
        find<QPushButton>("faultRetry")->click();
        QCOMPARE(retried.size(), 1);
        QCOMPARE(retried.first().at(0).toDate(), october(8));
        m_bar->setFaults({missing(2)});
        QVERIFY(!find<QPushButton>("faultRetry")->isVisible());
        QVERIFY(!find<QToolButton>("faultMore")->isVisible());
    }

    void detailsAreShownWhenAskedFor()
    {
        m_bar->setFaults({failed(8, u"cs.AI"_s), failed(8, u"cs.LG"_s)});
        auto *details = find<QLabel>("faultDetails");
        QVERIFY(!details->isVisible());
        find<QToolButton>("faultMore")->click();
        QVERIFY(details->isVisible());
        QVERIFY(details->text().contains(
            u"cs.AI, cs.LG on Wed 8 Oct: could not be fetched (status 503)"_s));
        m_bar->setFaults({failed(8, u"cs.AI"_s), missing(9)});
        QVERIFY(details->isVisible());
    }

    void foreignTextIsPlain()
    {
        FeedFault fault = failed(8, u"cs.AI"_s);
        fault.detail = u"<b>503</b>"_s;
        m_bar->setFaults({fault});
        QVERIFY(find<QLabel>("faultDetails")->text().contains(u"<b>503</b>"_s));
        QVERIFY(find<QLabel>("faultDetails")->textFormat() == Qt::PlainText);
        QVERIFY(find<QLabel>("faultText")->textFormat() == Qt::PlainText);
    }

    void closedUntilThereIsNews()
    {
        m_bar->setFaults({missing(2), failed(3, u"cs.AI"_s)});
        find<QToolButton>("faultClose")->click();
        QVERIFY(!m_bar->isVisible());
        FeedFault later = failed(3, u"cs.AI"_s);
        later.since = since.addSecs(7200);
        m_bar->setFaults({later});
        QVERIFY(!m_bar->isVisible());
        m_bar->setFaults({later, missing(6)});
        QVERIFY(m_bar->isVisible());
        m_bar->setFaults({});
        QVERIFY(!m_bar->isVisible());
        m_bar->setFaults({later});
        QVERIFY(m_bar->isVisible());
    }

    void waitsBehindOtherTrouble()
    {
        m_bar->setHeldBack(true);
        m_bar->setFaults({missing(2)});
        QVERIFY(!m_bar->isVisible());
        m_bar->setHeldBack(false);
        QVERIFY(m_bar->isVisible());
    }
};

QTEST_MAIN(TestFaultBar)
#include "tst_faultbar.moc"
