// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrangement.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

QStringList described(const QList<Pick> &picks, const Arrangement &arrangement)
{
    QStringList lines;
    for (const ListRow &row : arrangement.rows)
        lines.append(row.isHeading() ? QString::number(static_cast<int>(row.band))
                                     : picks.at(row.pick).paper.id.toString());
    return lines;
}

Arrangement arranged(const QList<Pick> &picks, const ListView &view)
{
    QStringList texts;
    for (const Pick &pick : picks)
        texts.append(searchTextOf(pick));
    return arrange(picks, sortedIndices(picks, view.order), texts, view);
}

QList<Pick> oneOfEach()
{
    return {scoredPick(u"2510.00001"_s, 3, 3), scoredPick(u"2510.00002"_s, 10, 9),
            scoredPick(u"2510.00003"_s, 8, 7), pick(u"2510.00004"_s)};
}

} // namespace

class TestArrangement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flatListsKeepTheirOrder()
    {
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 2, 2), pick(u"2510.00003"_s),
                                scoredPick(u"2510.00002"_s, 10, 10)};
        const Arrangement arrangement =
            arrange(picks, {0, 1, 2}, {}, {.cutoffs = {8, 7}, .isFlat = true});
        QCOMPARE(arrangement.shown(), 3);
        QList<int> order;
        for (const ListRow &row : arrangement.rows)
            order.append(row.pick);
        QCOMPARE(order, (QList<int>{0, 1, 2}));
    }

    void putsBandsInOrderUnderHeadings()
    {
        const QList<Pick> picks = oneOfEach();
        ListView view;
        view.collapsed.clear();
        const Arrangement arrangement = arranged(picks, view);
        QCOMPARE(described(picks, arrangement),
                 (QStringList{u"0"_s, u"2510.00002"_s, u"1"_s, u"2510.00003"_s, u"2"_s,
                              u"2510.00001"_s, u"3"_s, u"2510.00004"_s}));
        QCOMPARE(arrangement.bandCounts, (std::array{1, 1, 1, 1}));
        QCOMPARE(arrangement.picked, 2);
        QCOMPARE(arrangement.shown(), 4);
    }

    void collapsedBandsKeepTheirHeadingAndCount()
    {
        const QList<Pick> picks = oneOfEach();
        const Arrangement arrangement = arranged(picks, {});
        QCOMPARE(described(picks, arrangement),
                 (QStringList{u"0"_s, u"2510.00002"_s, u"1"_s, u"2510.00003"_s, u"2"_s, u"3"_s}));
        QCOMPARE(arrangement.hiddenByCollapse, 2);
        QCOMPARE(arrangement.shown(), 2);
    }

    void filtersHideAndCount_data()
    {
        QTest::addColumn<bool>("unreadOnly");
        QTest::addColumn<bool>("starredOnly");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("unread") << true << false << u""_s << QStringList{u"b"_s, u"c"_s};
        QTest::newRow("starred") << false << true << u""_s << QStringList{u"a"_s};
        QTest::newRow("both") << true << true << u""_s << QStringList{};
        QTest::newRow("word of title")
            << false << false << u"MATTER"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("two words") << false << false << u"godel matter"_s << QStringList{u"c"_s};
        QTest::newRow("diacritics ignored") << false << false << u"Gödel"_s << QStringList{u"c"_s};
        QTest::newRow("nothing") << false << false << u"zebra"_s << QStringList{};
    }

    void filtersHideAndCount()
    {
        QFETCH(bool, unreadOnly);
        QFETCH(bool, starredOnly);
        QFETCH(QString, text);
        QFETCH(QStringList, shown);
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 10), scoredPick(u"2510.00002"_s, 10, 9),
                          scoredPick(u"2510.00003"_s, 10, 8)};
        picks[0].reader = {.readAt = QDateTime::fromSecsSinceEpoch(1), .starred = true};
        picks[2].paper.authors = {uR"(Kurt G\"odel)"_s};
        ListView view;
        view.unreadOnly = unreadOnly;
        view.starredOnly = starredOnly;
        view.text = text;
        const Arrangement arrangement = arranged(picks, view);
        QStringList names;
        for (const ListRow &row : arrangement.rows) {
            if (!row.isHeading())
                names.append(QString(QChar(u'a' + row.pick)));
        }
        QCOMPARE(names, shown);
        QCOMPARE(arrangement.hiddenByFilters, 3 - shown.size());
        QCOMPARE(arrangement.picked, 3);
    }

    void keptPaperStaysThoughRead()
    {
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 10)};
        picks[0].reader.readAt = QDateTime::fromSecsSinceEpoch(1);
        ListView view;
        view.unreadOnly = true;
        QCOMPARE(arranged(picks, view).shown(), 0);
        view.keep = picks[0].paper.id;
        QCOMPARE(arranged(picks, view).shown(), 1);
    }

    void countsForEachSliderValue()
    {
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 9),
                                scoredPick(u"2510.00002"_s, 8, 9),
                                scoredPick(u"2510.00003"_s, 8, 3), pick(u"2510.00004"_s)};
        const AxisCounts counts = relevanceCounts(picks, {8, 7});
        QCOMPARE(counts.histogram[10], 1);
        QCOMPARE(counts.histogram[8], 2);
        QCOMPARE(counts.histogram[1], 0);
        QCOMPARE(counts.picked[1], 2);
        QCOMPARE(counts.picked[8], 2);
        QCOMPARE(counts.picked[9], 1);
        const AxisCounts novelty = noveltyCounts(picks, {8, 7});
        QCOMPARE(novelty.picked[3], 3);
        QCOMPARE(novelty.picked[10], 0);
    }

    void lowHIndexIsHiddenAndCounted()
    {
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 9, 9), scoredPick(u"2510.00002"_s, 9, 9),
                          scoredPick(u"2510.00003"_s, 2, 2)};
        picks[0].hiddenBelowHIndex = 5;
        picks[2].hiddenBelowHIndex = 5;
        const QList<int> sorted = sortedIndices(picks, PickOrder::Sum);
        ListView view{.cutoffs = {8, 7}, .collapsed = {}};
        const Arrangement hiding = arrange(picks, sorted, {}, view);
        QCOMPARE(hiding.hiddenByHIndex, 2);
        QCOMPARE(hiding.leastHIndex, 5);
        QCOMPARE(hiding.shown(), 1);
        QCOMPARE(hiding.picked, 1);
        view.showsLowHIndex = true;
        const Arrangement showing = arrange(picks, sorted, {}, view);
        QCOMPARE(showing.hiddenByHIndex, 0);
        QCOMPARE(showing.lowHIndex, 2);
        QCOMPARE(showing.shown(), 3);
    }

    void followedAuthorsAreCountedAtEveryValue()
    {
        Pick followed = scoredPick(u"2510.00001"_s, 1, 1);
        followed.followedAuthors = {{u"Ada Writer"_s}};
        QCOMPARE(relevanceCounts({followed}, {8, 7}).picked[10], 1);
    }
};

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
