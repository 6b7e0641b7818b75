// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QDir>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onesOnDemandAreListedWithWhatIsInThem();
    void sevenOfEachKindAreKept();
    void restoringGoesBackAndKeepsWhatWasThere();
    void aCrashInTheMiddleIsFinishedLater();
    void anOpenLibraryIsNotReplaced();
    void whatIsNoLibraryIsRefused();
    void aDamagedLibraryIsSetAside();

private:
    int starred() { return backupIn(m_temp->file()).starred; }

    std::unique_ptr<TempStore> m_temp;
    const ArxivId m_first = paper(u"2510.00001"_s).id;
    const ArxivId m_second = paper(u"2510.00002"_s).id;
};

void TestBackups::init()
{
    m_temp = std::make_unique<TempStore>();
    QVERIFY(m_temp->store
                ->saveAnnouncement(announcement(QDate(2025, 10, 1),
                                                {paper(u"2510.00001"_s), paper(u"2510.00002"_s)}))
                .result());
    QVERIFY(m_temp->store->setStarred({m_first}, true).result());
}

void TestBackups::onesOnDemandAreListedWithWhatIsInThem()
{
    const auto made = backUp(m_temp->file(), testNow()); // beside the open store
    QVERIFY(made);
    QVERIFY(backUp(m_temp->file(), testNow())); // within the same second
    QVERIFY(m_temp->store->setStarred({m_second}, true).result());
    const auto backups = backupsOf(m_temp->file());
    QCOMPARE(backups.size(), 2);
    for (const Backup &backup : backups) {
        QVERIFY(!backup.flaw);
        QCOMPARE(backup.papers, 2);
        QCOMPARE(backup.starred, 1);
        QVERIFY(backup.size > 0);
    }
}

void TestBackups::sevenOfEachKindAreKept()
{
    const QDir folder(backupFolder(m_temp->file()));
    QVERIFY(folder.mkpath(u"."_s));
    for (int number = 1; number <= 9; ++number) {
        for (const QString &name :
             {u"firstlight-2025-09-0%1.db"_s, u"firstlight-2025-09-0%1T050000.db"_s}) {
            QFile file(folder.filePath(name.arg(number)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }
    deleteOldBackups(folder.path());
    QCOMPARE(folder.entryList(QDir::Files).size(), 14);
    QVERIFY(!folder.exists(u"firstlight-2025-09-02.db"_s));
    QVERIFY(folder.exists(u"firstlight-2025-09-03.db"_s));
    // What cannot be read is told, not hidden.
    QVERIFY(backupsOf(m_temp->file()).first().flaw);
}

void TestBackups::restoringGoesBackAndKeepsWhatWasThere()
{
    const auto made = backUp(m_temp->file(), testNow());
    QVERIFY(m_temp->store->setStarred({m_second}, true).result());
    m_temp->store.reset();
    QVERIFY(stageRestore(m_temp->file(), made->file, testNow().addSecs(60)));
    QCOMPARE(starred(), 2); // not yet
    QVERIFY(applyRestore(m_temp->file()));
    QCOMPARE(starred(), 1);
    const auto backups = backupsOf(m_temp->file());
    QCOMPARE(backups.size(), 2);
    QVERIFY(backups.at(0).starred == 2 || backups.at(1).starred == 2);
    m_temp->reopen();
    QVERIFY(m_temp->store->setStarred({m_second}, true).result());
}

// Staged, then killed: before, between and after what applyRestore does.
void TestBackups::aCrashInTheMiddleIsFinishedLater()
{
    const auto made = backUp(m_temp->file(), testNow());
    QVERIFY(m_temp->store->setStarred({m_second}, true).result());
    m_temp->store.reset();
    QVERIFY(stageRestore(m_temp->file(), made->file, testNow().addSecs(60)));
    QFile::remove(m_temp->file() + u"-wal"_s);
    m_temp->reopen(); // applies it
    m_temp->store.reset();
    QCOMPARE(starred(), 1);
    QVERIFY(!QFile::exists(m_temp->file() + u".restore"_s));

    QVERIFY(stageRestore(m_temp->file(), made->file, testNow().addSecs(90)));
    QVERIFY(QFile::remove(m_temp->file())); // the rename had begun
    QVERIFY(applyRestore(m_temp->file()));
    QCOMPARE(starred(), 1);

    // Half a copy is none.
    QFile half(m_temp->file() + u".restore.part"_s);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("SQLite");
    half.close();
    m_temp->reopen();
    QVERIFY(m_temp->store->tags().result());
}

void TestBackups::anOpenLibraryIsNotReplaced()
{
    const auto made = backUp(m_temp->file(), testNow());
    QVERIFY(m_temp->store->setStarred({m_second}, true).result());
    QVERIFY(stageRestore(m_temp->file(), made->file, testNow().addSecs(60)));
    const auto applied = applyRestore(m_temp->file());
    QVERIFY(!applied);
    QVERIFY(applied.error().kind == Error::Kind::Busy);
    QVERIFY(m_temp->store->setStarred({m_second}, false).result());
    dropRestore(m_temp->file());
    QVERIFY(applyRestore(m_temp->file()));
    QCOMPARE(starred(), 1);
}

void TestBackups::whatIsNoLibraryIsRefused()
{
    const QString text = m_temp->folder.filePath(u"notes.txt"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto newer = backUp(m_temp->file(), testNow());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        other.setDatabaseName(newer->file);
        QVERIFY(other.open());
        QSqlQuery(u"PRAGMA user_version = 99"_s, other);
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    for (const QString &path : {text, newer->file, m_temp->folder.filePath(u"none.db"_s)}) {
        const auto staged = stageRestore(m_temp->file(), path, testNow());
        QVERIFY(!staged);
        QVERIFY(staged.error().kind == Error::Kind::Usage);
    }
    QVERIFY(!QFile::exists(m_temp->file() + u".restore"_s));
}

void TestBackups::aDamagedLibraryIsSetAside()
{
    const auto made = backUp(m_temp->file(), testNow());
    m_temp->store.reset();
    QFile file(m_temp->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY(stageRestore(m_temp->file(), made->file, testNow()));
    QVERIFY(applyRestore(m_temp->file()));
    m_temp->reopen();
    QCOMPARE(starred(), 1);
    const QDir folder(backupFolder(m_temp->file()));
    QCOMPARE(folder.entryList({u"damaged-*"_s}).size(), 1);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
