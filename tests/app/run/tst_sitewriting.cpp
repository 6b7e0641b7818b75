// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "run/sitewriting.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QDirIterator>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next().mid(folder.size() + 1));
    files.sort();
    return files;
}

template <class T>
Result<T> wait(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        return failure(Error::Kind::Network, u"took too long"_s);
    return future.result();
}

// A library of two days, one in each of two months.
struct Library
{
    TempStore temp;
    Settings settings{temp.folder.filePath(u"settings.ini"_s)};
    AnnouncementCalendar calendar{QSet<QDate>()};
    Http http;
    PriceBook prices{http, temp.folder.filePath(u"own.json"_s),
                     temp.folder.filePath(u"fetched.json"_s)};
    SiteWriting writing{{*temp.store, settings, calendar, prices, Clock(testNow())}};
    QString folder = temp.folder.filePath(u"site"_s);

    Library()
    {
        add(QDate(2025, 9, 30), u"2509.00001"_s);
        add(QDate(2025, 10, 1), u"2510.00001"_s);
    }

    void add(QDate day, const QString &id) const
    {
        QVERIFY(wait(temp.store->saveAnnouncement(announcement(day, {paper(id)}))));
    }

    void judge(const QString &criteria, const QString &id, const QString &comment) const
    {
        const auto revision = wait(temp.store->saveRevision(criteria, {}));
        QVERIFY(revision);
        Score score = *scoredPick(id, 9, 8).score;
        score.criteriaHash = revision->hash;
        score.comment = comment;
        QVERIFY(wait(temp.store->saveScores(0, {score})));
    }

    Result<SiteReport> publish(QDate from = {})
    {
        return wait(writing.start({.folder = folder, .title = u"Papers"_s, .from = from}));
    }

    QByteArray page(const QString &path) const { return read(folder + u'/' + path); }
};

} // namespace

class TestSiteWriting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOnlyWhatChanged()
    {
        Library library;
        const auto first = library.publish();
        QVERIFY(first);
        QCOMPARE(first->changes, (SiteChanges{.written = 11}));
        QCOMPARE(first->days, 2);
        QCOMPARE(
            filesIn(library.folder),
            (QStringList{u"2025/2025-09-30.html"_s, u"2025/2025-09.html"_s,
                         u"2025/2025-10-01.html"_s, u"2025/2025-10.html"_s, u"2025/index.html"_s,
                         u"feed.xml"_s, u"firstlight-site.txt"_s, u"icon.svg"_s, u"index.html"_s,
                         u"style.css"_s, u"titles.html"_s, u"titles.js"_s}));
        QCOMPARE(library.publish()->changes, (SiteChanges{.unchanged = 11}));
        library.judge(u"## Oaks\n"_s, u"2510.00001"_s, u"It is about oaks."_s);
        const auto third = library.publish();
        QCOMPARE(third->picks, 1);
        QVERIFY(third->changes.written > 0 && third->changes.unchanged > 0);
        QVERIFY(library.page(u"2025/2025-10-01.html"_s).contains("It is about oaks."));
    }

    void daysStayUnderTheCriteriaThatJudgedThem()
    {
        Library library;
        library.judge(u"## Oaks\n"_s, u"2509.00001"_s, u"It is about oaks."_s);
        library.judge(u"## Comets\n"_s, u"2510.00001"_s, u"It is about comets."_s);
        QVERIFY(library.publish());
        const QByteArray earlier = library.page(u"2025/2025-09-30.html"_s);
        QVERIFY(earlier.contains("It is about oaks.") && earlier.contains("## Oaks"));
        QVERIFY(library.page(u"2025/2025-10-01.html"_s).contains("## Comets"));
    }

    void removesItsOwnAndNothingElse()
    {
        Library library;
        QVERIFY(library.publish());
        write(library.folder + u"/2025/mine.html"_s, "mine");
        write(library.folder + u"/.gitignore"_s, "*~");
        const auto later = library.publish(QDate(2025, 10, 1));
        QCOMPARE(later->changes.removed, 2);
        QVERIFY(library.page(u"2025/2025-09-30.html"_s).isEmpty());
        QCOMPARE(library.page(u"2025/mine.html"_s), "mine"_ba);
        QCOMPARE(library.page(u".gitignore"_s), "*~"_ba);
    }

    void aListThatSomebodyEditedRemovesNothingElse()
    {
        Library library;
        QVERIFY(library.publish());
        const QString precious = library.temp.folder.filePath(u"precious.txt"_s);
        write(precious, "precious");
        write(library.folder + u"/notes.txt"_s, "notes");
        QFile list(library.folder + u"/firstlight-site.txt"_s);
        QVERIFY(list.open(QIODevice::Append));
        list.write("../precious.txt\nnotes.txt\n" + precious.toUtf8() + '\n');
        list.close();
        QVERIFY(library.publish());
        QCOMPARE(read(precious), "precious"_ba);
        QCOMPARE(library.page(u"notes.txt"_s), "notes"_ba);
    }

    void aForeignPageIsNotReplaced()
    {
        Library library;
        QVERIFY(QDir().mkpath(library.folder));
        write(library.folder + u"/index.html"_s, "my home page");
        const auto refused = library.publish();
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
        QVERIFY(refused.error().detail.endsWith(u"/index.html"_s));
        QCOMPARE(filesIn(library.folder), QStringList{u"index.html"_s});
    }

    void aCancelledOneChangesNothing()
    {
        Library library;
        QVERIFY(library.publish());
        const QStringList before = filesIn(library.folder);
        const QByteArray feed = library.page(u"feed.xml"_s);
        library.add(QDate(2025, 10, 2), u"2510.00009"_s);
        QObject::connect(&library.writing, &SiteWriting::progressed, &library.writing,
                         [&library](int done) {
                             if (done == 2)
                                 library.writing.cancel();
                         });
        QCOMPARE(library.publish().error().kind, Error::Kind::Cancelled);
        QCOMPARE(filesIn(library.folder), before);
        QCOMPARE(library.page(u"feed.xml"_s), feed);
    }

    void aFolderThatCannotBeIsSaid()
    {
        Library library;
        write(library.folder, "a file");
        QCOMPARE(library.publish().error().kind, Error::Kind::Storage);
    }

    void anEmptyLibraryIsSaid()
    {
        Library library;
        QCOMPARE(library.publish(QDate(2026, 1, 1)).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSiteWriting)
#include "tst_sitewriting.moc"
