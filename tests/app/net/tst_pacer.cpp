// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pacer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class PacerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesTurnsAPaceApart();
    void givesATurnAtOnceAfterARest();
    void countsFromALateRequest();
    void sharesTheFileWithOtherPrograms();
    void leavesTheStampOfABookedTurn();
    void survivesAWrongStamp_data();
    void survivesAWrongStamp();
    void survivesAClockSetBack();
    void goesOnWithoutAPlaceForTheFile();
    void keepsLongerGapsAndTheLeastPace();
    void restsAcrossRestarts();
    void doesNotRestForDays();
    void givesTheConnectionToOneProgram();

private:
    qint64 turnOf(Pacer &pacer) const { return m_now + pacer.takeTurn().count(); }
    Pacer::ClockMs clock()
    {
        return [this] { return m_now; };
    }

    const milliseconds m_pace{3000};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    qint64 m_now = 0;
};

void PacerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"pace"_s);
    m_now = 1'759'291'200'000;
}

void PacerTest::givesTurnsAPaceApart()
{
    Pacer pacer(m_pace, {}, nullptr, clock());
    QCOMPARE(pacer.takeTurn(), milliseconds(0));
    m_now += 1000;
    QCOMPARE(pacer.takeTurn(), milliseconds(2000));
    QCOMPARE(pacer.takeTurn(), milliseconds(5000));
    pacer.setPace(milliseconds(0));
    QCOMPARE(pacer.takeTurn(), milliseconds(5000));
}

void PacerTest::givesATurnAtOnceAfterARest()
{
    Pacer pacer(m_pace, m_file, nullptr, clock());
    QCOMPARE(pacer.takeTurn(), milliseconds(0));
    m_now += 3000;
    QCOMPARE(pacer.takeTurn(), milliseconds(0));
}

void PacerTest::countsFromALateRequest()
{
    Pacer pacer(m_pace, m_file, nullptr, clock());
    QCOMPARE(pacer.takeTurn(), milliseconds(0));
    m_now += 2500;
    pacer.countFromNow();
    QCOMPARE(pacer.takeTurn(), milliseconds(3000));
    pacer.countFromNow();
    QCOMPARE(pacer.takeTurn(), milliseconds(6000));
}

void PacerTest::sharesTheFileWithOtherPrograms()
{
    Pacer one(m_pace, m_file, nullptr, clock());
    Pacer other(m_pace, m_file, nullptr, clock());
    QList<qint64> turns;
    for (Pacer *pacer : {&one, &other, &other, &one, &other}) {
        turns.append(turnOf(*pacer));
        m_now += 400;
    }
    for (int i = 1; i < turns.size(); ++i)
        QCOMPARE(turns[i] - turns[i - 1], m_pace.count());
}

void PacerTest::leavesTheStampOfABookedTurn()
{
    Pacer(m_pace, m_file, nullptr, clock()).takeTurn();
    QCOMPARE(Pacer(m_pace, m_file, nullptr, clock()).takeTurn(), m_pace);
}

void PacerTest::survivesAWrongStamp_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("yesterday evening");
    QTest::newRow("binary") << QByteArray("\x00\xff\x00\xfe", 4);
    QTest::newRow("torn") << QByteArray("1759291");
    QTest::newRow("booked in the future") << QByteArray("1759999999999 1759999999999\n");
    QTest::newRow("a turn far ahead") << QByteArray("1759291199000 1759999999999\n");
    QTest::newRow("too big") << QByteArray("99999999999999999999 99999999999999999999\n");
}

void PacerTest::survivesAWrongStamp()
{
    QFETCH(QByteArray, stamp);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(stamp);
    file.close();
    Pacer pacer(m_pace, m_file, nullptr, clock());
    QCOMPARE(pacer.takeTurn(), m_pace);
    QCOMPARE(pacer.takeTurn(), 2 * m_pace);
}

void PacerTest::survivesAClockSetBack()
{
    Pacer pacer(m_pace, m_file, nullptr, clock());
    pacer.takeTurn();
    m_now -= 3'600'000;
    QCOMPARE(pacer.takeTurn(), m_pace);
    QCOMPARE(Pacer(m_pace, m_file, nullptr, clock()).takeTurn(), 2 * m_pace);
}

void PacerTest::goesOnWithoutAPlaceForTheFile()
{
    Pacer pacer(m_pace, m_folder->filePath(u"missing/pace"_s), nullptr, clock());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no lock"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot keep"_s));
    QCOMPARE(pacer.takeTurn(), milliseconds(0));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no lock"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot keep"_s));
    QCOMPARE(pacer.takeTurn(), m_pace);
}

void PacerTest::keepsLongerGapsAndTheLeastPace()
{
    Pacer pacer(m_pace, m_file, nullptr, clock());
    QCOMPARE(pacer.takeTurn(), milliseconds(0));
    QCOMPARE(pacer.takeTurn(5), 5 * m_pace);
    Pacer hasty(milliseconds(10), {}, nullptr, clock());
    QCOMPARE(hasty.takeTurn(), milliseconds(0));
    QCOMPARE(hasty.takeTurn(1, m_pace), m_pace);
}

void PacerTest::restsAcrossRestarts()
{
    const milliseconds asked(90'000);
    Pacer(m_pace, m_file, nullptr, clock()).rest(asked);
    m_now += 30'000;
    Pacer later(m_pace, m_file, nullptr, clock());
    QCOMPARE(later.restLeft(), milliseconds(60'000));
    later.countFromNow();
    later.rest(milliseconds(1000)); // does not shorten it
    QCOMPARE(Pacer(m_pace, m_file, nullptr, clock()).takeTurn(), milliseconds(60'000));
    QCOMPARE(later.takeTurn(), milliseconds(60'000) + m_pace);
    m_now += 70'000;
    QCOMPARE(later.restLeft(), milliseconds(0));
    QCOMPARE(Pacer(m_pace, m_file, nullptr, clock()).takeTurn(), milliseconds(0));
}

void PacerTest::doesNotRestForDays()
{
    Pacer pacer(m_pace, m_file, nullptr, clock());
    pacer.rest(std::chrono::hours(48));
    QCOMPARE(pacer.restLeft(), milliseconds(std::chrono::hours(6)));
    // Set back by a day, the clock would make a rest of thirty hours.
    m_now -= 86'400'000;
    QCOMPARE(pacer.restLeft(), milliseconds(0));
}

void PacerTest::givesTheConnectionToOneProgram()
{
    Pacer one(m_pace, m_file, nullptr, clock());
    Pacer other(m_pace, m_file, nullptr, clock());
    qint64 holder = 0;
    QVERIFY(one.tryConnect());
    QVERIFY(one.tryConnect()); // it has it
    QVERIFY(!other.tryConnect(&holder));
    QCOMPARE(holder, QCoreApplication::applicationPid());
    one.disconnected();
    QVERIFY(other.tryConnect(&holder));
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::PacerTest)
#include "tst_pacer.moc"
