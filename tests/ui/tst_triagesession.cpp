// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triagesession.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC);

ArxivId id(int number)
{
    return ArxivId::fromString(u"2510.%1"_s.arg(number, 5, 10, QLatin1Char('0'))).value();
}

ReaderChange change(ReaderField field, int number, bool on = true)
{
    return {field, on, {}, {id(number)}};
}

} // namespace

class TestTriageSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDecisionGoesOnToTheNextUndecided()
    {
        TriageSession session({id(1), id(2), id(3)}, morning);
        QVERIFY(session.note(change(ReaderField::Starred, 1)));
        session.goOn();
        QCOMPARE(*session.current(), id(2));
        QVERIFY2(!session.note(change(ReaderField::Dismissed, 3)), "not the one in sight");
        QVERIFY(session.note(change(ReaderField::ToRead, 2)));
        session.goOn();
        QVERIFY2(!session.current(), "the third is decided already");
        QCOMPARE(session.left(), 0);
        QCOMPARE(session.decided(ReaderField::Starred), 1);
        QCOMPARE(session.decided(ReaderField::Dismissed), 1);
    }

    void passingByDecidesNothing()
    {
        TriageSession session({id(1), id(2)}, morning);
        session.next();
        session.next();
        QVERIFY(!session.current());
        QCOMPARE(session.left(), 2);
        session.goThroughUndecided();
        QCOMPARE(*session.current(), id(1));
        QVERIFY(!session.previous());
    }

    void takingBackReturnsToThePaper()
    {
        TriageSession session({id(1), id(2)}, morning);
        QVERIFY(session.note(change(ReaderField::Dismissed, 1)));
        session.goOn();
        session.takeBack({id(1)});
        QCOMPARE(*session.current(), id(1));
        QCOMPARE(session.left(), 2);
        session.takeBack({id(9)});
        QCOMPARE(*session.current(), id(1));
    }

    void whatIsTakenOffDecidesNothing()
    {
        TriageSession session({id(1)}, morning);
        QVERIFY(session.note(change(ReaderField::Starred, 1)));
        QVERIFY(!session.note(change(ReaderField::Starred, 1, false)));
        QCOMPARE(session.left(), 1);
        QVERIFY2(!session.note(change(ReaderField::Note, 1)), "a note is no decision");
    }
};

QTEST_GUILESS_MAIN(TestTriageSession)
#include "tst_triagesession.moc"
