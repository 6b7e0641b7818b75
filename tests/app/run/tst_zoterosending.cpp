// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "net/pacer.h"
#include "run/zoterosending.h"
#include "support/builders.h"
#include "support/fakeserver.h"
#include "support/tempstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace firstlight {

using namespace Qt::StringLiterals;
using test::Answer;
using test::SeenRequest;

// A Zotero with one collection, and arXiv's PDFs, on one server.
class ZoteroSendingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesTenAtATime();
    void savesNoneTwice();
    void leavesOutWhatZoteroHas();
    void goesOnAfterAStop();
    void whatPerhapsCameIsNotSentAgain();
    void putsThemIntoACollection();
    void aCollectionThatIsNotThereSavesNothing();
    void attachesPdfs();
    void papersThatAreNotInTheLibraryAreCounted();
    void whatIsCancelledStaysSent();
    void saysThatNoZoteroRuns();

private:
    static QList<ArxivId> ids(int count);
    Answer answer(const SeenRequest &request);
    Result<ZoteroReport> send(const ZoteroRequest &request);
    int saves() const;
    QStringList saved() const; // ids, in the order in which Zotero took them

    std::optional<test::TempStore> m_temp;
    std::optional<Settings> m_settings;
    test::FakeServer m_server{[this](const SeenRequest &request) { return answer(request); }};
    Http m_http;
    Pacer m_pacer{std::chrono::milliseconds(0), {}};
    ArxivClient m_arxiv{m_http, m_pacer};
    Zotero m_zotero{m_http};
    std::optional<PdfDownload> m_pdfDownload;
    std::optional<ZoteroSending> m_sending;
    bool m_isApiOn = false;
    QStringList m_held;         // what the local API finds
    int m_savesUntilFault = -1; // then m_fault
    Answer m_fault;
};

QList<ArxivId> ZoteroSendingTest::ids(int count)
{
    QList<ArxivId> papers;
    for (int n = 1; n <= count; ++n)
        papers.append(*ArxivId::fromString(u"2510.%1"_s.arg(n, 5, 10, QChar(u'0'))));
    return papers;
}

Answer ZoteroSendingTest::answer(const SeenRequest &request)
{
    if (request.path == "/connector/getSelectedCollection")
        return {.body = R"({"libraryName":"My Library","name":"My Library","libraryEditable":true,
                            "targets":[{"id":"C7","name":"Tides","level":1}]})"};
    if (request.path.startsWith("/api/users/0/items")) {
        if (!m_isApiOn)
            return {.status = 403};
        for (const QString &held : std::as_const(m_held)) {
            if (request.path.contains(held.toUtf8()))
                return {.body = "[{\"data\":{\"url\":\"http://arxiv.org/abs/" + held.toUtf8() +
                                "\"}}]"};
        }
        return {.body = "[]"};
    }
    if (request.path.startsWith("/pdf/"))
        return {.body = "%PDF-1.5 x", .contentType = "application/pdf"};
    if (request.path == "/connector/saveItems" && m_savesUntilFault-- == 0)
        return m_fault;
    return {.status = 201};
}

void ZoteroSendingTest::init()
{
    m_sending.reset();
    m_pdfDownload.reset();
    m_temp.emplace();
    m_server.forget();
    m_isApiOn = false;
    m_held.clear();
    m_savesUntilFault = -1;
    m_fault = {.status = 500, .body = R"({"libraryEditable":false})"};
    m_settings.emplace(m_temp->folder.filePath(u"firstlight.ini"_s));
    QVERIFY(m_settings->setText(u"zotero.url"_s, m_server.url().toString()));
    QVERIFY(m_settings->setText(u"arxiv.listing-url"_s, m_server.url().toString()));
    m_pdfDownload.emplace(m_arxiv, PdfCache(m_temp->folder.filePath(u"pdf"_s)));
    m_sending.emplace(ZoteroSending::Parts{*m_temp->store, *m_settings, m_zotero, *m_pdfDownload});
    QList<Paper> papers;
    for (const ArxivId &id : ids(25))
        papers.append(test::paper(id.toString()));
    const QDate day(2025, 10, 1);
    QVERIFY(m_temp->store->saveAnnouncement(test::announcement(day, papers)).result());
}

