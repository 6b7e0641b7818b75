// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "readingroom.h"
#include "support/builders.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const Clock morning(QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC));

Paper paperAbout(const QString &id, const QString &title)
{
    Paper made = paper(id);
    made.title = title;
    made.abstract = title;
    return made;
}

} // namespace

class TestLikePlace final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;

    PickListView *list() const { return m_window->findChild<PickListView *>(u"pickList"_s); }
    PickListPane *pane() const { return m_window->findChild<PickListPane *>(); }
    QWidget *notice() const { return m_window->findChild<QWidget *>(u"likeNotice"_s); }

    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            titles.append(list()->model()->index(row, 0).data().toString());
        return titles;
    }

    QString currentId() const
    {
        const std::optional<Pick> pick = pane()->currentPick();
        return pick ? pick->paper.id.toString() : QString();
    }

    void select(const QString &id)
    {
        QTRY_COMPARE((pane()->selectPick(ArxivId::fromString(id).value()), currentId()), id);
        list()->setFocus();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_services = *Services::open(Profile::in(m_folder->path()), morning);
        QVERIFY(m_services->settings().setText(u"cutoff.relevance"_s, u"1"_s));
        QVERIFY(m_services->settings().setText(u"schedule.catch-up"_s, u"off"_s));
        Store &store = m_services->store();
        QVERIFY(store.saveRevision(u"glacier quantum"_s, {}).result());
        QVERIFY(store
                    .saveAnnouncement(announcement(
                        QDate(2025, 9, 1), {paperAbout(u"2509.00001"_s, u"Glaciers on Mars"_s)}))
                    .result());
        QVERIFY(store
                    .saveAnnouncement(announcement(
                        QDate(2025, 10, 1), {paperAbout(u"2510.00001"_s, u"Glacier flow"_s),
                                             paperAbout(u"2510.00002"_s, u"Flow of traffic"_s),
                                             paperAbout(u"2510.00003"_s, u"Quantum walks"_s)}))
                    .result());
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
        m_folder.reset();
    }

    void showsTheNearestOfAllDaysAndComesBack()
    {
        select(u"2510.00001"_s);
        QTest::keyClick(list(), Qt::Key_L);
        QTRY_COMPARE(titles(), (QStringList{u"Glaciers on Mars"_s, u"Flow of traffic"_s}));
        QVERIFY(notice()->isVisible());
        QCOMPARE(notice()->findChild<QLabel *>(u"noticeText"_s)->text(), u"Like: Glacier flow"_s);
        QVERIFY(m_window->windowTitle().contains(u"Glacier flow"_s));
        const QModelIndex first = list()->model()->index(0, 0);
        QVERIFY(first.data(PickListModel::SimilarityRole).toString().contains(u'%'));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"alike"_s));

        QTest::keyClick(list(), Qt::Key_Escape);
        QTRY_VERIFY(!notice()->isVisible());
        QTRY_COMPARE(currentId(), u"2510.00001"_s);
        QVERIFY(!m_window->findChild<QAction *>(u"back"_s)->isEnabled());
    }

    void stepsBackOneByOne()
    {
        select(u"2510.00001"_s);
        QTest::keyClick(list(), Qt::Key_L);
        select(u"2509.00001"_s);
        QTest::keyClick(list(), Qt::Key_L);
        QTRY_COMPARE(titles(), QStringList{u"Glacier flow"_s});
        notice()->findChild<QPushButton *>(u"noticeButton"_s)->click();
        QTRY_COMPARE(currentId(), u"2509.00001"_s);
        QVERIFY(notice()->isVisible());
    }

    void marksAreKeptThere()
    {
        select(u"2510.00001"_s);
        QTest::keyClick(list(), Qt::Key_L);
        select(u"2509.00001"_s);
        QTest::keyClick(list(), Qt::Key_S);
        QTRY_VERIFY(list()->model()->index(0, 0).data(PickListModel::IsStarredRole).toBool());
        // And when the store, which heard of it, has answered.
        QSignalSpy loaded(m_window->findChild<ReadingRoom *>(), &ReadingRoom::picksLoaded);
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(list()->model()->index(0, 0).data(PickListModel::IsStarredRole).toBool());
        QCOMPARE(titles().size(), 2);
    }

    void saysThatThereIsNone()
    {
        select(u"2510.00003"_s);
        auto *text = m_window->findChild<PaperView *>(u"paper"_s)->text();
        Q_EMIT text->anchorClicked(QUrl(u"firstlight:like"_s));
        auto *empty = m_window->findChild<QLabel *>(u"emptyText"_s);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(u"No other paper"_s));
        m_window->findChild<QAction *>(u"back"_s)->trigger();
        QTRY_COMPARE(currentId(), u"2510.00003"_s);
    }
};

QTEST_MAIN(TestLikePlace)
#include "tst_likeplace.moc"
