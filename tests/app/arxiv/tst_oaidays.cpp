// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/oaidays.h"

#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

const QDate monday(2025, 10, 6);
const QDate tuesday(2025, 10, 7);
const QDate wednesday(2025, 10, 8);

ArxivId idOf(int number)
{
    return *ArxivId::fromString(u"2510.%1"_s.arg(number, 5, 10, '0'_L1));
}

QDateTime noon(QDate day)
{
    return {day, QTime(12, 0), Qt::UTC};
}

OaiRecord record(const ArxivId &id, QDate datestamp, QDate submitted,
                 const QStringList &categories = {u"cs.LG"_s})
{
    return {.paper = {.id = id, .title = u"T"_s, .categories = categories},
            .datestamp = datestamp,
            .firstSubmitted = noon(submitted),
            .lastSubmitted = noon(submitted)};
}

OaiRecord record(int number, QDate datestamp, QDate submitted,
                 const QStringList &categories = {u"cs.LG"_s})
{
    return record(idOf(number), datestamp, submitted, categories);
}

// Three days of twenty papers each, submitted in time for them: 1000, 1010, … 1190 on Monday,
// 2000 … on Tuesday, 3000 … on Wednesday.
QList<OaiRecord> threeDays()
{
    QList<OaiRecord> records;
    for (int i = 0; i < 20; ++i) {
        records.append(record(1000 + 10 * i, monday, {2025, 10, 3}));
        records.append(record(2000 + 10 * i, tuesday, {2025, 10, 5}));
        records.append(record(3000 + 10 * i, wednesday, tuesday));
    }
    return records;
}

struct Found
{
    QDate day;
    QString type;
    int version = 0;
    bool isApproximate = false;

    friend bool operator==(const Found &, const Found &) = default;
};

QList<Found> find(const ArxivId &id, const QList<OaiRecord> &records,
                  const QList<KnownDay> &known = {})
{
    const HarvestScope scope{u"cs.LG"_s, monday, wednesday, known};
    QList<Found> found;
    const auto days = announcementDays(records, scope, AnnouncementCalendar::shipped());
    for (const HarvestedDay &day : days) {
        for (const Feed::Item &item : day.items) {
            if (item.paper.id == id)
                found.append({day.day, toString(item.type), item.paper.version,
                              day.approximate.contains(id)});
        }
    }
    return found;
}

QList<Found> findAmongThreeDays(const OaiRecord &added)
{
    return find(added.paper.id, threeDays() + QList{added});
}

} // namespace

class OaiDaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assignsByTheStamp();
    void listsEveryExpectedDay();
    void assignsWhatChangedLaterByItsId();
    void announcesReplacementsToo();
    void announcesWhatWasReplacedBeforehandOnce();
    void passesOverLateVersions();
    void placesLateCrossLists();
    void tellsEditsOfOldPapers_data();
    void tellsEditsOfOldPapers();
    void guessesBySubmission();
    void isNotMovedByOutliers();
    void goesByStoredDays();
    void passesOverDeletedRecords();
};

void OaiDaysTest::assignsByTheStamp()
{
    QVERIFY((find(idOf(1000), threeDays()) == QList<Found>{{monday, u"new"_s, 1, false}}));
    QVERIFY((find(idOf(3190), threeDays()) == QList<Found>{{wednesday, u"new"_s, 1, false}}));
    const OaiRecord crossed = record(2005, tuesday, {2025, 10, 5}, {u"cs.RO"_s, u"cs.LG"_s});
    QVERIFY((findAmongThreeDays(crossed) == QList<Found>{{tuesday, u"cross"_s, 1, false}}));
}

void OaiDaysTest::listsEveryExpectedDay()
{
    const HarvestScope scope{u"cs.LG"_s, {2025, 10, 3}, {2025, 10, 9}, {}};
    const auto days = announcementDays(threeDays(), scope, AnnouncementCalendar::shipped());
    QCOMPARE(days.size(), 5);
    QCOMPARE(days.first().day, QDate(2025, 10, 3));
    QVERIFY(days.first().items.isEmpty());
    QCOMPARE(days.at(1).items.size(), 20);
    QVERIFY(std::is_sorted(
        days.at(1).items.cbegin(), days.at(1).items.cend(),
        [](const Feed::Item &a, const Feed::Item &b) { return a.paper.id < b.paper.id; }));
}

void OaiDaysTest::assignsWhatChangedLaterByItsId()
{
    const OaiRecord edited = record(1055, wednesday, {2025, 10, 3});
    QVERIFY((findAmongThreeDays(edited) == QList<Found>{{monday, u"new"_s, 1, false}}));
    const OaiRecord onSaturday = record(2055, {2025, 10, 11}, {2025, 10, 5});
    QVERIFY((findAmongThreeDays(onSaturday) == QList<Found>{{tuesday, u"new"_s, 1, false}}));
}

void OaiDaysTest::announcesReplacementsToo()
{
    OaiRecord replaced = record(1055, wednesday, {2025, 10, 3}, {u"cs.RO"_s, u"cs.LG"_s});
    replaced.paper.version = 2;
    replaced.lastSubmitted = noon(tuesday);
    QVERIFY(
        (findAmongThreeDays(replaced) ==
         QList<Found>{{monday, u"cross"_s, 1, false}, {wednesday, u"replace-cross"_s, 2, false}}));
    // Edited once more, a month later.
    replaced.datestamp = {2025, 11, 6};
    QVERIFY(
        (findAmongThreeDays(replaced) ==
         QList<Found>{{monday, u"cross"_s, 1, false}, {wednesday, u"replace-cross"_s, 2, true}}));
}

