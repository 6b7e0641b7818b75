// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texaccents.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestTexAccents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void losesNothingUnbalanced_data();
    void losesNothingUnbalanced();
    void survivesHostileText_data();
    void survivesHostileText();
    void partsTellFormulasFromDollars();

private:
    void addAccents();
    void addLettersAndSigns();
    void addPunctuation();
    void addCommands();
    void addGroupsAndFormulas();
};

namespace {

void row(const char *typed, const char *shown)
{
    QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(shown);
}

} // namespace

void TestTexAccents::decodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    row("", "");
    row("Nothing to do.", "Nothing to do.");
    addAccents();
    addLettersAndSigns();
    addPunctuation();
    addCommands();
    addGroupsAndFormulas();
}

void TestTexAccents::addAccents()
{
    row(R"(\'e \'{e} {\'e} {\'{e}})", "é é é é");
    row(R"(Tom B\"ackstr\"om)", "Tom Bäckström");
    row(R"(na\"{\i}ve na\"\i ve)", "naïve naïve");
    row(R"(Garc\'{\i}a, Mar\'\i a)", "García, María");
    row(R"(\v{S}\'{\i}ma \v Sima \v{C})", "Šíma Šima Č");
    row(R"(\c{C}elik \c celik)", "Çelik çelik");
    row(R"(\k{a} \r{a} \u{g} \H{o} Erd\H os)", "ą å ğ ő Erdős");
    row(R"(\d{s} \b{d} \=a \.z \~n \^o \`a)", "ṣ ḏ ā ż ñ ô à");
    row(R"(Nguy\~{\^e}n, Nguy\~\^en)", "Nguyễn, Nguyễn");
    row(R"(\t{oo})", "o\u0361o");
    row(R"(Uzna\'nski, Przemys{\l}aw)", "Uznański, Przemysław");
    row(R"(\v{sa}l)", "šal");
    row(R"(\r{ho} \k{appa} \b{eta} \c{opyright})", "ρ κ β ©");
    row(R"(2\^{10} and \~{} and \^{})", "2^{10} and ~ and ^");
    row(R"(\"{} \' \.5)", R"(\"{} \' \.5)");
}

void TestTexAccents::addLettersAndSigns()
{
    row(R"({\L}ukasz \L ukasz {\o}re \O{}st)", "Łukasz Łukasz øre Øst");
    row(R"(\ss{} \ae \oe{} \AE{} \OE{} \aa{} \dh{} \th{} \DH{} \TH)", "ß æ œ Æ Œ å ð þ Ð Þ");
    row(R"(2 \AA resolution, \AA rhus)", "2 Å resolution, Århus");
    row(R"(50\% of A\&B, a\_b, \#1, \$5, \{x\})", "50% of A&B, a_b, #1, $5, {x}");
    row(R"(2\times faster, 3 \times 4)", "2× faster, 3 × 4");
    row(R"(\alpha \mu \to \leq \geq \infty \sim \pm)", "α μ → ≤ ≥ ∞ ∼ ±");
    row(R"(\LaTeX{} and \LaTeX)", "LaTeX and LaTeX");
    row(R"(a\-b \textless b\textgreater)", "ab < b>");
    row(R"(one\\two \\ three\ four)", "one two  three four");
}

void TestTexAccents::addPunctuation()
{
    row("``quotes'' and `single' don't", "“quotes” and ‘single’ don't");
    row("``straight\" and ``twice`` 5'' f''", "“straight” and “twice” 5'' f''");
    row("`code` and the students' work", "`code` and the students' work");
    row("a `lone tick", "a `lone tick");
    row("pages 1--2---end, ----", "pages 1–2—end, ----");
    row("about ~5%, (~6), 5~10", "about ~5%, (~6), 5~10");
    row("Figure~3, A.~Name, 5~GB", "Figure\u00A03, A.\u00A0Name, 5\u00A0GB");
    row("https://a.example/~me/x--y ~/bin", "https://a.example/~me/x--y ~/bin");
}

