// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"
#include "exchange/yamlvalues.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestFrontMatter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void notUnderstood_data();
    void notUnderstood();
    void givesBackWhatItRead_data();
    void givesBackWhatItRead();
    void setsInPlace();
    void removes();
    void quotes();
};

void TestFrontMatter::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("nothing") << u"\n"_s << QStringList();
    QTest::newRow("null") << u" ~\n"_s << QStringList();
    QTest::newRow("plain") << u" a: b # said\n"_s << QStringList{u"a: b"_s};
    QTest::newRow("double") << uR"( "a \"b\" \\ \x3C% \u00e9 # c" # d)"_s
                            << QStringList{uR"(a "b" \ <% é # c)"_s};
    QTest::newRow("single") << u" 'it''s'\n"_s << QStringList{u"it's"_s};
    QTest::newRow("lines") << u"\n- a\n  - 'b'\n\n  # none\n  -\n  - \"c\"\n"_s
                           << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("brackets") << u" [a, \"b, c\", 'd'] # e\n"_s
                              << QStringList{u"a"_s, u"b, c"_s, u"d"_s};
    QTest::newRow("brackets over lines") << u" [\n  a,\n  b\n]\n"_s << QStringList{u"a"_s, u"b"_s};
}

void TestFrontMatter::values()
{
    QFETCH(const QString, text);
    QVERIFY(yamlValues(text));
    QTEST(*yamlValues(text), "values");
}

void TestFrontMatter::notUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("block scalar") << u" |\n  one\n"_s;
    QTest::newRow("anchor") << u" &a b\n"_s;
    QTest::newRow("map") << u" {a: b}\n"_s;
    QTest::newRow("map below") << u"\n  a: b\n"_s;
    QTest::newRow("open quote") << u" \"a\n"_s;
    QTest::newRow("open bracket") << u" [a, b\n"_s;
    QTest::newRow("two lines") << u" a\n  b\n"_s;
}

void TestFrontMatter::notUnderstood()
{
    QFETCH(const QString, text);
    QVERIFY(!yamlValues(text));
}

void TestFrontMatter::givesBackWhatItRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("no front matter") << "# Mine\n---\nb\n"_ba;
    QTest::newRow("never closed") << "---\na: b\n"_ba;
    QTest::newRow("all kinds") << "---  \n# said\n\na: b\n  c\n# more\nl:\n- x\n]\n---\nbody"_ba;
    QTest::newRow("CR LF") << "\xEF\xBB\xBF---\r\na: b\r\n---\r\nbody\r\n"_ba;
    QTest::newRow("no UTF-8") << "---\na: \xFF\n---\n\xFE\n"_ba;
    QTest::newRow("ends at the fence") << "---\na: b\n---"_ba;
}

void TestFrontMatter::givesBackWhatItRead()
{
    QFETCH(const QByteArray, file);
    QCOMPARE(FrontMatter(file).file(), file);
}

void TestFrontMatter::setsInPlace()
{
    FrontMatter front("---\nmine: 1\n\"tags\":\n  - a\n# of mine\nlast: 2\n---\nbody"_ba);
    QCOMPARE(front.values("tags"), QStringList{u"a"_s});
    front.set("tags", yamlList({u"b"_s}));
    front.set("url", " " + yamlText(u"x"_s));
    QCOMPARE(front.file(),
             "---\nmine: 1\ntags:\n  - \"b\"\n# of mine\nlast: 2\nurl: \"x\"\n---\nbody"_ba);
    FrontMatter strange("---\n{a: b}\n---\n"_ba);
    strange.set("url", " x");
    QCOMPARE(strange.file(), "---\n{a: b}\n---\n"_ba);
}

void TestFrontMatter::removes()
{
    FrontMatter front("---\na: 1\nb:\n  - 2\nc: 3\n---\n"_ba);
    front.remove("b");
    QVERIFY(!front.has("b"));
    QCOMPARE(front.file(), "---\na: 1\nc: 3\n---\n"_ba);
}

void TestFrontMatter::quotes()
{
    QCOMPARE(yamlText(u"a \"b\" \\c\nd <%* e %> é"_s), R"("a \"b\" \\c d \x3C%* e %> é")"_ba);
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
