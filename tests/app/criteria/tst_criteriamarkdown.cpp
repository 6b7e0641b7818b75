// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QString orchard = uR"(Fruit first, vegetables second.

## Relevant Topics

1. Apples
   - Relevant: grafting, pruning (winter, summer), rootstocks
   - Irrelevant: cider reviews

2) **Pears**
- Keep: espalier forms,
  old and new
- Filter: canned pears

**Keywords:**

- Relevant: Scion Wood (SW), Grafting, etc.
- Irrelevant: Orchids
- Application: Jam, Perfume

**People:** Luisa Baum, Jan Obst

## Scoring Criteria

> Two axes.

### Relevance

- 9-10: all about trees.
)"_s;

} // namespace

class TestCriteriaMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPart();
    void readsTopics_data();
    void readsTopics();
    void readsKeywordForms_data();
    void readsKeywordForms();
    void readsPeople_data();
    void readsPeople();
    void keepsWhatItDoesNotUnderstand();
    void commentsAreNoTopics();
    void roundTrips_data();
    void roundTrips();
    void emptiness_data();
    void emptiness();
    void survivesOddText_data();
    void survivesOddText();
    void hashIsStable();
    void hashIgnoresForm();
};

void TestCriteriaMarkdown::readsEveryPart()
{
    const Criteria criteria = criteriaFromMarkdown(orchard);
    QCOMPARE(criteria.introduction, u"Fruit first, vegetables second."_s);
    QCOMPARE(criteria.topics.size(), 2);
    QCOMPARE(criteria.topics.first().name, u"Apples"_s);
    QCOMPARE(criteria.topics.first().relevant,
             QStringList(u"grafting, pruning (winter, summer), rootstocks"_s));
    QCOMPARE(criteria.topics.first().irrelevant, QStringList(u"cider reviews"_s));
    QCOMPARE(criteria.topics.last().name, u"Pears"_s);
    QCOMPARE(criteria.topics.last().relevant, QStringList(u"espalier forms, old and new"_s));
    QCOMPARE(criteria.topics.last().irrelevant, QStringList(u"canned pears"_s));
    QCOMPARE(criteria.relevantKeywords, (QStringList{u"Scion Wood (SW)"_s, u"Grafting"_s}));
    QCOMPARE(criteria.irrelevantKeywords, QStringList(u"Orchids"_s));
    QCOMPARE(criteria.applicationKeywords, (QStringList{u"Jam"_s, u"Perfume"_s}));
    QCOMPARE(criteria.people, (QStringList{u"Luisa Baum"_s, u"Jan Obst"_s}));
    QCOMPARE(criteria.rubric, u"> Two axes.\n\n### Relevance\n\n- 9-10: all about trees."_s);
    QCOMPARE(criteria.remainder, QString());
}

void TestCriteriaMarkdown::readsTopics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("relevant");
    QTest::addColumn<QStringList>("irrelevant");

    const QStringList none;
    const QStringList trees(u"trees"_s);
    QTest::newRow("bare name") << u"1. Oaks"_s << u"Oaks"_s << none << none;
    QTest::newRow("bold name, text behind")
        << u"3. **Oaks**: trees"_s << u"Oaks"_s << trees << none;
    QTest::newRow("heading") << u"## Topics\n### Oaks\ntrees"_s << u"Oaks"_s << trees << none;
    QTest::newRow("heading above labels")
        << u"## Oaks\n\n* Relevant: trees"_s << u"Oaks"_s << trees << none;
    QTest::newRow("unlabelled bullet") << u"1. Oaks\n  * trees"_s << u"Oaks"_s << trees << none;
    QTest::newRow("bold labels") << u"1. Oaks\n\t- **Relevant:** trees\n\t- **Filter**: acorns"_s
                                 << u"Oaks"_s << trees << QStringList(u"acorns"_s);
    QTest::newRow("nested under labels")
        << u"1. Oaks\n   - Irrelevant:\n     - acorns\n     - galls\n   - trees"_s << u"Oaks"_s
        << trees << QStringList{u"acorns"_s, u"galls"_s};
    QTest::newRow("several lines of a kind")
        << u"1. Oaks\n   - Relevant: trees\n   - Relevant: leaves\n\n   - Irrelevant: galls"_s
        << u"Oaks"_s << QStringList{u"trees"_s, u"leaves"_s} << QStringList(u"galls"_s);
    QTest::newRow("nested numbers") << u"1. Oaks\n   1. trees"_s << u"Oaks"_s << trees << none;
}

