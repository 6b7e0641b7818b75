// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelayout.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestPaneLayout final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    PaneLayout *m_panes = nullptr;
    PaneLayout::Panes m_parts;

    void openAt(int characters)
    {
        m_window->resize(qMax(901, m_window->fontMetrics().averageCharWidth() * characters), 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_parts = {new QWidget, new QWidget, new QWidget, new QWidget};
        m_panes = new PaneLayout(m_parts, m_window.get());
        auto *row = new QHBoxLayout(m_window.get());
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_panes);
    }

    void cleanup() { m_window.reset(); }

    void threePanesWhereThereIsRoom()
    {
        openAt(200);
        QVERIFY(!m_panes->hasDrawer() && !m_panes->isNarrow());
        QVERIFY(m_parts.places->isVisible());
        QVERIFY(m_parts.list->isVisible() && m_parts.paper->isVisible());
    }

    // As a dock beside them leaves it.
    void placesBecomeADrawerBeforeTheRestIsCrushed()
    {
        openAt(200);
        m_panes->setMaximumWidth(m_window->fontMetrics().averageCharWidth() * 150);
        QTRY_VERIFY(m_panes->hasDrawer());
        QVERIFY(!m_panes->isNarrow());
        QVERIFY(!m_parts.places->isVisible());
        QVERIFY(m_parts.list->isVisible() && m_parts.paper->isVisible());
        m_panes->setPlacesShown(true);
        QVERIFY(m_parts.places->isVisible());
        m_panes->setMaximumWidth(QWIDGETSIZE_MAX);
        QTRY_VERIFY(!m_panes->hasDrawer());
        QVERIFY(m_parts.places->isVisible());
    }

    void oneOfListAndPaperWhereItIsNarrow()
    {
        openAt(200);
        m_panes->setMaximumWidth(m_window->fontMetrics().averageCharWidth() * 90);
        QTRY_VERIFY(m_panes->isNarrow());
        QVERIFY(m_panes->hasDrawer());
        QVERIFY(m_parts.list->isVisible() && !m_parts.paper->isVisible());
        m_panes->setPaperInFront(true);
        QVERIFY(!m_parts.list->isVisible() && m_parts.paper->isVisible());
    }
};

QTEST_MAIN(TestPaneLayout)
#include "tst_panelayout.moc"
