// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestFocusRing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesWhatKeysCameTo()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *left = new QListView(&window);
        auto *right = new QListView(&window);
        row->addWidget(left);
        row->addWidget(right);
        FocusRing ring(&window);
        ring.watch(left, left);
        ring.watch(right, right);
        window.resize(400, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        right->setFocus();
        left->setFocus(Qt::ShortcutFocusReason);
        QVERIFY(ring.isVisible());
        QCOMPARE(ring.geometry(), left->geometry());
        window.resize(600, 300);
        QTRY_COMPARE(ring.geometry(), left->geometry());
        QTest::keyClick(left, Qt::Key_Tab);
        QVERIFY(right->hasFocus());
        QCOMPARE(ring.geometry(), right->geometry());
        QTest::mouseClick(left->viewport(), Qt::LeftButton);
        QVERIFY(left->hasFocus());
        QVERIFY(!ring.isVisible());
    }

    void whatIsWithinIsNotCovered()
    {
        QWidget window;
        FocusRing ring(&window);
        QLineEdit other(&window);
        QListView list(&window);
        ring.watch(&list, &list);
        window.resize(200, 200);
        list.resize(200, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        list.setFocus(Qt::TabFocusReason);
        QVERIFY(ring.testAttribute(Qt::WA_TransparentForMouseEvents));
        QVERIFY(!ring.mask().contains(QPoint(100, 100)));
        QVERIFY(ring.mask().contains(QPoint(0, 100)));
        QCOMPARE(window.childAt(100, 100), list.viewport());
    }
};

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
