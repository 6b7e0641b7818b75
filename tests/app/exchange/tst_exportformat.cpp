// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtext.h"
#include "exchange/exportformat.h"
#include "support/builders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Pick nasty()
{
    Pick pick = test::scoredPick(u"2509.10541"_s, 9, 8);
    pick.paper.title = u"=SUM(A1), \"quoted\"\n<script>alert(1)</script> & Erd\\H{o}s"_s;
    pick.paper.authors = {u"Anna van der Berg"_s, u"Alan Turing Jr"_s, u"Gemma Team"_s};
    pick.paper.abstract = u"One </article> line.\nER  - \nAnother."_s;
    pick.paper.categories = {u"cs.LG"_s, u"stat.ML"_s};
    pick.reader.tags = {u"to cite"_s};
    pick.reader.note = u"Ask Ben,\r\nsoon."_s;
    pick.day = QDate(2025, 10, 1);
    return pick;
}

// Of everything one.
Pick golden()
{
    Pick pick = test::scoredPick(u"2509.10541"_s, 9, 8);
    pick.paper.version = 2;
    pick.paper.title = uR"(On BERT \& the $O(n^2)$ rule of Erd\H{o}s)"_s;
    pick.paper.authors = {uR"(Tom B\"ackstr\"om)"_s, u"Anna van der Berg (Mila)"_s,
                          u"Alan Turing Jr."_s, u"Gemma Team"_s};
    pick.paper.abstract = u"We show that a < b holds for 50% of graphs."_s;
    pick.paper.categories = {u"cs.LG"_s, u"stat.ML"_s};
    pick.paper.comments = u"17 pages"_s;
    pick.paper.doi = u"10.1000/182_3"_s;
    pick.paper.journalRef = u"J. Made-up Res. 12 (2025) 3"_s;
    pick.score->comment = u"Matches topic 2, \"graphs\"."_s;
    pick.score->scorer = {u"gpt-5-mini"_s};
    pick.reader.starred = true;
    pick.reader.tags = {u"to cite"_s};
    pick.reader.note = u"Ask Ben."_s;
    pick.day = QDate(2025, 10, 1);
    return pick;
}

QString textOf(const Pick &pick, ExportFormat format)
{
    return QString::fromUtf8(exported({pick}, format, u"A <heading>"_s));
}

} // namespace

class TestExportFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasItsName();
    void everyFormatNamesEveryPaper();
    void nothingIsStillAFile();
    void goldenFiles_data();
    void goldenFiles();
    void ris();
    void cslJson();
    void csv();
    void spreadsheetsRunNothing_data();
    void spreadsheetsRunNothing();
    void html();
    void biblatex();
    void journals();
};

void TestExportFormat::everyFormatHasItsName()
{
    for (const ExportFormatInfo &info : exportFormats()) {
        QVERIFY(exportFormatFromName(info.name) == info.format);
        QVERIFY(!info.title.isEmpty() && !info.extension.isEmpty());
    }
    QVERIFY(!exportFormatFromName(u"word"));
}

void TestExportFormat::everyFormatNamesEveryPaper()
{
    QList<Pick> picks;
    for (int number = 1; number <= 40; ++number)
        picks.append(test::scoredPick(u"2509.%1"_s.arg(number, 5, 10, '0'_L1), 8, 8));
    for (const ExportFormatInfo &info : exportFormats()) {
        const QString text = QString::fromUtf8(exported(picks, info.format, {}));
        for (const Pick &pick : picks)
            QVERIFY2(text.contains(pick.paper.id.toString()), qPrintable(info.name));
    }
}

void TestExportFormat::nothingIsStillAFile()
{
    QVERIFY(QJsonDocument::fromJson(exported({}, ExportFormat::CslJson, {})).array().isEmpty());
    QVERIFY(exported({}, ExportFormat::Html, {}).contains("</html>"));
    QCOMPARE(exported({}, ExportFormat::Ris, {}), ""_ba);
    QCOMPARE(exported({}, ExportFormat::Csv, {}).count('\n'), 1);
}

void TestExportFormat::goldenFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const ExportFormatInfo &info : exportFormats())
        QTest::newRow(qPrintable(info.name)) << info.name;
}

