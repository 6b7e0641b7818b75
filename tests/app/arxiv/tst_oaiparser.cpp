// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/oaiparser.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QString &name)
{
    QFile file(QStringLiteral(FIRSTLIGHT_TEST_DATA "/oai/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray oai(const QByteArray &content)
{
    return "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">" + content + "</OAI-PMH>";
}

QDateTime utc(QDate day, QTime time)
{
    return {day, time, Qt::UTC};
}

} // namespace

class OaiParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsArxivRaw();
    void readsArxiv();
    void namesUnreadableRecords();
    void losesOnlyTheRecordThatIsTooLong();
    void takesRecordsAlone_data();
    void takesRecordsAlone();
    void takesNoMatchAsAPage();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void noticesEveryCut();
};

void OaiParserTest::readsArxivRaw()
{
    const Result<OaiPage> page = parseOai(answer(u"raw.xml"_s));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->resumptionToken, u"verb%3DListRecords%26skip%3D3&x"_s);
    QVERIFY(!page->hasMatchedNone);
    QCOMPARE(page->records.size(), 2);

    const OaiRecord &record = page->records.first();
    QCOMPARE(record.paper.id.toString(), u"2509.90001"_s);
    QCOMPARE(record.paper.version, 2);
    QCOMPARE(record.paper.title, u"Counting Umbrellas in $O(n)$"_s);
    QCOMPARE(record.paper.authors,
             (QStringList{uR"(Zo\"e Regen (Drizzle and Sons))"_s, u"J. Pluie Jr."_s, u"Li Yu"_s}));
    QCOMPARE(record.paper.categories, (QStringList{u"cs.LG"_s, u"cs.AI"_s, u"stat.ML"_s}));
    QCOMPARE(record.paper.comments, u"9 pages"_s);
    QCOMPARE(record.paper.doi, u"10.9999/rain.7"_s);
    QCOMPARE(record.paper.journalRef, u"J. Rain 7"_s);
    QCOMPARE(record.paper.licence, u"http://creativecommons.org/licenses/by/4.0/"_s);
    QCOMPARE(record.paper.abstract, u"We count <b>."_s);
    QCOMPARE(record.datestamp, QDate(2025, 10, 1));
    QCOMPARE(record.firstSubmitted, utc({2025, 9, 29}, {15, 29, 38}));
    QCOMPARE(record.lastSubmitted, utc({2025, 9, 30}, {7, 0}));

    const OaiRecord &deleted = page->records.last();
    QVERIFY(deleted.isDeleted);
    QCOMPARE(deleted.paper.id.toString(), u"math/0611999"_s);
    QCOMPARE(deleted.datestamp, QDate(2025, 10, 1));
}

void OaiParserTest::readsArxiv()
{
    const Result<OaiPage> page = parseOai(answer(u"arxiv.xml"_s));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QVERIFY(page->resumptionToken.isEmpty());
    const OaiRecord record =
        page->records.value(0, {.paper = {.id = *ArxivId::fromString(u"2501.00001")}});
    QCOMPARE(record.paper.id.toString(), u"0806.9999"_s);
    QCOMPARE(record.paper.version, 1);
    QCOMPARE(record.paper.authors, (QStringList{u"Ada Lovelace (NPL)"_s, u"Alan Turing Jr"_s,
                                                u"The Engine Collaboration"_s}));
    QVERIFY(record.firstSubmitted.isNull());
    QCOMPARE(record.lastSubmitted, utc({2014, 12, 12}, {0, 0}));
}

void OaiParserTest::namesUnreadableRecords()
{
    const Result<OaiPage> page = parseOai(answer(u"raw.xml"_s));
    QVERIFY(page);
    QCOMPARE(page->unreadable,
             (QStringList{u"oai:arXiv.org:nonsense"_s, u"oai:arXiv.org:2509.90003"_s}));
}

void OaiParserTest::losesOnlyTheRecordThatIsTooLong()
{
    const QByteArray body =
        answer(u"raw.xml"_s).replace("Counting Umbrellas", QByteArray(10'485'760, 'x'));
    const Result<OaiPage> page = parseOai(body);
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->unreadable.first(), u"oai:arXiv.org:2509.90001"_s);
}

void OaiParserTest::takesRecordsAlone_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = answer(u"arxiv.xml"_s);
    const qsizetype from = whole.indexOf("<record>");
    const QByteArray record = whole.sliced(from, whole.indexOf("</GetRecord>") - from);
    QTest::newRow("one") << record;
    QTest::newRow("a list") << "<ListRecords>" + record + "</ListRecords>";
    QTest::newRow("without the namespace of the form")
        << QByteArray(record).replace(" xmlns=\"http://arxiv.org/OAI/arXiv/\"", "");
}

void OaiParserTest::takesRecordsAlone()
{
    QFETCH(QByteArray, body);
    const Result<OaiPage> page = parseOai(body);
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->records.first().paper.title, u"Engines"_s);
}

void OaiParserTest::takesNoMatchAsAPage()
{
    const Result<OaiPage> page = parseOai(oai("<error code='noRecordsMatch'>none</error>"));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QVERIFY(page->hasMatchedNone);
    QVERIFY(page->records.isEmpty());
}

void OaiParserTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, Error::Kind kind,
                        const QString &detail) {
        QTest::newRow(name) << body << int(kind) << detail;
    };
    using Kind = Error::Kind;
    row("nothing", " ", Kind::Parse, u"an empty answer instead of an OAI-PMH answer"_s);
    row("refused", oai("<error code='badResumptionToken'>expired</error>"), Kind::Refused,
        u"badResumptionToken: expired"_s);
    row("another verb", oai("<Identify><repositoryName>arXiv</repositoryName></Identify>"),
        Kind::Parse, u"an OAI-PMH answer without records"_s);
    row("HTML", "<html><title>Moved</title></html>", Kind::Parse,
        u"an HTML page instead of an OAI-PMH answer: Moved"_s);
    row("text", "Rate exceeded.", Kind::RateLimited, u"not an OAI-PMH answer: Rate exceeded."_s);
    row("a feed", "<rss/>", Kind::Parse, u"<rss> where an OAI-PMH answer should be (line 1)"_s);
    row("a bomb", "<!DOCTYPE a [<!ENTITY b \"bbbb\">]>" + oai("<GetRecord/>"), Kind::Parse,
        u"a document type where an OAI-PMH answer should be (line 1)"_s);
    row("another form",
        oai("<GetRecord><record><header><identifier>i</identifier></header><metadata>"
            "<dc:dc xmlns:dc=\"d\"/></metadata></record></GetRecord>"),
        Kind::Parse, u"records in the form dc:dc, not arXivRaw or arXiv"_s);
}

void OaiParserTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, body);
    const Result<OaiPage> page = parseOai(body);
    QVERIFY(!page);
    QTEST(page.error().detail, "detail");
    QTEST(int(page.error().kind), "kind");
}

void OaiParserTest::noticesEveryCut()
{
    const QByteArray whole = answer(u"raw.xml"_s);
    const qsizetype end = whole.lastIndexOf('>');
    for (qsizetype length = 0; length <= end; length += 11) {
        const Result<OaiPage> page = parseOai(whole.first(length));
        QVERIFY2(!page, qPrintable(QString::number(length)));
        QVERIFY(page.error().kind == Error::Kind::Parse);
    }
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::OaiParserTest)
#include "tst_oaiparser.moc"
