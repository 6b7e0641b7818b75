// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QDir>
#include <QSqlQuery>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsEndWithAnEmptyLine();
    void newDatabaseHasTheCurrentSchema();
    void newerSchemaIsRefused();
    void damagedFileIsRefused();
    void backsUpOnceADayAndKeepsSeven();
    void searchIndexIsSound();
    void olderSchemaIsBroughtUp();
    void bulkWriteLeavesTheIndexAsOthersExpectIt();
    void tagsAreNoDamage();

private:
    static void execute(const QString &file, const QString &sql);
    static QVariant valueIn(const QString &file, const QString &sql);
    // Fails when the index does not agree with the table that it indexes.
    static void checkIndex(const QString &file);
};

// By a connection of our own, as another program would.
void TestMigrations::execute(const QString &file, const QString &sql)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        connection.setDatabaseName(file);
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

QVariant TestMigrations::valueIn(const QString &file, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        connection.setDatabaseName(file);
        connection.open();
        QSqlQuery query(sql, connection);
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return value;
}

void TestMigrations::checkIndex(const QString &file)
{
    execute(file, u"INSERT INTO paper_search (paper_search, rank) VALUES ('integrity-check', 1)"_s);
}

void TestMigrations::statementsEndWithAnEmptyLine()
{
    const QString sql = u"-- a remark; with a semicolon\nCREATE TABLE a (b);\n\n"
                        "CREATE TRIGGER c BEGIN\n  DELETE FROM a;\n  DELETE FROM a;\nEND;\n"_s;
    const QStringList statements = statementsOf(sql);
    QCOMPARE(statements.size(), 2);
    QCOMPARE(statements.at(0), u"CREATE TABLE a (b)"_s);
    QVERIFY(statements.at(1).endsWith(u"END;"_s));
}

void TestMigrations::newDatabaseHasTheCurrentSchema()
{
    TempStore temp;
    temp.store.reset();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
    connection.setDatabaseName(temp.file());
    QVERIFY(connection.open());
    QSqlQuery version(u"PRAGMA user_version"_s, connection);
    QVERIFY(version.next());
    QCOMPARE(version.value(0).toInt(), currentSchema);
    version.finish();
    const QStringList tables = connection.tables();
    for (const QString &table :
         {u"paper"_s, u"paper_version"_s, u"announcement"_s, u"feed_health"_s, u"criteria"_s,
          u"score"_s, u"score_sample"_s, u"run"_s, u"request"_s, u"reader_state"_s, u"tag"_s,
          u"undo"_s, u"paper_terms"_s, u"paper_search"_s, u"import_progress"_s, u"prefilter"_s,
          u"saved_search"_s, u"criteria_test"_s, u"audit"_s})
        QVERIFY2(tables.contains(table), qPrintable(table));
}

