// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/digest.h"
#include "importcontrol.h"
#include "importwords.h"
#include "mainwindow.h"
#include "panes/statusline.h"
#include "support/builders.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestImportControl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedFilesAreTaken();
    void droppedLinksAreOpened();
    void otherDropsAreSaidToBeNoUse();
    void troubleIsReportedBesideTheWindow();
    void theSampleTakesNone();
    void reportNamesWhatWasRefused();

private:
    bool drop(const QList<QUrl> &urls);
    QString write(const QString &name, const QByteArray &bytes);
    void openWindow() { m_window = std::make_unique<MainWindow>(*m_services); }
    QString status() const { return m_window->findChild<QLabel *>(u"statusText"_s)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestImportControl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_services = Services::open(Profile::in(m_folder->filePath(u"library"_s)), Clock()).value();
    QVERIFY(m_services->store().saveRevision(u"Maps."_s, {}).result());
}

void TestImportControl::cleanup()
{
    m_window.reset();
    m_services.reset();
}

bool TestImportControl::drop(const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped({5, 5}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &dropped);
    return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction;
}

QString TestImportControl::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestImportControl::droppedFilesAreTaken()
{
    openWindow();
    const Digest digest{.day = QDate(2025, 10, 1), .picks = {scoredPick(u"2510.00001"_s, 9, 8)}};
    const QString path = write(u"digest.md"_s, digestMarkdown(digest).toUtf8());
    auto *action = m_window->findChild<QAction *>(u"importFiles"_s);
    QVERIFY(action && action->isEnabled());
    QVERIFY(drop({QUrl::fromLocalFile(path)}));
    QVERIFY(!action->isEnabled());
    QTRY_VERIFY(action->isEnabled());
    QVERIFY2(status().contains(u"1 taken"_s), qPrintable(status()));
    QVERIFY(!m_window->findChild<QMessageBox *>(u"report"_s));
    const auto picks = m_services->store().picks({.types = {}}).result();
    QCOMPARE(picks->size(), 1);
}

void TestImportControl::droppedLinksAreOpened()
{
    openWindow();
    m_window->show();
    const auto *notice = m_window->findChild<QWidget *>(u"linkNotice"_s);
    QVERIFY(drop({QUrl(u"https://arxiv.org/abs/2510.00001"_s)}));
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().contains(u"2510.00001"_s));
    QVERIFY(!m_services->importing().isRunning());
}

void TestImportControl::otherDropsAreSaidToBeNoUse()
{
    openWindow();
    QVERIFY(drop({QUrl(u"ftp://example.org/map"_s)}));
    QVERIFY2(status().contains(u"neither a file nor a link"_s), qPrintable(status()));
    QVERIFY(!m_services->importing().isRunning());
}

void TestImportControl::troubleIsReportedBesideTheWindow()
{
    openWindow();
    QVERIFY(drop({QUrl::fromLocalFile(write(u"notes.txt"_s, "notes"))}));
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"report"_s));
    auto *report = m_window->findChild<QMessageBox *>(u"report"_s);
    QVERIFY(!report->isModal());
    QVERIFY(report->text().contains(u"notes.txt"_s));
}

void TestImportControl::theSampleTakesNone()
{
    m_services = Services::openSample(Clock()).value();
    openWindow();
    QVERIFY(drop({QUrl::fromLocalFile(write(u"notes.txt"_s, "notes"))}));
    QVERIFY(!m_services->importing().isRunning());
    QVERIFY2(status().contains(u"sample"_s), qPrintable(status()));
}

void TestImportControl::reportNamesWhatWasRefused()
{
    FileImport file{.path = u"/home/ada/snapshot.json"_s, .refused = 12, .isResumed = true};
    file.counts = {.taken = 5, .known = 3};
    for (int line = 1; line <= 12; ++line)
        file.refusals.append({line, u"no title"_s});
    const FileImport broken{.path = u"/home/ada/none"_s,
                            .stoppedBy = Error{Error::Kind::Usage, u"there is no such file"_s}};
    const QString report = importReport({file, broken});
    QVERIFY(report.startsWith(u"snapshot.json\n5 taken, 3 already there, 12 refused"_s));
    QVERIFY(report.contains(u"Line 10: no title"_s));
    QVERIFY(!report.contains(u"Line 11"_s));
    QVERIFY(report.contains(u"and 2 more"_s));
    QVERIFY(report.endsWith(u"none\nNot used: there is no such file"_s));
    QVERIFY(importSummary({file, broken}).contains(u"5 taken, 3 already there, 12 refused"_s));
    QVERIFY(hasTrouble({broken}));
    QVERIFY(!hasTrouble({FileImport()}));
}

QTEST_MAIN(TestImportControl)
#include "tst_importcontrol.moc"
