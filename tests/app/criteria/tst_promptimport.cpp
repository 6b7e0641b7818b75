// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QString topics = uR"(## Relevant Topics

Trees before flowers.

1. Oaks
   - Relevant: bark, roots
   - Irrelevant: furniture

**Keywords:**

- Relevant: Acorn, Canopy, etc.)"_s;

const QString rubric = uR"(## Scoring Criteria

> Relevance and novelty are two things.

### Relevance Scoring

- Relevance 9-10
  - Focus: trees only)"_s;

const QString instructions = uR"(## Instructions

Write one line for each paper.

- COMMENT: which criterion)"_s;

const QString papers = u"## Papers\n\n[PAPER LIST HERE]"_s;
const QString role = u"You are a friend of trees.\nYour job is to find what grows."_s;

QString quoted(const QString &text)
{
    return u"> "_s + QString(text).replace(u"\n"_s, u"\n> "_s);
}

QString joined(const QStringList &parts)
{
    return parts.join(u"\n\n"_s);
}

} // namespace

class TestPromptImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesCriteriaOutOfPrompts_data();
    void takesCriteriaOutOfPrompts();
    void keepsOwnSectionsOfBareCriteria();
    void normalisesBareText();
};

void TestPromptImport::takesCriteriaOutOfPrompts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("criteria");

    const QString title = u"# Paper Selection Prompt"_s;
    const QString listed = u"## Papers\n\nArXiv ID: 2401.00001\nTitle: Roots"_s;
    const QString user = joined({instructions, rubric, papers, topics});
    const QString system = joined({u"## System Prompt"_s, quoted(role)});
    QTest::newRow("plain, papers last")
        << joined({title, role, topics, rubric, instructions, papers}) << joined({topics, rubric});
    QTest::newRow("plain, papers in the middle")
        << joined({title + u"\n"_s + role, topics, papers, rubric, instructions})
        << joined({topics, rubric});
    QTest::newRow("papers in full") << joined({topics, listed, instructions}) << topics;
    QTest::newRow("messages quoted")
        << joined({title, system, u"## User Prompt"_s, quoted(user)}) << joined({rubric, topics});
    QTest::newRow("messages quoted, twice")
        << quoted(joined({title, system, u"## User Prompt"_s, quoted(user)}))
        << joined({rubric, topics});
    QTest::newRow("messages plain")
        << joined({u"## System Prompt"_s, role, u"## User Prompt"_s, user})
        << joined({rubric, topics});
    QTest::newRow("criteria in the system message")
        << joined({u"## System Prompt"_s, quoted(joined({role, topics})), u"## User Prompt"_s,
                   quoted(papers)})
        << topics;
    QTest::newRow("CRLF") << joined({title, topics, papers}).replace(u"\n"_s, u"\r\n"_s) << topics;
}

void TestPromptImport::takesCriteriaOutOfPrompts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, criteria);
    QCOMPARE(criteriaTextFromPrompt(text), criteria);
    QCOMPARE(criteriaTextFromPrompt(criteria), criteria);
    QCOMPARE(criteriaFromMarkdown(text), criteriaFromMarkdown(criteria));
    QCOMPARE(criteriaFromMarkdown(text).introduction, u"Trees before flowers."_s);
}

void TestPromptImport::keepsOwnSectionsOfBareCriteria()
{
    const QString text = joined({topics, u"## Instructions\n\nBe strict."_s,
                                 u"## Papers\n\nLong ones are welcome."_s, u"You are a reader."_s});
    QCOMPARE(criteriaTextFromPrompt(text), text);
}

void TestPromptImport::normalisesBareText()
{
    QCOMPARE(criteriaTextFromPrompt(u"\uFEFF\r\n \r\n   - a\r\n\r\n\r\nb \t\r\n"_s),
             u"   - a\n\n\nb"_s);
    QCOMPARE(criteriaTextFromPrompt(u"> a\n>\n> b"_s), u"a\n\nb"_s);
    QCOMPARE(criteriaTextFromPrompt(QString()), QString());
}

QTEST_GUILESS_MAIN(TestPromptImport)
#include "tst_promptimport.moc"
