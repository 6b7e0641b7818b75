// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

using Reason = FollowedAuthor::Reason;

namespace {

const QDate day(2025, 10, 1); // of testNow()
const QList<AnnounceType> fresh{AnnounceType::New, AnnounceType::Cross};
const QString first = u"2510.00001"_s;
const QString second = u"2510.00002"_s;

ArxivId id(const QString &text)
{
    return ArxivId::fromString(text).value();
}

// The authors of paper() under these ids and with these h-indices.
PaperAuthors authors(const QString &paper, const QString &ada, int adasHIndex, const QString &ben,
                     int bensHIndex)
{
    return {id(paper), QList<KnownAuthor>{{ada, u"Ada Writer"_s, adasHIndex},
                                          {ben, u"Ben Writer"_s, bensHIndex}}};
}

} // namespace

class TestPeopleTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheDayAndTheWeekBefore();
    void unknownPapersAreAskedForAWeekOnceADay();
    void knownPapersAreNotAskedAgain();
    void newAuthorsAreAskedForAgain();
    void idsTellNamesakesApart();
    void sharedNamesArePerhaps();
    void smallHIndicesHide();

private:
    QList<ArxivId> wanted(const TempStore &temp, QDate of = day)
    {
        return temp.store->papersToLookUp(of, fresh).result().value();
    }
    // Opens it again so many hours later.
    void later(TempStore *temp, int hours)
    {
        temp->store.reset();
        temp->store = *Store::open(temp->file(), Clock(testNow().addSecs(3600LL * hours)));
    }
    void save(const TempStore &temp, const QList<PaperAuthors> &papers)
    {
        QVERIFY(temp.store->savePaperAuthors(papers).result());
    }
    void announce(const TempStore &temp, QDate on, const QStringList &ids)
    {
        QList<Paper> papers;
        for (const QString &each : ids)
            papers.append(paper(each));
        QVERIFY(temp.store->saveAnnouncement(announcement(on, papers)).result());
    }
    Pick pickOf(const TempStore &temp, const QString &paper, const QList<FollowedPerson> &followed,
                int minHIndex = 0)
    {
        const auto picks =
            temp.store->picks({.day = day, .followed = followed, .minHIndex = minHIndex})
                .result()
                .value();
        for (const Pick &pick : picks) {
            if (pick.paper.id == id(paper))
                return pick;
        }
        return picks.first();
    }
};

void TestPeopleTable::asksForTheDayAndTheWeekBefore()
{
    TempStore temp;
    announce(temp, day.addDays(-8), {u"2509.00001"_s});
    announce(temp, day.addDays(-7), {u"2509.00002"_s});
    announce(temp, day, {first, second});
    QCOMPARE(wanted(temp), (QList<ArxivId>{id(first), id(second), id(u"2509.00002"_s)}));
    // A day that was filled in later is asked for by its own run.
    QCOMPARE(wanted(temp, day.addDays(-8)).first(), id(u"2509.00001"_s));
    QVERIFY(temp.store->papersToLookUp(day, {AnnounceType::Replace}).result()->isEmpty());
}

void TestPeopleTable::unknownPapersAreAskedForAWeekOnceADay()
{
    TempStore temp;
    announce(temp, day, {first});
    save(temp, {{id(first), {}}});
    QVERIFY(wanted(temp).isEmpty());
    later(&temp, 12);
    QVERIFY(wanted(temp).isEmpty());
    int asked = 1;
    for (int hours = 24; hours < 24 * 14; hours += 24) {
        later(&temp, hours);
        if (wanted(temp, day.addDays(hours / 24)).isEmpty())
            continue;
        ++asked;
        save(temp, {{id(first), {}}});
    }
    QCOMPARE(asked, 8);
}

