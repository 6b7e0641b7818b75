// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

// Announced in the night before testNow().
const QDate day(2025, 10, 1);

Paper versionOf(const Paper &paper, int version, const QString &abstract)
{
    Paper result = paper;
    result.version = version;
    result.abstract = abstract;
    return result;
}

} // namespace

// What a newer version does to what the reader did with the one before.
class TestReplacement final : public QObject
{
    Q_OBJECT

private:
    const Paper m_first = paper(u"2510.00001"_s);

    static void announce(TempStore &temp, QDate on, const Paper &paper)
    {
        QVERIFY(temp.store->saveAnnouncement(announcement(on, {paper})).result());
    }

    static Pick shown(TempStore &temp) { return temp.store->picks({}).result()->first(); }

private Q_SLOTS:
    void changedAbstractIsUnreadAgain_data()
    {
        QTest::addColumn<QString>("abstract");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("another") << u"Now with a proof."_s << false;
        QTest::newRow("same") << m_first.abstract << true;
        QTest::newRow("other white space")
            << QString(u"  "_s + QString(m_first.abstract).replace(u' ', u'\n')) << true;
        QTest::newRow("none told") << QString() << true;
    }

    void changedAbstractIsUnreadAgain()
    {
        QFETCH(QString, abstract);
        TempStore temp;
        announce(temp, day, m_first);
        QVERIFY(temp.store->setRead({m_first.id}, true).result());
        QVERIFY(temp.store->setStarred({m_first.id}, true).result());
        QVERIFY(temp.store->setDismissed({m_first.id}, true).result());
        announce(temp, day.addDays(1), versionOf(m_first, 2, abstract));
        const Pick pick = shown(temp);
        QTEST(pick.reader.isRead(), "isRead");
        QVERIFY(pick.reader.starred);
        QVERIFY(pick.reader.dismissed);
    }

    void olderVersionChangesNothing()
    {
        TempStore temp;
        announce(temp, day, versionOf(m_first, 2, u"Second."_s));
        QVERIFY(temp.store->setRead({m_first.id}, true).result());
        announce(temp, day.addDays(-1), m_first);
        QVERIFY(shown(temp).reader.isRead());
        QVERIFY(!shown(temp).isUpdated());
    }

    void updatedUntilItIsRead()
    {
        TempStore temp;
        announce(temp, day.addDays(-2), m_first);
        QVERIFY(!shown(temp).isUpdated());
        announce(temp, day, versionOf(m_first, 3, u"Third."_s));
        QCOMPARE(shown(temp).earlierVersion, 1);
        QVERIFY(temp.store->setRead({m_first.id}, true).result()); // at testNow()
        QVERIFY(!shown(temp).isUpdated());
        QVERIFY(temp.store->setRead({m_first.id}, false).result());
        QVERIFY(shown(temp).isUpdated());
    }

    void readBeforeTheSameTextCameAgainIsUpdated()
    {
        TempStore temp;
        announce(temp, day, m_first);
        QVERIFY(temp.store->setRead({m_first.id}, true).result());
        announce(temp, day.addDays(1), versionOf(m_first, 2, m_first.abstract));
        QVERIFY(shown(temp).reader.isRead());
        QCOMPARE(shown(temp).earlierVersion, 1);
    }

    void unknownPaperIsNotUpdated()
    {
        TempStore temp;
        announce(temp, day, versionOf(m_first, 2, u"Second."_s));
        QVERIFY(!shown(temp).isUpdated());
    }
};

QTEST_GUILESS_MAIN(TestReplacement)
#include "tst_replacement.moc"
