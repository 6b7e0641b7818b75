// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/obsidiannote.h"
#include "exchange/obsidiantext.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Pick noted()
{
    Pick pick = test::scoredPick(u"2509.10541"_s, 9, 8);
    pick.paper.title = uR"(Erd\H{o}s: "graphs" of $x_i$)"_s;
    pick.paper.abstract = u"All of it."_s;
    pick.paper.authors = {u"Ada Lovelace"_s};
    pick.paper.categories = {u"cs.LG"_s};
    pick.score->comment = u"Fits #1."_s;
    pick.reader.note = u"Ask Ben.\n\n- [ ] soon"_s;
    return pick;
}

} // namespace

class TestObsidianNote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsInert_data();
    void textIsInert();
    void readersNoteHidesNothing();
    void tags_data();
    void tags();
    void sayingTheSameChangesNothing();
    void touchesOnlyItsOwn();
    void joinsTags();
    void whatIsGoneGoes();
    void aBlockTakenOutStaysOut();
    void adoptsANoteByItsName();
    void whoseNote();
    void fileNames_data();
    void fileNames();
};

void TestObsidianNote::textIsInert_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inert");
    QTest::newRow("plain") << u"a_b, c! 50% (d)"_s << u"a_b, c! 50% (d)"_s;
    QTest::newRow("link") << u"[[x]] ![[y]] [a](b)"_s << uR"(\[\[x\]\] !\[\[y\]\] \[a\](b))"_s;
    QTest::newRow("comment") << u"a %% b"_s << uR"(a \%\% b)"_s;
    QTest::newRow("tag") << u"#1 a#b"_s << uR"(\#1 a\#b)"_s;
    QTest::newRow("Templater") << u"<% x %>"_s << uR"(\<\% x \%\>)"_s;
    QTest::newRow("Dataview") << u"a:: b `= c`"_s << uR"(a\:\: b \`= c\`)"_s;
    QTest::newRow("HTML") << u"<b>&lt;</b>"_s << uR"(\<b\>\&lt;\</b\>)"_s;
    QTest::newRow("rule") << u"--- x"_s << uR"(— x)"_s;
    QTest::newRow("list") << u"- x"_s << uR"(\- x)"_s;
    QTest::newRow("numbered") << u"1. x"_s << uR"(1\. x)"_s;
    QTest::newRow("emphasis") << u"*a* _b_ ==d=="_s << uR"(\*a\* \_b\_ \=\=d\=\=)"_s;
    QTest::newRow("dollars") << u"$5 only"_s << uR"(\$5 only)"_s;
    QTest::newRow("formula") << uR"(of $x_i$ and \(y\))"_s << u"of $x_i$ and $y$"_s;
    QTest::newRow("formulas meet") << u"$a$$b$"_s << u"$a$ $b$"_s;
    QTest::newRow("formula with code") << u"$a`$= b`$"_s << uR"(\$a\`\$= b\`\$)"_s;
    QTest::newRow("formula with link") << uR"($\href{x:y}{z}$)"_s << uR"(\$\\href{x:y}{z}\$)"_s;
    QTest::newRow("formula with marks") << u"$a<b [[c]]%% d$"_s << u"$a< b [ [c]]% % d$"_s;
    QTest::newRow("address") << u"at https://a.org/b_c#d."_s << u"at https://a.org/b_c#d."_s;
    QTest::newRow("own address") << u"obsidian://x"_s << uR"(obsidian\://x)"_s;
    QTest::newRow("lines") << u"a\n---\nb"_s << u"a — b"_s;
}

void TestObsidianNote::textIsInert()
{
    QFETCH(const QString, text);
    QTEST(obsidianText(text), "inert");
}

void TestObsidianNote::readersNoteHidesNothing()
{
    QCOMPARE(inertNote(u"**a** %% firstlight end %%\r\n<% b %>\n"_s),
             u"**a** \\%\\% firstlight end \\%\\%\n<\\% b %>"_s);
}

void TestObsidianNote::tags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("written");
    QTest::newRow("fits") << u"für/b-c_1"_s << u"für/b-c_1"_s;
    QTest::newRow("blanks") << u"to  cite!"_s << u"to-cite-"_s;
    QTest::newRow("category") << u"cs.LG"_s << u"cs-LG"_s;
    QTest::newRow("number") << u"2025"_s << u"tag-2025"_s;
}

void TestObsidianNote::tags()
{
    QFETCH(const QString, tag);
    QTEST(obsidianTag(tag), "written");
}

void TestObsidianNote::sayingTheSameChangesNothing()
{
    Pick pick = noted();
    pick.paper.categories = {u"cs.LG"_s, u"I.4;\n  I.5"_s};
    pick.reader.tags = {u"to cite"_s, u"To Cite"_s};
    const QByteArray note = obsidianNote(pick);
    QCOMPARE(updatedNote(note, pick), note);
    // As Obsidian itself writes these keys.
    QByteArray restyled = note;
    restyled.replace("authors:\n  - \"Ada Lovelace\"\n", "authors: [Ada Lovelace]\n");
    QVERIFY(restyled != note);
    QCOMPARE(updatedNote(restyled, pick), restyled);
}

