// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriatext.h"

#include "criteria/criteriaedits.h"
#include "criteria/criteriamarkdown.h"
#include "criteria/criteriasource.h"
#include "support/randomcriteria.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20261122;

const QString numbered = uR"(Trees first.

## Relevant Topics

What grows, not what is made of it.

1.  Oaks
    - Relevant: bark, roots (deep,  shallow),  galls
    - Irrelevant:  furniture

2. ~~Elms~~
    * Relevant: disease
    * Relevant: old stands,
      young stands

<!-- perhaps later -->
3. **Pines**: needles and cones

**Keywords:**

- Relevant: Canopy,  Acorn (green), etc.
- Irrelevant: Timber
- Application: Paper, Pulp

**People:** Luisa Baum, Jan Obst

Ask again in spring.

## Scoring Criteria

> Two axes.

### Relevance

- 9-10: trees
)"_s;

const QString keepAndFilter = uR"(## Relevant Topics
1. Oaks
- Keep: bark
- Filter: furniture

2. Elms
- Keep: disease

3. Pines)"_s;

const QString headed = uR"(# What I read

### Oaks

* Relevant:
  * bark
  * roots
* Irrelevant:
  * furniture

### Elms
* Relevant: disease

Keywords for Relevant Domains: canopy, acorn
Hints on irrelevant domains:
timber, boards
)"_s;

QString quoted(const QString &text)
{
    return u"> "_s + QString(text).replace(u"\n"_s, u"\n> "_s);
}

const QString prompt =
    u"# Paper Selection Prompt\n\n## System Prompt\n\n> You are a friend of trees.\n\n"
    "## User Prompt\n\n"_s +
    quoted(u"## Instructions\n\nOne line each.\n\n"_s + numbered + u"\n## Papers\n\n[LIST]"_s);

void addForms()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("numbered") << numbered;
    QTest::newRow("keep and filter") << keepAndFilter;
    QTest::newRow("headings") << headed;
    QTest::newRow("whole prompt") << prompt;
    QTest::newRow("quotation") << quoted(keepAndFilter);
    QTest::newRow("CRLF") << QString(numbered).replace(u"\n"_s, u"\r\n"_s);
    QTest::newRow("prose") << u"I like trees.\n\nOld ones."_s;
    QTest::newRow("labels alone") << u"- Relevant: bark, roots\n- Irrelevant: timber\n"_s;
    QTest::newRow("rubric first") << u"## Rubric\nten\n\n## Topics\n1. Oaks\n\n## B\nc"_s;
    QTest::newRow("nothing") << QString();
}

// The lines of a text but for those of one topic.
QStringList linesBeside(const CriteriaDocument &document, qsizetype topic)
{
    const SourceLines own = document.source.topics.at(topic).lines();
    QStringList lines = document.lines;
    lines.remove(own.first, own.last - own.first + 1);
    return lines;
}

} // namespace

class TestCriteriaText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameCriteriaSameText_data() { addForms(); }
    void sameCriteriaSameText();
    void anyEditIsRead_data() { addForms(); }
    void anyEditIsRead();
    void otherLinesStay_data() { addForms(); }
    void otherLinesStay();
    void editsGoWhereTheyBelong_data();
    void editsGoWhereTheyBelong();
    void switchedOffAndOnAgain_data() { addForms(); }
    void switchedOffAndOnAgain();
    void randomCriteriaAreKept();
    void randomEditsAreKept();
    void whatIsOffIsNotRead();
};

void TestCriteriaText::sameCriteriaSameText()
{
    QFETCH(const QString, text);
    const Criteria criteria = criteriaFromMarkdown(text);
    QCOMPARE(withCriteria(text, criteria), text);
    QVERIFY(tidied(criteria) == criteria);
    QVERIFY(criteriaFromMarkdown(criteriaToMarkdown(criteria)) == criteria);
    QVERIFY(criteriaDocument(text).criteria == criteria);
}

