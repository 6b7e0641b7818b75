// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/pdfdownload.h"
#include "support/fakeserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(firstlight::test::Answer)

using namespace firstlight;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using test::Answer;
using test::FakeServer;
using test::SeenRequest;

namespace {

const QByteArray pdf = QByteArray("%PDF-1.5\n") + QByteArray(50'000, 'x');

ArxivId id(const QString &text)
{
    return ArxivId::fromString(text).value();
}

struct Bench
{
    explicit Bench(const Answer &answer)
        : server([answer](const SeenRequest &) { return answer; })
    {
        client.setLimits({.idle = milliseconds(2000), .backoffBase = milliseconds(1)});
    }

    void start(const QString &paper = u"2510.00001"_s, int version = 2)
    {
        download.start(server.url(), id(paper), version);
    }

    QTemporaryDir folder;
    FakeServer server;
    Http http;
    Pacer pacer{milliseconds(0), {}};
    ArxivClient client{http, pacer};
    PdfDownload download{client, PdfCache(folder.filePath(u"pdf"_s))};
    QSignalSpy received{&download, &PdfDownload::received};
    QSignalSpy finished{&download, &PdfDownload::finished};
    QSignalSpy failed{&download, &PdfDownload::failed};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content, int ageSeconds)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-ageSeconds),
                             QFileDevice::FileModificationTime));
}

} // namespace

class TestPdfDownload final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downloadsOnceAndKeeps()
    {
        Bench bench({.body = pdf, .contentType = "application/pdf"});
        bench.start();
        QVERIFY(bench.download.isRunning());
        QTRY_COMPARE(bench.finished.size(), 1);
        QVERIFY(!bench.download.isRunning());
        const QString path = bench.finished.at(0).at(1).toString();
        QVERIFY(path.endsWith(u"/pdf/2510.00001v2.pdf"_s));
        QCOMPARE(contentOf(path), pdf);
        QCOMPARE(bench.server.seen().constFirst().path, "/pdf/2510.00001v2");
        QVERIFY(!bench.received.isEmpty());
        QCOMPARE(bench.received.constLast().at(1).toLongLong(), pdf.size());

        bench.start();
        QTRY_COMPARE(bench.finished.size(), 2);
        QCOMPARE(bench.server.seen().size(), 1);
    }

    void refusesWhatIsNoPdf_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("not found") << Answer{.status = 404, .body = pdf};
        QTest::newRow("page that says wait") << Answer{.body = "<html>being generated</html>"};
        QTest::newRow("empty") << Answer{};
        QTest::newRow("mark too late") << Answer{.body = QByteArray(2000, ' ') + pdf};
    }

    void refusesWhatIsNoPdf()
    {
        QFETCH(const Answer, answer);
        Bench bench(answer);
        bench.start();
        QTRY_COMPARE(bench.failed.size(), 1);
        QVERIFY(bench.failed.at(0).at(1).value<Error>().kind == Error::Kind::Refused);
        QCOMPARE(bench.server.seen().size(), 1); // arXiv is not asked again and again
        QVERIFY(QDir(bench.folder.filePath(u"pdf"_s)).isEmpty());
    }

    void cancelEndsIt()
    {
        Bench bench({.body = pdf, .cutAfter = 100, .stall = true});
        bench.start();
        QTRY_COMPARE(bench.received.size(), 1);
        bench.download.cancel();
        QCOMPARE(bench.failed.size(), 1);
        QVERIFY(bench.failed.at(0).at(1).value<Error>().kind == Error::Kind::Cancelled);
        QVERIFY(!bench.download.isRunning());
        bench.download.cancel();
        QCOMPARE(bench.failed.size(), 1);
        QVERIFY(bench.finished.isEmpty());
    }

    void theNextOneTakesItsPlace()
    {
        Bench bench({.body = pdf});
        bench.start(u"2510.00001"_s);
        bench.start(u"math/0611800"_s, 1);
        QTRY_COMPARE(bench.finished.size(), 1);
        QVERIFY(bench.finished.at(0).at(1).toString().endsWith(u"/math_0611800v1.pdf"_s));
        QVERIFY(bench.failed.isEmpty());
    }

    void aFileThatWasSpoiltIsGotAgain()
    {
        Bench bench({.body = pdf});
        QVERIFY(QDir().mkpath(bench.folder.filePath(u"pdf"_s)));
        write(bench.folder.filePath(u"pdf/2510.00001v2.pdf"_s), "spoilt", 0);
        bench.start();
        QTRY_COMPARE(bench.finished.size(), 1);
        QCOMPARE(bench.server.seen().size(), 1);
        QCOMPARE(contentOf(bench.finished.at(0).at(1).toString()), pdf);
    }

    void cacheDropsWhatWasNotUsedForLongest()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"2510.00001v1.pdf"_s), pdf, 300);
        write(folder.filePath(u"2510.00002v1.pdf"_s), pdf, 200);
        write(folder.filePath(u"notes.txt"_s), pdf, 400);
        const PdfCache cache(folder.path(), 2 * pdf.size() + 10);
        QVERIFY(!cache.find(id(u"2510.00001"_s), 1).isEmpty()); // the older one, but used now
        QVERIFY(cache.save(id(u"2510.00003"_s), 1, pdf));
        QVERIFY(!cache.find(id(u"2510.00001"_s), 1).isEmpty());
        QVERIFY(cache.find(id(u"2510.00002"_s), 1).isEmpty());
        QVERIFY(!cache.find(id(u"2510.00003"_s), 1).isEmpty());
        QVERIFY(QFile::exists(folder.filePath(u"notes.txt"_s)));
    }

    void theNewestIsKeptHoweverBig()
    {
        QTemporaryDir folder;
        const PdfCache cache(folder.path(), 10);
        QVERIFY(cache.save(id(u"2510.00003"_s), 1, pdf));
        QVERIFY(!cache.find(id(u"2510.00003"_s), 1).isEmpty());
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "x", 0);
        const auto saved =
            PdfCache(folder.filePath(u"file/pdf"_s)).save(id(u"2510.00001"_s), 1, pdf);
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestPdfDownload)
#include "tst_pdfdownload.moc"
