// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// What is typed for a text; null: nothing.
QChar letterOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : keys.toString(QKeySequence::PortableText).back();
}

// Every letter that stands for two entries, with both.
QStringList clashesIn(const QList<QAction *> &entries)
{
    QHash<QChar, QString> taken;
    QStringList clashes;
    for (const QAction *entry : entries) {
        const QChar letter = letterOf(entry->text());
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            clashes.append(taken.value(letter) + u" and "_s + entry->text());
        taken.insert(letter, entry->text());
        if (entry->menu())
            clashes += clashesIn(entry->menu()->actions());
    }
    return clashes;
}

} // namespace

class TestMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLetterStandsForTwo_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::newRow("English") << QString();
        for (const char *language : {"de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << u"firstlight_"_s + QLatin1String(language);
    }

    void noLetterStandsForTwo()
    {
        QFETCH(QString, catalogue);
        QTranslator translator;
        if (!catalogue.isEmpty()) {
            QVERIFY(translator.load(catalogue, QStringLiteral(FIRSTLIGHT_CATALOGUES)));
            QVERIFY(QCoreApplication::installTranslator(&translator));
        }
        QMainWindow window;
        const WindowActions actions(&window);
        const QList<QAction *> menus = window.menuBar()->actions();
        QCOMPARE(menus.size(), 6);
        QCOMPARE(menus.constFirst()->text() == u"&File"_s, catalogue.isEmpty());
        const QStringList clashes = clashesIn(menus);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
