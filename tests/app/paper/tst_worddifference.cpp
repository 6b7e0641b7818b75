// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/worddifference.h"

#include <QStringList>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// "same -gone +come"
QString marked(const QList<WordRun> &runs)
{
    QStringList words;
    for (const WordRun &run : runs) {
        const QString mark = run.fate == WordRun::Fate::Removed ? u"-"_s
                             : run.fate == WordRun::Fate::Added ? u"+"_s
                                                                : QString();
        words.append(mark.isEmpty() ? run.text : QString(mark + u'[' + run.text + u']'));
    }
    return words.join(u' ');
}

QString without(const QList<WordRun> &runs, WordRun::Fate fate)
{
    QStringList texts;
    for (const WordRun &run : runs) {
        if (run.fate != fate)
            texts.append(run.text);
    }
    return texts.join(u' ');
}

} // namespace

class TestWordDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesCountWordsOfBothTexts()
    {
        QCOMPARE(changedShare({}, {}), 0.0);
        QCOMPARE(changedShare(u"a b c"_s, u"a b c"_s), 0.0);
        QCOMPARE(changedShare(u"a b"_s, u"c d"_s), 1.0);
        QCOMPARE(changedShare({}, u"a"_s), 1.0);
        // Four words kept (in both texts), one removed, one added: two of ten.
        QCOMPARE(changedShare(u"a b c d e"_s, u"a b x d e"_s), 0.2);
    }

    void marksWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &before, const QString &after,
                            const QString &expected) {
            QTest::newRow(name) << before << after << expected;
        };
        row("same", u"one two"_s, u"one two"_s, u"one two"_s);
        row("nothing", {}, {}, {});
        row("white space", u" one\n two"_s, u"one two "_s, u"one two"_s);
        row("added inside", u"one three"_s, u"one two three"_s, u"one +[two] three"_s);
        row("removed inside", u"one two three"_s, u"one three"_s, u"one -[two] three"_s);
        row("exchanged", u"a fast method of old"_s, u"a slow way of old"_s,
            u"a -[fast method] +[slow way] of old"_s);
        row("from nothing", {}, u"now a text"_s, u"+[now a text]"_s);
        row("to nothing", u"once a text"_s, {}, u"-[once a text]"_s);
        row("ends", u"we show that"_s, u"we prove this"_s, u"we -[show that] +[prove this]"_s);
        row("moved", u"a b c d"_s, u"c d a b"_s, u"-[a b] c d +[a b]"_s);
        row("accents", u"by Poincaré and Łoś"_s, u"by Poincare and Łoś"_s,
            u"by -[Poincaré] +[Poincare] and Łoś"_s);
        row("beyond the basic plane", u"set 𝔸 is"_s, u"set 𝔹 is"_s, u"set -[𝔸] +[𝔹] is"_s);
        row("punctuation belongs to its word", u"fast, cheap."_s, u"fast and cheap."_s,
            u"-[fast,] +[fast and] cheap."_s);
        row("formula is one word", u"for $x + y$ we"_s, u"for $x - y$ we"_s,
            u"for -[$x + y$] +[$x - y$] we"_s);
        row("blanks in a formula", u"for $x  + y$, we"_s, u"for $x + y$, we"_s,
            u"for $x + y$, we"_s);
        row("formula with a suffix", u"the $k$-means way"_s, u"the $K$-means way"_s,
            u"the -[$k$-means] +[$K$-means] way"_s);
        row("markup is words", u"<b>bold</b> text"_s, u"<i>bold</i> text"_s,
            u"-[<b>bold</b>] +[<i>bold</i>] text"_s);
    }

    void marksWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(marked(wordDifference(before, after)), "expected");
    }

    void runsMakeUpBothTexts()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 500; ++i) {
            before.append(u"w%1"_s.arg((i * 7) % 31));
            after.append(u"w%1"_s.arg((i * 11) % 29));
        }
        const QList<WordRun> runs = wordDifference(before.join(u' '), after.join(u' '));
        QCOMPARE(without(runs, WordRun::Fate::Added), before.join(u' '));
        QCOMPARE(without(runs, WordRun::Fate::Removed), after.join(u' '));
    }

    void veryLongTextsAreExchangedWhole()
    {
        const QString tail = u" the end"_s;
        const QString before = u"old same "_s.repeated(1000).trimmed();
        const QString after = u"new same "_s.repeated(1000).trimmed();
        const QList<WordRun> runs =
            wordDifference(u"start "_s + before + tail, u"start "_s + after + tail);
        const QList<WordRun> expected{{WordRun::Fate::Kept, u"start"_s},
                                      {WordRun::Fate::Removed, before.chopped(5)},
                                      {WordRun::Fate::Added, after.chopped(5)},
                                      {WordRun::Fate::Kept, u"same the end"_s}};
        QCOMPARE(runs.size(), expected.size());
        QVERIFY(runs == expected);
    }
};

QTEST_GUILESS_MAIN(TestWordDifference)
#include "tst_worddifference.moc"
