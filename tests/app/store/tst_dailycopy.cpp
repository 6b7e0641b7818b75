// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"
#include "store/dailycopy.h"
#include "store/session.h"
#include "store/sideconnection.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QDir>
#include <QTest>
#include <QtConcurrent>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

// A library that has been used before today, and today's copy of it.
class TestDailyCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoeverOpensMayHaveItMadeLater();
    void itIsMadeOnceBesideThoseWhoWrite();
    void twoAtOnceMakeOneWholeCopy();
    void stoppedItLeavesNothing();
    void aDamagedLibraryIsNotCopied();
    void whatCannotBeWrittenIsTold();
    void aLibraryThatSomebodyHoldsIsNotDamaged();

private:
    QStringList copies() const
    {
        return QDir(backupFolder(m_temp->file())).entryList(QDir::Files, QDir::Name);
    }
    DailyCheck check(const std::stop_token &stop = {}) const
    {
        return checkAndCopy(m_temp->file(), m_today, stop);
    }

    std::unique_ptr<TempStore> m_temp;
    const QDate m_today = testNow().date().addDays(1);
    const QString m_name = u"firstlight-2025-10-02.db"_s;
};

void TestDailyCopy::init()
{
    m_temp = std::make_unique<TempStore>();
    QList<Paper> papers;
    for (int number = 1; number <= 300; ++number)
        papers.append(paper(u"2510.%1"_s.arg(number, 5, 10, '0'_L1)));
    QVERIFY(m_temp->store->saveAnnouncement(announcement(QDate(2025, 10, 1), papers)).result());
}

void TestDailyCopy::whoeverOpensMayHaveItMadeLater()
{
    const Clock tomorrow(testNow().addDays(1));
    m_temp->store.reset();
    m_temp->store = *Store::open(m_temp->file(), tomorrow, DailyCopy::Later);
    QCOMPARE(copies(), QStringList());
    m_temp->store.reset();
    m_temp->store = *Store::open(m_temp->file(), tomorrow);
    QCOMPARE(copies(), QStringList(m_name));
}

void TestDailyCopy::itIsMadeOnceBesideThoseWhoWrite()
{
    const auto starring = m_temp->store->setStarred({paper(u"2510.00001"_s).id}, true);
    const DailyCheck first = check();
    QVERIFY(!first.error);
    QCOMPARE(first.damage, QString());
    QVERIFY(starring.result());
    QCOMPARE(copies(), QStringList(m_name));
    const QString file = QDir(backupFolder(m_temp->file())).filePath(m_name);
    QCOMPARE(backupIn(file).papers, 300);

    const QDateTime made = QFileInfo(file).fileTime(QFile::FileMetadataChangeTime);
    QVERIFY(!check().error);
    QCOMPARE(QFileInfo(file).fileTime(QFile::FileMetadataChangeTime), made);
}

void TestDailyCopy::twoAtOnceMakeOneWholeCopy()
{
    QList<QFuture<DailyCheck>> checks;
    for (int twice = 0; twice < 2; ++twice)
        checks.append(QtConcurrent::run([this] { return check(); }));
    for (const auto &made : checks)
        QVERIFY(!made.result().error);
    QCOMPARE(copies(), QStringList(m_name));
    QCOMPARE(backupIn(QDir(backupFolder(m_temp->file())).filePath(m_name)).papers, 300);
}

void TestDailyCopy::stoppedItLeavesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const DailyCheck stopped = check(stop.get_token());
    QVERIFY(!stopped.error);
    QCOMPARE(stopped.damage, QString());
    QCOMPARE(copies(), QStringList());
}

void TestDailyCopy::aDamagedLibraryIsNotCopied()
{
    m_temp->store.reset();
    constexpr qint64 pageSize = 4096;
    QFile file(m_temp->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Behind the schema, where the papers are.
    QVERIFY(file.seek(file.size() / pageSize * 3 / 4 * pageSize));
    file.write(QByteArray(pageSize, 'x'));
    file.close();
    QVERIFY(!check().damage.isEmpty());
    QCOMPARE(copies(), QStringList());
    // Whoever waits for the check is refused.
    const auto opened = Store::open(m_temp->file(), Clock(testNow().addDays(1)));
    QVERIFY(!opened);
    QVERIFY2(opened.error().detail.contains(u"damaged"_s), qPrintable(opened.error().detail));
    QVERIFY(Store::open(m_temp->file(), Clock(testNow().addDays(1)), DailyCopy::Later));
}

void TestDailyCopy::whatCannotBeWrittenIsTold()
{
    QFile inTheWay(backupFolder(m_temp->file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const DailyCheck failed = check();
    QCOMPARE(failed.damage, QString());
    QVERIFY(failed.error);
    QCOMPARE(failed.error->kind, Error::Kind::Storage);
    QVERIFY2(failed.error->detail.contains(u"backups"_s), qPrintable(failed.error->detail));
}

void TestDailyCopy::aLibraryThatSomebodyHoldsIsNotDamaged()
{
    m_temp->store.reset();
    const SideConnection holder(m_temp->file(), SideConnection::Access::Write);
    Session session(holder.database());
    session.run(u"PRAGMA journal_mode = DELETE"_s);
    session.run(u"BEGIN EXCLUSIVE"_s);
    QVERIFY(!session.hasFailed());
    const DailyCheck failed = check();
    QCOMPARE(failed.damage, QString());
    QVERIFY(failed.error);
    QCOMPARE(copies(), QStringList());
}

QTEST_GUILESS_MAIN(TestDailyCopy)
#include "tst_dailycopy.moc"