// Written by hand, as each format wants it.
void TestExportFormat::goldenFiles()
{
    QFETCH(const QString, name);
    QFile file(QStringLiteral(FIRSTLIGHT_TEST_DATA "/exports/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(exported({golden()}, *exportFormatFromName(name), u"Picks"_s)),
             QString::fromUtf8(file.readAll()));
}

void TestExportFormat::ris()
{
    QCOMPARE(textOf(nasty(), ExportFormat::Ris),
             u"TY  - UNPB\r\n"
             "TI  - =SUM(A1), \"quoted\" <script>alert(1)</script> & Erdős\r\n"
             "AU  - van der Berg, Anna\r\n"
             "AU  - Turing, Alan, Jr\r\n"
             "AU  - Gemma Team\r\n"
             "AB  - One </article> line. ER - Another.\r\n"
             "PY  - 2025\r\n"
             "DA  - 2025/10/01/\r\n"
             "PB  - arXiv\r\n"
             "AN  - arXiv:2509.10541\r\n"
             "DO  - 10.48550/arXiv.2509.10541\r\n"
             "UR  - https://arxiv.org/abs/2509.10541\r\n"
             "KW  - cs.LG\r\n"
             "KW  - stat.ML\r\n"
             "KW  - to cite\r\n"
             "N1  - Ask Ben, soon.\r\n"
             "ER  - \r\n"_s);
}

void TestExportFormat::cslJson()
{
    const QJsonArray items =
        QJsonDocument::fromJson(exported({nasty()}, ExportFormat::CslJson, {})).array();
    QCOMPARE(items.size(), 1);
    const QJsonObject item = items.first().toObject();
    QCOMPARE(item[u"type"].toString(), u"article"_s);
    QCOMPARE(item[u"genre"].toString(), u"preprint"_s);
    QCOMPARE(item[u"DOI"].toString(), u"10.48550/arXiv.2509.10541"_s);
    QCOMPARE(item[u"keyword"].toString(), u"to cite"_s);
    const QJsonArray authors = item[u"author"].toArray();
    QCOMPARE(authors.at(0).toObject()[u"family"].toString(), u"van der Berg"_s);
    QCOMPARE(authors.at(1).toObject()[u"suffix"].toString(), u"Jr"_s);
    QCOMPARE(authors.at(2).toObject()[u"literal"].toString(), u"Gemma Team"_s);
    const QJsonArray date = item[u"issued"].toObject()[u"date-parts"].toArray().first().toArray();
    QCOMPARE(date, (QJsonArray{2025, 10, 1}));
}

void TestExportFormat::csv()
{
    const QString text = textOf(nasty(), ExportFormat::Csv);
    QVERIFY(text.startsWith(u"id,version,day,title,"_s));
    QVERIFY(text.contains(
        u"2509.10541,1,2025-10-01,\"'=SUM(A1), \"\"quoted\"\" <script>alert(1)</script> & Erdős\","
        "Anna van der Berg; Alan Turing Jr; Gemma Team,cs.LG stat.ML,9,8,"_s));
    QVERIFY(
        text.contains(u",to cite,\"Ask Ben,\r\nsoon.\",https://arxiv.org/abs/2509.10541\r\n"_s));
}

void TestExportFormat::spreadsheetsRunNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@x"_s << u"'@x"_s;
    QTest::newRow("inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("quoted formula") << u"=1,2"_s << u"\"'=1,2\""_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestExportFormat::spreadsheetsRunNothing()
{
    QFETCH(const QString, text);
    QTEST(csvSafeField(text), "field");
}

void TestExportFormat::html()
{
    const QString page = textOf(nasty(), ExportFormat::Html);
    QVERIFY(page.contains(u"<title>A &lt;heading&gt;</title>"_s));
    QVERIFY(page.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; Erdős"_s));
    QVERIFY(!page.contains(u"<script"_s));
    QCOMPARE(page.count(u"<article>"_s), 1);
    QCOMPARE(page.count(u"</article>"_s), 1);
    QVERIFY(page.contains(u"<b>R 9</b> <b>N 8</b>"_s));
    QVERIFY(page.contains(u"default-src 'none'"_s));
}

void TestExportFormat::biblatex()
{
    const QString text = textOf(nasty(), ExportFormat::Biblatex);
    QVERIFY(text.startsWith(u"@online{vanderberg2025sumquotedscriptalert,\n"_s));
    QVERIFY(text.contains(u"  date={2025},\n  eprint={2509.10541},\n  eprinttype={arxiv},\n"_s));
    QVERIFY(!text.contains(u"archivePrefix"_s));
}

void TestExportFormat::journals()
{
    Pick pick = nasty();
    pick.paper.journalRef = u"J. Made-up Res. 12 (2025) 3"_s;
    pick.paper.doi = u"10.1000/182_3"_s;
    const QString bibtex = textOf(pick, ExportFormat::Bibtex);
    QVERIFY(bibtex.startsWith(u"@article{"_s));
    QVERIFY(bibtex.contains(u"  journal={J. Made-up Res. 12 (2025) 3},"_s) ||
            bibtex.contains(u"  journal={{J}. Made-up Res. 12 (2025) 3},"_s));
    QVERIFY(bibtex.contains(u"  doi={10.1000/182_3},"_s));
    QVERIFY(textOf(pick, ExportFormat::Biblatex).contains(u"  journaltitle="_s));
    QVERIFY(textOf(pick, ExportFormat::Ris).startsWith(u"TY  - JOUR\r\n"_s));
    QVERIFY(textOf(pick, ExportFormat::Ris).contains(u"\r\nJO  - J. Made-up Res. 12"_s));
    QVERIFY(textOf(pick, ExportFormat::CslJson).contains(u"article-journal"_s));
}

QTEST_GUILESS_MAIN(TestExportFormat)
#include "tst_exportformat.moc"
