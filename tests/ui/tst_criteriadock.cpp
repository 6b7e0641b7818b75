// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/criteriadock.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Revision revision(const QString &text)
{
    return {.number = 7, .text = text};
}

} // namespace

class TestCriteriaDock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesOnceTypingPauses()
    {
        CriteriaDock dock;
        dock.setSaved(revision(u"old"_s));
        QSignalSpy tried(&dock, &CriteriaDock::tried);
        QTest::keyClicks(dock.editor(), u"new words "_s);
        QCOMPARE(tried.count(), 0);
        QTRY_COMPARE(tried.count(), 1);
        QCOMPARE(tried.first().first().toString(), u"new words old"_s);
    }

    void revertsToTheSavedText()
    {
        CriteriaDock dock;
        dock.setSaved(revision(u"old"_s));
        QSignalSpy reverted(&dock, &CriteriaDock::reverted);
        auto *button = dock.findChild<QPushButton *>(u"revertCriteria"_s);
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(dock.editor(), u"x"_s);
        QVERIFY(dock.isModified());
        button->click();
        QCOMPARE(dock.editor()->toPlainText(), u"old"_s);
        QCOMPARE(reverted.count(), 1);
        dock.editor()->undo();
        QCOMPARE(dock.editor()->toPlainText(), u"xold"_s);
    }

    void savesOnlyWhatIsNew()
    {
        CriteriaDock dock;
        dock.setSaved(revision(u"old"_s));
        QSignalSpy saved(&dock, &CriteriaDock::saveRequested);
        dock.save();
        QCOMPARE(saved.count(), 0);
        QTest::keyClicks(dock.editor(), u"x"_s);
        dock.save();
        QCOMPARE(saved.count(), 1);
        dock.setSaved(revision(u"xold"_s));
        QVERIFY(!dock.isModified());
    }

    void savedTextDoesNotOverwriteTyping()
    {
        CriteriaDock dock;
        dock.setSaved(revision(u"old"_s));
        QTest::keyClicks(dock.editor(), u"mine "_s);
        dock.setSaved(revision(u"from elsewhere"_s));
        QCOMPARE(dock.editor()->toPlainText(), u"mine old"_s);
        QVERIFY(dock.isModified());
    }

    void saysWhatChanges()
    {
        CriteriaDock dock;
        dock.setSaved(revision(u"old"_s));
        QTest::keyClicks(dock.editor(), u"x"_s);
        TrialEffect effect;
        const RankingMove move{.paper = ArxivId::fromString(u"2510.00001"_s).value()};
        effect.difference.entered = {move, move};
        effect.difference.left = {move, move, move, move, move};
        dock.showEffect(effect);
        const QString strip = dock.findChild<QLabel *>(u"criteriaStrip"_s)->text();
        QVERIFY2(strip.contains(u"+2 in"_s) && strip.contains(u"−5 out"_s), qPrintable(strip));
        const QString spoken = dock.findChild<QLabel *>(u"criteriaStrip"_s)->accessibleName();
        QVERIFY2(spoken.contains(u"2 paper"_s) && spoken.contains(u"5 paper"_s),
                 qPrintable(spoken));
        QVERIFY(!spoken.contains(u'+') && !spoken.contains(u'−'));
    }
};

QTEST_MAIN(TestCriteriaDock)
#include "tst_criteriadock.moc"
