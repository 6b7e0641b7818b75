// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/jsonfragments.h"
#include "llm/replyparser.h"
#include "support/builders.h"

#include <QtTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// moc miscounts quotation marks in raw strings that have a prefix or an odd number of them.
QString raw(const char *text)
{
    return QString::fromUtf8(text);
}

QList<Paper> batch()
{
    return {test::paper(u"2509.10541"_s), test::paper(u"2509.00041"_s),
            test::paper(u"math/0611800"_s)};
}

// "2509.10541 9 8|…", as the expected outcomes are written.
QString outline(const ParsedReply &reply)
{
    QStringList parts;
    for (const Verdict &verdict : reply.verdicts)
        parts.append(u"%1 %2 %3"_s.arg(verdict.paper.toString())
                         .arg(verdict.relevance)
                         .arg(verdict.novelty));
    return parts.join(u'|');
}

const QString row1 =
    raw(R"({"ARXIVID": "2509.10541", "COMMENT": "Tides.", "RELEVANCE": 9, "NOVELTY": 8})");
const QString row2 =
    raw(R"({"ARXIVID": "2509.00041", "COMMENT": "Moons.", "RELEVANCE": 2, "NOVELTY": 4})");
const QString row3 =
    raw(R"({"ARXIVID": "math/0611800", "COMMENT": "", "RELEVANCE": 10, "NOVELTY": 1})");
const QString rows = u"2509.10541 9 8|2509.00041 2 4|math/0611800 10 1"_s;

QString keyed(const QString &key, const QString &check,
              const QString &scores = u"\"relevance\":9,\"novelty\":8"_s)
{
    return u"{\"%1\":{\"comment\":\"c\",\"check\":%2,%3}}"_s.arg(key, check, scores);
}

} // namespace

class ReplyParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("expected");
        const QString lines = QStringList({row1, row2, row3}).join(u'\n');
        const QString firstTwo = u"2509.10541 9 8|2509.00041 2 4"_s;

        QTest::newRow("keyed")
            << raw(R"({"p01":{"check":"541","comment":"a","novelty":8,"relevance":9},
            "p02":{"check":"041","comment":"b","novelty":4,"relevance":2},
            "p03":{"check":"800","comment":"c","novelty":1,"relevance":10}})")
            << rows;
        QTest::newRow("lines") << lines << rows;
        QTest::newRow("lines in CRLF") << QString(lines).replace(u"\n"_s, u"\r\n"_s) << rows;
        QTest::newRow("fence") << u"```jsonl\n"_s + QString(lines).replace(u"}\n"_s, u"},\n"_s) +
                                      u"\n```"_s
                               << rows;
        QTest::newRow("prose") << u"Here they are, the \"best\" first:\n\n"_s + lines +
                                      u"\n\nIt's all."_s
                               << rows;
        QTest::newRow("array") << QString(u"[\n "_s + row1 + u",\n "_s + row2 + u",\n"_s + row3 +
                                          u"\n]"_s)
                               << rows;
        QTest::newRow("one line") << QString(row1 + u' ' + row2 + u' ' + row3) << rows;
        QTest::newRow("under a name")
            << QString(u"{\"papers\": ["_s + row1 + u',' + row2 + u"]}"_s) << firstTwo;
        QTest::newRow("pretty")
            << QString(lines).replace(u", "_s, u",\n  "_s).replace(u"{"_s, u"{\n  "_s) << rows;
        QTest::newRow("trailing commas") << QString(lines).replace(u"}"_s, u",}"_s) << rows;
        QTest::newRow("thinking")
            << u"<think>\nFirst {\"ARXIVID\": maybe, \"RELEVANCE\": 1\n</think>\n"_s + lines
            << rows;
        QTest::newRow("thinking, tag lost") << u"so {\"a\": \"b\n</think>\n\n"_s + lines << rows;
        QTest::newRow("a comment on thinking")
            << QString(row1).replace(u"Tides."_s, u"Of <think> and </think> tags"_s)
            << u"2509.10541 9 8"_s;
        QTest::newRow("thinking only") << u"<think>"_s + lines << QString();
        QTest::newRow("cut in the third") << lines.chopped(20) << firstTwo;
        QTest::newRow("cut keyed")
            << u"{\"p01\":{\"check\":\"541\",\"novelty\":8,\"relevance\":9},\"p02\":{\"che"_s
            << u"2509.10541 9 8"_s;
        QTest::newRow("stray values") << u"42\n[]\n{\"RELEVANCE\": 9}\n"_s + lines << rows;
        QTest::newRow("string left open") << u"{\"COMMENT\": \"oops\n"_s + lines << rows;
        QTest::newRow("open brace in prose") << u"The set {1, 2 is\n"_s + lines << rows;
        QTest::newRow("other case, a version, a prefix")
            << raw(R"({"arxiv_id":"arXiv:2509.10541v2","Comment":"c","Relevance":9,"Novelty":8})")
            << u"2509.10541 9 8"_s;
        QTest::newRow("id as a number")
            << raw(R"({"ARXIVID": 2509.10541, "RELEVANCE": 9, "NOVELTY": 8})")
            << u"2509.10541 9 8"_s;
        QTest::newRow("key as a field")
            << raw(R"({"key":"p2","check":"041","relevance":3,"novelty":4})")
            << u"2509.00041 3 4"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("scalar") << u"42"_s << QString();
    }

    void readsEveryShape()
    {
        QFETCH(QString, content);
        const ParsedReply reply = parseReply(content, batch());
        QTEST(outline(reply), "expected");
        QVERIFY(!reply.refused);
    }

    void scoresAreWholeNumbersFromOneToTen_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("counts");

        for (const char *good : {"8", "\"8\"", "8.0", "\"8/10\"", "\" 8 / 10 \"", "10", "1"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad :
             {"0", "11", "97", "-3", "8.5", "\"8.5\"", "\"8/5\"", "\"eight\"", "null", "true",
              "\"\"", "8e0", "NaN", "\"8 or 9\"", "[8]", "{\"value\":8}"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }

    void scoresAreWholeNumbersFromOneToTen()
    {
        QFETCH(QString, value);
        const QString text =
            keyed(u"p01"_s, u"\"541\""_s, u"\"novelty\":5,\"relevance\":%1"_s.arg(value));
        QTEST(parseReply(text, batch()).verdicts.size() == 1, "counts");
    }

    void aKeyedVerdictNeedsItsCheck_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("expected");
        const QString first = u"2509.10541 9 8"_s;
        const QString second = u"2509.00041 9 8"_s;

        QTest::newRow("digits") << keyed(u"p01"_s, u"\"541\""_s) << first;
        QTest::newRow("number") << keyed(u"p01"_s, u"541"_s) << first;
        QTest::newRow("whole id") << keyed(u"p01"_s, u"\"2509.10541\""_s) << first;
        QTest::newRow("zero lost in a number") << keyed(u"p02"_s, u"41"_s) << second;
        QTest::newRow("zero lost in a string") << keyed(u"p02"_s, u"\"41\""_s) << QString();
        QTest::newRow("of another paper") << keyed(u"p01"_s, u"\"041\""_s) << QString();
        QTest::newRow("empty") << keyed(u"p01"_s, u"\"\""_s) << QString();
        QTest::newRow("null") << keyed(u"p01"_s, u"null"_s) << QString();
        QTest::newRow("absent") << raw(R"({"p01":{"relevance":9,"novelty":8}})") << QString();
        QTest::newRow("no such key") << keyed(u"p04"_s, u"\"541\""_s) << QString();
        QTest::newRow("p00") << keyed(u"p00"_s, u"\"541\""_s) << QString();
        QTest::newRow("id of another key")
            << raw(R"({"p01":{"arxivid":"2509.00041","relevance":9,"novelty":8}})") << QString();
        QTest::newRow("id that agrees")
            << raw(R"({"p01":{"arxivid":"2509.10541","relevance":9,"novelty":8}})") << first;
        QTest::newRow("id with another's check")
            << raw(R"({"arxivid":"2509.10541","check":"041","relevance":9,"novelty":8})")
            << QString();
        QTest::newRow("alien id") << raw(R"({"arxivid":"9912.99999","relevance":9,"novelty":8})")
                                  << QString();
        QTest::newRow("neither key nor id") << raw(R"({"relevance":9,"novelty":8})") << QString();
    }

    void aKeyedVerdictNeedsItsCheck()
    {
        QFETCH(QString, content);
        const ParsedReply reply = parseReply(content, batch());
        QTEST(outline(reply), "expected");
        QCOMPARE(reply.problems.isEmpty(), false); // two papers of the batch have no verdict
    }

    void twoDifferentVerdictsAreNone()
    {
        const QString again = QString(row1).replace(u"9"_s, u"1"_s).replace(u"2501"_s, u"2509"_s);
        QCOMPARE(outline(parseReply(QString(row1 + row2 + again), batch())), u"2509.00041 2 4"_s);
        // The same name twice in one object too.
        const QString member = raw(R"("p01":{"check":"541","relevance":%1,"novelty":8})");
        const QString object = u"{%1,%2}"_s.arg(member.arg(9), member.arg(3));
        QCOMPARE(outline(parseReply(object, batch())), QString());
        // Said twice alike, it holds.
        QCOMPARE(outline(parseReply(QString(row1 + row1), batch())), u"2509.10541 9 8"_s);
    }

    void backslashesOfLatexSurvive_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");

        QTest::newRow("illegal escape")
            << raw(R"($\alpha$ in \mathcal{O}(n))") << raw(R"($\alpha$ in \mathcal{O}(n))");
        QTest::newRow("form feed") << raw(R"(\frac{1}{n})") << raw(R"(\frac{1}{n})");
        QTest::newRow("backspace") << raw(R"(\beta-VAE)") << raw(R"(\beta-VAE)");
        QTest::newRow("line feed") << raw(R"(\nabla f)") << raw(R"(\nabla f)");
        QTest::newRow("tab") << raw(R"(\text{max} \times \theta_2)")
                             << raw(R"(\text{max} \times \theta_2)");
        QTest::newRow("return") << raw(R"(\rho \to 0)") << raw(R"(\rho \to 0)");
        QTest::newRow("unicode") << raw(R"(\upsilon \u00e9 \u12)") << raw(R"(\upsilon é \u12)");
        QTest::newRow("properly escaped") << raw(R"(\\frac{1}{n})") << raw(R"(\frac{1}{n})");
        QTest::newRow("real line feed") << raw(R"(one\ntwo\n)") << u"one two"_s;
        QTest::newRow("quotation marks") << raw(R"(a \"b\" c\/d)") << raw(R"(a "b" c/d)");
        QTest::newRow("surrogates") << raw(R"(\ud83d\ude00)") << u"😀"_s;
    }

    void backslashesOfLatexSurvive()
    {
        QFETCH(QString, written);
        const ParsedReply reply = parseReply(QString(row1).replace(u"Tides."_s, written), batch());
        QCOMPARE(reply.verdicts.size(), 1);
        QTEST(reply.verdicts.first().comment, "read");
    }

    void commentsAreFitToShow()
    {
        const QString hostile =
            u"a\u0007b \u202Ec\u202C \\u0000 \\ud800 "_s + u"long "_s.repeated(100);
        const ParsedReply reply = parseReply(QString(row1).replace(u"Tides."_s, hostile), batch());
        const QString comment = reply.verdicts.value(0, Verdict{batch().first().id}).comment;
        QCOMPARE(comment.left(6), u"a b c "_s);
        QVERIFY(comment.size() <= 300);
        QVERIFY(comment.endsWith(u'…'));
        QCOMPARE(QString::fromUtf8(comment.toUtf8()), comment);
        for (const QChar c : comment)
            QVERIFY(c.isPrint());
    }

    void saysWhenTheModelDeclines_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("refused");

        QTest::newRow("sorry") << u"I'm sorry, but I can't help with that."_s << true;
        QTest::newRow("unable") << u"I am unable to assess these."_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("chatter") << u"Sure! Please give me the papers."_s << false;
        QTest::newRow("sorry beside an answer") << u"Sorry for the delay.\n"_s + row1 << false;
        QTest::newRow("sorry in a broken answer")
            << u"{\"comment\": \"cannot help, sorry"_s << false;
    }

    void saysWhenTheModelDeclines()
    {
        QFETCH(QString, content);
        QTEST(parseReply(content, batch()).refused, "refused");
    }

    void namesWhatIsMissing()
    {
        const ParsedReply reply = parseReply(row1, batch());
        QCOMPARE(reply.problems,
                 QStringList({u"2509.00041: no verdict"_s, u"math/0611800: no verdict"_s}));
    }

    // Were anything of this read again for every character, the test would take minutes.
    void hostileTextIsReadInOnePass_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit :
             {"{", "[", "}", "\"", "\\", "{\"", "{\"a\":", "{\"\\", "{\"a\" ", "[{", "\n{\"",
              "</think>", "<think>", R"({"a":1})", " ",
              "{\"x\":\"\\n"}) // NOLINT(modernize-raw-string-literal): moc miscounts
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    void hostileTextIsReadInOnePass()
    {
        QFETCH(QString, unit);
        const QString text = unit.repeated(100'000 / unit.size());
        QCOMPARE(outline(parseReply(text, batch())), QString());
        const QString inside = u"{\"comment\":\"x\\n"_s + text;
        QCOMPARE(outline(parseReply(inside, batch())), QString());
    }

    void fragmentsKeepNamesAndRepetitions()
    {
        const QList<JsonFragment> found =
            jsonFragments(u"{\"a\": {\"b\": 1, \"b\": \"1\"}, \"c\": null}");
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].label, u"a"_s);
        QCOMPARE(found[0].members.size(), 2);
        QCOMPARE(found[0].members[0].second, (JsonScalar{u"1"_s, false}));
        QCOMPARE(found[0].members[1].second, (JsonScalar{u"1"_s, true}));
        QCOMPARE(found[1].label, QString());
        QCOMPARE(found[1].members.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ReplyParserTest)
#include "tst_replyparser.moc"
