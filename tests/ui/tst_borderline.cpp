// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/borderline.h"
#include "models/picklistmodel.h"
#include "panes/filterchips.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QToolButton>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

ScoreCell cellIn(const Pick &pick)
{
    const PickColumns columns = pickListOf({pick}).columns;
    return scoreCell(columns.relevance.constFirst(), columns.novelty.constFirst(),
                     columns.flags.constFirst());
}

Pick disputed(const QString &id, int relevance, int novelty)
{
    Pick made = scoredPick(id, relevance, novelty);
    made.score->opinions = Opinions{.count = 2,
                                    .leastRelevance = relevance - 1,
                                    .mostRelevance = relevance,
                                    .leastNovelty = novelty,
                                    .mostNovelty = novelty};
    return made;
}

// Well in, on the cut-off, a point below it, well out, unscored.
QList<Pick> fivePicks()
{
    return {scoredPick(u"2510.00001"_s, 10, 9), scoredPick(u"2510.00002"_s, 8, 9),
            disputed(u"2510.00003"_s, 7, 9), scoredPick(u"2510.00004"_s, 3, 3),
            pick(u"2510.00005"_s)};
}

QToolButton *chipOf(const QWidget &chips)
{
    return chips.findChild<QToolButton *>(u"borderlineFilter"_s);
}

} // namespace

class TestBorderline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A table of cells must not tell another zone than the command line does.
    void cellsStandWherePicksDo()
    {
        for (const Cutoffs cutoffs : {Cutoffs{8, 7}, Cutoffs{1, 1}, Cutoffs{10, 10}}) {
            for (int relevance = 0; relevance <= 10; ++relevance) {
                for (int novelty = 0; novelty <= 10; ++novelty) {
                    Pick one = scoredPick(u"2510.00001"_s, relevance, novelty);
                    compare(one, cutoffs);
                    one.score->scorer = {};
                    one.score->state = Score::State::Estimated;
                    compare(one, cutoffs);
                    one.followedAuthors = {{u"Ada Writer"_s, FollowedAuthor::Reason::Id}};
                    compare(one, cutoffs);
                }
            }
        }
        compare(pick(u"2510.00001"_s), {8, 7});
    }

    void rowsSayWhatOnePointWouldDo()
    {
        PickListModel model;
        const QAbstractItemModelTester tester(&model);
        ListView view;
        view.collapsed.clear();
        model.showList(pickListOf(fivePicks()), view, true);
        const auto mark = [&model](const QString &id) {
            return static_cast<BorderlineMark>(
                rowOf(model, id).data(PickListModel::BorderlineRole).toInt());
        };
        const auto words = [&model](const QString &id, int role) {
            return rowOf(model, id).data(role).toString();
        };
        QVERIFY(mark(u"2510.00001"_s) == BorderlineMark::None);
        QVERIFY(mark(u"2510.00002"_s) == BorderlineMark::Borderline);
        QVERIFY(mark(u"2510.00003"_s) == BorderlineMark::Disputed);
        QVERIFY(mark(u"2510.00005"_s) == BorderlineMark::None);
        QVERIFY(!words(u"2510.00001"_s, Qt::AccessibleTextRole).contains(u"Borderline"_s));
        for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
            QVERIFY(words(u"2510.00002"_s, role).contains(u"less of relevance it is out"_s));
            QVERIFY(words(u"2510.00003"_s, role).contains(u"more of relevance it is in"_s));
            QVERIFY(words(u"2510.00003"_s, role).contains(u"Disputed"_s));
        }
        view = model.view();
        view.cutoffs = {10, 9};
        model.setView(view);
        QVERIFY(mark(u"2510.00001"_s) == BorderlineMark::Borderline);
        QVERIFY(mark(u"2510.00002"_s) == BorderlineMark::None);
    }

    void theChipCountsAndLeavesThem()
    {
        const PickList list = pickListOf(fivePicks());
        const SortedColumns columns = sortedColumns(list.columns, ListOrder::Sum);
        FilterChips chips;
        chips.showCounts(columns, {8, 7});
        QToolButton *chip = chipOf(chips);
        QVERIFY(chip->text().contains(u'2'));
        QVERIFY(chip->accessibleName().contains(u"2 paper"_s));
        QVERIFY(chip->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(chip, Qt::Key_Space);
        QVERIFY(chip->isChecked());
        ListView view;
        chips.applyTo(&view);
        QVERIFY(view.borderlineOnly && view.isFiltered());
        PickListModel model;
        const QAbstractItemModelTester tester(&model);
        model.showList(list, view);
        QCOMPARE(model.arrangement().shown(), 2);
        QCOMPARE(model.arrangement().hiddenByFilters, 3);
        chips.clear();
        chips.applyTo(&view);
        QVERIFY(!view.borderlineOnly);
        chips.showCounts(columns, {1, 1});
        QVERIFY(chip->isHidden());
    }

    void aCollapsedMaybeDoesNotHideThem()
    {
        ListView view;
        view.collapsed = {Band::Maybe, Band::Out};
        view.borderlineOnly = true;
        PickListModel model;
        model.showList(pickListOf(fivePicks()), view);
        QVERIFY(rowOf(model, u"2510.00003"_s).isValid());
    }

private:
    static QModelIndex rowOf(const PickListModel &model, const QString &id)
    {
        return model.indexOf(*ArxivId::fromString(id));
    }

    static void compare(const Pick &pick, Cutoffs cutoffs)
    {
        QVERIFY(borderlinePlace(cellIn(pick), cutoffs) == zonePlaceOf(pick, cutoffs));
    }
};

QTEST_MAIN(TestBorderline)
#include "tst_borderline.moc"
