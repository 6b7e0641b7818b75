// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

ArxivId id(int number)
{
    return *ArxivId::fromString(u"2509.%1"_s.arg(number, 5, 10, '0'_L1));
}

LifeTest pinned(int number, Band band, const QString &note = {})
{
    return {id(number), LifeTest::Kind::Pinned, band, note};
}

QStringList textsOf(const QList<LifeTest> &tests)
{
    QStringList texts;
    for (const LifeTest &test : tests)
        texts.append(test.paper.toString().right(1) +
                     (test.kind == LifeTest::Kind::Starred     ? u" star"_s
                      : test.kind == LifeTest::Kind::Dismissed ? u" dismissed"_s
                                                               : u' ' + toString(test.band)));
    return texts;
}

} // namespace

class TestLifeTests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void starsAndDismissalsAreTests();
    void pinnedPapersOutweighThem();
    void onlyTheLatestOfEach();
    void unknownPapersAreRefused();
    void revisionsAreRelabelled();
    void revisionsBranchOff();

private:
    std::unique_ptr<TempStore> m_temp;
    Store *m_store = nullptr;
};

void TestLifeTests::init()
{
    m_temp = std::make_unique<TempStore>();
    m_store = m_temp->store.get();
    QList<Paper> papers;
    for (int number = 1; number <= 5; ++number)
        papers.append(paper(id(number).toString()));
    QVERIFY(m_store->saveAnnouncement(announcement(day, papers)).result());
}

void TestLifeTests::starsAndDismissalsAreTests()
{
    QVERIFY(m_store->lifeTests(10).result()->isEmpty());
    QVERIFY(m_store->setStarred({id(3), id(1)}, true).result());
    QVERIFY(m_store->setDismissed({id(2)}, true).result());
    QCOMPARE(textsOf(*m_store->lifeTests(10).result()),
             (QStringList{u"1 star"_s, u"2 dismissed"_s, u"3 star"_s}));
    QVERIFY(m_store->setStarred({id(1)}, false).result());
    QCOMPARE(m_store->lifeTests(10).result()->size(), 2);
}

void TestLifeTests::pinnedPapersOutweighThem()
{
    QSignalSpy changed(m_store, &Store::testsChanged);
    QVERIFY(m_store->setStarred({id(1)}, true).result());
    QVERIFY(m_store->pinTest(pinned(1, Band::Maybe, u"a border case"_s)).result());
    QVERIFY(m_store->pinTest(pinned(2, Band::In)).result());
    QVERIFY(m_store->pinTest(pinned(2, Band::Out)).result());
    const QList<LifeTest> tests = *m_store->lifeTests(10).result();
    QCOMPARE(textsOf(tests), (QStringList{u"1 maybe"_s, u"2 out"_s}));
    QCOMPARE(tests.first().note, u"a border case"_s);
    QVERIFY(m_store->unpinTest(id(1)).result());
    QCOMPARE(textsOf(*m_store->lifeTests(10).result()), (QStringList{u"1 star"_s, u"2 out"_s}));
    QTRY_COMPARE(changed.size(), 4);
    m_temp->reopen();
    QCOMPARE(m_temp->store->lifeTests(10).result()->size(), 2);
}

void TestLifeTests::onlyTheLatestOfEach()
{
    QVERIFY(m_store->setStarred({id(1), id(2), id(3)}, true).result());
    QVERIFY(m_store->setDismissed({id(4), id(5)}, true).result());
    QVERIFY(m_store->pinTest(pinned(5, Band::Out)).result());
    QCOMPARE(textsOf(*m_store->lifeTests(1).result()),
             (QStringList{u"1 star"_s, u"4 dismissed"_s, u"5 out"_s}));
}

void TestLifeTests::unknownPapersAreRefused()
{
    const auto kept = m_store->pinTest(pinned(9, Band::In)).result();
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::NotFound);
    QCOMPARE(kept.error().detail, id(9).toString());
    QVERIFY(!m_store->unpinTest(id(9)).result());
    QVERIFY(m_store->unpinTest(id(1)).result()); // nothing to do
}

void TestLifeTests::revisionsAreRelabelled()
{
    QSignalSpy changed(m_store, &Store::criteriaChanged);
    QVERIFY(m_store->saveRevision(u"1. Oaks"_s, u"first"_s).result());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_store->labelRevision(1, u" Oaks\n only "_s).result()->label, u"Oaks only"_s);
    QCOMPARE(m_store->revisions().result()->first().label, u"Oaks only"_s);
    QCOMPARE(m_store->labelRevision(1, {}).result()->label, QString());
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(m_store->labelRevision(7, u"x"_s).result().error().kind, Error::Kind::NotFound);
}

void TestLifeTests::revisionsBranchOff()
{
    QVERIFY(m_store->saveRevision(u"1. Oaks"_s, {}).result());
    QCOMPARE(m_store->saveRevision(u"1. Elms"_s, {}).result()->parent, 1);
    const auto branch = m_store->saveRevision(u"1. Limes"_s, {}, 1).result();
    QCOMPARE(branch->parent, 1);
    QCOMPARE(m_store->currentRevision().result()->value_or(Revision()).number, 3);
    QCOMPARE(m_store->saveRevision(u"1. Pines"_s, {}).result()->parent, 3);
    QCOMPARE(m_store->saveRevision(u"1. Oaks"_s, {}, 4).result()->parent, 0); // known already
    QCOMPARE(m_store->saveRevision(u"1. Firs"_s, {}, 9).result().error().kind,
             Error::Kind::NotFound);
    QCOMPARE(m_store->revisions().result()->size(), 4);
}

QTEST_GUILESS_MAIN(TestLifeTests)
#include "tst_lifetests.moc"
