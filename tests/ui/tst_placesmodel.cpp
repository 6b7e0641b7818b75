// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placesmodel.h"
#include "placewords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QList<DaySummary> threeDays()
{
    return {{QDate(2025, 10, 2), 600, 500, 12},
            {QDate(2025, 10, 1), 600, 506, 0},
            {QDate(2025, 9, 30), 10, 5, 1}};
}

} // namespace

class TestPlacesModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsDaysByMonth()
    {
        PlacesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        model.setDays(threeDays());
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row).data().toString());
        QCOMPARE(rows, (QStringList{u"Starred"_s, u"To read"_s, u"Library"_s, u"October 2025"_s,
                                    u"Thu 2 Oct"_s, u"Wed 1 Oct"_s, u"September 2025"_s,
                                    u"Tue 30 Sep"_s}));
        const Place month{.kind = Place::Kind::Month, .day = QDate(2025, 10, 1)};
        QCOMPARE(model.indexOf(month).row(), 3);
        QVERIFY(model.index(3).data(PlacesModel::IsHeadingRole).toBool());
    }

    void whatIsKeptHasCounts()
    {
        PlacesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCounts({.starred = {.papers = 12, .unread = 3},
                         .tags = {{u"graphs"_s, 4}},
                         .saved = {{{u"Mine"_s, u"author:writer"_s}, 999, true}}});
        const auto text = [&model](const Place &place, int role) {
            return model.indexOf(place).data(role).toString();
        };
        const Place starred{.kind = Place::Kind::Starred};
        QCOMPARE(text(starred, PlacesModel::CountRole), u"3/12"_s);
        QCOMPARE(text(starred, Qt::AccessibleTextRole), u"Starred, 3 of 12 paper(s) unread"_s);
        const Place tag{.kind = Place::Kind::Tag, .text = u"graphs"_s};
        QCOMPARE(text(tag, PlacesModel::CountRole), u"4"_s);
        const Place saved{.kind = Place::Kind::Saved, .text = u"Mine"_s};
        QCOMPARE(text(saved, PlacesModel::CountRole), u"999+"_s);
        // Their headings lead nowhere.
        const QModelIndex heading = model.index(model.indexOf(saved).row() - 1);
        QVERIFY(!heading.data(PlacesModel::PlaceRole).isValid());
        QVERIFY(!(model.flags(heading) & Qt::ItemIsEnabled));
    }

    void placesAreRemembered_data()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("day") << Place{.kind = Place::Kind::Day, .day = QDate(2025, 10, 2)};
        QTest::newRow("month") << Place{.kind = Place::Kind::Month, .day = QDate(2025, 10, 1)};
        QTest::newRow("starred") << Place{.kind = Place::Kind::Starred};
        QTest::newRow("to read") << Place{.kind = Place::Kind::ToRead};
        QTest::newRow("library") << Place{.kind = Place::Kind::Library};
        QTest::newRow("tag") << Place{.kind = Place::Kind::Tag, .text = u"a: b"_s};
        QTest::newRow("saved") << Place{.kind = Place::Kind::Saved, .text = u"starred"_s};
    }

    void placesAreRemembered()
    {
        QFETCH(Place, place);
        QVERIFY(placeFromText(placeToText(place)) == place);
    }

    void newCountsKeepTheRows()
    {
        PlacesModel model;
        model.setDays(threeDays());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QList<DaySummary> days = threeDays();
        days[0].unread = 3;
        model.setDays(days);
        QCOMPARE(resets.count(), 0);
        const QModelIndex row =
            model.indexOf({.kind = Place::Kind::Day, .day = QDate(2025, 10, 2)});
        QCOMPARE(row.data(PlacesModel::CountRole).toString(), u"3"_s);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"3"_s));
    }

    void knowsTheNeighbours()
    {
        PlacesModel model;
        model.setDays(threeDays());
        QCOMPARE(model.neighbour(QDate(2025, 10, 1), -1), QDate(2025, 9, 30));
        QCOMPARE(model.neighbour(QDate(2025, 10, 1), +1), QDate(2025, 10, 2));
        QVERIFY(!model.neighbour(QDate(2025, 10, 2), +1));
        QVERIFY(!model.neighbour(QDate(2025, 9, 30), -1));
    }
};

QTEST_GUILESS_MAIN(TestPlacesModel)
#include "tst_placesmodel.moc"
