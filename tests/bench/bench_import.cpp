// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a metadata snapshot goes into the library, beside floors measured in the same run, and
// how long the window's reads wait meanwhile: bench_import [LINES]
#include "base/async.h"
#include "exchange/snapshotline.h"
#include "run/importing.h"
#include "support/snapshotlines.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

constexpr int papersPerTransaction = 20'000;
constexpr int floorLines = 20'000; // more would only take longer

// Of all threads: tells what the work costs on a machine that does other things too.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void writeLines(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the lines");
    test::SnapshotLines lines;
    for (int number = 0; number < count; ++number)
        file.write(lines.next() + '\n');
}

QList<SnapshotRecord> recordsOf(const QString &path, int most)
{
    QFile file(path);
    QList<SnapshotRecord> records;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd() && records.size() < most)
            records.append(*snapshotRecord(file.readLine()));
    }
    return records;
}

struct Rate
{
    double aSecond = 0;          // of the clock
    double aProcessorSecond = 0; // of all threads together
};

class Stopwatch final
{
public:
    Stopwatch() { m_timer.start(); }

    Rate rateOf(qsizetype things) const
    {
        return {double(things) * 1e9 / double(m_timer.nsecsElapsed()),
                double(things) / (processorSeconds() - m_start)};
    }

private:
    QElapsedTimer m_timer;
    double m_start = processorSeconds();
};

enum class Search { None, ByStatement, ByTrigger };

// The same text into bare tables, in long transactions; papers a second.
Rate insertFloor(const QString &path, const QList<SnapshotRecord> &records, Search search)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("cannot open the floor's database");
    QSqlQuery sql(database);
    sql.exec(u"PRAGMA journal_mode = WAL"_s);
    sql.exec(u"PRAGMA synchronous = NORMAL"_s);
    sql.exec(u"CREATE TABLE paper (key INTEGER PRIMARY KEY, id TEXT UNIQUE, title TEXT, abstract "
             "TEXT, authors TEXT, comments TEXT)"_s);
    sql.exec(u"CREATE VIRTUAL TABLE search USING fts5 (title, abstract, authors, comments, content "
             "= 'paper', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics "
             "2')"_s);
    if (search == Search::ByTrigger)
        sql.exec(u"CREATE TRIGGER indexed AFTER INSERT ON paper BEGIN INSERT INTO search (rowid, "
                 "title, abstract, authors, comments) VALUES (new.key, new.title, new.abstract, "
                 "new.authors, new.comments); END"_s);
    sql.prepare(u"INSERT INTO paper (id, title, abstract, authors, comments) VALUES (?,?,?,?,?)"_s);
    QSqlQuery index(database);
    index.prepare(
        u"INSERT INTO search (title, abstract, authors, comments, rowid) VALUES (?,?,?,?,?)"_s);
    const Stopwatch watch;
    for (qsizetype at = 0; at < records.size(); ++at) {
        if (at % papersPerTransaction == 0)
            database.transaction();
        const Paper &paper = records.at(at).paper;
        const QVariantList texts = {paper.title, paper.abstract, paper.authors.join(u", "_s),
                                    paper.comments};
        sql.bindValue(0, paper.id.toString());
        for (int column = 0; column < texts.size(); ++column)
            sql.bindValue(column + 1, texts.at(column));
        sql.exec();
        if (search == Search::ByStatement) {
            for (int column = 0; column < texts.size(); ++column)
                index.bindValue(column, texts.at(column));
            index.bindValue(4, sql.lastInsertId());
            index.exec();
        }
        if ((at + 1) % papersPerTransaction == 0 || at + 1 == records.size())
            database.commit();
    }
    return watch.rateOf(records.size());
}

// Reads as the window does while something else goes on, and how long each waited.
class Reader final : public QObject
{
public:
    explicit Reader(Store &store)
        : m_store(store)
    {
        connect(&m_timer, &QTimer::timeout, this, &Reader::read);
        m_timer.start(10);
        m_beat.start();
    }

    void print(const char *what)
    {
        std::sort(m_waits.begin(), m_waits.end());
        const auto at = [this](double share) {
            return m_waits.isEmpty()
                       ? 0.0
                       : m_waits.at(std::min(m_waits.size() - 1,
                                             qsizetype(double(m_waits.size()) * share)));
        };
        std::printf("%-34s reads %lld: median %.1f ms, 99 %% %.1f ms, worst %.1f ms; longest stall "
                    "of the event loop %.1f ms\n",
                    what, static_cast<long long>(m_waits.size()), at(.5), at(.99), at(1),
                    m_longestBeat);
    }

private:
    void read()
    {
        m_longestBeat = std::max(m_longestBeat, double(m_beat.nsecsElapsed()) / 1e6 - 10);
        m_beat.restart();
        if (m_isReading)
            return;
        m_isReading = true;
        QElapsedTimer timer;
        timer.start();
        deliver(m_store.feedHealth(QDate(2025, 10, 1)), this,
                [this, timer](const Result<QList<FeedHealth>> &) {
                    m_waits.append(double(timer.nsecsElapsed()) / 1e6);
                    m_isReading = false;
                });
    }

    Store &m_store;
    QTimer m_timer;
    QElapsedTimer m_beat;
    QList<double> m_waits;
    double m_longestBeat = 0;
    bool m_isReading = false;
};

Rate import(Store &store, Settings &settings, const QString &path, int lines)
{
    Importing importing({store, settings, Clock()});
    QEventLoop loop;
    QObject::connect(&importing, &Importing::finished, &loop, [&](const QList<FileImport> &files) {
        std::printf("taken %lld, already there %lld, refused %lld\n",
                    static_cast<long long>(files.first().counts.taken),
                    static_cast<long long>(files.first().counts.known),
                    static_cast<long long>(files.first().refused));
        loop.quit();
    });
    const Stopwatch watch;
    importing.start({path});
    loop.exec();
    return watch.rateOf(lines);
}

void print(const char *what, Rate rate, Rate floor)
{
    std::printf("%-34s %9.0f a second, %5.2f of the floor; %9.0f a processor second, %5.2f\n", what,
                rate.aSecond, rate.aSecond / floor.aSecond, rate.aProcessorSecond,
                rate.aProcessorSecond / floor.aProcessorSecond);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int lines = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 5'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"snapshot.json"_s);
    writeLines(path, lines);

    const Stopwatch watch;
    const QList<SnapshotRecord> records = recordsOf(path, std::min(lines, floorLines));
    const Rate parsing = watch.rateOf(records.size());
    const Rate bare = insertFloor(folder.filePath(u"bare.db"_s), records, Search::None);
    const Rate indexed =
        insertFloor(folder.filePath(u"indexed.db"_s), records, Search::ByStatement);
    const Rate triggered =
        insertFloor(folder.filePath(u"triggered.db"_s), records, Search::ByTrigger);
    print("floor: inserts with search index", indexed, indexed);
    print("the same by a trigger", triggered, indexed);
    print("inserts without it", bare, indexed);
    print("lines understood, one core", parsing, indexed);

    auto store = *Store::open(folder.filePath(u"firstlight.db"_s), Clock());
    Settings settings(folder.filePath(u"firstlight.ini"_s));
    Reader reader(*store);
    print("import", import(*store, settings, path, lines), indexed);
    reader.print("while importing");
    print("import again", import(*store, settings, path, lines), indexed);
    return 0;
}