void TestCriteriaMarkdown::readsTopics()
{
    QFETCH(const QString, text);
    const Criteria criteria = criteriaFromMarkdown(text);
    QCOMPARE(criteria.topics.size(), 1);
    QTEST(criteria.topics.first().name, "name");
    QTEST(criteria.topics.first().relevant, "relevant");
    QTEST(criteria.topics.first().irrelevant, "irrelevant");
}

void TestCriteriaMarkdown::readsKeywordForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("relevant");
    QTest::addColumn<QStringList>("irrelevant");
    QTest::addColumn<QStringList>("application");

    const QStringList none;
    const QStringList two{u"Oak"_s, u"Elm (red, white)"_s};
    const QString list = u"Oak, Elm (red, white), etc."_s;
    QTest::newRow("on the label's line") << QString(u"Keywords: " + list) << two << none << none;
    QTest::newRow("on the next line")
        << QString(u"**Keywords for Relevant Domains:**\n" + list) << two << none << none;
    QTest::newRow("hints, irrelevant")
        << QString(u"**Hints on Irrelevant Domains:**\n" + list) << none << two << none;
    QTest::newRow("hints, application")
        << QString(u"**Hints on Application Tasks:**\n" + list) << none << none << two;
    QTest::newRow("heading") << QString(u"### Keywords\n- Application Work: " + list) << none
                             << none << two;
    QTest::newRow("one a bullet")
        << u"**Keywords:**\n\n- Irrelevant:\n  - Oak\n  - Elm (red, white)\n"_s << none << two
        << none;
    QTest::newRow("labels without topics")
        << QString(u"## Relevant Topics\n\n- Relevant: " + list) << two << none << none;
    QTest::newRow("a parenthesis left open")
        << u"Keywords: Oak, Elm (red, white"_s << QStringList{u"Oak"_s, u"Elm (red"_s, u"white"_s}
        << none << none;
}

void TestCriteriaMarkdown::readsKeywordForms()
{
    QFETCH(const QString, text);
    const Criteria criteria = criteriaFromMarkdown(text);
    QTEST(criteria.relevantKeywords, "relevant");
    QTEST(criteria.irrelevantKeywords, "irrelevant");
    QTEST(criteria.applicationKeywords, "application");
}

void TestCriteriaMarkdown::readsPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("people");

    const QStringList both{u"Luisa Baum"_s, u"Jan Obst"_s};
    QTest::newRow("commas") << u"**People:** Luisa Baum, Jan Obst"_s << both;
    QTest::newRow("next line") << u"**People:**\nLuisa Baum, Jan Obst"_s << both;
    QTest::newRow("bullets") << u"## People\n\n- Luisa Baum\n- Jan Obst"_s << both;
    QTest::newRow("family name first")
        << u"## People\n- Obst, Jan"_s << QStringList(u"Obst, Jan"_s);
    QTest::newRow("with an id") << u"## People\n- Obst, Jan <s2:12>\n- Luisa Baum, Jr., s2:13"_s
                                << QStringList{u"Obst, Jan <s2:12>"_s, u"Luisa Baum, Jr."_s,
                                               u"s2:13"_s};
}

void TestCriteriaMarkdown::readsPeople()
{
    QFETCH(const QString, text);
    QTEST(criteriaFromMarkdown(text).people, "people");
}

void TestCriteriaMarkdown::keepsWhatItDoesNotUnderstand()
{
    const Criteria criteria = criteriaFromMarkdown(
        u"# Mine\nHello.\n\n1. Oaks\n   - Relevant: trees\n\nUsually irrelevant unless old:\n"
        "- Ferns, moss\n\n## Other\nText.\n"_s);
    QCOMPARE(criteria.introduction, u"# Mine\nHello."_s);
    QCOMPARE(criteria.topics.size(), 1);
    QCOMPARE(criteria.remainder,
             u"Usually irrelevant unless old:\n- Ferns, moss\n\n## Other\nText."_s);
}

void TestCriteriaMarkdown::commentsAreNoTopics()
{
    const QString comment = u"<!-- for example\n\n1. Oaks\n   - Relevant: trees\n-->"_s;
    const Criteria criteria = criteriaFromMarkdown(comment + u"\n\n1. Elms"_s);
    QCOMPARE(criteria.introduction, comment);
    QCOMPARE(criteria.topics.size(), 1);
    QCOMPARE(criteria.topics.first().name, u"Elms"_s);
}

