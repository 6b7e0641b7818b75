// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logbook.h"
#include "dialogs/helpdialog.h"
#include "dialogs/logdialog.h"
#include "mainwindow.h"
#include "panes/criteriadock.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLoggingCategory>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logTest, "firstlight.test", QtWarningMsg)

const Clock morning(QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC));

} // namespace

class TestHelp final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    QString shownTitle() const
    {
        const auto *pages = qApp->activeWindow()->findChild<QListWidget *>(u"helpPages"_s);
        return pages ? pages->currentItem()->text() : QString();
    }

private Q_SLOTS:
    void init() { m_services = *Services::openSample(morning); }
    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void pagesAreWholeAndTheirLinksLeadSomewhere()
    {
        const QList<HelpPage> pages = helpPages(u"de_DE"_s); // not translated: in English
        QVERIFY(pages.size() >= 8);
        QStringList ids;
        for (const HelpPage &page : pages)
            ids.append(page.id);
        static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
        for (const HelpPage &page : pages) {
            QVERIFY2(page.text.startsWith(u"# "_s) && page.text.size() > 200, qPrintable(page.id));
            QVERIFY(!page.title.isEmpty());
            for (auto found = link.globalMatch(page.text); found.hasNext();) {
                const QString target = found.next().captured(1);
                const bool leadsOn = target.startsWith(u"https://"_s) ||
                                     (target.startsWith(u"help:"_s) && ids.contains(target.mid(5)));
                QVERIFY2(leadsOn, qPrintable(target));
            }
        }
    }

    // A key that a page names is one that the window has.
    void keysOfThePagesAreTheWindows()
    {
        openWindow();
        QSet<QString> keys;
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        for (const QAction *each : actions) {
            const QList<QKeySequence> own = each->shortcuts();
            for (const QKeySequence &key : own)
                keys.insert(key.toString());
        }
        for (const char *key : {"F1",
                                "?",
                                "F5",
                                "[",
                                "]",
                                "Ctrl+1",
                                "Ctrl+4",
                                "F6",
                                "J",
                                "K",
                                "N",
                                "S",
                                "W",
                                "X",
                                "T",
                                "E",
                                "M",
                                "L",
                                "G",
                                "R",
                                "P",
                                "Ctrl+E",
                                "Ctrl+T",
                                "Ctrl+,",
                                "Ctrl+Z",
                                "Ctrl+H",
                                "Ctrl+D",
                                "Ctrl+F",
                                "Ctrl+Shift+F",
                                "Ctrl+Shift+E",
                                "Ctrl+Return",
                                "Esc"})
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    }

    void f1OpensThePageOfThePlace()
    {
        openWindow();
        action(u"criteria"_s)->setChecked(true);
        m_window->findChild<CriteriaDock *>()->viewWidget()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_COMPARE(shownTitle(), u"The criteria's workshop"_s);
        m_window->findChild<HelpDialog *>()->close();
        QTRY_VERIFY(!m_window->findChild<HelpDialog *>());
        action(u"exportPapers"_s)->trigger(); // a dialog that the window waits for
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_COMPARE(shownTitle(), u"Exports"_s);
    }

    void searchFindsPagesAndMarksWords()
    {
        HelpDialog dialog(helpPages(u"en"_s), nullptr);
        dialog.openAt(u"morning"_s);
        dialog.findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"bibtex"_s);
        const auto *list = dialog.findChild<QListWidget *>(u"helpPages"_s);
        const auto *text = dialog.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(list->count() >= 1 && list->count() < 4);
        QVERIFY(!text->extraSelections().isEmpty());
        QVERIFY(text->toPlainText().contains(u"BibTeX"_s));
        dialog.findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"qqqq"_s);
        QCOMPARE(list->count(), 0);
        QVERIFY(!text->toPlainText().isEmpty());
    }

    void newsAreTheTopOfTheChangeLog()
    {
        QCOMPARE(newsFrom(u"# Changelog\n\nWords.\n\n## 2\n\n- new\n\n## 1\n\n- old\n\n## 0\n\n- "
                          "older\n"_s),
                 u"## 2\n\n- new\n\n## 1\n\n- old\n"_s);
        QVERIFY(helpPages(u"en"_s).constLast().text.size() > 500);
    }

    void newsAreToldOnceAndQuietly()
    {
        m_services->settings().setWindowState(u"version"_s, u"0.0.9"_s);
        openWindow();
        const auto *status = m_window->findChild<QLabel *>(u"statusText"_s);
        QVERIFY(status->text().contains(u"What's new"_s));
        QVERIFY(!QApplication::activeModalWidget());
        m_window.reset();
        openWindow();
        QVERIFY(!m_window->findChild<QLabel *>(u"statusText"_s)->text().contains(u"What's new"_s));
    }

    void logIsLiveAndFiltered()
    {
        keepLog(m_services->profile().dataFolder + u"/firstlight.log"_s);
        LogDialog dialog(*m_services, nullptr);
        dialog.show();
        const auto *lines = dialog.findChild<QTableView *>(u"logLines"_s)->model();
        dialog.findChild<QLineEdit *>(u"logSearch"_s)->setText(u"word"_s);
        QCOMPARE(lines->rowCount(), 0);
        qCInfo(logTest) << "a quiet word";
        QTest::ignoreMessage(QtWarningMsg, "a loud word");
        qCWarning(logTest).noquote() << "a loud word";
        QTRY_COMPARE(lines->rowCount(), 2);
        dialog.findChild<QLineEdit *>(u"logSearch"_s)->setText(u"loud"_s);
        QCOMPARE(lines->rowCount(), 1);
        dialog.findChild<QLineEdit *>(u"logSearch"_s)->setText(u"word"_s);
        dialog.findChild<QComboBox *>(u"logLevel"_s)->setCurrentIndex(1);
        QCOMPARE(lines->rowCount(), 1);
    }

    void reportTellsNoSecret()
    {
        keepLog(m_services->profile().dataFolder + u"/firstlight.log"_s);
        const QString shaped = u"sk-proj-0123456789abcdef"_s;
        const QString odd = u"correcthorsebattery"_s; // in the key store alone
        Settings &settings = m_services->settings();
        QVERIFY(settings.setText(u"llm.endpoint"_s, u"https://api.example.org/v1"_s));
        QVERIFY(settings.setText(u"llm.model"_s, shaped));
        QVERIFY(settings.setText(u"people.follow"_s, odd));
        m_services->keyStore().keepForSession(m_services->modelKeyName(), odd);
        qCInfo(logTest).noquote() << "Authorization: Bearer" << shaped << odd;
        LogDialog dialog(*m_services, nullptr);
        QSignalSpy ready(&dialog, &LogDialog::reportReady);
        dialog.show();
        dialog.findChild<QPushButton *>(u"copyReport"_s)->click();
        QTRY_COMPARE(ready.size(), 1);
        const QString report = ready.constFirst().constFirst().toString();
        QCOMPARE(QApplication::clipboard()->text(), report);
        QVERIFY2(!report.contains(shaped) && !report.contains(odd), qPrintable(report));
        QVERIFY(report.contains(u"llm.endpoint = https://api.example.org/v1"_s));
        QVERIFY(report.contains(u"good database"_s));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