void OaiDaysTest::announcesWhatWasReplacedBeforehandOnce()
{
    OaiRecord replaced = record(3055, wednesday, tuesday);
    replaced.paper.version = 2;
    QVERIFY((findAmongThreeDays(replaced) == QList<Found>{{wednesday, u"new"_s, 2, false}}));
}

void OaiDaysTest::passesOverLateVersions()
{
    OaiRecord replaced = record(1055, wednesday, {2025, 10, 3});
    replaced.paper.version = 6;
    replaced.lastSubmitted = noon(tuesday);
    QVERIFY((findAmongThreeDays(replaced) == QList<Found>{{monday, u"new"_s, 1, false}}));
}

void OaiDaysTest::placesLateCrossLists()
{
    OaiRecord crossed = record(1055, wednesday, {2025, 10, 3}, {u"cs.RO"_s, u"cs.LG"_s});
    QVERIFY((findAmongThreeDays(crossed) == QList<Found>{{wednesday, u"cross"_s, 1, true}}));
    crossed.paper.doi = u"10.9999/kite"_s;
    QVERIFY((findAmongThreeDays(crossed) == QList<Found>{{monday, u"cross"_s, 1, false}}));
}

void OaiDaysTest::tellsEditsOfOldPapers_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QDate>("submitted");
    QTest::addColumn<QString>("type");
    QTest::newRow("held back") << u"cs.LG"_s << QString() << QDate(2025, 9, 20) << u"new"_s;
    QTest::newRow("long ago") << u"cs.LG"_s << QString() << QDate(2025, 5, 20) << QString();
    QTest::newRow("published") << u"cs.LG"_s << u"J. Rain"_s << QDate(2025, 9, 20) << QString();
    QTest::newRow("cross-listed") << u"cs.RO"_s << QString() << QDate(2024, 5, 20) << u"cross"_s;
    QTest::newRow("cross, published")
        << u"cs.RO"_s << u"J. Rain"_s << QDate(2024, 5, 20) << QString();
}

void OaiDaysTest::tellsEditsOfOldPapers()
{
    QFETCH(QString, category);
    QFETCH(QString, journal);
    QFETCH(QDate, submitted);
    QFETCH(QString, type);
    OaiRecord old =
        record(*ArxivId::fromString(u"2405.01234"), tuesday, submitted, {category, u"cs.LG"_s});
    old.paper.journalRef = journal;
    const QList<Found> expected =
        type.isEmpty() ? QList<Found>() : QList<Found>{{tuesday, type, 1, true}};
    QVERIFY(findAmongThreeDays(old) == expected);
}

void OaiDaysTest::guessesBySubmission()
{
    OaiRecord beyond = record(5000, {2025, 10, 11}, tuesday);
    beyond.paper.version = 2;
    beyond.lastSubmitted = noon({2025, 10, 9});
    QVERIFY((findAmongThreeDays(beyond) == QList<Found>{{wednesday, u"new"_s, 1, true}}));
    // Between two days' ids the submission decides.
    QVERIFY((findAmongThreeDays(record(2500, {2025, 10, 11}, {2025, 10, 5})) ==
             QList<Found>{{tuesday, u"new"_s, 1, false}}));
    QVERIFY((findAmongThreeDays(record(2500, {2025, 10, 11}, tuesday)) ==
             QList<Found>{{wednesday, u"new"_s, 1, false}}));
}

void OaiDaysTest::isNotMovedByOutliers()
{
    QList<OaiRecord> records = threeDays();
    // Stamped with other days than their neighbours, without a date that would tell them apart.
    for (OaiRecord outlier : {record(1105, wednesday, tuesday), record(3105, monday, {2025, 10, 3}),
                              record(2105, monday, {2025, 10, 3})}) {
        outlier.firstSubmitted = {};
        records.append(outlier);
    }
    const OaiRecord early = record(1106, {2025, 10, 11}, {2025, 10, 3});
    const OaiRecord late = record(3104, {2025, 10, 11}, tuesday);
    QVERIFY((find(early.paper.id, records + QList{early}) ==
             QList<Found>{{monday, u"new"_s, 1, false}}));
    QVERIFY((find(late.paper.id, records + QList{late}) ==
             QList<Found>{{wednesday, u"new"_s, 1, false}}));
}

void OaiDaysTest::goesByStoredDays()
{
    const QDate friday(2025, 10, 3);
    const OaiRecord old = record(905, {2025, 10, 11}, {2025, 10, 5});
    QCOMPARE(find(old.paper.id, threeDays() + QList{old}).size(), 1);
    // Stored on Friday, it is not announced again.
    const QList<KnownDay> whole{{friday, idOf(500), idOf(910)}};
    QVERIFY(find(old.paper.id, threeDays() + QList{old}, whole).isEmpty());
}

void OaiDaysTest::passesOverDeletedRecords()
{
    OaiRecord gone = record(2055, tuesday, {2025, 10, 5});
    gone.isDeleted = true;
    QVERIFY(findAmongThreeDays(gone).isEmpty());
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::OaiDaysTest)
#include "tst_oaidays.moc"
