// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/outsidelink.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestOutsideLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void papers_data();
    void papers();
    void days();
    void leadsNowhere_data();
    void leadsNowhere();
    void linesOfADrag();
    void whatIsSaidBackIsShort();
};

void TestOutsideLink::papers_data()
{
    QTest::addColumn<QString>("id");
    const QString plain = u"2510.01234"_s;
    QTest::newRow("firstlight://paper/2510.01234") << plain;
    QTest::newRow("Firstlight://Paper/2510.01234v3") << plain;
    QTest::newRow("firstlight://paper/2510.01234/") << plain;
    QTest::newRow("firstlight://paper/math/0611800") << u"math/0611800"_s;
    QTest::newRow("https://arxiv.org/abs/2510.01234v2") << plain;
    QTest::newRow("http://www.arxiv.org/pdf/2510.01234.pdf") << plain;
    QTest::newRow("https://arxiv.org/abs/2510.01234?context=cs") << plain;
    QTest::newRow(" arXiv:2510.01234 \n") << plain;
    QTest::newRow("2510.01234") << plain;
}

void TestOutsideLink::papers()
{
    QFETCH(QString, id);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto target = linkTarget(text);
    QVERIFY(target);
    QCOMPARE(std::get<ArxivId>(*target).toString(), id);
    QVERIFY(isMeantAsLink(text));
}

void TestOutsideLink::days()
{
    const auto target = linkTarget(u"firstlight://day/2025-10-01"_s);
    QVERIFY(target);
    QCOMPARE(std::get<QDate>(*target), QDate(2025, 10, 1));
}

void TestOutsideLink::leadsNowhere_data()
{
    QTest::addColumn<bool>("isMeant");
    QTest::newRow("") << false;
    QTest::newRow("maps of maps") << false;
    QTest::newRow("run") << false;
    QTest::newRow("firstlight:") << true;
    QTest::newRow("firstlight://paper/") << true;
    QTest::newRow("firstlight://paper/../../etc/passwd") << true;
    QTest::newRow("firstlight://paper/https://arxiv.org/abs/2510.01234") << true;
    QTest::newRow("firstlight://day/2025-10-32") << true;
    QTest::newRow("firstlight://day/2025-10-01T12:00:00") << true;
    QTest::newRow("firstlight://day/20251001") << true;
    QTest::newRow("firstlight://run/now") << true;
    QTest::newRow("https://example.org/abs/2510.01234") << true;
    QTest::newRow("https://arxiv.org.example.org/abs/2510.01234") << true;
    QTest::newRow("https://arxiv.org/list/cs.LG/new") << true;
    QTest::newRow("https://arxiv.org/abs/2510.01234 https://arxiv.org/abs/2510.01235") << true;
}

void TestOutsideLink::leadsNowhere()
{
    QFETCH(bool, isMeant);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(!linkTarget(text));
    QCOMPARE(isMeantAsLink(text), isMeant);
}

void TestOutsideLink::linesOfADrag()
{
    QCOMPARE(linkLines(u"https://arxiv.org/abs/2510.01234\r\nSome title\n2510.01235\n"_s),
             (QStringList{u"https://arxiv.org/abs/2510.01234"_s, u"2510.01235"_s}));
    QVERIFY(linkLines(u"nothing of the kind"_s).isEmpty());
}

void TestOutsideLink::whatIsSaidBackIsShort()
{
    const QString endless = u"firstlight://paper/"_s + QString(5000, u'1');
    QVERIFY(!linkTarget(endless));
    QCOMPARE(shownLink(u"a\nb\x07"_s), u"a b"_s);
    QVERIFY(shownLink(QString(5000, u'x')).size() < 100);
}

QTEST_APPLESS_MAIN(TestOutsideLink)
#include "tst_outsidelink.moc"
