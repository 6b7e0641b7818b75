// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/rowglide.h"
#include "support/builders.h"

#include <QProxyStyle>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

#include <array>
#include <functional>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const Place someDay{Place::Kind::Day, QDate(2025, 10, 1)};

class StyleWithMotion final : public QProxyStyle
{
public:
    explicit StyleWithMotion(int milliseconds)
        : QProxyStyle(u"Fusion"_s)
        , m_milliseconds(milliseconds)
    {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? m_milliseconds
                   : QProxyStyle::styleHint(hint, option, widget, returned);
    }

private:
    int m_milliseconds;
};

// Picks 1 to n with strengths that make them rank in the order of their numbers, turned by some.
QList<Pick> ranked(int count, int turnedBy = 0)
{
    QList<Pick> picks;
    for (int number = 1; number <= count; ++number) {
        Pick pick = scoredPick(u"2510.%1"_s.arg(number, 5, 10, QLatin1Char('0')), 10, 10);
        pick.score->strength = count - (number + turnedBy) % count;
        picks.append(pick);
    }
    return picks;
}

} // namespace

class TestRowGlide final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StyleWithMotion> m_style;
    std::unique_ptr<PickListPane> m_pane;

    PickListView &view() const { return *m_pane->view(); }
    QVariantAnimation *clock() const { return view().findChild<QVariantAnimation *>(u"glide"_s); }

    void show(const QList<Pick> &picks, const Place &place = someDay)
    {
        m_pane->showList(place, pickListOf(picks));
    }

    void openPane(int milliseconds)
    {
        m_style = std::make_unique<StyleWithMotion>(milliseconds);
        m_pane = std::make_unique<PickListPane>();
        view().setStyle(m_style.get());
        m_pane->setCutoffs({1, 1});
        m_pane->resize(500, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    // Where the model's layout has the rows, by an ordinary paint's own measure.
    void compareWithLayout() const
    {
        const QList<RowPlace> shown = view().shownRows();
        QVERIFY(!shown.isEmpty());
        const int first = view().indexAt({10, 0}).row();
        for (int at = 0; at < shown.size(); ++at) {
            const QModelIndex index = view().model()->index(first + at, 0);
            QCOMPARE(shown.at(at).key, index.data(PickListModel::KeyRole).toString());
            QCOMPARE(shown.at(at).y, static_cast<double>(view().visualRect(index).top()));
            QCOMPARE(shown.at(at).opacity, 1.0);
        }
    }

    // What the window holds: a grab of the widget would paint it anew.
    QImage onScreen() const
    {
        QCoreApplication::processEvents();
        return m_pane->screen()->grabWindow(m_pane->winId()).toImage();
    }

    void compareWithFreshPainting() const
    {
        const QImage shown = onScreen();
        view().viewport()->update();
        QVERIFY(!shown.isNull());
        QCOMPARE(shown, onScreen());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_pane.reset();
        m_style.reset();
    }

    void rowsGoFromPlaceToPlace_data()
    {
        QTest::addColumn<double>("progress");
        QTest::addColumn<QList<double>>("ys");
        QTest::addColumn<QList<double>>("opacities");
        QTest::newRow("start") << 0.0 << QList<double>{50, 0, 100, 100}
                               << QList<double>{1, 1, 0, 1};
        QTest::newRow("half") << 0.5 << QList<double>{25, 25, 100, 100}
                              << QList<double>{1, 1, 0.5, 0.5};
        QTest::newRow("end") << 1.0 << QList<double>{0, 50, 100} << QList<double>{1, 1, 1};
    }

    void rowsGoFromPlaceToPlace()
    {
        QFETCH(double, progress);
        QFETCH(QList<double>, ys);
        QFETCH(QList<double>, opacities);
        const QList<RowPlace> before{{u"a"_s, 0}, {u"b"_s, 50}, {u"gone"_s, 100}};
        const QList<RowPlace> after{{u"b"_s, 0}, {u"a"_s, 50}, {u"new"_s, 100}};
        const QList<RowPlace> rows = glidingRows(before, after, progress);
        QCOMPARE(rows.size(), ys.size());
        for (qsizetype at = 0; at < rows.size(); ++at) {
            QCOMPARE(rows.at(at).y, ys.at(at));
            QCOMPARE(rows.at(at).opacity, opacities.at(at));
        }
        QCOMPARE(rows.first().key, u"b"_s);
    }

    void nothingGlidesToNothing()
    {
        QVERIFY(glidingRows({}, {}, 0.5).isEmpty());
        QCOMPARE(glidingRows({{u"a"_s, 10}}, {}, 0.25), (QList<RowPlace>{{u"a"_s, 10, 0.75}}));
    }

    void endsAtTheLayout()
    {
        openPane(200);
        show(ranked(8));
        QVERIFY(!view().isGliding());
        show(ranked(8, 3));
        QVERIFY(view().isGliding());
        QVERIFY(clock()->duration() <= 150);
        QTRY_VERIFY(!view().isGliding());
        compareWithLayout();
        const QImage glided = view().viewport()->grab().toImage();
        view().viewport()->update();
        QCOMPARE(view().viewport()->grab().toImage(), glided);
    }

    void startsWhereTheRowsWere()
    {
        openPane(200);
        show(ranked(8));
        const QList<RowPlace> before = view().shownRows();
        show(ranked(8, 3));
        clock()->pause();
        clock()->setCurrentTime(0);
        clock()->resume();
        for (const RowPlace &row : view().shownRows())
            QVERIFY(before.contains(row));
    }

    void anotherChangeGoesOnFromThere()
    {
        openPane(200);
        show(ranked(8));
        show(ranked(8, 3));
        clock()->setCurrentTime(clock()->duration() / 3);
        const QList<RowPlace> midway = view().shownRows();
        show(ranked(8, 5));
        clock()->setCurrentTime(0);
        for (const RowPlace &row : view().shownRows())
            QVERIFY(midway.contains(row));
        QTRY_VERIFY(!view().isGliding());
        compareWithLayout();
    }

    void paintsMidway()
    {
        openPane(200);
        show(ranked(8));
        const QImage before = view().viewport()->grab().toImage();
        show(ranked(8, 3));
        clock()->setCurrentTime(clock()->duration() / 4);
        const QImage midway = view().viewport()->grab().toImage();
        QTRY_VERIFY(!view().isGliding());
        QVERIFY(midway != before);
        QVERIFY(midway != view().viewport()->grab().toImage());
    }

    void paintsTheSameWithMotionAndWithout()
    {
        openPane(200);
        show(ranked(8));
        const QImage kept = view().viewport()->grab().toImage();
        view().setMotion(false);
        QCOMPARE(view().viewport()->grab().toImage(), kept);
    }

    void aGlideAfterScrollingStartsFromWhatIsInSight()
    {
        openPane(200);
        show(ranked(400));
        QCoreApplication::processEvents();
        view().verticalScrollBar()->setValue(900);
        const QImage scrolled = view().viewport()->grab().toImage();
        view().verticalScrollBar()->setValue(0);
        QVERIFY(view().viewport()->grab().toImage() != scrolled);
        view().verticalScrollBar()->setValue(900);
        show(ranked(400, 200));
        QVERIFY(view().isGliding());
        clock()->setCurrentTime(0);
        QCOMPARE(view().viewport()->grab().toImage(), scrolled);
    }

    void whatIsScrolledIsOnTheScreen_data()
    {
        QTest::addColumn<bool>("hasMotion");
        QTest::newRow("motion") << true;
        QTest::newRow("no motion") << false;
    }

    void whatIsScrolledIsOnTheScreen()
    {
        QFETCH(bool, hasMotion);
        openPane(hasMotion ? 200 : 0);
        show(ranked(400));
        view().setFocus();
        QScrollBar *bar = view().verticalScrollBar();
        const auto notch = [&] { bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); };
        const auto page = [&] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); };
        const auto drag = [&] { bar->setValue(7'777); };
        const auto end = [&] { QTest::keyClick(&view(), Qt::Key_End); };
        const auto home = [&] { QTest::keyClick(&view(), Qt::Key_Home); };
        const std::array<std::function<void()>, 5> moves{notch, page, drag, end, home};
        for (const auto &move : moves) {
            const int before = bar->value();
            move();
            QVERIFY(bar->value() != before);
            compareWithFreshPainting();
        }
    }

    void currentPaperStaysInItsPlace()
    {
        openPane(200);
        show(ranked(400));
        m_pane->selectPick(ArxivId::fromString(u"2510.00200"_s).value());
        const int y = view().visualRect(view().currentIndex()).top();
        QList<Pick> scattered = ranked(400);
        for (qsizetype i = 0; i < scattered.size(); ++i)
            scattered[i].score->strength = double(i * 7 % 401);
        show(scattered);
        QCOMPARE(m_pane->currentPick()->paper.id.toString(), u"2510.00200"_s);
        QCOMPARE(view().visualRect(view().currentIndex()).top(), y);
        QVERIFY(view().isGliding());
        view().verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        QVERIFY(!view().isGliding());
        compareWithLayout();
    }

    void nothingMovesThatNeedNot()
    {
        openPane(200);
        show(ranked(8));
        QList<Pick> read = ranked(8);
        read[0].reader.readAt = QDateTime::fromSecsSinceEpoch(1);
        show(read);
        QVERIFY(!view().isGliding());
        show(ranked(8, 3), {Place::Kind::Starred, {}});
        QVERIFY(!view().isGliding());
        m_pane->hide();
        show(ranked(8, 5), {Place::Kind::Starred, {}});
        QVERIFY(!view().isGliding());
    }

    void reducedMotionIsRespected_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<bool>("isWanted");
        QTest::newRow("by the style") << 0 << true;
        QTest::newRow("by the setting") << 200 << false;
    }

    void reducedMotionIsRespected()
    {
        QFETCH(int, milliseconds);
        QFETCH(bool, isWanted);
        openPane(milliseconds);
        view().setMotion(isWanted);
        show(ranked(8));
        show(ranked(8, 3));
        QVERIFY(!view().isGliding());
        compareWithLayout();
    }
};

QTEST_MAIN(TestRowGlide)
#include "tst_rowglide.moc"
