// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/categorytree.h"
#include "dialogs/firststartdialog.h"
#include "mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const Clock morning(QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC));

// What a reader presses, wherever the focus is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

class TestFirstStart final : public QObject
{
    Q_OBJECT

private:
    static QString title(const QDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"stepTitle"_s)->text();
    }

private Q_SLOTS:
    void keyboardAloneLeadsThrough()
    {
        FirstStartDialog dialog({u"cs.LG"_s}, nullptr);
        QSignalSpy chosen(&dialog, &FirstStartDialog::chosen);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(QApplication::focusWidget(), u"cs.cl"_s);
        press(Qt::Key_Return); // takes what was looked for
        QCOMPARE(dialog.findChild<CategoryTree *>()->chosen(),
                 (QStringList{u"cs.CL"_s, u"cs.LG"_s}));
        press(Qt::Key_Return);
        QCOMPARE(title(dialog), u"Your interests"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"tree rings"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"rivers"_s);
        press(Qt::Key_Return);
        QCOMPARE(title(dialog), u"Who ranks"_s);
        press(Qt::Key_Return);
        QCOMPARE(title(dialog), u"Your first day"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"firstChoice"_s)->text().contains(u"cs.CL, cs.LG"_s));
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const QString text = chosen.constFirst().at(1).toString();
        QVERIFY2(text.contains(u"tree rings"_s) && text.contains(u"rivers"_s), qPrintable(text));
    }

    void stepsAreSkippedAndGoneBackTo()
    {
        FirstStartDialog dialog({u"cs.LG"_s}, nullptr);
        QSignalSpy chosen(&dialog, &FirstStartDialog::chosen);
        dialog.show();
        auto *back = dialog.findChild<QPushButton *>(u"stepBack"_s);
        QVERIFY(!back->isEnabled());
        dialog.findChild<QPushButton *>(u"stepOn"_s)->click();
        dialog.findChild<QPlainTextEdit *>(u"interests"_s)->setPlainText(u"oaks"_s);
        back->click();
        QCOMPARE(title(dialog), u"Your categories"_s);
        dialog.findChild<CategoryTree *>()->setChosen({});
        QTRY_VERIFY(!dialog.findChild<QPushButton *>(u"getFirst"_s)->isEnabled());
        dialog.findChild<CategoryTree *>()->setChosen({u"math.ST"_s});
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"getFirst"_s)->isEnabled());
        dialog.findChild<QPushButton *>(u"getFirst"_s)->click();
        QVERIFY(chosen.constFirst().at(1).toString().contains(u"oaks"_s));
        QCOMPARE(chosen.constFirst().at(0).toStringList(), QStringList{u"math.ST"_s});
    }

    // Says so at once, keeps what was chosen, and the sample day is the next step.
    void withoutANetworkTheSampleDayIsOffered()
    {
        const QTemporaryDir folder;
        auto services = *Services::open(Profile::in(folder.path()), morning);
        for (const QString &service : {u"feed"_s, u"listing"_s, u"oai"_s, u"api"_s})
            QVERIFY(services->settings().setText(u"arxiv.%1-url"_s.arg(service),
                                                 u"https://no-such-host.invalid"_s));
        MainWindow window(*services);
        QSignalSpy sample(&window, &MainWindow::sampleRequested);
        window.show();
        FirstStartDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = window.findChild<FirstStartDialog *>());
        dialog->findChild<CategoryTree *>()->setChosen({u"cs.CV"_s});
        dialog->findChild<QPushButton *>(u"getFirst"_s)->click();
        const auto *state = dialog->findChild<QLabel *>(u"firstState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"no network"_s), 30'000);
        QCOMPARE(services->settings().categories(), QStringList{u"cs.CV"_s});
        QVERIFY(services->store().currentRevision().result().value());
        QVERIFY(dialog->findChild<QPushButton *>(u"getFirst"_s)->isEnabled());
        auto *open = dialog->findChild<QPushButton *>(u"openSample"_s);
        QVERIFY(open->isDefault());
        open->click();
        QCOMPARE(sample.size(), 1);
    }

    void theWindowIsNotEmptyBefore()
    {
        const QTemporaryDir folder;
        auto services = *Services::open(Profile::in(folder.path()), morning);
        MainWindow window(*services);
        QSignalSpy sample(&window, &MainWindow::sampleRequested);
        window.show();
        QTRY_VERIFY(window.findChild<FirstStartDialog *>());
        window.findChild<FirstStartDialog *>()->reject();
        auto *peek = window.findChild<QWidget *>(u"samplePeek"_s);
        QTRY_VERIFY(peek->isVisible());
        QTRY_VERIFY(!peek->findChild<QWidget *>(u"peekRows"_s)->accessibleName().isEmpty());
        peek->findChild<QPushButton *>(u"peekSample"_s)->click();
        QCOMPARE(sample.size(), 1);
        // And again from the menu, or when papers are wanted without criteria.
        QTRY_VERIFY(!window.findChild<FirstStartDialog *>());
        window.findChild<QAction *>(u"get"_s)->trigger();
        QVERIFY(window.findChild<FirstStartDialog *>());
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
