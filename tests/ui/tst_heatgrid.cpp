// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "models/picklist.h"
#include "panes/cutoffcorner.h"
#include "panes/filterbar.h"
#include "panes/gridpanel.h"
#include "panes/heatgrid.h"
#include "support/builders.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

// 38 papers: 19 of them pass 8 and 7.
QList<Pick> somePicks()
{
    QList<Pick> picks;
    for (int i = 0; i < 38; ++i) {
        const QString id = u"2510.%1"_s.arg(i + 1, 5, 10, QChar(u'0'));
        picks.append(i < 19 ? scoredPick(id, 8 + i % 3, 7 + i % 2) : scoredPick(id, 5, 3));
    }
    picks[0].reader.starred = true;
    return picks;
}

void showOn(HeatGrid *grid, Cutoffs cutoffs = {8, 7})
{
    grid->resize(480, 300);
    grid->setGrid(scoreMapOf(somePicks()));
    grid->setCutoffs(cutoffs);
    grid->show();
    QVERIFY(QTest::qWaitForWindowExposed(grid));
}

QPoint middleOf(const HeatGrid &grid, GridCell cell)
{
    return grid.map().rectOf(cell).center().toPoint();
}

} // namespace

class TestHeatGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysBothCutoffs()
    {
        HeatGrid grid;
        showOn(&grid);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(grid.corner());
        const QString sentence = u"Relevance at least 8, novelty at least 7, 19 of 38 shown"_s;
        QCOMPARE(face->text(QAccessible::Name), sentence);
        QCOMPARE(face->text(QAccessible::Value), sentence);
        QCOMPARE(face->role(), QAccessible::Slider);
        QCOMPARE(face->valueInterface()->currentValue().toInt(), 8);
        QCOMPARE(face->valueInterface()->maximumValue().toInt(), 10);
    }

    void cornerGoesByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::addColumn<int>("relevance");
        QTest::addColumn<int>("novelty");
        QTest::newRow("right") << Qt::Key_Right << Qt::NoModifier << 6 << 5;
        QTest::newRow("left") << Qt::Key_Left << Qt::NoModifier << 4 << 5;
        QTest::newRow("up") << Qt::Key_Up << Qt::NoModifier << 5 << 6;
        QTest::newRow("down") << Qt::Key_Down << Qt::NoModifier << 5 << 4;
        QTest::newRow("page up") << Qt::Key_PageUp << Qt::NoModifier << 7 << 5;
        QTest::newRow("page down, novelty") << Qt::Key_PageDown << Qt::ShiftModifier << 5 << 3;
        QTest::newRow("home") << Qt::Key_Home << Qt::NoModifier << 1 << 5;
        QTest::newRow("end, novelty") << Qt::Key_End << Qt::ShiftModifier << 5 << 10;
    }

    void cornerGoesByKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifier, modifier);
        QFETCH(int, relevance);
        QFETCH(int, novelty);
        HeatGrid grid;
        showOn(&grid, {5, 5});
        const QSignalSpy changed(&grid, &HeatGrid::cutoffsChanged);
        QTest::keyClick(grid.corner(), key, modifier);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(grid.cutoffs(), (Cutoffs{relevance, novelty}));
    }

    void cornerIsDraggedLive()
    {
        HeatGrid grid;
        showOn(&grid);
        const QSignalSpy changed(&grid, &HeatGrid::cutoffsChanged);
        CutoffCorner *corner = grid.corner();
        QVERIFY(corner->width() >= 24 && corner->height() >= 24);
        QTest::mousePress(corner, Qt::LeftButton);
        for (const Cutoffs wanted : {Cutoffs{8, 8}, Cutoffs{9, 8}, Cutoffs{1, 1}}) {
            const QPoint at = grid.map().cornerOf(wanted).toPoint();
            QTest::mouseMove(corner, corner->mapFromParent(at));
            QCOMPARE(grid.cutoffs(), wanted);
        }
        QTest::mouseRelease(corner, Qt::LeftButton);
        QCOMPARE(changed.size(), 3);
    }

    void mirrorsFromRightToLeft()
    {
        HeatGrid grid;
        grid.setLayoutDirection(Qt::RightToLeft);
        showOn(&grid, {5, 5});
        QVERIFY(grid.map().rectOf({10, 5}).left() < grid.map().rectOf({1, 5}).left());
        for (int relevance = 1; relevance <= 10; ++relevance) {
            const Cutoffs cutoffs{relevance, 11 - relevance};
            QCOMPARE(grid.map().cutoffsAt(grid.map().cornerOf(cutoffs)), cutoffs);
            const GridCell cell{relevance, relevance};
            QVERIFY(grid.map().cellAt(grid.map().rectOf(cell).center()) == cell);
        }
        QTest::keyClick(grid.corner(), Qt::Key_Left);
        QCOMPARE(grid.cutoffs(), (Cutoffs{6, 5}));
    }

    void aClickLooksIntoACell()
    {
        HeatGrid grid;
        showOn(&grid);
        QSignalSpy chosen(&grid, &HeatGrid::cellChosen);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, middleOf(grid, {5, 3}));
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.first().first().value<GridCell>() == (GridCell{5, 3}));
        QTest::mouseClick(&grid, Qt::LeftButton, {}, middleOf(grid, {2, 2})); // nothing there
        QCOMPARE(chosen.size(), 1);
        grid.setReadOnly(true);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, middleOf(grid, {5, 3}));
        QCOMPARE(chosen.size(), 1);
    }

    void theCursorGoesByKeysAndEnterOpens()
    {
        HeatGrid grid;
        showOn(&grid);
        QSignalSpy chosen(&grid, &HeatGrid::cellChosen);
        for (const auto key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Up, Qt::Key_Up})
            QTest::keyClick(&grid, key);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&grid, Qt::Key_Right);
        QVERIFY(grid.currentCell() == (GridCell{5, 3}));
        QCOMPARE(grid.accessibleDescription(),
                 u"Relevance 5, novelty 3: 19 paper(s), not picked"_s);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(grid.cutoffs(), (Cutoffs{8, 7}));
    }

    void isATableOfNamedCells()
    {
        HeatGrid grid;
        showOn(&grid);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&grid);
        QCOMPARE(face->role(), QAccessible::Table);
        QVERIFY(!face->text(QAccessible::Name).isEmpty());
        QAccessibleTableInterface *table = face->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 10);
        QCOMPARE(table->columnCount(), 10);
        QCOMPARE(face->childCount(), 101); // and the corner
        QCOMPARE(face->child(100)->object(), grid.corner());
        QAccessibleInterface *cell = table->cellAt(3, 7);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QVERIFY2(cell->text(QAccessible::Name).startsWith(u"Relevance 8, novelty 7: "_s),
                 qPrintable(cell->text(QAccessible::Name)));
        QVERIFY(cell->text(QAccessible::Name).contains(u"1 starred, picked"_s));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 3);
        QCOMPARE(cell->parent(), face);
        QCOMPARE(face->indexOfChild(cell), 37);
        QVERIFY(grid.rect().contains(grid.mapFromGlobal(cell->rect().center())));
        QCOMPARE(table->rowDescription(0), u"Novelty 10"_s);
        for (int i = 0; i < face->childCount(); ++i)
            QVERIFY(!face->child(i)->text(QAccessible::Name).isEmpty());
        const QSignalSpy chosen(&grid, &HeatGrid::cellChosen);
        cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 1);
    }

    void papersWithoutNoveltyHaveARow()
    {
        HeatGrid grid;
        grid.resize(480, 300);
        grid.setGrid(scoreMapOf({scoredPick(u"2510.00001"_s, 8, 0)}));
        grid.setCutoffs({8, 10});
        QCOMPARE(grid.map().rows(), 11);
        QVERIFY(grid.cutoffSentence().endsWith(u"1 of 1 shown"_s));
        QCOMPARE(grid.cellSentence({8, 0}), u"Relevance 8, without novelty: 1 paper(s), picked"_s);
    }

    void countsAreReadableInBothThemes()
    {
        for (const bool isDark : {false, true}) {
            HeatGrid grid;
            QPalette palette;
            palette.setColor(QPalette::Base, isDark ? QColor(30, 30, 30) : QColor(Qt::white));
            palette.setColor(QPalette::Text, isDark ? QColor(235, 235, 235) : QColor(Qt::black));
            grid.setPalette(palette);
            grid.resize(480, 300);
            grid.setGrid(scoreMapOf(somePicks()));
            const QImage image = grid.grab().toImage();
            // Full cells differ from empty ones, and their number from their ground.
            const QRect full = grid.map().rectOf({5, 3}).toRect().adjusted(3, 3, -3, -3);
            double most = 1;
            const QColor ground = image.pixelColor(full.topLeft());
            for (int y = full.top(); y <= full.bottom(); ++y) {
                for (int x = full.left(); x <= full.right(); ++x)
                    most = std::max(most, contrastRatio(ground, image.pixelColor(x, y)));
            }
            QVERIFY2(most >= 4.0, qPrintable(QString::number(most)));
        }
    }

    void tellsWhatMovingWouldDo()
    {
        const ScoreMap grid = scoreMapOf(somePicks());
        QCOMPARE(moveText(grid, {1, 1}, {8, 7}), u"38 → 19 paper(s)"_s);
        QCOMPARE(moveText(grid, {8, 7}, {9, 7}), u"19 → 12 paper(s), 1 starred would hide"_s);
        GridPanel panel;
        panel.showGrid(grid, {8, 7});
        const auto *count = panel.findChild<QLabel *>(u"gridCount"_s);
        QCOMPARE(count->text(), u"19 of 38 shown"_s);
        CutoffCorner *corner = panel.grid()->corner();
        QTest::mousePress(corner, Qt::LeftButton);
        const QPoint at = panel.grid()->map().cornerOf({9, 7}).toPoint();
        QTest::mouseMove(corner, corner->mapFromParent(at));
        QCOMPARE(count->text(), u"19 → 12 paper(s), 1 starred would hide"_s);
        QTest::mouseRelease(corner, Qt::LeftButton);
        QCOMPARE(count->text(), u"12 of 38 shown"_s);
    }

    void theBarOpensItAndLooksIntoCells()
    {
        FilterBar bar;
        bar.show();
        bar.setCutoffs({8, 7});
        const QList<Pick> picks = somePicks();
        ListView view;
        const auto follow = [&] {
            bar.applyTo(&view);
            const PickList list = pickListOf(picks);
            const SortedColumns columns = sortedColumns(list.columns, view.order);
            Arrangement arranged;
            arrange(columns, {}, view, &arranged);
            bar.showCounts(columns, arranged, view, list.leastHIndex);
            return arranged;
        };
        connect(&bar, &FilterBar::changed, &bar, follow);
        auto *panel = bar.findChild<GridPanel *>();
        QVERIFY(panel->isHidden());
        panel->toggle()->click();
        QVERIFY(!panel->isHidden() && panel->isOpen());
        QTest::keyClick(panel->grid()->corner(), Qt::Key_Right);
        QCOMPARE(bar.cutoffs(), (Cutoffs{9, 7}));
        QCOMPARE(panel->grid()->cutoffs(), (Cutoffs{9, 7}));

        auto *chip = bar.findChild<QAbstractButton *>(u"cellChip"_s);
        QVERIFY(chip->isHidden());
        panel->grid()->choose({5, 3});
        QVERIFY(!chip->isHidden());
        QCOMPARE(chip->text(), u"R 5 · N 3 ×"_s);
        QVERIFY(view.cell == (GridCell{5, 3}));
        QCOMPARE(follow().shown(), 19); // though their band is collapsed
        chip->click();
        QVERIFY(!view.cell && chip->isHidden());
        panel->grid()->choose({5, 3});
        bar.clearFilters();
        QVERIFY(!view.cell);
        panel->grid()->corner()->setFocus();
        QTest::keyClick(panel->grid()->corner(), Qt::Key_Escape);
        QVERIFY(panel->isHidden());
    }
};

QTEST_MAIN(TestHeatGrid)
#include "tst_heatgrid.moc"
