// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/columnheader.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "support/builders.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestColumnHeader final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PickListPane> m_pane;
    ColumnHeader *m_header = nullptr;

    PickColumnsLayout columns() const
    {
        return static_cast<PickDelegate *>(m_pane->view()->itemDelegate())
            ->columns(m_pane->view()->font(), m_pane->view()->viewport()->width());
    }

    void click(int column)
    {
        const QPoint middle(m_header->sectionViewportPosition(column) +
                                m_header->sectionSize(column) / 2,
                            m_header->height() / 2);
        QTest::mouseClick(m_header->viewport(), Qt::LeftButton, {}, middle);
    }

    ListOrder order() const
    {
        return static_cast<ListOrder>(
            m_pane->findChild<QComboBox *>(u"order"_s)->currentData().toInt());
    }

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<PickListPane>();
        m_pane->setCutoffs({1, 1});
        m_pane->resize(900, 600);
        m_header = m_pane->findChild<ColumnHeader *>(u"columnHeader"_s);
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 9, 5),
                                scoredPick(u"2510.00002"_s, 5, 10)};
        m_pane->showList({Place::Kind::Day, QDate(2025, 10, 1)}, pickListOf(picks));
        m_pane->setDensity(Density::Columns);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void standsAboveTheColumnsOnly()
    {
        QVERIFY(m_header->isVisible());
        m_pane->setDensity(Density::Cards);
        QVERIFY(!m_header->isVisible());
    }

    void namesStandAboveWhatTheyName()
    {
        const PickColumnsLayout places = columns();
        for (const auto &[column, place] : {std::pair(ColumnHeader::Title, places.title),
                                            std::pair(ColumnHeader::Authors, places.authors),
                                            std::pair(ColumnHeader::Category, places.category),
                                            std::pair(ColumnHeader::Day, places.day)}) {
            const int start = m_header->sectionViewportPosition(column);
            QVERIFY(start <= place.left() && place.left() < start + 8);
            QVERIFY(place.right() <= start + m_header->sectionSize(column));
        }
    }

    void columnsWithoutRoomHaveNoName()
    {
        m_pane->resize(400, 600);
        QVERIFY(m_header->isSectionHidden(ColumnHeader::Authors));
        QVERIFY(m_header->isSectionHidden(ColumnHeader::Day));
        QVERIFY(!m_header->isSectionHidden(ColumnHeader::Category));
    }

    void aClickSortsAndAnotherLeadsBack()
    {
        click(ColumnHeader::Novelty);
        QCOMPARE(order(), ListOrder::Novelty);
        QCOMPARE(m_header->sortIndicatorSection(), int(ColumnHeader::Novelty));
        click(ColumnHeader::Novelty);
        QCOMPARE(order(), ListOrder::Sum);
        click(ColumnHeader::Relevance);
        QCOMPARE(order(), ListOrder::Relevance);
        click(ColumnHeader::Title); // in no order of its own
        QCOMPARE(order(), ListOrder::Relevance);
        QCOMPARE(m_header->sortIndicatorSection(), int(ColumnHeader::Relevance));
    }

    void anEdgeMovesBetweenNeighbours()
    {
        const PickColumnsLayout before = columns();
        m_header->resizeSection(ColumnHeader::Authors,
                                m_header->sectionSize(ColumnHeader::Authors) + 20);
        const PickColumnsLayout after = columns();
        QCOMPARE(after.authors.width(), before.authors.width() + 20);
        QCOMPARE(after.category.width(), before.category.width() - 20);
        QCOMPARE(after.day, before.day);
        QCOMPARE(after.title, before.title);
        m_header->resizeSection(ColumnHeader::Category, 1); // no column disappears
        QCOMPARE(columns().category.width(), 24);
    }

    void widthsAreKept()
    {
        m_pane->setColumnWidths({.authors = 200, .category = 60, .day = 70});
        QCOMPARE(columns().authors.width(), 200);
        QCOMPARE(columns().day.width(), 70);
        QCOMPARE(m_pane->columnWidths().category, 60);
    }
};

QTEST_MAIN(TestColumnHeader)
#include "tst_columnheader.moc"