void TestCriteriaMarkdown::roundTrips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << orchard;
    QTest::newRow("prose") << u"I like trees.\n\nOld ones."_s;
    QTest::newRow("quoted") << QString(u"> "_s + QString(orchard).replace(u"\n"_s, u"\n> "_s));
    QTest::newRow("half quoted") << u"> quoted\n## Notes"_s;
    QTest::newRow("rubric first") << u"## Rubric\nten\n## Relevant Topics\nintro\n1. Oaks"_s;
    QTest::newRow("headings in prose") << u"### A\ntext\n\n## Relevant Topics\n\n1. Oaks"_s;
    QTest::newRow("label after heading") << u"### A\n## Relevant Topics\n   - Relevant: b"_s;
    QTest::newRow("open parentheses")
        << u"Keywords: a (b\n\n**Keywords:**\n- Relevant: c, d)\n- Relevant: e"_s;
    QTest::newRow("remainder") << u"1. Oaks\n\nMore:\n- a\n\n## Scoring Criteria\n5\n\n# B\nc"_s;
    QTest::newRow("comments") << u"<!-- a -->\n1. Oaks\n<!--\nb\n-->\n- c"_s;
    QTest::newRow("people") << u"1. Oaks\n\n## People\n- Obst, Jan\n- Luisa Baum, Max Blatt"_s;
}

void TestCriteriaMarkdown::roundTrips()
{
    QFETCH(const QString, text);
    const Criteria criteria = criteriaFromMarkdown(text);
    const QString canonical = criteriaToMarkdown(criteria);
    QVERIFY(!canonical.isEmpty());
    QVERIFY2(criteriaFromMarkdown(canonical) == criteria, qUtf8Printable(canonical));
    QCOMPARE(criteriaToMarkdown(criteriaFromMarkdown(canonical)), canonical);
}

void TestCriteriaMarkdown::emptiness_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("blank") << u" \n\t\n"_s << true;
    QTest::newRow("comment") << u"<!--\n1. Oaks\n-->"_s << true;
    QTest::newRow("comment never closed") << u"<!-- Oaks"_s << false;
    QTest::newRow("prose") << u"Oaks."_s << false;
    QTest::newRow("people") << u"**People:** Jan Obst"_s << false;
    QTest::newRow("rubric") << u"## Rubric\n10: oaks"_s << false;
}

void TestCriteriaMarkdown::emptiness()
{
    QFETCH(const QString, text);
    QTEST(criteriaFromMarkdown(text).isEmpty(), "isEmpty");
}

void TestCriteriaMarkdown::survivesOddText_data()
{
    constexpr qsizetype many = 100000;
    QTest::addColumn<QString>("text");
    QTest::newRow("marks only") << QString(many, u'>');
    QTest::newRow("one long line") << QString(many, u'a');
    QTest::newRow("many topics") << u"1. a\n"_s.repeated(2000);
    QTest::newRow("open parentheses") << u"Keywords: "_s + u"(,"_s.repeated(many / 10);
    QTest::newRow("quoted headings") << u"> > ## User Prompt\n"_s.repeated(many / 20);
    QTest::newRow("open comments") << u"<!--\n"_s.repeated(many / 5);
    QTest::newRow("NUL") << QString(many, QChar::Null);
    QTest::newRow("carriage returns") << QString(many, u'\r');
    QTest::newRow("deep bullets") << QString(QString(many, u' ') + u"- a");
}

void TestCriteriaMarkdown::survivesOddText()
{
    QFETCH(const QString, text);
    const Criteria criteria = criteriaFromMarkdown(text);
    QCOMPARE(criteriaFromMarkdown(criteriaToMarkdown(criteria)), criteria);
}

void TestCriteriaMarkdown::hashIsStable()
{
    // printf 'abc' | sha256sum
    QCOMPARE(criteriaHash(u"abc"_s), u"ba7816bf8f01cfea"_s);
}

void TestCriteriaMarkdown::hashIgnoresForm()
{
    const QString hash = criteriaHash(u"caf\u00e9\nbar"_s);
    QCOMPARE(criteriaHash(u"cafe\u0301\r\nbar \n\n"_s), hash);
    QCOMPARE(criteriaHash(u"caf\u00e9\rbar"_s), hash);
    QVERIFY(criteriaHash(u"cafe\nbar"_s) != hash);
}

QTEST_GUILESS_MAIN(TestCriteriaMarkdown)
#include "tst_criteriamarkdown.moc"