void TestCriteriaText::anyEditIsRead()
{
    QFETCH(const QString, text);
    test::RandomCriteria random(seed);
    for (int round = 0; round < 200; ++round) {
        const Criteria wanted = random.edited(criteriaFromMarkdown(text));
        const QString edited = withCriteria(text, wanted);
        QVERIFY2(criteriaFromMarkdown(edited) == tidied(wanted), qUtf8Printable(edited));
    }
}

void TestCriteriaText::otherLinesStay()
{
    QFETCH(const QString, text);
    const CriteriaDocument before = criteriaDocument(text);
    for (qsizetype at = 0; at < before.criteria.topics.size(); ++at) {
        const Topic &topic = before.criteria.topics.at(at);
        const QList<Topic> edits{
            {u"Beeches"_s, topic.relevant, topic.irrelevant, topic.isOn},
            {topic.name, topic.relevant, topic.irrelevant, !topic.isOn},
            {topic.name, topic.relevant + QStringList(u"leaves"_s), topic.irrelevant, topic.isOn},
            {topic.name, QStringList(u"leaves"_s) + topic.relevant, topic.irrelevant, topic.isOn},
            {topic.name, {}, topic.irrelevant, topic.isOn},
            {topic.name, topic.relevant, {u"shelves"_s}, topic.isOn},
            {u"Beeches"_s, {u"leaves"_s}, {u"shelves"_s}, false},
        };
        for (const Topic &edit : edits) {
            const QString edited = withCriteria(text, withTopicReplaced(before.criteria, at, edit));
            const CriteriaDocument after = criteriaDocument(edited);
            QVERIFY2(after.criteria.topics.at(at) == edit, qUtf8Printable(edited));
            QCOMPARE(linesBeside(after, at), linesBeside(before, at));
        }
    }
}

void TestCriteriaText::editsGoWhereTheyBelong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Criteria>("criteria");
    QTest::addColumn<QString>("edited");

    const Criteria trees = criteriaFromMarkdown(numbered);
    const auto replaced = [](const QString &before, const QString &after) -> QString {
        Q_ASSERT(numbered.contains(before));
        return QString(numbered).replace(before, after);
    };
    QTest::newRow("name") << numbered
                          << withTopicReplaced(trees, 0,
                                               {u"Old oaks"_s, trees.topics.at(0).relevant,
                                                trees.topics.at(0).irrelevant})
                          << replaced(u"1.  Oaks"_s, u"1.  Old oaks"_s);
    QTest::newRow("off") << numbered << withTopicSwitched(trees, 2, false)
                         << replaced(u"**Pines**"_s, u"**~~Pines~~**"_s);
    Criteria criteria = trees;
    criteria.topics[1].irrelevant = QStringList(u"street trees"_s);
    QTest::newRow("first irrelevant line")
        << numbered << criteria
        << replaced(u"      young stands\n"_s,
                    u"      young stands\n    - Irrelevant:  street trees\n"_s);
    criteria = trees;
    criteria.relevantKeywords.append(u"Leaf, dry"_s);
    QTest::newRow("keyword with a comma")
        << numbered << criteria
        << replaced(u"- Relevant: Canopy,  Acorn (green), etc."_s,
                    u"- Relevant: Canopy, Acorn (green), Leaf\\, dry"_s);
    criteria = trees;
    criteria.rubric += u"\n- 1-2: stones"_s;
    QTest::newRow("rubric") << numbered << criteria
                            << replaced(u"- 9-10: trees\n"_s, u"- 9-10: trees\n- 1-2: stones\n"_s);
    QTest::newRow("inserted")
        << keepAndFilter
        << withTopicInserted(criteriaFromMarkdown(keepAndFilter), 1, {u"Limes"_s, {u"bees"_s}, {}})
        << u"## Relevant Topics\n1. Oaks\n- Keep: bark\n- Filter: furniture\n\n"
           "2. Limes\n- Keep: bees\n\n3. Elms\n- Keep: disease\n\n4. Pines"_s;
    QTest::newRow("moved") << keepAndFilter
                           << withTopicMoved(criteriaFromMarkdown(keepAndFilter), 2, 0)
                           << u"## Relevant Topics\n1. Pines\n\n2. Oaks\n- Keep: bark\n"
                              "- Filter: furniture\n\n3. Elms\n- Keep: disease"_s;
    QTest::newRow("removed") << keepAndFilter
                             << withoutTopic(criteriaFromMarkdown(keepAndFilter), 0)
                             << u"## Relevant Topics\n1. Elms\n- Keep: disease\n\n2. Pines"_s;
    criteria = criteriaFromMarkdown(headed);
    criteria.topics[0].irrelevant.append(u"shelves"_s);
    QTest::newRow("under a label of its own")
        << headed << criteria
        << QString(headed).replace(u"  * furniture\n"_s, u"  * furniture\n  * shelves\n"_s);
    criteria = criteriaFromMarkdown(u"Trees."_s);
    criteria.topics.append({u"Oaks"_s, {u"bark"_s}, {}});
    criteria.rubric = u"Ten is best."_s;
    QTest::newRow("first of everything")
        << u"Trees."_s << criteria
        << u"Trees.\n\n## Relevant Topics\n\n1. Oaks\n   - Relevant: bark\n\n"
           "## Scoring Criteria\n\nTen is best."_s;
}

