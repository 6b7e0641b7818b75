// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/dailycare.h"
#include "store/backups.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestDailyCare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenLibraryGetsItsCopy();
    void whatGoesWrongIsTold();
    void leavingAtOnceIsNoTrouble();
};

void TestDailyCare::anOpenLibraryGetsItsCopy()
{
    TempStore temp;
    DailyCare care(temp.file(), Clock(testNow()));
    QSignalSpy failed(&care, &DailyCare::failed);
    QSignalSpy damaged(&care, &DailyCare::foundDamage);
    care.start();
    care.start();
    const QString copy = QDir(backupFolder(temp.file())).filePath(u"firstlight-2025-10-01.db"_s);
    QVERIFY(!QFile::exists(copy));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy), 20'000);
    QVERIFY(temp.store->setRead({}, true).result());
    QCOMPARE(failed.count() + damaged.count(), 0);
}

void TestDailyCare::whatGoesWrongIsTold()
{
    TempStore temp;
    QFile inTheWay(backupFolder(temp.file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DailyCare care(temp.file(), Clock(testNow()));
    QSignalSpy failed(&care, &DailyCare::failed);
    care.start();
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Storage);

    temp.store.reset();
    QFile library(temp.file());
    QVERIFY(library.open(QIODevice::WriteOnly)); // and empties it
    library.write(QByteArray(8192, 'x'));
    library.close();
    DailyCare next(temp.file(), Clock(testNow()));
    QSignalSpy damaged(&next, &DailyCare::foundDamage);
    next.start();
    QVERIFY(damaged.wait(20'000));
    QVERIFY(!damaged.first().first().toString().isEmpty());
}

void TestDailyCare::leavingAtOnceIsNoTrouble()
{
    TempStore temp;
    for (int times = 0; times < 3; ++times) {
        DailyCare care(temp.file(), Clock(testNow()));
        care.start();
        QTest::qWait(1'995 + times * 5); // about when it begins
    }
    temp.store.reset();
    const QDir folder(backupFolder(temp.file()));
    QVERIFY(folder.entryList({u"*.part"_s, u"*.lock"_s}).isEmpty());
    QVERIFY(Store::open(temp.file(), Clock(testNow())));
}

QTEST_GUILESS_MAIN(TestDailyCare)
#include "tst_dailycare.moc"
