// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/keycatcher.h"
#include "dialogs/shortcutsheet.h"
#include "dialogs/shortcutspage.h"
#include "settings/settings.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QList<KeyBinding> someBindings()
{
    const auto binding = [](const QString &command, const QString &text, const QString &group,
                            const QList<QKeySequence> &keys, bool takesBareKeys) {
        return KeyBinding{command, text, group, keys, keys, takesBareKeys};
    };
    return {
        binding(u"get"_s, u"Get papers"_s, u"File"_s, {Qt::Key_F5, Qt::CTRL | Qt::Key_R}, false),
        binding(u"star"_s, u"Star"_s, u"Paper"_s, {Qt::Key_S}, true),
        binding(u"read"_s, u"Mark as read"_s, u"Paper"_s, {Qt::Key_M, Qt::Key_U}, true)};
}

} // namespace

class TestKeyBinding final : public QObject
{
    Q_OBJECT

private:
    static QTableView *table(const ShortcutsPage &page)
    {
        return page.findChild<QTableView *>(u"shortcuts"_s);
    }

    static void press(const ShortcutsPage &page, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page.findChild<KeyCatcher *>(), key, modifiers);
    }

    static QPushButton *button(const ShortcutsPage &page, const QString &name)
    {
        return page.findChild<QPushButton *>(name);
    }

    static QString verdict(const ShortcutsPage &page)
    {
        return page.findChild<QLabel *>(u"keyVerdict"_s)->text();
    }

private Q_SLOTS:
    void bareKeysAreThoseThatType_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<bool>("isBareKey");
        QTest::newRow("letter") << QKeySequence(Qt::Key_S) << true;
        QTest::newRow("capital") << QKeySequence(Qt::SHIFT | Qt::Key_N) << true;
        QTest::newRow("sign") << QKeySequence(Qt::Key_Question) << true;
        QTest::newRow("space") << QKeySequence(Qt::Key_Space) << true;
        QTest::newRow("held") << QKeySequence(Qt::CTRL | Qt::Key_S) << false;
        QTest::newRow("function") << QKeySequence(Qt::Key_F6) << false;
        QTest::newRow("none") << QKeySequence() << false;
    }

    void bareKeysAreThoseThatType()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(bool, isBareKey);
        QCOMPARE(isBare(keys), isBareKey);
    }

    void keysSurviveTheSettings_data()
    {
        QTest::addColumn<QList<QKeySequence>>("keys");
        QTest::newRow("none") << QList<QKeySequence>{};
        QTest::newRow("one") << QList<QKeySequence>{Qt::Key_S};
        QTest::newRow("signs") << QList<QKeySequence>{Qt::Key_Semicolon, Qt::Key_Comma};
        QTest::newRow("many") << QList<QKeySequence>{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::Key_F1,
                                                     Qt::Key_Question};
    }

    void keysSurviveTheSettings()
    {
        QFETCH(QList<QKeySequence>, keys);
        const QTemporaryDir folder;
        {
            Settings settings(folder.filePath(u"s.ini"_s));
            QVERIFY(!settings.ownKeys(u"star"_s));
            QVERIFY(settings.setOwnKeys(u"star"_s, storedKeys(keys)));
        }
        Settings settings(folder.filePath(u"s.ini"_s));
        QVERIFY(settings.ownKeys(u"star"_s));
        QCOMPARE(keysFromStored(*settings.ownKeys(u"star"_s)), keys);
        QVERIFY(settings.setOwnKeys(u"star"_s, std::nullopt));
        QVERIFY(!settings.ownKeys(u"star"_s));
    }

    void whatTheFileGarblesIsLeftOut()
    {
        QCOMPARE(keysFromStored(u"S; Nonsense+Q"_s), QList<QKeySequence>{Qt::Key_S});
    }

    void modelKeepsTheRulesOfModels()
    {
        KeyBindingsModel model(someBindings());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addKey(0, Qt::Key_F7);
        model.clearKeys(1);
        model.resetAll();
        QCOMPARE(model.rowCount(), 3);
    }

    void keyBelongsToOneCommand()
    {
        KeyBindingsModel model(someBindings());
        model.addKey(1, Qt::Key_U);
        QCOMPARE(model.bindings().at(1).keys, (QList<QKeySequence>{Qt::Key_S, Qt::Key_U}));
        QCOMPARE(model.bindings().at(2).keys, QList<QKeySequence>{Qt::Key_M});
        model.reset(2);
        QCOMPARE(model.bindings().at(2).keys, (QList<QKeySequence>{Qt::Key_M, Qt::Key_U}));
        QCOMPARE(model.bindings().at(1).keys, QList<QKeySequence>{Qt::Key_S});
    }

    void pageNamesWhoHasTheKeysAndTakesThem()
    {
        ShortcutsPage page(someBindings());
        table(page)->selectRow(1);
        press(page, Qt::Key_U);
        QVERIFY(verdict(page).contains(u"Mark as read"_s));
        button(page, u"assignKeys"_s)->click();
        QVERIFY(verdict(page).isEmpty());
        QCOMPARE(page.bindings().at(2).keys, QList<QKeySequence>{Qt::Key_M});

        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        QVERIFY(page.saveTo(settings));
        QCOMPARE(settings.ownKeys(u"star"_s).value(), u"S; U"_s);
        QCOMPARE(settings.ownKeys(u"read"_s).value(), u"M"_s);
        QVERIFY2(!settings.ownKeys(u"get"_s), "what is as by default is not written");

        button(page, u"resetAllKeys"_s)->click();
        QVERIFY(page.saveTo(settings));
        QVERIFY(!settings.ownKeys(u"star"_s) && !settings.ownKeys(u"read"_s));
    }

    void lettersAreRefusedWhereTheyWouldType()
    {
        ShortcutsPage page(someBindings());
        table(page)->selectRow(0);
        press(page, Qt::Key_Q);
        QVERIFY(!verdict(page).isEmpty());
        QVERIFY(!button(page, u"assignKeys"_s)->isEnabled());
        press(page, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(verdict(page).isEmpty());
        QVERIFY(button(page, u"assignKeys"_s)->isEnabled());
        table(page)->selectRow(1);
        press(page, Qt::Key_Down);
        QVERIFY2(!button(page, u"assignKeys"_s)->isEnabled(), "lists are walked with it");
    }

    void sheetShowsWhatIsSought()
    {
        ShortcutSheet sheet(someBindings(), nullptr);
        sheet.show();
        const auto texts = [&sheet] {
            QStringList found;
            const auto labels = sheet.findChild<QWidget *>(u"sheet"_s)->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                found.append(label->text());
            return found;
        };
        QVERIFY(texts().contains(u"Star"_s) && texts().contains(u"Get papers"_s));
        sheet.findChild<QLineEdit *>(u"sheetSearch"_s)->setText(u"read"_s);
        QTRY_COMPARE(texts(), (QStringList{u"Paper"_s, u"Mark as read"_s}));
        sheet.findChild<QLineEdit *>(u"sheetSearch"_s)->setText(u"f5"_s);
        QTRY_VERIFY(texts().contains(u"Get papers"_s));
    }
};

QTEST_MAIN(TestKeyBinding)
#include "tst_keybinding.moc"
