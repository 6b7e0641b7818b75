// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of a large library, beside plain prepared statements in the same run:
// bench_library [PAPERS [FOLDER]]. A folder keeps the library for the next run.
#include "base/async.h"
#include "benchtimes.h"
#include "exchange/snapshotline.h"
#include "store/rawrows.h"
#include "store/store.h"
#include "support/snapshotlines.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;
constexpr int papersADay = 400;
constexpr int papersAtOnce = 20'000;
constexpr auto hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_L1;
const QDate lastDay(2025, 10, 1);

PickQuery everything(const QString &search = {})
{
    return {.search = search, .criteriaHash = hash, .wholeLibrary = true};
}

// Papers, an estimate for each, stars on one in a thousand and tags on one in five hundred.
void fill(Store &store, int count)
{
    test::SnapshotLines lines;
    for (int from = 0; from < count; from += papersAtOnce) {
        QList<DatedPaper> papers;
        QList<Score> scores;
        QList<ArxivId> starred;
        QList<ArxivId> tagged;
        for (int at = from; at < std::min(count, from + papersAtOnce); ++at) {
            const Paper paper = snapshotRecord(lines.next())->paper;
            papers.append({paper, lastDay.addDays(-(count - 1 - at) / papersADay)});
            Score score{.paper = paper.id, .criteriaHash = hash};
            score.state = Score::State::Estimated;
            score.relevance = 1 + at % 10;
            score.strength = at % 997;
            score.madeAt = QDateTime(lastDay, QTime(), Qt::UTC);
            scores.append(score);
            if (at % 1000 == 0)
                starred.append(paper.id);
            if (at % 500 == 0)
                tagged.append(paper.id);
        }
        const bool isSaved = store.importPapers(papers, {}).result() &&
                             store.saveScores(0, scores).result() &&
                             store.setStarred(starred, true).result() &&
                             store.addTag(tagged, u"tag %1"_s.arg(from % 7)).result();
        if (!isSaved)
            qFatal("cannot fill the library");
        std::fprintf(stderr, "\r%d papers", std::min(count, from + papersAtOnce));
    }
    std::fprintf(stderr, "\n");
}

// A word that about so many of the papers hold, of those in the newest ones.
QString wordHeldBy(Store &store, double wanted)
{
    const auto newest = store.searchNewest(everything(), 8).result();
    QStringList words;
    const auto picks = store.picksByKey(newest->keys, everything()).result();
    for (const Pick &pick : *picks)
        words += pick.paper.abstract.toLower().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    const auto counts = store.holderCounts(words, 2'000'000).result();
    QString best;
    double distance = 1e18;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const double off = std::max(counts->at(at) / wanted, wanted / std::max(1, counts->at(at)));
        if (off < distance && words.at(at).size() >= 3) {
            distance = off;
            best = words.at(at);
        }
    }
    return best;
}

// Reads as the window does while something else goes on; the longest wait.
class Reader final : public QObject
{
public:
    explicit Reader(Store &store)
        : m_store(store)
    {
        connect(&m_timer, &QTimer::timeout, this, &Reader::read);
        m_timer.start(2);
    }
    double worstMs() const { return m_worst; }

private:
    void read()
    {
        if (m_isReading)
            return;
        m_isReading = true;
        QElapsedTimer timer;
        timer.start();
        deliver(m_store.feedHealth(lastDay), this,
                [this, timer](const Result<QList<FeedHealth>> &) {
                    m_worst = std::max(m_worst, double(timer.nsecsElapsed()) / 1e6);
                    m_isReading = false;
                });
    }

    Store &m_store;
    QTimer m_timer;
    bool m_isReading = false;
    double m_worst = 0;
};

template <class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QObject context;
    deliver(future, &context, [&loop](const Result<T> &) { loop.quit(); });
    loop.exec();
    return future.result();
}

