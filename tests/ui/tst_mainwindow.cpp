// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/categorytree.h"
#include "looks.h"
#include "mainwindow.h"
#include "panes/criteriadock.h"
#include "panes/monthgrid.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/placespane.h"
#include "readingroom.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const Clock morning(QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC));

// A feed as arXiv lays it out, with papers that the test names.
QByteArray feed(const QStringList &titles)
{
    QString items;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString id = u"2510.%1"_s.arg(static_cast<int>(i) + 1, 5, 10, QLatin1Char('0'));
        items += u"<item><title>%2</title><link>https://arxiv.org/abs/%1</link>"
                 "<description>arXiv:%1v1 Announce Type: new \nAbstract: We study %2.</description>"
                 "<guid isPermaLink=\"false\">oai:arXiv.org:%1v1</guid><category>cs.LG</category>"
                 "<pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate>"
                 "<arxiv:announce_type>new</arxiv:announce_type>"
                 "<dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>"
                 "<dc:creator>Ada Writer, Ben Writer</dc:creator></item>"_s.arg(id, titles.at(i));
    }
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss "
            u"xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" version=\"2.0\"><channel>"
            "<title>cs.LG updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.LG</link>"
            "<description>cs.LG updates</description>"
            "<pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate>"_s +
            items + u"</channel></rss>"_s)
        .toUtf8();
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;

    void openSample()
    {
        auto services = Services::openSample(morning);
        QVERIFY2(services, qPrintable(services ? QString() : services.error().detail));
        m_services = *std::move(services);
        openWindow();
        QTRY_VERIFY(list()->model()->rowCount() > 5);
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->resize(1280, 800); // whatever the screen
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    PickListView *list() const { return m_window->findChild<PickListView *>(u"pickList"_s); }
    PickListPane *pane() const { return m_window->findChild<PickListPane *>(); }
    PaperView *paper() const { return m_window->findChild<PaperView *>(u"paper"_s); }
    QPlainTextEdit *editor() const
    {
        return m_window->findChild<QPlainTextEdit *>(u"criteriaEditor"_s);
    }

    std::optional<Pick> stored(const ArxivId &id) const
    {
        const Result<QList<Pick>> picks = m_services->store().picks({.types = {}}).result();
        for (const Pick &pick : picks.value_or(QList<Pick>())) {
            if (pick.paper.id == id)
                return pick;
        }
        return std::nullopt;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = m_window.get();
        if (list()->isVisible())
            target = list();
        QTest::keyClick(target, key, modifiers);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void sampleShowsItself()
    {
        openSample();
        QVERIFY(m_window->findChild<QWidget *>(u"sampleNotice"_s)->isVisible());
        QVERIFY(list()->model()->index(0, 0).data().toString().startsWith(u"In"_s));
        QVERIFY(m_window->findChild<PlacesPane *>(u"places"_s)->model()->rowCount() >= 3);
        QVERIFY(m_window->findChild<QLabel *>(u"count"_s)->text().endsWith(u"of 56"_s));
    }

    void keysWalkAndMarkAndPersist()
    {
        openSample();
        press(Qt::Key_J);
        const Pick first = pane()->currentPick().value();
        QVERIFY(paper()->text()->toPlainText().contains(first.paper.id.toString()));

        press(Qt::Key_S);
        QTRY_VERIFY(stored(first.paper.id)->reader.starred);
        press(Qt::Key_M);
        QTRY_VERIFY(stored(first.paper.id)->reader.isRead());
        press(Qt::Key_U);
        QTRY_VERIFY(!stored(first.paper.id)->reader.isRead());

        press(Qt::Key_X);
        QTRY_VERIFY(stored(first.paper.id)->reader.dismissed);
        const Pick second = pane()->currentPick().value();
        QVERIFY(second.paper.id != first.paper.id);
        press(Qt::Key_K);
        QCOMPARE(pane()->currentPick()->paper.id, first.paper.id);

        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!stored(first.paper.id)->reader.dismissed);
        QTRY_VERIFY(!pane()->currentPick()->reader.dismissed);
    }

    void shownPapersBecomeReadAfterAWhile()
    {
        openSample();
        m_window->findChild<QTimer *>(u"readTimer"_s)->setInterval(50);
        press(Qt::Key_J);
        const ArxivId id = pane()->currentPick()->paper.id;
        QTRY_VERIFY(stored(id)->reader.isRead());
        QTRY_VERIFY(pane()->currentPick()->reader.isRead());
    }

    void slidersCountAndAreRemembered()
    {
        openSample();
        auto *count = m_window->findChild<QLabel *>(u"count"_s);
        const QString before = count->text();
        auto *slider = m_window->findChild<QSlider *>(u"relevanceSlider"_s);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(count->text(), u"56 of 56"_s);
        QVERIFY(before != count->text());
        QTRY_COMPARE(m_services->settings().relevanceCutoff(), 1);
    }

    void typingCriteriaReranksAndRevertBringsBack()
    {
        openSample();
        const auto order = [this] {
            QStringList titles;
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                titles.append(list()->model()->index(row, 0).data().toString());
            return titles;
        };
        const QStringList before = order();
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(editor()->hasFocus());
        editor()->selectAll();
        QTest::keyClicks(editor(), u"graph neural networks for molecules"_s);
        QTRY_VERIFY(order() != before);
        QVERIFY(m_window->findChild<QWidget *>(u"previewNotice"_s)->isVisible());
        QTRY_VERIFY(m_window->findChild<QLabel *>(u"criteriaStrip"_s)->text().contains(u"in"_s));

        m_window->findChild<CriteriaDock *>()->revert();
        QTRY_COMPARE(order(), before);
        QVERIFY(!m_window->findChild<QWidget *>(u"previewNotice"_s)->isVisible());
    }

    void lettersTypedInTheEditorAreLetters()
    {
        openSample();
        press(Qt::Key_J);
        const ArxivId id = pane()->currentPick()->paper.id;
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(editor()->hasFocus());
        QTest::keyClicks(editor(), u"sxmjkn/"_s);
        QVERIFY(editor()->toPlainText().startsWith(u"sxmjkn/"_s));
        QCOMPARE(pane()->currentPick()->paper.id, id);
        QVERIFY(!stored(id)->reader.starred);
        QVERIFY(!stored(id)->reader.dismissed);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
    }

    void savedCriteriaBecomeTheNextRevision()
    {
        openSample();
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(editor()->hasFocus());
        editor()->selectAll();
        QTest::keyClicks(editor(), u"graph neural networks"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_services->store().currentRevision().result().value()->text.trimmed(),
                     u"graph neural networks"_s);
        // The day is ranked under the new criteria at once, for good.
        const QString hash = m_services->store().currentRevision().result().value()->hash;
        QTRY_VERIFY(m_services->store().picks({.criteriaHash = hash}).result()->first().score);
        QTRY_VERIFY(!m_window->findChild<QWidget *>(u"previewNotice"_s)->isVisible());
    }

    void rememberedWhereItWas()
    {
        openSample();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(paper()->zoom(), 110);
        m_window->close();
        openWindow();
        QCOMPARE(paper()->zoom(), 110);
        QTRY_VERIFY(list()->model()->rowCount() > 5);
    }

    void firstStartGetsThePapers()
    {
        const QStringList titles{u"Graph &lt;b&gt;networks&lt;/b&gt;"_s, u"Learning to sleep"_s};
        const FakeServer server([&titles](const SeenRequest &) {
            return Answer{.body = feed(titles), .contentType = "application/rss+xml"};
        });
        const QTemporaryDir folder;
        Settings settings(Profile::in(folder.path()).settingsFile);
        QVERIFY(settings.setText(u"arxiv.feed-url"_s, server.url().toString()));
        QVERIFY(settings.setText(u"people.url"_s, server.url().toString()));
        QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
        m_services = *Services::open(Profile::in(folder.path()), morning);
        openWindow();
        QDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = m_window->findChild<QDialog *>(u"firstStart"_s));
        dialog->findChild<CategoryTree *>()->setChosen({u"cs.LG"_s});
        dialog->findChild<QPushButton *>(u"getFirst"_s)->click();
        QTRY_COMPARE(m_window->findChild<QLabel *>(u"count"_s)->text().right(4), u"of 2"_s);
        QCOMPARE(m_services->settings().categories(), QStringList{u"cs.LG"_s});
        QTRY_VERIFY(
            m_window->findChild<QLabel *>(u"statusText"_s)->text().contains(u"picks of 2"_s));

        // What the feed calls bold is shown as typed.
        const ArxivId hostile = ArxivId::fromString(u"2510.00001").value();
        m_window->findChild<QSlider *>(u"relevanceSlider"_s)->setValue(1);
        // Again and again: scores that are still coming in may move the rows.
        QTRY_VERIFY((pane()->selectPick(hostile),
                     paper()->text()->toPlainText().contains(u"<b>networks</b>"_s)));
    }

    // The day that was got is offered, or opened by whoever was at the newest.
    void gettingPapersLeavesAnOlderDayOpen()
    {
        const FakeServer server([](const SeenRequest &) {
            return Answer{.body = feed({u"Learning to sleep"_s}),
                          .contentType = "application/rss+xml"};
        });
        const QTemporaryDir folder;
        m_services = *Services::open(Profile::in(folder.path()), morning);
        Settings &settings = m_services->settings();
        QVERIFY(settings.setText(u"arxiv.feed-url"_s, server.url().toString()));
        QVERIFY(settings.setText(u"people.url"_s, server.url().toString()));
        QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
        QVERIFY(settings.setText(u"categories"_s, u"cs.LG"_s));
        Store &store = m_services->store();
        QVERIFY(store.saveRevision(u"words"_s, {}).result());
        const QDate older(2025, 9, 26);
        const QDate newer(2025, 9, 29);
        QVERIFY(
            store.saveAnnouncement(announcement(older, {test::paper(u"2509.00001"_s)})).result());
        QVERIFY(
            store.saveAnnouncement(announcement(newer, {test::paper(u"2509.00002"_s)})).result());
        openWindow();
        QTRY_VERIFY(m_window->windowTitle().contains(u"29 Sep"_s));
        m_window->findChild<QAction *>(u"olderDay"_s)->trigger();
        QTRY_VERIFY(m_window->windowTitle().contains(u"26 Sep"_s));
        press(Qt::Key_F5);
        auto *offer = m_window->findChild<QWidget *>(u"arrivedNotice"_s);
        QTRY_VERIFY(offer->isVisible());
        QVERIFY(m_window->windowTitle().contains(u"26 Sep"_s));
        offer->findChild<QPushButton *>(u"noticeButton"_s)->click();
        QTRY_VERIFY(m_window->windowTitle().contains(u"1 Oct"_s));
        QVERIFY(!offer->isVisible());
    }

    void failureIsToldAboveTheList()
    {
        const FakeServer server([](const SeenRequest &) { return Answer{.status = 404}; });
        const QTemporaryDir folder;
        Settings settings(Profile::in(folder.path()).settingsFile);
        QVERIFY(settings.setText(u"arxiv.feed-url"_s, server.url().toString()));
        QVERIFY(settings.setText(u"people.url"_s, server.url().toString()));
        QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
        m_services = *Services::open(Profile::in(folder.path()), morning);
        QVERIFY(m_services->store().saveRevision(u"words"_s, {}).result());
        openWindow();
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"emptyState"_s)->isVisible());
        press(Qt::Key_F5);
        auto *trouble = m_window->findChild<QWidget *>(u"trouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY(trouble->findChild<QLabel *>(u"noticeText"_s)->text().startsWith(u"Since"_s));
        QVERIFY(trouble->findChild<QPushButton *>(u"noticeButton"_s)->isVisible());
    }

    void itFitsASmallScreenAtThreeTimesTheSize()
    {
        Looks looks;
        looks.wear(u"light"_s, 300);
        openSample();
        const QSize least = m_window->minimumSizeHint();
        looks.wear(u"light"_s, 100);
        QVERIFY2(least.width() <= 1280 && least.height() <= 690, // without the window's frame
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }

    void whatTheDailyCheckFoundIsTold()
    {
        const QTemporaryDir folder;
        m_services = *Services::open(Profile::in(folder.path()), morning, DailyCopy::Later);
        QVERIFY(m_services->store().saveRevision(u"words"_s, {}).result());
        openWindow();
        Q_EMIT m_services->dailyCare().failed({Error::Kind::Storage, u"disk full"_s});
        auto *trouble = m_window->findChild<QWidget *>(u"trouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY(trouble->findChild<QLabel *>(u"noticeText"_s)->text().contains(u"(disk full)"_s));

        Q_EMIT m_services->dailyCare().foundDamage(u"<b>page 12</b>"_s);
        auto *box = m_window->findChild<QMessageBox *>(u"messageBox"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(u"Backups"_s) && box->text().contains(u"(<b>page"_s));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        box->close();
    }

    void missingDayIsShownAndCanBeFilled()
    {
        const FakeServer server([](const SeenRequest &) { return Answer{.status = 404}; });
        const QTemporaryDir folder;
        m_services = *Services::open(Profile::in(folder.path()), morning);
        Settings &settings = m_services->settings();
        for (const QString &service : {u"feed"_s, u"listing"_s, u"oai"_s, u"api"_s})
            QVERIFY(settings.setText(u"arxiv.%1-url"_s.arg(service), server.url().toString()));
        QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
        QVERIFY(settings.setText(u"categories"_s, u"cs.LG"_s));
        Store &store = m_services->store();
        QVERIFY(store.saveRevision(u"words"_s, {}).result());
        for (const QDate day : {QDate(2025, 9, 29), QDate(2025, 10, 1)}) {
            Announcement announced = announcement(day, {test::paper(u"2510.00001"_s)});
            announced.health = {{.category = u"cs.LG"_s, .fetchedAt = morning.now()}};
            QVERIFY(store.saveAnnouncement(announced).result());
        }
        openWindow();
        auto *grid = m_window->findChild<MonthGrid *>();
        QTRY_COMPARE(grid->currentDay(), QDate(2025, 10, 1));
        auto *bar = m_window->findChild<QWidget *>(u"faultBar"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel *>(u"faultText"_s)->text().contains(u"30"_s));
        bar->findChild<QPushButton *>(u"faultFill"_s)->click();
        auto *status = m_window->findChild<QLabel *>(u"statusText"_s);
        QTRY_VERIFY(status->text().contains(u"Filling the gap: cs.LG, Tue 30 Sep"_s));
        m_services->backfill().cancel();
        QTRY_VERIFY(!m_services->backfill().isRunning());
        QTRY_VERIFY(!status->text().contains(u"Filling"_s));

        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_BracketLeft);
        QTRY_COMPARE(grid->currentDay(), QDate(2025, 9, 29));
    }

    void updatedPaperShowsWhatItWas()
    {
        const QTemporaryDir folder;
        m_services = *Services::open(Profile::in(folder.path()), morning);
        Store &store = m_services->store();
        QVERIFY(store.saveRevision(u"words"_s, {}).result());
        Paper paper = test::paper(u"2510.00001"_s);
        QVERIFY(store.saveAnnouncement(announcement(QDate(2025, 9, 30), {paper})).result());
        paper.version = 2;
        paper.abstract += u" Strangely."_s;
        QVERIFY(store.saveAnnouncement(announcement(QDate(2025, 10, 1), {paper})).result());
        QVERIFY(store.setStarred({paper.id}, true).result());
        openWindow();
        m_window->findChild<QSlider *>(u"relevanceSlider"_s)->setValue(1);
        QTRY_VERIFY((pane()->selectPick(paper.id),
                     this->paper()->text()->accessibleDescription().contains(u"Strangely"_s)));
    }

    void sampleOffersTheWayBack()
    {
        openSample();
        QSignalSpy asked(m_window.get(), &MainWindow::realRequested);
        m_window->findChild<QWidget *>(u"sampleNotice"_s)
            ->findChild<QPushButton *>(u"noticeButton"_s)
            ->click();
        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