void TestMigrations::newerSchemaIsRefused()
{
    TempStore temp;
    temp.store.reset();
    execute(temp.file(), u"PRAGMA user_version = 99"_s);
    const auto opened = Store::open(temp.file(), Clock(testNow()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY2(opened.error().detail.contains(u"newer"_s), qPrintable(opened.error().detail));
}

void TestMigrations::damagedFileIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"firstlight.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto opened = Store::open(file.fileName(), Clock(testNow()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.size(), 8192); // left as it was
}

void TestMigrations::backsUpOnceADayAndKeepsSeven()
{
    TempStore temp;
    QVERIFY(temp.store->setRead({}, true).result());
    for (int day = 1; day <= 9; ++day) {
        for (int twice = 0; twice < 2; ++twice) {
            temp.store.reset();
            temp.store = *Store::open(temp.file(), Clock(testNow().addDays(day)));
        }
    }
    const QDir backups(temp.folder.filePath(u"backups"_s));
    const QStringList kept = backups.entryList(QDir::Files, QDir::Name);
    QCOMPARE(kept.size(), 7);
    QCOMPARE(kept.first(), u"firstlight-2025-10-04.db"_s);
    QCOMPARE(kept.last(), u"firstlight-2025-10-10.db"_s);
    QVERIFY(Store::open(backups.filePath(kept.last()), Clock(testNow())));
}

void TestMigrations::searchIndexIsSound()
{
    TempStore temp;
    Paper first = paper(u"2509.10541"_s);
    QVERIFY(temp.store->saveAnnouncement(announcement(QDate(2025, 10, 1), {first})).result());
    first.version = 2;
    first.abstract = u"Quite another abstract."_s;
    QVERIFY(temp.store->saveAnnouncement(announcement(QDate(2025, 10, 2), {first})).result());
    temp.store.reset();
    execute(temp.file(), u"INSERT INTO reader_state (paper, note) VALUES (1, 'remember')"_s);
    execute(temp.file(), u"UPDATE reader_state SET note = 'forget' WHERE paper = 1"_s);
    checkIndex(temp.file());
}

void TestMigrations::olderSchemaIsBroughtUp()
{
    TempStore temp;
    temp.store.reset();
    QVERIFY(QFile::remove(temp.file()));
    for (int schema = 1; schema <= 4; ++schema) {
        QFile file(u":/sql/%1.sql"_s.arg(schema, 3, 10, '0'_L1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll())))
            execute(temp.file(), statement);
    }
    execute(temp.file(), u"PRAGMA user_version = 4"_s);
    execute(temp.file(),
            u"INSERT INTO paper (id, version, title, abstract, authors, categories, "
            "primary_category, first_announced) VALUES ('2509.10541', 1, 'Maps', 'We map.', "
            "'[\"Ada\"]', '[\"cs.LG\"]', 'cs.LG', '2025-10-01')"_s);
    temp.reopen();
    Paper later = paper(u"2509.10542"_s);
    later.title = u"More maps"_s;
    QVERIFY(temp.store->importPapers({{later, QDate(2025, 10, 2)}}, {}).result());
    temp.store.reset();
    const QString found = u"SELECT count(*) FROM paper_search WHERE paper_search MATCH 'map'"_s;
    QCOMPARE(valueIn(temp.file(), found).toInt(), 2);
    QCOMPARE(valueIn(temp.file(), u"PRAGMA user_version"_s).toInt(), currentSchema);
    checkIndex(temp.file());
}

// However it ends: a bulk write suspends what keeps the index small.
void TestMigrations::bulkWriteLeavesTheIndexAsOthersExpectIt()
{
    const QString merging = u"SELECT v FROM paper_search_config WHERE k = 'automerge'"_s;
    TempStore temp;
    QList<DatedPaper> papers;
    for (int number = 0; number < 2000; ++number)
        papers.append({paper(u"2509.%1"_s.arg(10'000 + number)), QDate(2025, 10, 1)});
    const auto bulk = temp.store->importPapers(papers, {});
    QVERIFY(temp.store->setRead({papers.first().paper.id}, true).result()); // commits its beginning
    QVERIFY(!bulk.isFinished());
    QCOMPARE(valueIn(temp.file(), merging).toInt(), 4);
    QCOMPARE(bulk.result()->taken, papers.size());
    temp.store.reset();
    QCOMPARE(valueIn(temp.file(), merging).toInt(), 4);
    checkIndex(temp.file());
    // Papers share segments: else merging costs more than all the rest.
    const QVariant segments =
        valueIn(temp.file(), u"SELECT count(DISTINCT segid) FROM paper_search_idx"_s);
    QVERIFY2(segments.toInt() < 32, qPrintable(segments.toString()));
}

// As SQLite 3.40 has it; for tags of schema 8 as well as of today's.
void TestMigrations::tagsAreNoDamage()
{
    TempStore temp;
    temp.store.reset();
    QVERIFY(QFile::remove(temp.file()));
    for (int schema = 1; schema <= 8; ++schema) {
        QFile file(u":/sql/%1.sql"_s.arg(schema, 3, 10, '0'_L1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll())))
            execute(temp.file(), statement);
    }
    execute(temp.file(), u"PRAGMA user_version = 8"_s);
    execute(temp.file(),
            u"INSERT INTO paper (id, version, title, abstract, authors, categories, "
            "primary_category, first_announced) VALUES ('2509.10541', 1, 'Maps', 'We map.', "
            "'[\"Ada\"]', '[\"cs.LG\"]', 'cs.LG', '2025-10-01')"_s);
    execute(temp.file(), u"INSERT INTO tag (paper, tag) VALUES (1, 'later')"_s);
    for (int day = 1; day <= 2; ++day) {
        const auto opened = Store::open(temp.file(), Clock(testNow().addDays(day)));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE((*opened)->tags().result()->size(), 1);
    }
    QCOMPARE(valueIn(temp.file(), u"PRAGMA quick_check(1)"_s).toString(), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
