// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filekind.h"
#include "exchange/snapshotline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QByteArray whole =
    R"({"id":"0704.0001","submitter":"Ada Writer","authors":"A. Writer, B. O'Neil and C. Last",)"
    R"("title":"On maps\n  of sets","comments":null,"journal-ref":"J. Maps 1 (2008) 2",)"
    R"("doi":"10.1000/1","report-no":null,"categories":"math.CO cs.CG",)"
    R"("license":"http://arxiv.org/licenses/nonexclusive-distrib/1.0/",)"
    R"("abstract":"  We map\nsets.\n","versions":[)"
    R"({"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},)"
    R"({"version":"v3","created":"Sat, 13 Dec 2008 17:26:00 GMT"}],)"
    R"("update_date":"2008-12-13","authors_parsed":[["Writer","A.",""],["O'Neil","B.","Jr",)"
    R"("Inst A"],["Last","",""]]})";

QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(whole).object();
    object.insert(key, value);
    if (value.isUndefined())
        object.remove(key);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestSnapshotLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatALineSays();
    void splitsAuthorsWhereNobodyParsedThem();
    void refusals_data();
    void refusals();
    void contentTellsTheKind_data();
    void contentTellsTheKind();
};

void TestSnapshotLine::readsAllThatALineSays()
{
    const auto record = snapshotRecord(whole);
    QVERIFY2(record, qPrintable(record ? QString() : record.error().detail));
    QCOMPARE(record->paper,
             (Paper{.id = *ArxivId::fromString(u"0704.0001"_s),
                    .version = 3,
                    .title = u"On maps of sets"_s,
                    .abstract = u"We map sets."_s,
                    .authors = {u"A. Writer"_s, u"B. O'Neil Jr (Inst A)"_s, u"Last"_s},
                    .categories = {u"math.CO"_s, u"cs.CG"_s},
                    .doi = u"10.1000/1"_s,
                    .journalRef = u"J. Maps 1 (2008) 2"_s,
                    .licence = u"http://arxiv.org/licenses/nonexclusive-distrib/1.0/"_s}));
    QCOMPARE(record->firstSubmitted, QDateTime(QDate(2007, 4, 2), QTime(19, 18, 42), Qt::UTC));
    QCOMPARE(record->firstAnnounced(), QDate(2007, 4, 3));
    QCOMPARE(record->updated, QDate(2008, 12, 13));
}

void TestSnapshotLine::splitsAuthorsWhereNobodyParsedThem()
{
    const auto record = snapshotRecord(with(u"authors_parsed"_s, QJsonValue::Undefined));
    QVERIFY(record);
    QCOMPARE(record->paper.authors, QStringList({u"A. Writer"_s, u"B. O'Neil"_s, u"C. Last"_s}));
}

void TestSnapshotLine::refusals_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("cut") << whole.first(200) << u"no JSON"_s;
    QTest::newRow("array") << QByteArray("[1]") << u"no JSON object"_s;
    QTest::newRow("id") << with(u"id"_s, u"nonsense"_s) << u"no arXiv id"_s;
    QTest::newRow("no id") << with(u"id"_s, {}) << u"no id"_s;
    QTest::newRow("title") << with(u"title"_s, u"  "_s) << u"no title"_s;
    QTest::newRow("abstract") << with(u"abstract"_s, QJsonValue()) << u"no abstract"_s;
    QTest::newRow("categories") << with(u"categories"_s, u""_s) << u"no categories"_s;
    QTest::newRow("versions") << with(u"versions"_s, QJsonValue()) << u"no version"_s;
}

void TestSnapshotLine::refusals()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const auto record = snapshotRecord(line);
    QVERIFY(!record);
    QVERIFY(record.error().kind == Error::Kind::Parse);
    QVERIFY2(record.error().detail.contains(reason), qPrintable(record.error().detail));
}

void TestSnapshotLine::contentTellsTheKind_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &beginning, FileKind kind) {
        QTest::newRow(name) << beginning << static_cast<int>(kind);
    };
    row("snapshot", whole + '\n' + whole, FileKind::Snapshot);
    row("snapshot with a mark", "\xEF\xBB\xBF" + whole, FileKind::Snapshot);
    row("bundle", R"({"firstlight":"bundle","version":1})", FileKind::Bundle);
    row("digest", "# Personalized Daily ArXiv Papers 2025-10-01\n", FileKind::Digest);
    row("first year", "# Personalized Daily Arxiv Papers 02/26/2024\r\n", FileKind::Digest);
    row("digest as JSON", R"({ "2503.00001" : { "title": "T" } })", FileKind::DigestJson);
    row("RSS", "<?xml version='1.0'?>\n<rss version=\"2.0\"><channel>", FileKind::Feed);
    row("Atom", R"(<feed xmlns="http://www.w3.org/2005/Atom">)", FileKind::Feed);
    row("OAI-PMH", R"(<?xml version="1.0"?><OAI-PMH xmlns="x">)", FileKind::Oai);
    row("page", "<!DOCTYPE html><html><body>", FileKind::Unknown);
    row("prose", "# My notes\n\nabout papers\n", FileKind::Unknown);
    row("other JSON", R"({"a":1})", FileKind::Unknown);
    row("binary", QByteArray("{\0\0\"id\"", 8), FileKind::Unknown);
    row("nothing", "", FileKind::Unknown);
}

void TestSnapshotLine::contentTellsTheKind()
{
    QFETCH(QByteArray, beginning);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(fileKindOf(beginning)), kind);
}

QTEST_GUILESS_MAIN(TestSnapshotLine)
#include "tst_snapshotline.moc"