void TestCriteriaText::editsGoWhereTheyBelong()
{
    QFETCH(const QString, text);
    QFETCH(const Criteria, criteria);
    QTEST(withCriteria(text, criteria), "edited");
}

void TestCriteriaText::switchedOffAndOnAgain()
{
    QFETCH(const QString, text);
    const CriteriaDocument document = criteriaDocument(text);
    for (qsizetype at = 0; at < document.criteria.topics.size(); ++at) {
        const bool isOn = document.criteria.topics.at(at).isOn;
        const QString switched =
            withCriteria(text, withTopicSwitched(document.criteria, at, !isOn));
        QVERIFY(switched != document.text());
        QCOMPARE(withCriteria(switched, document.criteria), document.text());
    }
}

void TestCriteriaText::randomCriteriaAreKept()
{
    test::RandomCriteria random(seed);
    for (int round = 0; round < 10000; ++round) {
        const Criteria criteria = random.next();
        const Criteria tidy = tidied(criteria);
        const QString text = criteriaToMarkdown(criteria);
        QVERIFY2(criteriaFromMarkdown(text) == tidy, qUtf8Printable(text));
        QVERIFY(tidied(tidy) == tidy);
        QCOMPARE(criteriaToMarkdown(tidy), text);
        QCOMPARE(withCriteria(text, criteria), text);
    }
}

void TestCriteriaText::randomEditsAreKept()
{
    test::RandomCriteria random(seed);
    for (int round = 0; round < 1000; ++round) {
        QString text = criteriaToMarkdown(random.next());
        for (int edit = 0; edit < 4; ++edit) {
            const Criteria wanted = random.edited(criteriaFromMarkdown(text));
            text = withCriteria(text, wanted);
            QVERIFY2(criteriaFromMarkdown(text) == tidied(wanted), qUtf8Printable(text));
        }
    }
}

void TestCriteriaText::whatIsOffIsNotRead()
{
    QCOMPARE(criteriaTextInUse(keepAndFilter), keepAndFilter);
    const QString off = u"Trees.\n\n1. Oaks\n   - Relevant: bark\n\n2. ~~Elms~~\n"
                        "   - Relevant: disease\n\n**Keywords:** a, b"_s;
    QCOMPARE(criteriaTextInUse(off),
             u"Trees.\n\n1. Oaks\n   - Relevant: bark\n\n**Keywords:** a, b"_s);
}

QTEST_GUILESS_MAIN(TestCriteriaText)
#include "tst_criteriatext.moc"
