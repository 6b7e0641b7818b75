// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/libraryterms.h"

#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QList<Paper> papersSaying(const QStringList &abstracts)
{
    QList<Paper> papers;
    for (const QString &abstract : abstracts) {
        Paper paper = test::paper(u"2510.%1"_s.arg(papers.size() + 1, 5, 10, QChar(u'0')));
        paper.title = u"Notes"_s;
        paper.abstract = abstract;
        papers.append(paper);
    }
    return papers;
}

const QStringList orchard{
    u"Grafting of apple trees. We graft in spring; grafting wax helps."_s,
    u"GRAFTING OF PEARS is old."_s,
    u"Grafting of plums, the Grafting Wax of the north."_s,
    u"A graft fails. Grass grows."_s,
};

} // namespace

class TestLibraryTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsGoOnFromWhatIsTyped_data();
    void termsGoOnFromWhatIsTyped();
    void noMoreThanAskedFor();
};

void TestLibraryTerms::termsGoOnFromWhatIsTyped_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("terms"); // "text papers", the first ones

    QTest::newRow("a word, as most write it") << u"grafti"_s << u"Grafting 3, grafting wax 2"_s;
    QTest::newRow("case does not matter") << u"GRASS"_s << u"Grass 1, Grass grows 1"_s;
    QTest::newRow("words that stand together")
        << u"grafting w"_s << u"grafting wax 2, grafting wax helps 1"_s;
    QTest::newRow("not across sentences") << u"spring g"_s << QString();
    QTest::newRow("no stop words at the end") << u"north"_s << u"north 1"_s;
    QTest::newRow("nothing begins so") << u"zebra"_s << QString();
    QTest::newRow("nothing typed") << u" , "_s << QString();
    QTest::newRow("too many words") << u"we graft in spring"_s << QString();
}

void TestLibraryTerms::termsGoOnFromWhatIsTyped()
{
    QFETCH(const QString, beginning);
    QStringList texts;
    for (const LibraryTerm &term : termsBeginning(beginning, papersSaying(orchard), 2))
        texts.append(u"%1 %2"_s.arg(term.text).arg(term.papers));
    QTEST(texts.join(u", "_s), "terms");
}

void TestLibraryTerms::noMoreThanAskedFor()
{
    QCOMPARE(termsBeginning(u"gra"_s, papersSaying(orchard), 1).size(), 1);
    QVERIFY(termsBeginning(u"gra"_s, papersSaying(orchard), 100).size() > 4);
}

QTEST_GUILESS_MAIN(TestLibraryTerms)
#include "tst_libraryterms.moc"