void TestTexAccents::addCommands()
{
    row(R"(\emph{x} \textbf{y} \textit{z} \texttt{a} \textsc{b} \underline{c} \text{d})",
        "x y z a b c d");
    row(R"(\textbf{a \emph{b} c})", "a b c");
    row(R"({\em x} {\bf bold words})", "x bold words");
    row(R"(\href{https://a.example/b}{the page} here)", "the page here");
    row(R"(\href{https://a.example/b_c}{https://a.example/b\_c})", "https://a.example/b_c");
    row(R"(\url{https://a.example/~b\_c--d})", "https://a.example/~b_c--d");
    row(R"(as shown~\cite{a, b}. Then \citep[e.g.,][]{c} more)", "as shown. Then more");
    row(R"(\label{x}Start (see \ref{y}))", "Start (see)");
    row(R"(word.\footnote{A \emph{note}.} Next)", "word. (A note.) Next");
    row(R"(\textcolor{red}{loud} \enquote{quiet})", "loud “quiet”");
    row(R"(\method{} beats \ours and \foo{a b}{c})", R"(\method{} beats \ours and \foo{a b}{c})");
    row(R"(\emph without)", R"(\emph without)");
    row(R"(\emph{<script>})", "<script>");
}

void TestTexAccents::addGroupsAndFormulas()
{
    row("{BERT} and {temporal {self} play}", "BERT and temporal self play");
    row("{0, 1} 10^{100} x_{i} {} 10{,}000", "{0, 1} 10^{100} x_{i} {} 10,000");
    row(R"($\'e {x} ~ -- ``$ \'e)", R"($\'e {x} ~ -- ``$ é)");
    row(R"($$\l$$ \(\l\) \[\l\] {\l})", R"($$\l$$ \(\l\) \[\l\] ł)");
    row(R"(\textbf{a $x}$ b} c)", R"(a $x}$ b c)");
    row(R"(costs $5 for {\'e})", "costs $5 for é");
    row(R"(\$5 and \$6)", "$5 and $6");
}

void TestTexAccents::decodes()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    QCOMPARE(decodeTexText(typed), shown);
}

void TestTexAccents::losesNothingUnbalanced_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("brace") << u"a { b"_s;
    QTest::newRow("closing brace") << u"a } b"_s;
    QTest::newRow("style") << uR"(\emph{never closed)"_s;
    QTest::newRow("footnote") << uR"(word\footnote{never closed)"_s;
    QTest::newRow("citation") << uR"(\cite{never closed)"_s;
    QTest::newRow("optional") << uR"(\cite[never {closed})"_s;
    QTest::newRow("link") << uR"(\href{never closed)"_s;
    QTest::newRow("accent") << uR"(\'{never closed)"_s;
    QTest::newRow("backslash") << uR"(the end \)"_s;
    QTest::newRow("dollar") << u"a $ b"_s;
}

void TestTexAccents::losesNothingUnbalanced()
{
    QFETCH(const QString, typed);
    const QString shown = decodeTexText(typed);
    const auto letters = [](const QString &text) {
        QString kept;
        std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                     [](QChar c) { return c.isLetter(); });
        return kept;
    };
    QCOMPARE(letters(shown), letters(typed));
}

void TestTexAccents::survivesHostileText_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"{", "}", "\\", "\\\\", "\\(", "\\'", "\\'{", "\\cite{", "\\cite[",
                              "\\textbf{", "\\footnote{", "\\href{", "`", "``", "{a", "\\v "})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void TestTexAccents::survivesHostileText()
{
    QFETCH(const QString, piece);
    const QString open = piece.repeated(300'000 / piece.size());
    QVERIFY(!decodeTexText(open).isEmpty());
    const QString half = piece.repeated(50'000 / piece.size());
    QVERIFY(!decodeTexText(half + QString(half.size(), u'}')).isNull());
}

void TestTexAccents::partsTellFormulasFromDollars()
{
    QCOMPARE(decodedParts(uR"(\$5, {\'e}$x$$y$ \emph{a $z$})"_s),
             (QList<TexPart>{{u"$5, é"_s, false},
                             {u"$x$"_s, true},
                             {u"$y$"_s, true},
                             {u" a "_s, false},
                             {u"$z$"_s, true}}));
    QCOMPARE(decodedParts(QString()), QList<TexPart>());
    QCOMPARE(decodedParts(uR"(see \cite{a $x$ b} now)"_s), (QList<TexPart>{{u"see now"_s, false}}));
}

QTEST_GUILESS_MAIN(TestTexAccents)
#include "tst_texaccents.moc"
