// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/daybars.h"
#include "mainwindow.h"
#include "monthprint.h"
#include "panes/heatgrid.h"
#include "panes/monthcards.h"
#include "panes/monthpage.h"
#include "panes/paperlink.h"
#include "panes/picklistpane.h"
#include "readingroom.h"
#include "support/builders.h"
#include "windowactions.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QLabel>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate october(2025, 10, 1);

MonthReview someReview()
{
    MonthReview review{.month = october, .announced = 1000, .scanned = 500, .picked = 12};
    for (QDate day = october; day.month() == 10; day = day.addDays(1)) {
        const bool isWeekend = day.dayOfWeek() > 5;
        review.days.append({.day = day,
                            .kind = isWeekend ? MonthDay::Kind::Weekend : MonthDay::Kind::Announced,
                            .announced = isWeekend ? 0 : 50,
                            .scanned = isWeekend ? 0 : 25,
                            .picked = isWeekend ? 0 : 1 + day.day() % 5});
    }
    QList<Pick> picks;
    for (int i = 1; i <= 6; ++i)
        picks.append(scoredPick(u"2510.0000%1"_s.arg(i), 8 + i % 3, 7));
    picks[0].reader.starred = true;
    picks[0].paper.title = u"<b>Bold</b> & a long title that has to be wrapped into lines"_s;
    review.topics = {{.name = u"Sparse Experts"_s, .picked = 9, .best = picks.mid(0, 5)},
                     {.name = u"cs.LG"_s, .isCategory = true, .picked = 3, .best = picks.mid(5)}};
    review.grid = scoreMapOf(picks);
    review.authors = {{.name = u"Ada Writer"_s, .picks = 6, .isFollowed = true}};
    review.starred = {picks.first()};
    review.spending = {{.day = october, .model = u"model-1"_s, .requests = 3, .usd = 0.25}};
    return review;
}

QByteArray printed(const MonthReview &review)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    printMonth(review, &writer);
    return bytes;
}

} // namespace

class TestMonthPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsGoByKeysAndOpenADay()
    {
        DayBars bars;
        bars.setDays(someReview().days);
        QSignalSpy chosen(&bars, &DayBars::dayChosen);
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.currentDay(), october);
        QCOMPARE(bars.accessibleDescription(), u"Wed 1 Oct: 2 pick(s) of 25 scanned"_s);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.accessibleDescription(), u"Sat 4 Oct: no announcement on weekends"_s);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&bars, Qt::Key_End);
        QCOMPARE(bars.currentDay(), QDate(2025, 10, 31));
    }

    void barsAreDrawn()
    {
        DayBars bars;
        bars.resize(700, 140);
        bars.setDays(someReview().days);
        const QImage with = bars.grab().toImage();
        QList<MonthDay> quiet = someReview().days;
        for (MonthDay &day : quiet)
            day.picked = 0;
        bars.setDays(quiet);
        QVERIFY(bars.grab().toImage() != with);
    }

    void papersAreLinks()
    {
        MonthPage page;
        page.resize(1000, 700);
        page.expect(QDate(2025, 10, 9));
        page.showReview(someReview(), 0);
        page.show();
        const auto links = page.findChildren<PaperLink *>();
        QCOMPARE(links.size(), 7); // five and one by topic, one starred
        QVERIFY(links.first()->accessibleName().contains(u"<b>Bold</b>"_s)); // plain, not markup
        QStringList chosen;
        connect(&page, &MonthPage::paperChosen, &page, [&](const ArxivId &paper, QDate day) {
            chosen.append(paper.toString() + u' ' + day.toString(Qt::ISODate));
        });
        QTest::keyClick(links.first(), Qt::Key_Space);
        QCOMPARE(chosen, QStringList{u"2510.00001 2025-10-01"_s});
        QVERIFY(links.first()->heightForWidth(260) > links.first()->heightForWidth(900));
    }

    void everyControlIsNamed()
    {
        MonthPage page;
        page.expect(october);
        page.showReview(someReview(), 0);
        const auto widgets = page.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QScrollBar *>(widget) &&
                !qobject_cast<const QLabel *>(widget) && !widget->isHidden())
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void narrowPagesHaveOneColumn()
    {
        const auto linkWidth = [](int width) {
            MonthPage page;
            page.resize(width, 700);
            page.expect(october);
            page.showReview(someReview(), 0);
            page.show();
            [&page] { QVERIFY(QTest::qWaitForWindowExposed(&page)); }();
            return page.findChild<PaperLink *>()->width();
        };
        QVERIFY(linkWidth(1000) < 500);
        QVERIFY(linkWidth(700) > 500);
        QVERIFY(linkWidth(2200) < 560); // no wider than is good to read
    }

    void anEmptyMonthIsSaid()
    {
        MonthPage page;
        page.expect(october);
        page.showReview({.month = october}, 0);
        QVERIFY(page.findChildren<PaperLink *>().isEmpty());
        QVERIFY(!page.findChild<HeatGrid *>());
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text() == u"No papers of October 2025"_s;
        }));
    }

    void anotherMonthsReviewIsNotShown()
    {
        MonthPage page;
        page.expect(QDate(2025, 9, 1));
        page.showReview(someReview(), 0);
        QVERIFY(!page.review());
        page.expect(october);
        page.showReview(someReview(), 0);
        QVERIFY(page.review());
        page.expect(october); // read anew: what is shown stays meanwhile
        QVERIFY(page.review());
    }

    void isPrintedOnWhitePaper()
    {
        const QByteArray pdf = printed(someReview());
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") >= 1);
        const QPalette before = QGuiApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Base, Qt::black);
        QGuiApplication::setPalette(dark);
        const QByteArray inDark = printed(someReview());
        QGuiApplication::setPalette(before);
        QCOMPARE(inDark.size() / 64, pdf.size() / 64); // but for the time it was made
    }

    void isWrittenAsTheNameSays()
    {
        QTemporaryDir folder;
        const auto written = [&folder](const QString &name) {
            const QString path = folder.filePath(name);
            [&path] { QCOMPARE(writeMonth(someReview(), path), QString()); }();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(written(u"a.html"_s).startsWith("<!DOCTYPE html>"));
        QVERIFY(written(u"a.md"_s).startsWith("# "));
        QVERIFY(written(u"a.PDF"_s).startsWith("%PDF"));
        QVERIFY(!writeMonth(someReview(), folder.filePath(u"no/such/folder.md"_s)).isEmpty());
    }

    void takesThePlaceOfListAndPaper()
    {
        auto services =
            Services::openSample(Clock(QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC)));
        QVERIFY(services);
        MainWindow window(**services);
        window.show();
        auto *room = window.findChild<ReadingRoom *>();
        auto *page = window.findChild<MonthPage *>();
        auto *list = window.findChild<PickListPane *>();
        auto *print = window.findChild<QAction *>(u"print"_s);
        QTRY_VERIFY(room->place().day.isValid());
        const QDate day = room->place().day;
        QVERIFY(page->isHidden() && !print->isEnabled());
        room->open({Place::Kind::Month, QDate(day.year(), day.month(), 1)});
        QTRY_VERIFY(page->review());
        QVERIFY(page->isVisible() && !list->isVisible());
        QVERIFY(print->isEnabled());
        auto *link = page->findChild<PaperLink *>();
        QVERIFY(link);
        link->click();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(page->isHidden() && !print->isEnabled());
        QTRY_VERIFY(list->currentPick().has_value());
        QCOMPARE(room->place().day, day);
    }
};

QTEST_MAIN(TestMonthPage)
#include "tst_monthpage.moc"
