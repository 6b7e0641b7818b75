// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdowntext.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestMarkdownText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void linkTexts_data();
    void linkTexts();
};

namespace {

void row(const char *text, const char *escaped)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(escaped);
}

} // namespace

void TestMarkdownText::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    row("Plain, with [brackets] and 5 < 6.", "Plain, with [brackets] and 5 < 6.");
    row("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>");
    row("an <img src=x onerror=y> <!-- <?php", "an &lt;img src=x onerror=y> &lt;!-- &lt;?php");
    row("two\n\nlines\r\n# of\u2028text", "two lines # of text");
    row("# no heading", "\\# no heading");
    row("> no quote", "\\> no quote");
    row("- no list", "\\- no list");
    row("| no table", "\\| no table");
    row("a [link](javascript:x) ![i](http://a.example)",
        "a [link]\\(javascript:x) ![i]\\(http://a.example)");
    row("a [reference][x]", "a [reference]\\[x]");
    row("some `code` here", "some `code` here");
    row("one `tick", "one \\`tick");
    row("``quotes''", "\\`\\`quotes''");
    row(R"(Jos\`e and Jos\`e)", R"(Jos\`e and Jos\`e)");
    row("$a < b$ and $a<b$ and $x](y)$", "$a < b$ and $a< b$ and $x] (y)$");
    row(R"(Przemys{\l}aw, 50\% of $\alpha_{1}$)", R"(Przemys{\l}aw, 50\% of $\alpha_{1}$)");
    // NOLINTNEXTLINE(misc-misleading-bidirectional): that is what must go
    row("left\u202Eright\u0007", "leftright");
    row("", "");
}

void TestMarkdownText::lines()
{
    QFETCH(const QString, text);
    QFETCH(const QString, escaped);
    QCOMPARE(markdownText(text), escaped);
}

void TestMarkdownText::linkTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    row("Plain", "Plain");
    row("a [b] c", "a \\[b\\] c");
    row("x](http://a.example) [y", "x\\](http://a.example) \\[y");
    row(R"(escaped \] already \\] twice)", R"(escaped \] already \\\] twice)");
    row(R"(the end \)", R"(the end \ )");
    row("$f[0]$ of $x](javascript:y)$", "$f[0]$ of $x] (javascript:y)$");
}

void TestMarkdownText::linkTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, escaped);
    QCOMPARE(markdownLinkText(text), escaped);
}

QTEST_GUILESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
