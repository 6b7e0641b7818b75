// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/allsettingspage.h"
#include "dialogs/settingcontrol.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/settingsearch.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<SettingsDialog> m_dialog;

    template <class T>
    T *find(const QString &name = {}) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QTabWidget *pages() const { return find<QTabWidget>(); }
    AllSettingsPage *all() const { return find<AllSettingsPage>(); }
    void edit(const QString &key, const QString &text) const
    {
        SettingsModel &model = all()->model();
        model.setData(model.index(model.rowOf(key), SettingsModel::Value), text, Qt::EditRole);
    }
    QString saved(const QString &key) const
    {
        return m_services->settings().text(key).value_or(QString());
    }
    void seek(const QString &words) const { find<QLineEdit>(u"settingSearch"_s)->setText(words); }

private Q_SLOTS:
    void init()
    {
        m_services =
            *Services::openSample(Clock(QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC)));
        m_dialog = std::make_unique<SettingsDialog>(*m_services, QList<KeyBinding>(), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_services.reset();
    }

    void everySettingIsThereAndFound()
    {
        const SettingsModel &model = all()->model();
        QCOMPARE(model.rowCount(), int(settingInfos().size()));
        for (const SettingInfo &info : settingInfos()) {
            const int row = model.rowOf(info.key);
            QVERIFY2(row >= 0, qPrintable(info.key));
            for (int column = 0; column < SettingsModel::ColumnCount; ++column)
                QVERIFY(!model.index(row, column).data().toString().isEmpty());
            seek(info.key);
            const auto *found = find<QListWidget>(u"foundSettings"_s);
            QVERIFY(found->isVisible());
            QVERIFY2(found->item(0)->text().contains(info.key), qPrintable(found->item(0)->text()));
        }
    }

    // By its label, by what it is for; then it has the focus and a mark.
    void searchLeadsToTheControl()
    {
        auto *field = find<QLineEdit>(u"settingSearch"_s);
        field->setFocus();
        QTest::keyClicks(field, u"dollars month"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *cap = find<QDoubleSpinBox>(u"llm.max-usd-month"_s);
        QVERIFY(pages()->isVisible() && cap->isVisible());
        QVERIFY(cap->hasFocus() || cap->isAncestorOf(QApplication::focusWidget()));
        const auto *mark = find<QWidget>(u"settingMark"_s);
        QVERIFY(mark && mark->geometry().contains(cap->geometry()));
        seek(u"zotero"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(pages()->currentWidget(), all());
        QCOMPARE(find<QTableView>(u"allSettings"_s)->currentIndex().row(),
                 all()->model().rowOf(u"zotero.url"_s));
        seek(u"no such thing"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible() && pages()->isVisible());
    }

    void whatIsSetHereIsShownThere()
    {
        const SettingValues wanted{{u"categories"_s, u"cs.CL,math.ST"_s},
                                   {u"announce-types"_s, u"new,replace"_s},
                                   {u"announce-primary-only"_s, u"on"_s},
                                   {u"exclude-categories"_s, u"cs.RO"_s},
                                   {u"people.min-h-index"_s, u"12"_s},
                                   {u"schedule.catch-up"_s, u"off"_s},
                                   {u"ui.theme"_s, u"dark"_s},
                                   {u"ui.scale"_s, u"150"_s},
                                   {u"llm.endpoint"_s, u"https://api.example.org/v1"_s},
                                   {u"llm.model"_s, u"small-1"_s},
                                   {u"llm.effort"_s, u"high"_s},
                                   {u"llm.prefilter-share"_s, u"0.25"_s},
                                   {u"llm.prefilter-recall"_s, u"0.9"_s},
                                   {u"llm.max-usd-run"_s, u"1.5"_s},
                                   {u"zotero.url"_s, u"http://127.0.0.1:9"_s}};
        for (auto value = wanted.cbegin(); value != wanted.cend(); ++value)
            edit(value.key(), value.value());
        QCOMPARE(find<QComboBox>(u"ui.theme"_s)->currentData().toString(), u"dark"_s);
        m_dialog->accept();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        for (auto value = wanted.cbegin(); value != wanted.cend(); ++value) {
            // Of the two rules for what is sent, the page keeps the one that decides.
            if (value.key() != "llm.prefilter-share"_L1)
                QCOMPARE(saved(value.key()), value.value());
        }
    }

    void whatIsSetThereIsShownHere()
    {
        pages()->setCurrentIndex(0);
        find<QLineEdit>(u"exclude-categories"_s)->setText(u"cs.RO"_s);
        pages()->setCurrentWidget(all());
        QCOMPARE(all()->model().values().value(u"exclude-categories"_s), u"cs.RO"_s);
    }

    void badValuesAreRefusedInWords()
    {
        pages()->setCurrentWidget(all());
        edit(u"arxiv.feed-url"_s, u"ftp://example.org"_s);
        QVERIFY(find<QLabel>(u"settingsVerdict"_s)->isVisible());
        QVERIFY(find<QLabel>(u"settingsVerdict"_s)->text().contains(u"https"_s));
        QVERIFY(all()->model().values().value(u"arxiv.feed-url"_s).startsWith(u"https"_s));
    }

    void defaultsComeBackWhenSaved()
    {
        edit(u"cutoff.novelty"_s, u"3"_s);
        edit(u"llm.concurrency"_s, u"5"_s);
        all()->select(u"cutoff.novelty"_s);
        QVERIFY(find<QPushButton>(u"restoreSetting"_s)->isEnabled());
        find<QPushButton>(u"restoreSetting"_s)->click();
        QCOMPARE(all()->model().values().value(u"cutoff.novelty"_s), u"7"_s);
        edit(u"cutoff.novelty"_s, u"3"_s);
        find<QPushButton>(u"restoreSettings"_s)->click();
        m_dialog->accept();
        for (const SettingInfo &info : settingInfos())
            QCOMPARE(saved(info.key), info.defaultText);
    }

    void filesGoOutAndIn()
    {
        const QString path = m_services->profile().dataFolder + u"/settings.txt"_s;
        edit(u"ui.scale"_s, u"130"_s);
        Q_EMIT all()->exportRequested(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.readAll().contains("\nui.scale = 130\n"));
        file.resize(0);
        file.write("llm.concurrency = 6\nllm.concurrency.x = 6\ncutoff.novelty = 99\n");
        file.close();
        Q_EMIT all()->importRequested(path);
        const QString verdict = find<QLabel>(u"settingsVerdict"_s)->text();
        QVERIFY2(verdict.contains(u"1 setting"_s) && verdict.contains(u"Line 2"_s) &&
                     verdict.contains(u"Line 3"_s),
                 qPrintable(verdict));
        QCOMPARE(saved(u"llm.concurrency"_s), u"2"_s); // not before Save
        m_dialog->accept();
        QCOMPARE(saved(u"llm.concurrency"_s), u"6"_s);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
