// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "dialogs/exportdialog.h"
#include "exportcontrol.h"
#include "support/builders.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesWhatWasChosen();
    void writesAFile();
    void writesNotesIntoAFolder();
    void saysWhyAFileCannotBeWritten();
    void saysWhyPapersCannotBeRead();

private:
    void open();
    template <class Widget>
    Widget *part(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void saveAs(const QString &path);

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ExportControl> m_control;
    QTemporaryDir m_folder;
    Result<QList<Pick>> m_starred;
};

void TestExport::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_control = std::make_unique<ExportControl>(m_window.get());
    m_starred = QList<Pick>{test::pick(u"2510.00002"_s), test::pick(u"2510.00003"_s)};
}

void TestExport::cleanup()
{
    m_control.reset();
    m_window.reset();
}

void TestExport::open()
{
    m_control->open(
        {{u"selected"_s, [] { return ready(Result<QList<Pick>>({test::pick(u"2510.00001"_s)})); }},
         {u"starred"_s, [this] { return ready(Result<QList<Pick>>(m_starred)); }}},
        u"Heading"_s, u"papers"_s);
    QVERIFY(part<ExportDialog>(u"exportDialog"_s));
}

void TestExport::saveAs(const QString &path)
{
    part<QPushButton>(u"exportSave"_s)->click();
    QTRY_VERIFY(part<QFileDialog>(u"fileDialog"_s));
    Q_EMIT part<QFileDialog>(u"fileDialog"_s)->fileSelected(path);
}

void TestExport::copiesWhatWasChosen()
{
    open();
    QSignalSpy done(m_control.get(), &ExportControl::exported);
    part<QComboBox>(u"exportSource"_s)->setCurrentIndex(1);
    part<QComboBox>(u"exportFormat"_s)->setCurrentText(u"RIS"_s);
    part<QPushButton>(u"exportCopy"_s)->click();
    QTRY_COMPARE(done.size(), 1);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u"TY  - "_s), 2);
    QVERIFY(text.contains(u"2510.00003"_s) && !text.contains(u"2510.00001"_s));
}

void TestExport::writesAFile()
{
    open();
    QSignalSpy done(m_control.get(), &ExportControl::exported);
    const QString path = m_folder.filePath(u"one.bib"_s);
    saveAs(path);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(done.first().first().toString().contains(u"one.bib"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("eprint={2510.00001}"));
}

void TestExport::writesNotesIntoAFolder()
{
    for (const QString &sentence :
         {u"Notes: 2 new, 0 updated, 0 unchanged."_s, u"Notes: 0 new, 0 updated, 2 unchanged."_s}) {
        open();
        QSignalSpy done(m_control.get(), &ExportControl::exported);
        part<QComboBox>(u"exportSource"_s)->setCurrentIndex(1);
        part<QComboBox>(u"exportFormat"_s)->setCurrentText(u"Obsidian notes"_s);
        saveAs(m_folder.filePath(u"vault"_s));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.first().first().toString(), sentence);
        cleanup();
        init();
    }
    QCOMPARE(QDir(m_folder.filePath(u"vault"_s)).entryList(QDir::Files).size(), 2);
}

void TestExport::saysWhyAFileCannotBeWritten()
{
    open();
    QSignalSpy failed(m_control.get(), &ExportControl::failed);
    saveAs(m_folder.filePath(u"no/such/folder/one.bib"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().kind == Error::Kind::Storage);
}

void TestExport::saysWhyPapersCannotBeRead()
{
    m_starred = tl::unexpected(Error{Error::Kind::Storage, u"made up"_s});
    open();
    QSignalSpy failed(m_control.get(), &ExportControl::failed);
    part<QComboBox>(u"exportSource"_s)->setCurrentIndex(1);
    QGuiApplication::clipboard()->setText(u"before"_s);
    part<QPushButton>(u"exportCopy"_s)->click();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
