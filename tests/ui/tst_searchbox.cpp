// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/hitmarks.h"
#include "panes/searchbox.h"
#include "searchwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace firstlight;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<firstlight::TextSpan>)

class TestSearchBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QList<TextSpan>>("hits");
        using Spans = QList<TextSpan>;
        QTest::newRow("case") << u"Deep Nets"_s << QStringList{u"net"_s} << Spans{{5, 3}};
        QTest::newRow("accents") << u"Gödel machines"_s << QStringList{u"godel"_s} << Spans{{0, 5}};
        QTest::newRow("inside") << u"subnets"_s << QStringList{u"net"_s} << Spans{};
        QTest::newRow("several") << u"a net, a Net"_s << QStringList{u"net"_s}
                                 << Spans{{2, 3}, {9, 3}};
        QTest::newRow("overlap") << u"networks"_s << QStringList{u"net"_s, u"networks"_s}
                                 << Spans{{0, 8}};
        QTest::newRow("hyphens") << u"A state-of-the-art net"_s
                                 << QStringList{u"state of the art"_s} << Spans{{2, 16}};
        QTest::newRow("no hyphens")
            << u"self attention"_s << QStringList{u"self-attention"_s} << Spans{{0, 14}};
        QTest::newRow("marks apart")
            << u"cafe\u0301s"_s << QStringList{u"cafe\u0301s"_s} << Spans{{0, 6}};
        QTest::newRow("no words") << u"a - b"_s << QStringList{u"-"_s} << Spans{};
        QTest::newRow("nothing") << u"networks"_s << QStringList{QString()} << Spans{};
    }

    void findsBeginningsOfWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(QList<TextSpan>, hits);
        QVERIFY(hitsIn(text, words) == hits);
    }

    void marksWhatIsWanted()
    {
        QCOMPARE(wordsToMark(u"graph -tree cat:cs.LG author:writer rel:>=8"_s),
                 (QStringList{u"graph"_s, u"writer"_s}));
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("word");
        QTest::newRow("state") << u"is:purple"_s << u"is:starred"_s;
        QTest::newRow("number") << u"rel:>=x"_s << u"rel:>=8"_s;
        QTest::newRow("day") << u"day:someday"_s << u"day:2025-10-01"_s;
    }

    void mistakesAreSaid()
    {
        QFETCH(QString, query);
        QFETCH(QString, word);
        const QString sentence = mistakesSentence(searchQuery(query));
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
        QVERIFY(mistakesSentence(searchQuery(u"graph rel:>=8"_s)).isEmpty());
    }

    void searchesEverywhereWhenTypingRests()
    {
        SearchBox box;
        QSignalSpy changes(&box, &SearchBox::changed);
        QSignalSpy searches(&box, &SearchBox::searchedEverywhere);
        box.focus(true);
        changes.clear();
        QTest::keyClicks(box.findChild<QLineEdit *>(u"search"_s), u"graph"_s);
        QTRY_COMPARE(searches.count(), 1);
        QCOMPARE(searches.first().first().toString(), u"graph"_s);
        QCOMPARE(changes.count(), 0);
        QVERIFY(box.listText().isEmpty());
        // In this list again: the search of the library ends, its words stay.
        box.findChild<QComboBox *>(u"searchScope"_s)->setCurrentIndex(0);
        QVERIFY(searches.last().first().toString().isEmpty());
        QCOMPARE(box.listText(), u"graph"_s);
    }

    void keepsASearchUnderAName()
    {
        SearchBox box;
        box.showSearch(u"author:writer"_s, true);
        auto *save = box.findChild<QToolButton *>(u"saveSearch"_s);
        auto *name = box.findChild<QLineEdit *>(u"searchName"_s);
        QVERIFY(!save->isHidden() && name->isHidden());
        save->click();
        QVERIFY(!name->isHidden());
        QSignalSpy saved(&box, &SearchBox::saveRequested);
        name->setText(u" My  writer "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(saved.first(), (QVariantList{u"My writer"_s, u"author:writer"_s}));
        QVERIFY(name->isHidden());
        box.showSearch({}, false);
        QVERIFY(save->isHidden());
    }
};

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
