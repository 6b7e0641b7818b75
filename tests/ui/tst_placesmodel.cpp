// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placesmodel.h"

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
        QCOMPARE(model.rowCount(), 1);
        model.setDays(threeDays());
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row).data().toString());
        QCOMPARE(rows, (QStringList{u"Starred"_s, u"October 2025"_s, u"Thu 2 Oct"_s, u"Wed 1 Oct"_s,
                                    u"September 2025"_s, u"Tue 30 Sep"_s}));
        const auto month = model.index(1).data(PlacesModel::PlaceRole).value<Place>();
        QVERIFY(month == (Place{Place::Kind::Month, QDate(2025, 10, 1)}));
        QCOMPARE(model.indexOf(month).row(), 1);
        QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
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
        const QModelIndex row = model.indexOf({Place::Kind::Day, QDate(2025, 10, 2)});
        QCOMPARE(row.data(PlacesModel::CountRole).toInt(), 3);
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