void TestPeopleTable::knownPapersAreNotAskedAgain()
{
    TempStore temp;
    announce(temp, day, {first});
    save(temp, {{id(first), {}}});
    later(&temp, 24);
    save(temp, {authors(first, u"1"_s, 3, u"2"_s, 4), {id(u"2510.99999"_s), {}}});
    later(&temp, 48);
    QVERIFY(wanted(temp).isEmpty());
}

void TestPeopleTable::newAuthorsAreAskedForAgain()
{
    TempStore temp;
    announce(temp, day, {first});
    save(temp, {authors(first, u"1"_s, 3, u"2"_s, 4)});
    Paper next = paper(first);
    next.version = 2;
    next.abstract = u"Said better."_s;
    QVERIFY(temp.store->saveAnnouncement(announcement(day.addDays(1), {next})).result());
    QVERIFY(wanted(temp).isEmpty());
    next.version = 3;
    next.authors.append(u"Cem Writer"_s);
    QVERIFY(temp.store->saveAnnouncement(announcement(day.addDays(2), {next})).result());
    QCOMPARE(wanted(temp), QList<ArxivId>{id(first)});
}

void TestPeopleTable::idsTellNamesakesApart()
{
    TempStore temp;
    announce(temp, day, {first, second});
    save(temp, {authors(first, u"17"_s, 3, u"2"_s, 4), {id(second), {}}});
    QCOMPARE(pickOf(temp, first, {{u"Ada Writer"_s, u"17"_s}}).followedAuthors,
             (QList<FollowedAuthor>{{u"Ada Writer"_s, Reason::Id}}));
    QVERIFY(pickOf(temp, first, {{u"Ada Writer"_s, u"18"_s}}).followedAuthors.isEmpty());
    // Of the other paper nothing is known, so the name decides.
    QCOMPARE(pickOf(temp, second, {{u"Ada Writer"_s, u"18"_s}}).followedAuthors,
             (QList<FollowedAuthor>{{u"Ada Writer"_s, Reason::Name}}));
    QCOMPARE(pickOf(temp, first, {{{}, u"2"_s}}).followedAuthors,
             (QList<FollowedAuthor>{{u"Ben Writer"_s, Reason::Id}}));
}

void TestPeopleTable::sharedNamesArePerhaps()
{
    TempStore temp;
    announce(temp, day, {first, second, u"2510.00003"_s});
    save(temp, {authors(first, u"17"_s, 3, u"2"_s, 4), authors(second, u"18"_s, 3, u"2"_s, 4)});
    for (const QString &paper : {first, u"2510.00003"_s}) {
        const Pick pick = pickOf(temp, paper, {{u"ADA Writer"_s, {}}});
        QCOMPARE(pick.followedAuthors,
                 (QList<FollowedAuthor>{{u"Ada Writer"_s, Reason::SharedName}}));
        QVERIFY(pick.isPerhapsAuthorMatch());
        QVERIFY(pickOf(temp, paper, {{u"Ben Writer"_s, {}}}).isAuthorMatch());
    }
}

void TestPeopleTable::smallHIndicesHide()
{
    TempStore temp;
    announce(temp, day, {first, second});
    save(temp, {authors(first, u"17"_s, 3, u"2"_s, 4), {id(second), {}}});
    QVERIFY(!pickOf(temp, first, {}, 0).hiddenBelowHIndex);
    QVERIFY(!pickOf(temp, first, {}, 4).hiddenBelowHIndex);
    QCOMPARE(pickOf(temp, first, {}, 5).hiddenBelowHIndex, std::optional(5));
    QVERIFY(!pickOf(temp, second, {}, 5).hiddenBelowHIndex); // nobody knows
    QVERIFY(!pickOf(temp, first, {{u"Ada Writer"_s, {}}}, 5).hiddenBelowHIndex);
    QVERIFY(!pickOf(temp, first, {{u"A. Writer"_s, {}}}, 5).hiddenBelowHIndex);
}

QTEST_GUILESS_MAIN(TestPeopleTable)
#include "tst_peopletable.moc"
