// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "criteria/criteriamarkdown.h"
#include "dialogs/mergedialog.h"
#include "dialogs/revisionsdialog.h"
#include "differencetext.h"
#include "mainwindow.h"
#include "panes/revisionlist.h"
#include "reachability.h"
#include "support/fakemorning.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTextDocument>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

const QString oaks = u"1. Oaks\n   - Relevant: oaks, bark beetles\n2. Snow\n   - Relevant: snow"_s;
const QString comets =
    u"1. Oaks\n   - Relevant: oaks, bark beetles\n2. Comets\n   - Relevant: comets, orbits"_s;
const QString cometsOnly = u"1. Comets\n   - Relevant: comets, orbits"_s;

} // namespace

class TestRevisions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void differencesAreDrawnInWordsAndSigns();
    void branchesStandBelowWhatTheyLeft();
    void showsDifferencesToParentAndAnyOther();
    void switchingIsUndone();
    void labels();
    void mergesByTopic();
    void conflictsAreShownBeforeAnythingIsSaved();
    void exportsAndImports();
    void everyControlIsReachedAndNamed();

private:
    RevisionsDialog *open()
    {
        m_dialog = std::make_unique<RevisionsDialog>(store(), m_morning->services->settings());
        m_dialog->setDay(day);
        m_dialog->show();
        return QTest::qWaitFor([this] { return list()->topLevelItemCount() > 0; }) ? m_dialog.get()
                                                                                   : nullptr;
    }
    Store &store() { return m_morning->store(); }
    int save(const QString &text, std::optional<int> parent = {})
    {
        return store().saveRevision(text, {}, parent).result()->number;
    }
    int current() { return (*store().currentRevision().result())->number; }
    RevisionList *list() const { return m_dialog->findChild<RevisionList *>(); }
    template <class T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QString difference() const { return child<QTextBrowser>("revisionDifference")->toPlainText(); }

    std::unique_ptr<FakeMorning> m_morning;
    std::unique_ptr<RevisionsDialog> m_dialog;
};

void TestRevisions::init()
{
    m_morning = std::make_unique<FakeMorning>();
    m_morning->open();
}

void TestRevisions::cleanup()
{
    m_dialog.reset();
    m_morning.reset();
}

void TestRevisions::differencesAreDrawnInWordsAndSigns()
{
    QTextDocument document;
    const auto drawn = [&](const QString &before, const QString &after) {
        writeDifference(
            &document,
            criteriaDifference(criteriaFromMarkdown(before), criteriaFromMarkdown(after)),
            QPalette(), QFont());
        return document.toPlainText();
    };
    const QString text = drawn(u"1. Oaks\n   - Relevant: old oaks in spring"_s,
                               u"1. Oaks\n   - Relevant: young oaks in spring\n2. Snow\n"
                               "   - Relevant: snow\n\n**Keywords:** bark"_s);
    QVERIFY2(text.contains(u"Relevant: −old +young oaks in spring"_s), qPrintable(text));
    QVERIFY2(text.contains(u"+Snow  ·  new topic"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Relevant keywords\n+bark"_s), qPrintable(text));
    QCOMPARE(drawn(oaks, oaks), u"These revisions say the same."_s);
}

void TestRevisions::branchesStandBelowWhatTheyLeft()
{
    const int first = save(oaks);
    const int second = save(comets);
    const int branch = save(cometsOnly, first);
    QVERIFY(open());
    QCOMPARE(list()->selected(), branch);
    QCOMPARE(list()->topLevelItemCount(), 2);
    QCOMPARE(list()->topLevelItem(0)->text(0), QString::number(first));
    QCOMPARE(list()->topLevelItem(0)->childCount(), 1);
    QCOMPARE(list()->topLevelItem(0)->child(0)->text(0), u"%1 · in use"_s.arg(branch));
    QCOMPARE(list()->topLevelItem(0)->child(0)->text(3), QString::number(first));
    QCOMPARE(list()->topLevelItem(1)->text(0), QString::number(second));
    QVERIFY(!child<QPushButton>("useRevision")->isEnabled());
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(list()->selected(), first);
    QVERIFY(child<QPushButton>("useRevision")->isEnabled());
}

void TestRevisions::showsDifferencesToParentAndAnyOther()
{
    save(oaks);
    const int second = save(comets);
    const int third = save(cometsOnly);
    QVERIFY(open());
    auto *other = child<QComboBox>("otherRevision");
    QCOMPARE(other->currentData().toInt(), second);
    QTRY_VERIFY(difference().contains(u"topic removed"_s));
    QVERIFY(!difference().contains(u"Snow"_s));
    other->setCurrentIndex(1);
    QTRY_VERIFY(difference().contains(u"−Snow"_s));
    QCOMPARE(list()->selected(), third);
}

void TestRevisions::switchingIsUndone()
{
    const int first = save(oaks);
    const int second = save(comets);
    QVERIFY(m_morning->save(day, {test::paper(u"2510.00001"_s)}));
    MainWindow window(*m_morning->services);
    window.show();
    auto *undo = window.findChild<QAction *>(u"undo"_s);
    auto *command = window.findChild<QAction *>(u"revisions"_s);
    auto *editor = window.findChild<QPlainTextEdit *>(u"criteriaEditor"_s);
    QTRY_COMPARE(editor->toPlainText(), comets);
    command->trigger();
    auto *dialog = window.findChild<RevisionsDialog *>();
    auto *revisions = dialog->findChild<RevisionList *>();
    QTRY_COMPARE(revisions->selected(), second);
    revisions->select(first);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"useRevision"_s), Qt::Key_Space);
    QTRY_COMPARE(current(), first);
    QTRY_COMPARE(editor->toPlainText(), oaks);
    QTRY_VERIFY(undo->text().contains(u"change the criteria"_s));
    undo->trigger();
    QTRY_COMPARE(current(), second);
    command->trigger(); // the same window, not another
    QCOMPARE(window.findChildren<RevisionsDialog *>().size(), 1);
    QCOMPARE(m_morning->world.modelRequests(), 0);
}

