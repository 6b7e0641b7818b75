// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/tokens.h"

#include <QtTest>

#include <cmath>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// Prose of many words, none of anybody's.
QString prose()
{
    return u"We measure how the grain of a wooden table changes the sound of a falling spoon. "
           "Twelve spoons were dropped 40 times each from a height of 0.5 m, and a microphone "
           "(sampled at 48 kHz) recorded the noise. Surprisingly, oak is quieter than beech by "
           "3.2 dB; the difference vanishes for spoons lighter than 20 g."_s;
}

} // namespace

class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Known of the tokenizer: common words are one token with the blank before them, digits go by
    // three, a blank before digits is one of its own.
    void shortTextsAreNearWhatIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tokens");
        QTest::addColumn<int>("tolerance");

        QTest::newRow("nothing") << QString() << 0 << 0;
        QTest::newRow("blanks") << u" \n\t "_s << 0 << 0;
        QTest::newRow("one word") << u"table"_s << 1 << 0;
        QTest::newRow("short words") << u"we show that this is so"_s << 6 << 0;
        QTest::newRow("a sentence") << u"The cat sat on the mat, and then it slept."_s << 12 << 1;
        QTest::newRow("digits by three") << u"1234567"_s << 3 << 1;
        QTest::newRow("a blank before digits") << u"in 2025"_s << 4 << 1;
        QTest::newRow("words in camel case") << u"readNextLineNow"_s << 4 << 1;
        QTest::newRow("compound") << u"state-of-the-art"_s << 6 << 2;
        QTest::newRow("ideographs") << u"\u8bba\u6587\u8bba\u6587"_s << 4 << 1;
    }

    void shortTextsAreNearWhatIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(int, tokens);
        QFETCH(int, tolerance);
        const auto estimated = static_cast<int>(estimateTokens(text));
        QVERIFY2(std::abs(estimated - tokens) <= tolerance, qPrintable(QString::number(estimated)));
    }

    void everyFurtherSentenceAddsItsOwn()
    {
        const QString one = prose();
        const auto single = static_cast<double>(estimateTokens(one));
        QString many;
        for (int count = 1; count <= 20; ++count) {
            many += one;
            many += u"\n\n"_s;
            QVERIFY(std::abs(static_cast<double>(estimateTokens(many)) - count * single) <=
                    0.01 * count * single + 1);
        }
    }

    void moreTextIsNeverFewerTokens()
    {
        const QString text = prose();
        qint64 before = 0;
        for (qsizetype end = 0; end <= text.size(); ++end) {
            // A mark that turns out to be a hyphen, or letters to be a name, may take one back.
            const qint64 now = estimateTokens(QStringView(text).first(end));
            QVERIFY2(now >= before - 1, qPrintable(text.first(end)));
            before = std::max(before, now);
        }
    }

    void anyTextHasACount_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("lone high surrogate") << QString(QChar(u'\xd83d'));
        QTest::newRow("lone low surrogate") << QString(QChar(u'\xde00'));
        QTest::newRow("null characters") << QString(10, QChar(u'\0'));
        QTest::newRow("comma at either end") << u",A,"_s;
        QTest::newRow("hyphen at the end") << u"well-"_s;
        QTest::newRow("combining marks") << u"e\u0301e\u0301"_s;
    }

    void anyTextHasACount()
    {
        QFETCH(QString, text);
        const qint64 tokens = estimateTokens(text);
        QVERIFY(tokens >= 0 && tokens <= 2 * text.size());
    }

    void aPairOfSurrogatesIsOneCharacter()
    {
        QCOMPARE(estimateTokens(u"\U0001F600\U0001F600\U0001F600"),
                 estimateTokens(u"\u03b1\u03b2\u03b3"));
    }

    // Encoded data has no words in it; six letters a token would lose most of them.
    void whatIsNoWordIsNotCountedAsOne()
    {
        const QString encoded(400, u'x');
        QVERIFY(estimateTokens(encoded) > 100);
        const QString marks(400, u'=');
        QVERIFY(estimateTokens(marks) > 20);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