void TestObsidianNote::touchesOnlyItsOwn()
{
    Pick pick = noted();
    QByteArray note = obsidianNote(pick);
    note.replace("starred: false\n", "# mine\nrating: 5 # of 5\nstarred: false\n");
    note.replace("%% firstlight begin", "Above \xFF.\r\n%% firstlight begin");
    note += "\nBelow  \n%% firstlight begin\n";
    pick.paper.title = u"Renamed"_s;
    pick.score->relevance = 4;
    const QByteArray updated = updatedNote(note, pick);
    QByteArray expected = note;
    expected.replace("title: \"Erdős: \\\"graphs\\\" of $x_i$\"", "title: \"Renamed\"");
    expected.replace("of $x_i$\"\nauthors", "of $x_i$\"\n  - \"Renamed\"\nauthors");
    expected.replace("relevance: 9", "relevance: 4");
    expected.replace("# Erdős: \"graphs\" of $x_i$\n", "# Renamed\n");
    expected.replace("Relevance 9,", "Relevance 4,");
    QCOMPARE(updated, expected);
}

void TestObsidianNote::joinsTags()
{
    Pick pick = noted();
    pick.reader.tags = {u"cite"_s};
    const QByteArray note =
        "---\narxiv: 2509.10541\ntags: [Mine, \"#arxiv/cs-OLD\", CITE]\n---\n"_ba;
    QVERIFY(updatedNote(note, pick)
                .contains("tags:\n  - \"Mine\"\n  - \"CITE\"\n  - \"arxiv/cs-LG\"\n"));
    const QByteArray strange = "---\narxiv: 2509.10541\ntags: *other\n---\n"_ba;
    QVERIFY(updatedNote(strange, pick).contains("\ntags: *other\n"));
}

void TestObsidianNote::whatIsGoneGoes()
{
    Pick pick = noted();
    const QByteArray note = obsidianNote(pick);
    QVERIFY(note.contains("\nnovelty: 8\n"));
    pick.score.reset();
    const QByteArray updated = updatedNote(note, pick);
    QVERIFY(!updated.contains("novelty") && !updated.contains("scored-by"));
}

void TestObsidianNote::aBlockTakenOutStaysOut()
{
    const QByteArray note = "---\narxiv: \"2509.10541\"\n---\nMine alone."_ba;
    const QByteArray updated = updatedNote(note, noted());
    QVERIFY(updated.endsWith("\n---\nMine alone.") && updated.contains("title:"));
    // Where it ends cannot be told any more.
    const QByteArray open = note + "\n%% firstlight begin\nOld.";
    QVERIFY(updatedNote(open, noted()).endsWith("\n%% firstlight begin\nOld."));
}

void TestObsidianNote::adoptsANoteByItsName()
{
    const QByteArray updated = updatedNote("# Mine\r\nText"_ba, noted());
    QVERIFY(updated.startsWith("---\r\narxiv: \"2509.10541\"\r\n"));
    QVERIFY(updated.contains("---\r\n# Mine\r\nText"));
    QVERIFY(updated.endsWith("%% firstlight end %%\r\n"));
    QCOMPARE(updatedNote(updated, noted()), updated);
}

void TestObsidianNote::whoseNote()
{
    QVERIFY(paperOfNote(obsidianNote(noted())) == ArxivId::fromString(u"2509.10541"));
    QVERIFY(!paperOfNote("---\nx: 1\n---\n"_ba));
    QVERIFY(!paperOfNote("---\narxiv: [1]\n---\n"_ba));
    QVERIFY(paperOfFileName(u"2509.10541.md"_s) == ArxivId::fromString(u"2509.10541"));
    QVERIFY(paperOfFileName(u"math-0611800 On.md"_s) == ArxivId::fromString(u"math/0611800"));
    QVERIFY(!paperOfFileName(u"2025-10-01 daily.md"_s));
}

void TestObsidianNote::fileNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"2509.10541"_s << u"Gemini 2.5: On it"_s
                           << u"2509.10541 Gemini 2.5 On it.md"_s;
    QTest::newRow("old id") << u"math/0611800"_s << u"On it"_s << u"math-0611800 On it.md"_s;
    QTest::newRow("path") << u"2509.10541"_s << u"../../etc/passwd ..\\x"_s
                          << u"2509.10541 .. .. etc passwd .. x.md"_s;
    QTest::newRow("marks") << u"2509.10541"_s << u"[[a]]|b#c^d?*<e>\"f"_s
                           << u"2509.10541 a b cd e f.md"_s;
    QTest::newRow("formula") << u"2509.10541"_s << u"The $L_{1}$ norm"_s
                             << u"2509.10541 The L1 norm.md"_s;
    QTest::newRow("none") << u"2509.10541"_s << u"???"_s << u"2509.10541.md"_s;
    QTest::newRow("right to left")
        << u"2509.10541"_s << u"a\u202Eb שלום 😀"_s << u"2509.10541 a b שלום.md"_s;
    QTest::newRow("long") << u"2509.10541"_s << u"word "_s.repeated(60)
                          << u"2509.10541"_s + u" word"_s.repeated(16) + u".md"_s;
}

void TestObsidianNote::fileNames()
{
    QFETCH(const QString, id);
    QFETCH(const QString, title);
    Paper paper = test::paper(id);
    paper.title = title;
    QTEST(noteFileName(paper), "name");
}

QTEST_GUILESS_MAIN(TestObsidianNote)
#include "tst_obsidiannote.moc"
