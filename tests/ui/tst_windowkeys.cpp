// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keycaps.h"
#include "mainwindow.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "readingroom.h"
#include "windowactions.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const Clock morning(QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC));

} // namespace

// What the keys do in the window of the sample day.
class TestWindowKeys final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->resize(1280, 800); // whatever the screen
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(list()->model()->rowCount() > 5);
    }

    PickListView *list() const { return m_window->findChild<PickListView *>(u"pickList"_s); }
    PickListPane *pane() const { return m_window->findChild<PickListPane *>(); }
    QTextBrowser *text() const { return m_window->findChild<QTextBrowser *>(u"paperText"_s); }
    QWidget *widget(const QString &name) const { return m_window->findChild<QWidget *>(name); }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }

    ReaderState stored(const ArxivId &id) const
    {
        const Result<QList<Pick>> picks = m_services->store().picks({.types = {}}).result();
        for (const Pick &pick : picks.value_or(QList<Pick>())) {
            if (pick.paper.id == id)
                return pick.reader;
        }
        return {};
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    }

private Q_SLOTS:
    void init()
    {
        auto services = Services::openSample(morning);
        QVERIFY2(services, qPrintable(services ? QString() : services.error().detail));
        m_services = *std::move(services);
        openWindow();
        list()->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void everyCommandHasANameOfItsOwn()
    {
        QStringList names;
        const QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            for (const QAction *each : menu->actions()) {
                if (each->isSeparator() || each->menu())
                    continue;
                QVERIFY2(!each->objectName().isEmpty(), qPrintable(each->text()));
                names.append(each->objectName());
            }
        }
        QVERIFY(names.size() > 40);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void noTwoCommandsShareKeys()
    {
        const QList<KeyBinding> bindings = m_window->findChild<WindowActions *>()->bindings();
        for (const KeyBinding &binding : bindings) {
            for (const QKeySequence &keys : binding.keys)
                QVERIFY2(!holderOf(bindings, keys, binding.command), qPrintable(binding.command));
        }
    }

    void aLetterInAnOpenMenuChoosesThere()
    {
        press(Qt::Key_J);
        const QSignalSpy read(action(u"read"_s), &QAction::triggered);
        press(Qt::Key_U);
        QCOMPARE(read.size(), 1);
        const QSignalSpy zoomedOut(action(u"zoomOut"_s), &QAction::triggered);
        const QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
        const auto view = std::find_if(menus.cbegin(), menus.cend(), [this](const QMenu *menu) {
            return menu->actions().contains(action(u"zoomOut"_s));
        });
        QVERIFY(view != menus.cend());
        (*view)->popup(m_window->pos());
        QTest::keyClick(*view, Qt::Key_U);
        QCOMPARE(zoomedOut.size(), 1);
        QCOMPARE(read.size(), 1);
    }

    void ownKeysReplaceTheDefaultOnes()
    {
        QVERIFY(m_services->settings().setOwnKeys(u"star"_s, u"F; Ctrl+J"_s));
        m_window.reset();
        openWindow();
        list()->setFocus();
        press(Qt::Key_J);
        const ArxivId id = pane()->currentPick()->paper.id;
        press(Qt::Key_S);
        press(Qt::Key_F);
        QTRY_VERIFY(stored(id).starred);
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(!stored(id).starred);
    }

    void sheetOpensByQuestionMarkInTheListOnly()
    {
        press(Qt::Key_Question);
        QTRY_VERIFY(widget(u"shortcutSheet"_s));
        delete widget(u"shortcutSheet"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        auto *editor = m_window->findChild<QPlainTextEdit *>(u"criteriaEditor"_s);
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClicks(editor, u"?/wz"_s);
        QVERIFY(editor->toPlainText().startsWith(u"?/wz"_s));
        QVERIFY(!widget(u"shortcutSheet"_s));
    }

    void undoSaysWhatAndRedoDoesItAgain()
    {
        press(Qt::Key_J);
        const ArxivId id = pane()->currentPick()->paper.id;
        press(Qt::Key_S);
        QTRY_VERIFY(stored(id).starred);
        QVERIFY2(action(u"undo"_s)->text().contains(u"star"_s),
                 qPrintable(action(u"undo"_s)->text()));
        QVERIFY(!action(u"redo"_s)->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!stored(id).starred);
        QVERIFY(action(u"redo"_s)->text().contains(u"star"_s));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stored(id).starred);
    }

    void allShownBecomeReadAndComeBackAtOnce()
    {
        const QList<Pick> shown = pane()->shownPicks();
        QVERIFY(shown.size() > 3);
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stored(shown.constLast().paper.id).isRead());
        QTRY_VERIFY(widget(u"toast"_s)->isVisible());
        QVERIFY(m_window->findChild<QLabel *>(u"toastText"_s)
                    ->text()
                    .contains(QString::number(shown.size())));
        m_window->findChild<QToolButton *>(u"toastUndo"_s)->click();
        QTRY_VERIFY(!stored(shown.constFirst().paper.id).isRead());
        QVERIFY(!stored(shown.constLast().paper.id).isRead());
        QTRY_VERIFY(!widget(u"toast"_s)->isVisible());
    }

    void manyStaySelectedForMore()
    {
        const qsizetype papers = pane()->shownPicks().size();
        list()->selectAll();
        press(Qt::Key_X);
        QTRY_VERIFY(stored(pane()->shownPicks().constLast().paper.id).dismissed);
        QCOMPARE(pane()->selectedPicks().size(), papers);
    }

    void aboveAndBelowAreAsTheListShowsThem()
    {
        const QList<Pick> shown = pane()->shownPicks();
        pane()->selectPick(shown.at(2).paper.id);
        action(u"markAboveRead"_s)->trigger();
        QTRY_VERIFY(stored(shown.at(1).paper.id).isRead());
        QVERIFY(stored(shown.at(0).paper.id).isRead());
        QVERIFY(!stored(shown.at(2).paper.id).isRead());
        action(u"markBelowRead"_s)->trigger();
        QTRY_VERIFY(stored(shown.constLast().paper.id).isRead());
        QVERIFY(!stored(shown.at(2).paper.id).isRead());
    }

    void toastGoesByItself()
    {
        m_window->findChild<QTimer *>(u"toastTimer"_s)->setInterval(20);
        press(Qt::Key_J);
        press(Qt::Key_X);
        QTRY_VERIFY(widget(u"toast"_s)->isVisible());
        QTRY_VERIFY(!widget(u"toast"_s)->isVisible());
    }

    void papersReadByThemselvesAreNotInTheWay()
    {
        m_window->findChild<QTimer *>(u"readTimer"_s)->setInterval(20);
        press(Qt::Key_J);
        const ArxivId first = pane()->currentPick()->paper.id;
        QTRY_VERIFY(stored(first).isRead());
        press(Qt::Key_X);
        const ArxivId second = pane()->currentPick()->paper.id;
        QTRY_VERIFY(stored(second).isRead());
        QVERIFY(stored(first).dismissed);
        QTRY_VERIFY(pane()->currentPick()->reader.isRead());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!stored(first).dismissed);
        QTRY_VERIFY(stored(first).isRead() && stored(second).isRead());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stored(first).dismissed);
    }

    void cutoffsAndPapersComeBackInOneOrder()
    {
        press(Qt::Key_J);
        const ArxivId id = pane()->currentPick()->paper.id;
        press(Qt::Key_S);
        QTRY_VERIFY(stored(id).starred);
        const int before = m_services->settings().relevanceCutoff();
        auto *slider = m_window->findChild<QSlider *>(u"relevanceSlider"_s);
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE(m_services->settings().relevanceCutoff(), 1);
        QTRY_VERIFY(action(u"undo"_s)->text().contains(u"cut-offs"_s));
        list()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_services->settings().relevanceCutoff(), before);
        QCOMPARE(slider->value(), before);
        QVERIFY(stored(id).starred);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!stored(id).starred);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_services->settings().relevanceCutoff(), 1);
        QTRY_VERIFY(stored(id).starred);
    }

    void savedCriteriaComeBack()
    {
        Store &store = m_services->store();
        const int before = store.currentRevision().result().value()->number;
        press(Qt::Key_E, Qt::ControlModifier);
        auto *editor = m_window->findChild<QPlainTextEdit *>(u"criteriaEditor"_s);
        QTRY_VERIFY(editor->hasFocus());
        editor->selectAll();
        QTest::keyClicks(editor, u"graphs"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(store.currentRevision().result().value()->number != before);
        QTRY_VERIFY(action(u"undo"_s)->text().contains(u"criteria"_s));
        action(u"undo"_s)->trigger();
        QTRY_COMPARE(store.currentRevision().result().value()->number, before);
        QTRY_VERIFY(action(u"redo"_s)->text().contains(u"criteria"_s));
    }

    void triageGoesThroughTheList()
    {
        const QList<Pick> shown = pane()->shownPicks({Band::In, Band::Maybe});
        QVERIFY(shown.size() >= 4);
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(widget(u"triageBar"_s)->isVisible());
        QVERIFY(!list()->isVisible());
        QVERIFY(text()->hasFocus());
        QCOMPARE(pane()->currentPick()->paper.id, shown.at(0).paper.id);
        press(Qt::Key_S);
        QCOMPARE(pane()->currentPick()->paper.id, shown.at(1).paper.id);
        QVERIFY(m_window->findChild<QLabel *>(u"statusText"_s)->text().contains(u"starred"_s));
        press(Qt::Key_X);
        QCOMPARE(pane()->currentPick()->paper.id, shown.at(2).paper.id);
        press(Qt::Key_W);
        QCOMPARE(pane()->currentPick()->paper.id, shown.at(3).paper.id);
        const QString left = m_window->findChild<QLabel *>(u"triageLeft"_s)->text();
        QVERIFY2(left.startsWith(QString::number(shown.size() - 3)), qPrintable(left));
        QVERIFY(m_window->findChild<QLabel *>(u"triageScope"_s)->text().contains(u"Maybe"_s));

        press(Qt::Key_Z);
        QTRY_COMPARE(pane()->currentPick()->paper.id, shown.at(2).paper.id);
        QTRY_VERIFY(!stored(shown.at(2).paper.id).toRead);
        press(Qt::Key_J);
        QCOMPARE(pane()->currentPick()->paper.id, shown.at(3).paper.id);

        const int hints =
            widget(u"triageBar"_s)->findChild<KeyCaps *>()->parentWidget()->sizeHint().width();
        press(Qt::Key_Escape);
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(!widget(u"triageBar"_s)->isVisible());
        press(Qt::Key_T, Qt::ControlModifier); // the keys are told anew, not once more
        QTRY_COMPARE(
            widget(u"triageBar"_s)->findChild<KeyCaps *>()->parentWidget()->sizeHint().width(),
            hints);
        pane()->selectPick(shown.at(3).paper.id);
        press(Qt::Key_Escape);
        QTRY_VERIFY(list()->isVisible());
        QCOMPARE(pane()->currentPick()->paper.id, shown.at(3).paper.id);
        QVERIFY(stored(shown.at(0).paper.id).starred);
        QVERIFY(stored(shown.at(1).paper.id).dismissed);
    }

    void triageEndsWithWhatItCameTo()
    {
        const qsizetype papers = pane()->shownPicks({Band::In, Band::Maybe}).size();
        press(Qt::Key_T, Qt::ControlModifier);
        press(Qt::Key_S);
        for (qsizetype i = 1; i < papers; ++i)
            press(Qt::Key_J);
        QTRY_VERIFY(widget(u"triageSummary"_s)->isVisible());
        QVERIFY(m_window->findChild<QLabel *>(u"triageText"_s)->text().contains(u"1 starred"_s));
        m_window->findChild<QPushButton *>(u"triageContinue"_s)->click();
        QTRY_VERIFY(text()->isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(list()->isVisible());
    }

    void narrowWindowShowsListOrPaper()
    {
        m_window->resize(640, 700);
        QTRY_VERIFY(!text()->isVisible());
        QCOMPARE(m_window->width(), 640);
        QVERIFY(!widget(u"leftPane"_s)->isVisible());
        press(Qt::Key_J);
        press(Qt::Key_Return);
        QTRY_VERIFY(text()->isVisible());
        QVERIFY(!list()->isVisible());
        QVERIFY(text()->hasFocus());
        QCoreApplication::processEvents();
        QCOMPARE(text()->verticalScrollBar()->value(), 0); // its title is in sight
        press(Qt::Key_Escape);
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(list()->hasFocus());
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(widget(u"leftPane"_s)->isVisible());
        m_window->resize(1280, 800);
        QTRY_VERIFY(text()->isVisible() && list()->isVisible());
    }

    void paperGoesBelowTheList()
    {
        action(u"classicLayout"_s)->trigger();
        QTRY_VERIFY(text()->mapTo(m_window.get(), QPoint()).y() >
                    list()->mapTo(m_window.get(), QPoint()).y() + 50);
        QVERIFY(m_services->settings().isClassicLayout());
    }

    void returnTakesATag()
    {
        press(Qt::Key_J);
        const ArxivId paper = pane()->currentPick()->paper.id;
        press(Qt::Key_T);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"tag"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"cuts"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(stored(paper).tags, QStringList{u"cuts"_s});
        press(Qt::Key_Escape);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(stored(paper).tags.isEmpty());
    }

    void papersOfATopicAreShown()
    {
        const qsizetype all = pane()->shownKeys().size();
        QMenu *menu = m_window->findChild<QToolButton *>(u"topicFilter"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QTRY_VERIFY(menu->actions().size() > 2);
        menu->actions().at(2)->trigger(); // after "Any" and the line
        QVERIFY(!pane()->shownKeys().isEmpty());
        QVERIFY(pane()->shownKeys().size() < all);
    }

    void keysGoFromPaneToPane()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(widget(u"paper"_s)->isAncestorOf(QApplication::focusWidget())); // without a paper
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_J);
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(text()->hasFocus());
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(list()->hasFocus());
        press(Qt::Key_F6);
        QVERIFY(text()->hasFocus());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(list()->hasFocus());
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(widget(u"places"_s)->hasFocus());
    }

    void whereKeysHaveGoneIsFramed()
    {
        const auto isFramed = [this](const QWidget *pane) {
            const QWidget *ring = widget(u"focusRing"_s);
            return ring->isVisible() &&
                   ring->geometry() ==
                       QRect(pane->mapTo(m_window.get(), QPoint(0, 0)), pane->size());
        };
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(isFramed(QApplication::focusWidget())); // without a paper
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_J);
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(isFramed(text()));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
        QVERIFY(!isFramed(list()));
        press(Qt::Key_2, Qt::ControlModifier); // where one is already
        QVERIFY(isFramed(list()));
    }
};

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
