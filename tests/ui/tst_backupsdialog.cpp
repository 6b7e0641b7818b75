// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/backupsdialog.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestBackupsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupsAreMadeAndRestored();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Services> m_services;
};

void TestBackupsDialog::init()
{
    m_services = *Services::open(Profile::in(m_folder.path()), Clock(testNow()));
    QVERIFY(m_services->store()
                .saveAnnouncement(announcement(QDate(2025, 10, 1), {paper(u"2510.00001"_s)}))
                .result());
}

void TestBackupsDialog::backupsAreMadeAndRestored()
{
    BackupsDialog dialog(*m_services);
    dialog.show();
    const auto button = [&](const char *name) {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    };
    auto *list = dialog.findChild<QTreeWidget *>(u"backups"_s);
    auto *places = dialog.findChild<QTreeWidget *>(u"places"_s);
    QTRY_VERIFY(places->topLevelItemCount() >= 4);
    QVERIFY(!button("restoreBackup")->isEnabled());
    button("backUpNow")->click();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), u"1"_s);
    QVERIFY(m_services->store().setStarred({paper(u"2510.00001"_s).id}, true).result());

    QTRY_VERIFY(button("mergeBackup")->isEnabled());
    button("mergeBackup")->click();
    auto *status = dialog.findChild<QLabel *>(u"backupStatus"_s);
    QTRY_VERIFY2(status->text().contains(u"taken"_s), qPrintable(status->text()));

    QSignalSpy staged(&dialog, &BackupsDialog::restoreStaged);
    button("restoreBackup")->click();
    QTRY_COMPARE(staged.count(), 1);
    m_services.reset();
    m_services = *Services::open(Profile::in(m_folder.path()), Clock(testNow()));
    const auto papers = m_services->store().libraryPage(0, 1).result().value().papers;
    QVERIFY(!papers.first().marks.starredAt.isValid());
}

QTEST_MAIN(TestBackupsDialog)
#include "tst_backupsdialog.moc"
