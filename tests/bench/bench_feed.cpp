// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a feed takes from its bytes to the library, beside floors measured in the same run:
// bench_feed [PAPERS]
#include "benchtimes.h"

#include "arxiv/feedjudge.h"
#include "exchange/sampleday.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cstdio>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QByteArray feedOf(int count)
{
    const Announcement sample = *sampleDay();
    QString items;
    for (int number = 0; number < count; ++number) {
        const Paper &paper = sample.papers.at(number % sample.papers.size()).paper;
        const QString id = u"9911.%1"_s.arg(number + 1, 5, 10, '0'_L1);
        items += u"<item><title>%1</title><description>arXiv:%2v1 Announce Type: new \nAbstract: "
                 "%3</description><guid>oai:arXiv.org:%2v1</guid><category>cs.LG</category>"
                 "<arxiv:announce_type>new</arxiv:announce_type><dc:creator>%4</dc:creator>"
                 "</item>\n"_s.arg(paper.title.toHtmlEscaped(), id, paper.abstract.toHtmlEscaped(),
                                   paper.authors.join(u", "_s).toHtmlEscaped());
    }
    return u"<?xml version='1.0' encoding='UTF-8'?><rss "
           "xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" version=\"2.0\"><channel>"
           "<title>cs.LG</title><pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate>%1</channel>"
           "</rss>"_s.arg(items)
               .toUtf8();
}

// The papers' text into a bare table with its search index, in one transaction.
void insertBare(const Feed &feed)
{
    const QTemporaryDir folder;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
        database.setDatabaseName(folder.filePath(u"floor.db"_s));
        if (!database.open())
            qFatal("cannot open the floor's database");
        QSqlQuery sql(database);
        sql.exec(u"PRAGMA journal_mode = WAL"_s);
        sql.exec(u"PRAGMA synchronous = NORMAL"_s);
        sql.exec(u"CREATE VIRTUAL TABLE search USING fts5 (title, abstract, authors, tokenize = "
                 "'porter unicode61 remove_diacritics 2')"_s);
        database.transaction();
        sql.prepare(u"INSERT INTO search (title, abstract, authors) VALUES (?,?,?)"_s);
        for (const Feed::Item &item : feed.items) {
            sql.addBindValue(item.paper.title);
            sql.addBindValue(item.paper.abstract);
            sql.addBindValue(item.paper.authors.join(u", "_s));
            sql.exec();
        }
        database.commit();
    }
    QSqlDatabase::removeDatabase(u"floor"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    const QByteArray body = feedOf(count);
    const auto feed = parseFeed(body);
    if (!feed || feed->items.size() != count)
        qFatal("the feed cannot be read");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const AnnouncementCalendar calendar = AnnouncementCalendar::shipped();
    const QList<CategoryFeed> feeds{{.category = u"cs.LG"_s, .feed = *feed}};
    std::printf("%d papers, %lld bytes\n", count, static_cast<long long>(body.size()));

    const double readingFloor = medianMs([&] {
        QXmlStreamReader xml(body);
        while (!xml.atEnd())
            xml.readNext();
    });
    const double savingFloor = medianMs([&] { insertBare(*feed); });
    print("floor: read the XML, keep nothing", readingFloor, readingFloor);
    print("parse the feed", medianMs([&] { (void)parseFeed(body); }), readingFloor);
    print("judge it", medianMs([&] {
              (void)judgedAnnouncement(feeds, {}, calendar, {AnnounceType::New}, now);
          }),
          readingFloor);
    const Announcement day = judgedAnnouncement(feeds, {}, calendar, {AnnounceType::New}, now);
    print("floor: insert the text, searchable", savingFloor, savingFloor);
    print("save it, health and all", medianMs([&] {
              const QTemporaryDir folder;
              auto store = *Store::open(folder.filePath(u"bench.db"_s), Clock(now));
              (void)store->saveAnnouncement(day).result();
          }),
          savingFloor);
    return 0;
}