class Bench final
{
public:
    Bench(Store &store, const QString &file)
        : m_store(store)
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s))
    {
        m_database.setDatabaseName(file);
        m_database.open();
        const int papers = m_store.countFound(everything(), 10'000'000).result().value_or(0);
        m_frequent = wordHeldBy(m_store, papers);
        m_common = wordHeldBy(m_store, papers * 0.1);
        m_rare = wordHeldBy(m_store, papers * 0.0005);
        std::printf("words: in nearly all “%s”, common “%s”, rare “%s”\n", qPrintable(m_frequent),
                    qPrintable(m_common), qPrintable(m_rare));
    }

    void searches()
    {
        const double floor = rows(u"SELECT key, first_announced FROM paper "
                                  "ORDER BY first_announced DESC, key DESC LIMIT 50"_s);
        print("floor: the newest 50", floor, floor);
        for (const QString &search : {m_rare,
                                      m_common,
                                      m_frequent,
                                      QString(m_frequent.left(3) + u'*'),
                                      QString(m_common.left(3) + u'*'),
                                      QString(m_rare.left(3) + u'*'),
                                      QString(m_rare + u' ' + m_common),
                                      QString(m_frequent + u" -"_s + m_common),
                                      QString(u'-' + m_frequent),
                                      QString(u'"' + m_frequent + u' ' + m_rare + u'"'),
                                      QString(u'"' + m_frequent + u' ' + m_common + u'"'),
                                      QString(u'"' + m_common + u' ' + m_frequent + u'"'),
                                      QString(u"is:starred "_s + m_rare),
                                      QString(u"is:starred "_s + m_common),
                                      QString(u"tag:\"tag 0\" "_s + m_common),
                                      QString(u"cat:math.CO "_s + m_rare),
                                      QString(u"rel:>=9 "_s + m_common),
                                      QString(u"day:2024 "_s + m_rare),
                                      u"nosuchword"_s,
                                      u"zzz*"_s,
                                      QString(m_common + u" nosuchword"_s),
                                      u"rel:>10"_s,
                                      u"rel:10 nov:1"_s,
                                      u"nosuchword -is:starred"_s})
            search1(search, floor);
    }

    void counts()
    {
        const double floor = rows(u"SELECT tag, count(*) FROM tag GROUP BY tag"_s);
        print("floor: tags counted", floor, floor);
        print("Store::tags", medianMs([this] { (void)m_store.tags().result(); }), floor);
        for (const QString &search : {m_rare, m_common, m_frequent, u"is:starred"_s})
            print(qPrintable(QString(u"count up to 10,000: "_s + search)),
                  medianMs([&] { (void)m_store.countFound(everything(search), 10'000).result(); }),
                  floor);
    }

    void pages()
    {
        const auto keys = m_store.searchNewest(everything(), pageSize).result()->keys;
        QStringList texts;
        for (const qint64 key : keys)
            texts.append(QString::number(key));
        const double floor = rows(u"SELECT * FROM paper WHERE key IN (%1)"_s.arg(texts.join(u',')));
        print("floor: 50 rows by key", floor, floor);
        print("Store::picksByKey, 50 rows",
              medianMs([&] { (void)m_store.picksByKey(keys, everything()).result(); }), floor);
    }

    void columns()
    {
        const double floor =
            rows(u"SELECT first_announced, key FROM paper INDEXED BY paper_by_day "
                 "ORDER BY first_announced DESC, key DESC"_s,
                 3) +
            rows(u"SELECT paper, relevance, novelty, strength, state FROM score"_s, 3);
        print("floor: days and scores, whole", floor, floor);
        print("the same without QtSql",
              medianMs(
                  [this] {
                      return rawRows(u"SELECT first_announced, key FROM paper INDEXED BY "
                                     "paper_by_day ORDER BY 1 DESC, 2 DESC"_s) +
                             rawRows(u"SELECT paper, relevance, novelty, strength, state "
                                     "FROM score"_s);
                  },
                  3),
              floor);
        // A search for nothing finds all, and is not kept.
        print("Store::columns, whole library, read",
              medianMs([&] { (void)m_store.columns(everything(u" "_s)).result(); }, 3), floor);
        (void)m_store.columns(everything()).result();
        QThread::sleep(2); // they are written after they were given
        print("Store::columns, whole library, kept",
              medianMs([&] { (void)m_store.columns(everything()).result(); }, 5), floor);
        (void)m_store.setStarred({m_store.picks(day()).result()->constFirst().paper.id}, true)
            .result();
        print("the same after a star",
              medianMs([&] { (void)m_store.columns(everything()).result(); }, 5), floor);
        print("Store::columns, a day", medianMs([&] { (void)m_store.columns(day()).result(); }),
              floor);
        waiting("while columns are read", [this] { (void)waitFor(m_store.columns(everything())); });
        waiting("while nothing is found", [this] {
            (void)waitFor(m_store.searchNewest(everything(u"rel:>10"_s), pageSize));
        });
    }

private:
    static PickQuery day()
    {
        PickQuery query = everything(u"day:2025-09-30"_s);
        return query;
    }

    // Until there is something to show, and until all is there.
    void search1(const QString &search, double floor)
    {
        qsizetype found = 0;
        bool isComplete = false;
        const double first = medianMs(
            [&] {
                const auto page = m_store.searchNewest(everything(search), pageSize).result();
                found = page->keys.size();
                isComplete = page->isComplete;
            },
            5);
        const QString name =
            u"%1 (%2%3)"_s.arg(search).arg(found).arg(isComplete ? u" in all"_s : QString());
        print(qPrintable(name), first, floor);
    }

    template <class Work>
    void waiting(const char *what, Work work)
    {
        const Reader reader(m_store);
        work();
        std::printf("%-34s %9.2f ms longest wait of a read\n", what, reader.worstMs());
    }

    double rows(const QString &sql, int rounds = 9)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(sql);
        return medianMs(
            [&query] {
                query.exec();
                qint64 sum = 0;
                while (query.next()) {
                    for (int column = 0; column < 2; ++column)
                        sum += query.value(column).toLongLong();
                }
                query.finish();
                return sum;
            },
            rounds);
    }

    qint64 rawRows(const QString &sql)
    {
        Session session(m_database);
        RawRows rows(session, sql);
        qint64 sum = 0;
        while (rows.next())
            sum += rows.number(0) + rows.number(1);
        return sum;
    }

    Store &m_store;
    QSqlDatabase m_database;
    QString m_frequent;
    QString m_common;
    QString m_rare;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int papers = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const QString file = folder + u"/library.db"_s;
    const bool isNew = !QFile::exists(file);
    const auto store = *Store::open(file, Clock(QDateTime(lastDay, QTime(6, 0), Qt::UTC)));
    if (isNew)
        fill(*store, papers);
    Bench bench(*store, file);
    bench.searches();
    bench.counts();
    bench.pages();
    bench.columns();
    return 0;
}