void TestRevisions::labels()
{
    save(oaks);
    QVERIFY(open());
    child<QPushButton>("labelRevision")->click();
    auto *question = child<QInputDialog>("labelDialog");
    QVERIFY(question);
    question->setTextValue(u"  mighty   oaks "_s);
    question->accept();
    QTRY_COMPARE(list()->topLevelItem(0)->text(1), u"mighty oaks"_s);
    QCOMPARE(list()->selected(), 1);
}

void TestRevisions::mergesByTopic()
{
    const int first = save(oaks);
    save(oaks + u"\n3. Rain\n   - Relevant: rain"_s);
    const int theirs = save(u"1. Oaks\n   - Relevant: oaks, bark beetles, acorns\n2. Snow\n"
                            "   - Relevant: snow"_s,
                            first);
    QVERIFY(store().useRevision(2).result());
    QVERIFY(open());
    list()->select(theirs);
    child<QPushButton>("mergeRevision")->click();
    QTRY_VERIFY(child<MergeDialog>("mergeDialog"));
    auto *merging = child<MergeDialog>("mergeDialog");
    const QString text = merging->findChild<QPlainTextEdit *>(u"mergedText"_s)->toPlainText();
    QVERIFY2(text.contains(u"acorns"_s) && text.contains(u"Rain"_s), qPrintable(text));
    QVERIFY(!merging->findChild<QTreeWidget *>(u"mergeConflicts"_s));
    QCOMPARE(unreachableControls(merging).join(u'\n'), QString());
    QCOMPARE(current(), 2);
    merging->findChild<QPushButton *>(u"saveMerge"_s)->click();
    QTRY_COMPARE(current(), 4);
    const Revision merged = **store().currentRevision().result();
    QCOMPARE(merged.parent, 2);
    QCOMPARE(merged.label, u"Revisions 2 and 3 merged"_s);
    QTRY_VERIFY(child<QLabel>("revisionsSaid")->text().contains(u"Revision 4 is in use"_s));
}

void TestRevisions::conflictsAreShownBeforeAnythingIsSaved()
{
    const int first = save(oaks);
    const int ours = save(u"1. Oaks\n   - Relevant: oaks of the north\n2. Snow"_s);
    const int theirs = save(u"1. Oaks\n   - Relevant: oaks of the south\n2. Snow"_s, first);
    QVERIFY(store().useRevision(ours).result());
    QVERIFY(open());
    QSignalSpy edited(m_dialog.get(), &RevisionsDialog::editRequested);
    list()->select(theirs);
    child<QPushButton>("mergeRevision")->click();
    QTRY_VERIFY(child<MergeDialog>("mergeDialog"));
    auto *merging = child<MergeDialog>("mergeDialog");
    auto *conflicts = merging->findChild<QTreeWidget *>(u"mergeConflicts"_s);
    QVERIFY(conflicts);
    QCOMPARE(conflicts->topLevelItemCount(), 1);
    QVERIFY(conflicts->topLevelItem(0)->text(2).contains(u"north"_s));
    QVERIFY(conflicts->topLevelItem(0)->text(3).contains(u"south"_s));
    merging->findChild<QPushButton *>(u"editMerge"_s)->click();
    QCOMPARE(edited.count(), 1);
    QVERIFY(edited.first().first().toString().contains(u"south"_s));
    QCOMPARE(store().revisions().result()->size(), 3);
}

void TestRevisions::exportsAndImports()
{
    save(oaks);
    RevisionDesk desk(store());
    QSignalSpy said(&desk, &RevisionDesk::said);
    QSignalSpy failed(&desk, &RevisionDesk::failed);
    desk.load();
    QTRY_VERIFY(desk.current() == 1);
    const QString path = m_morning->folder.filePath(u"oaks.md"_s);
    desk.exportTo(1, path);
    QTRY_COMPARE(said.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QString(oaks + u'\n'));
    save(comets);
    desk.importFile(path); // known: it is in use again
    QTRY_COMPARE(current(), 1);
    desk.importFile(m_morning->folder.filePath(u"nowhere.md"_s));
    QTRY_COMPARE(failed.count(), 1);
    desk.exportTo(1, m_morning->folder.filePath(u"no/such/folder.md"_s));
    QTRY_COMPARE(failed.count(), 2);
}

void TestRevisions::everyControlIsReachedAndNamed()
{
    save(oaks);
    save(comets);
    QVERIFY(open());
    list()->select(1);
    QCOMPARE(unreachableControls(m_dialog.get()).join(u'\n'), QString());
}

QTEST_MAIN(TestRevisions)
#include "tst_revisions.moc"