Result<ZoteroReport> ZoteroSendingTest::send(const ZoteroRequest &request)
{
    QFutureWatcher<Result<ZoteroReport>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(m_sending->start(request));
    if (!watcher.isFinished() && !finished.wait(20'000))
        return failure(Error::Kind::Busy, u"no end"_s);
    return watcher.result();
}

int ZoteroSendingTest::saves() const
{
    return int(
        std::count_if(m_server.seen().begin(), m_server.seen().end(),
                      [](const SeenRequest &seen) { return seen.path == "/connector/saveItems"; }));
}

QStringList ZoteroSendingTest::saved() const
{
    QStringList papers;
    for (const SeenRequest &seen : m_server.seen()) {
        if (seen.path != "/connector/saveItems")
            continue;
        const QJsonArray items = QJsonDocument::fromJson(seen.body)["items"_L1].toArray();
        for (const QJsonValue &item : items)
            papers.append(item["id"_L1].toString());
    }
    return papers;
}

void ZoteroSendingTest::savesTenAtATime()
{
    QSignalSpy progressed(&*m_sending, &ZoteroSending::progressed);
    const auto report = send({.papers = ids(25)});
    QVERIFY(report && !report->stoppedBy);
    QCOMPARE(report->saved, 25);
    QCOMPARE(report->place, u"My Library"_s);
    QVERIFY(report->isUnchecked);
    QCOMPARE(saves(), 3);
    QCOMPARE(saved().size(), 25);
    QCOMPARE(progressed.size(), 4);
    QCOMPARE(progressed.last(), (QVariantList{25, 25}));
}

void ZoteroSendingTest::savesNoneTwice()
{
    QCOMPARE(send({.papers = ids(3) + ids(3)})->saved, 3);
    const auto report = send({.papers = ids(5)});
    QCOMPARE(report->saved, 2);
    QCOMPARE(report->known, 3);
    QStringList papers = saved();
    QCOMPARE(papers.removeDuplicates(), 0);
    QCOMPARE(send({.papers = ids(5), .again = true})->saved, 5);
}

void ZoteroSendingTest::leavesOutWhatZoteroHas()
{
    m_isApiOn = true;
    m_held = {u"2510.00002"_s};
    const auto report = send({.papers = ids(3)});
    QCOMPARE(report->saved, 2);
    QCOMPARE(report->known, 1);
    QVERIFY(!report->isUnchecked);
    QVERIFY(!saved().contains(u"2510.00002"_s));
    // It need not be asked for again.
    m_held.clear();
    QCOMPARE(send({.papers = ids(3)})->known, 3);
}

void ZoteroSendingTest::goesOnAfterAStop()
{
    m_savesUntilFault = 1;
    const auto report = send({.papers = ids(25)});
    QVERIFY(report && report->stoppedBy);
    QCOMPARE(report->saved, 10);
    QVERIFY(report->stoppedBy->kind == Error::Kind::Refused);
    m_server.forget();
    QCOMPARE(send({.papers = ids(25)})->saved, 15);
    QVERIFY(!saved().contains(u"2510.00001"_s));
}

void ZoteroSendingTest::whatPerhapsCameIsNotSentAgain()
{
    m_savesUntilFault = 0;
    m_fault = {.hangUp = true};
    const auto report = send({.papers = ids(12)});
    QVERIFY(report && report->stoppedBy);
    QVERIFY(report->stoppedBy->kind == Error::Kind::Network);
    QCOMPARE(report->saved, 0);
    QCOMPARE(report->perhapsSaved, 10);
    const auto later = send({.papers = ids(12)});
    QCOMPARE(later->saved, 2);
    QCOMPARE(later->known, 10);
    QStringList papers = saved();
    QCOMPARE(papers.removeDuplicates(), 0);
}

void ZoteroSendingTest::putsThemIntoACollection()
{
    const auto report = send({.papers = ids(2), .collection = u"tides"_s});
    QVERIFY(report && !report->stoppedBy);
    QCOMPARE(report->place, u"Tides"_s);
    const SeenRequest &last = m_server.seen().constLast();
    QCOMPARE(last.path, "/connector/updateSession");
    QCOMPARE(QJsonDocument::fromJson(last.body)["target"_L1].toString(), u"C7"_s);
}

void ZoteroSendingTest::aCollectionThatIsNotThereSavesNothing()
{
    const auto report = send({.papers = ids(2), .collection = u"Winds"_s});
    QVERIFY(!report);
    QVERIFY(report.error().kind == Error::Kind::NotFound);
    QCOMPARE(saves(), 0);
}

void ZoteroSendingTest::attachesPdfs()
{
    const auto report = send({.papers = ids(2), .withPdf = true});
    QVERIFY(report && !report->stoppedBy);
    QCOMPARE(report->pdfs, 2);
    QCOMPARE(report->pdfsMissed, 0);
    const auto attached =
        std::count_if(m_server.seen().begin(), m_server.seen().end(), [](const SeenRequest &seen) {
            return seen.path.startsWith("/connector/saveAttachment") && seen.body == "%PDF-1.5 x";
        });
    QCOMPARE(attached, 2);
}

void ZoteroSendingTest::papersThatAreNotInTheLibraryAreCounted()
{
    const auto report = send({.papers = {*ArxivId::fromString(u"2510.09999"), ids(1)[0]}});
    QVERIFY(report);
    QCOMPARE(report->saved, 1);
    QCOMPARE(report->missing, 1);
}

void ZoteroSendingTest::whatIsCancelledStaysSent()
{
    connect(&*m_sending, &ZoteroSending::progressed, this, [this](int done) {
        if (done == 10)
            m_sending->cancel();
    });
    const auto report = send({.papers = ids(25)});
    QVERIFY(report && report->stoppedBy);
    QVERIFY(report->stoppedBy->kind == Error::Kind::Cancelled);
    QCOMPARE(report->saved, 10);
    QVERIFY(!m_sending->isRunning());
}

void ZoteroSendingTest::saysThatNoZoteroRuns()
{
    QVERIFY(m_settings->setText(u"zotero.url"_s, u"http://127.0.0.1:9"_s));
    const auto report = send({.papers = ids(2)});
    QVERIFY(!report);
    QVERIFY(report.error().kind == Error::Kind::Network);
    QVERIFY(send({}).error().kind == Error::Kind::Usage);
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::ZoteroSendingTest)
#include "tst_zoterosending.moc"
