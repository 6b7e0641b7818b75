// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrangement.h"
#include "models/picklist.h"
#include "models/rowmatches.h"
#include "support/builders.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

PickList listOf(const QList<Pick> &picks)
{
    PickList list = pickListOf(picks);
    list.searchTexts = searchTextsOf(picks);
    return list;
}

struct Arranged
{
    SortedColumns columns;
    Arrangement arrangement;

    // Ids of papers, numbers of bands.
    QStringList lines(const PickList &list) const
    {
        QStringList lines;
        for (int row = 0; row < arrangement.rowCount(); ++row) {
            const ListRow line = arrangement.rowAt(row);
            lines.append(
                line.isHeading()
                    ? QString::number(static_cast<int>(line.band))
                    : list.picks.constFind(columns.keys[static_cast<size_t>(line.position)])
                          ->paper.id.toString());
        }
        return lines;
    }
};

Arranged arranged(const PickList &list, const ListView &view)
{
    Arranged made{.columns = sortedColumns(list.columns, view.order), .arrangement = {}};
    arrange(made.columns, matchingRows(made.columns, list, view, {}), view, &made.arrangement);
    return made;
}

QList<Pick> oneOfEach()
{
    return {scoredPick(u"2510.00001"_s, 3, 3), scoredPick(u"2510.00002"_s, 10, 9),
            scoredPick(u"2510.00003"_s, 8, 7), pick(u"2510.00004"_s)};
}

// A paper of a made-up list, of any score, state and mark.
Pick anyPick(int number, QRandomGenerator *random)
{
    const auto one = [random](int in) { return random->bounded(in) == 0; };
    const QString id = u"2510.%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    Pick made = one(5) ? pick(id) : scoredPick(id, random->bounded(11), random->bounded(11));
    made.day = QDate(2025, 10, 1).addDays(-random->bounded(4));
    if (made.score && one(3)) {
        made.score->scorer = Scorer();
        made.score->state = Score::State::Estimated;
        made.score->strength = random->generateDouble() * 2 - 1;
    } else if (made.score && one(12))
        made.score->state = Score::State::Refused;
    if (one(8))
        made.followedAuthors = {{u"Ada Writer"_s, one(2) ? FollowedAuthor::Reason::Initials
                                                         : FollowedAuthor::Reason::Id}};
    if (one(6))
        made.hiddenBelowHIndex = 5;
    if (one(2))
        made.reader.readAt = QDateTime::fromSecsSinceEpoch(1);
    made.reader.starred = one(4);
    made.reader.toRead = one(4);
    made.earlierVersion = one(6) ? 1 : 0;
    if (one(3))
        made.reader.tags = {u"graphs"_s};
    return made;
}

// As the contract says it, a paper at a time.
bool passes(const Pick &pick, const ListView &view)
{
    if (view.setsFiltersAside)
        return true;
    const bool isAsked =
        keyOf(pick) == view.keep ||
        (!(view.unreadOnly && pick.reader.isRead()) &&
         !(view.starredOnly && !pick.reader.starred) && !(view.toReadOnly && !pick.reader.toRead) &&
         !(view.updatedOnly && !pick.isUpdated()) &&
         !(view.followedOnly && pick.followedAuthors.isEmpty()));
    return isAsked && (view.tag.isEmpty() || pick.reader.tags.contains(view.tag)) &&
           searchTextOf(pick).contains(view.text);
}

double strengthOf(const Pick &pick)
{
    return pick.score && pick.score->strength
               ? static_cast<double>(static_cast<float>(*pick.score->strength))
               : -INFINITY;
}

auto rankOf(const Pick &pick, ListOrder order)
{
    const int relevance = pick.score ? pick.score->relevance.value_or(0) : 0;
    const int novelty = pick.score ? pick.score->novelty.value_or(0) : 0;
    double key = 0;
    if (order == ListOrder::Sum)
        key = relevance > 0 ? relevance + novelty : 0;
    else if (order == ListOrder::Relevance)
        key = relevance;
    else if (order == ListOrder::Novelty)
        key = novelty;
    else if (order == ListOrder::ForYou)
        key = strengthOf(pick);
    else
        key = static_cast<double>(pick.day.toJulianDay());
    return std::tuple(order != ListOrder::Date && pick.isAuthorMatch(), key, relevance, novelty,
                      strengthOf(pick));
}

QStringList naiveLines(QList<Pick> picks, const ListView &view)
{
    // The columns of one day keep the order of keys, days the order in which they come.
    std::stable_sort(picks.begin(), picks.end(), [&view](const Pick &a, const Pick &b) {
        return rankOf(a, view.order) > rankOf(b, view.order);
    });
    QStringList lines;
    for (const Band band : allBands) {
        QStringList own;
        for (const Pick &pick : picks) {
            if (passes(pick, view) && (view.showsLowHIndex || !pick.hiddenBelowHIndex) &&
                bandOf(pick, view.effectiveCutoffs()) == band)
                own.append(pick.paper.id.toString());
        }
        if (own.isEmpty())
            continue;
        lines.append(QString::number(static_cast<int>(band)));
        if (!view.collapsed.contains(band))
            lines.append(own);
    }
    return lines;
}

ListView anyView(const QList<Pick> &picks, QRandomGenerator *random)
{
    const auto one = [random](int in) { return random->bounded(in) == 0; };
    ListView view;
    view.cutoffs = {1 + random->bounded(10), 1 + random->bounded(10)};
    view.order = static_cast<ListOrder>(random->bounded(5));
    view.collapsed.clear();
    for (const Band band : allBands) {
        if (one(3))
            view.collapsed.insert(band);
    }
    view.unreadOnly = one(4);
    view.starredOnly = one(4);
    view.toReadOnly = one(6);
    view.updatedOnly = one(6);
    view.followedOnly = one(6);
    view.tag = one(5) ? u"graphs"_s : QString();
    view.text = one(4) ? QString(u"0001"_s) : QString();
    view.showsLowHIndex = one(2);
    view.showsLowNovelty = one(5);
    view.showsLowRelevance = one(5);
    view.setsFiltersAside = one(6);
    view.keep = one(2) ? keyOf(picks.at(random->bounded(static_cast<int>(picks.size())))) : 0;
    return view;
}

} // namespace

class TestArrangement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheContractOnAnything()
    {
        QRandomGenerator random(20251001);
        for (int round = 0; round < 150; ++round) {
            QList<Pick> picks;
            const int count = 1 + random.bounded(60);
            for (int number = 1; number <= count; ++number)
                picks.append(anyPick(number, &random));
            std::stable_sort(picks.begin(), picks.end(),
                             [](const Pick &a, const Pick &b) { return a.day > b.day; });
            for (int at = 0; at < picks.size(); ++at)
                picks[at].key = at + 1;
            const PickList list = listOf(picks);
            for (int look = 0; look < 5; ++look) {
                const ListView view = anyView(picks, &random);
                const Arranged made = arranged(list, view);
                QCOMPARE(made.lines(list), naiveLines(picks, view));
                int rows = 0;
                int picked = 0;
                for (const Pick &pick : picks)
                    picked += isPicked(pick, view.effectiveCutoffs()) && passes(pick, view) ? 1 : 0;
                QCOMPARE(made.arrangement.picked, picked);
                for (size_t at = 0; at < made.columns.size(); ++at) {
                    const int row = made.arrangement.rowOf(at, made.columns.cells[at]);
                    rows += row >= 0 ? 1 : 0;
                    if (row >= 0)
                        QCOMPARE(made.arrangement.rowAt(row).position, static_cast<int>(at));
                }
                QCOMPARE(rows, made.arrangement.shown());
            }
        }
    }

    void flatListsKeepTheirOrder()
    {
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 2, 2), pick(u"2510.00003"_s),
                                scoredPick(u"2510.00002"_s, 10, 10)};
        const PickList list = listOf(picks);
        const Arranged made =
            arranged(list, {.cutoffs = {8, 7}, .order = ListOrder::Given, .isFlat = true});
        QCOMPARE(made.arrangement.shown(), 3);
        QCOMPARE(made.lines(list),
                 (QStringList{u"2510.00001"_s, u"2510.00003"_s, u"2510.00002"_s}));
    }

    void putsBandsInOrderUnderHeadings()
    {
        const PickList list = listOf(oneOfEach());
        const Arranged made = arranged(list, {.collapsed = {}});
        QCOMPARE(made.lines(list), (QStringList{u"0"_s, u"2510.00002"_s, u"1"_s, u"2510.00003"_s,
                                                u"2"_s, u"2510.00001"_s, u"3"_s, u"2510.00004"_s}));
        QCOMPARE(made.arrangement.bandCounts, (std::array{1, 1, 1, 1}));
        QCOMPARE(made.arrangement.picked, 2);
        QCOMPARE(made.arrangement.shown(), 4);
    }

    void collapsedBandsKeepTheirHeadingAndCount()
    {
        const PickList list = listOf(oneOfEach());
        const Arranged made = arranged(list, {});
        QCOMPARE(made.lines(list),
                 (QStringList{u"0"_s, u"2510.00002"_s, u"1"_s, u"2510.00003"_s, u"2"_s, u"3"_s}));
        QCOMPARE(made.arrangement.hiddenByCollapse, 2);
        QCOMPARE(made.arrangement.shown(), 2);
    }

    void wordsAreFoundWithoutTheirAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("shown");
        QTest::newRow("word of title") << u"MATTER"_s << 3;
        QTest::newRow("two words") << u"godel matter"_s << 1;
        QTest::newRow("diacritics ignored") << u"Gödel"_s << 1;
        QTest::newRow("nothing") << u"zebra"_s << 0;
    }

    void wordsAreFoundWithoutTheirAccents()
    {
        QFETCH(QString, text);
        QFETCH(int, shown);
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 10), scoredPick(u"2510.00002"_s, 10, 9),
                          scoredPick(u"2510.00003"_s, 10, 8)};
        picks[2].paper.authors = {uR"(Kurt G\"odel)"_s};
        const Arranged made = arranged(listOf(picks), {.text = text});
        QCOMPARE(made.arrangement.shown(), shown);
        QCOMPARE(made.arrangement.hiddenByFilters, 3 - shown);
        QCOMPARE(made.arrangement.picked, shown);
        QCOMPARE(made.arrangement.found(), shown);
    }

    void theStoreIsAskedWhereListsDoNotKnow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<QString>("question");
        QTest::newRow("words") << u"two words"_s << true << QString();
        QTest::newRow("operator") << u"rel:>=8 words"_s << true << u"rel:>=8 words"_s;
        QTest::newRow("phrase") << u"\"two words\""_s << true << u"\"two words\""_s;
        QTest::newRow("without") << u"two -words"_s << true << u"two -words"_s;
        QTest::newRow("long list") << u"two words"_s << false << u"two words cat:cs.LG"_s;
    }

    void theStoreIsAskedWhereListsDoNotKnow()
    {
        QFETCH(QString, text);
        QFETCH(bool, isWhole);
        QFETCH(QString, question);
        const ListView view{.category = u"cs.LG"_s, .text = text};
        QCOMPARE(questionToStore(view, isWhole), question);
        // Nothing is hidden before the answer is there; then what it leaves out is.
        PickList list = listOf(oneOfEach());
        list.isWhole = false;
        const SortedColumns columns = sortedColumns(list.columns, ListOrder::Given);
        const QString asked = questionToStore(view, false);
        const auto before = matchingRows(columns, list, view, {});
        QCOMPARE(std::count(before.cbegin(), before.cend(), 1), 4);
        const auto after = matchingRows(columns, list, view, {asked, {list.columns.keys.at(1)}});
        QCOMPARE(after, (std::vector<quint8>{0, 1, 0, 0}));
    }

    void whatACutoffHidesIsCounted()
    {
        // By novelty alone, by relevance alone, by both, by novelty with one point of relevance.
        const PickList list =
            listOf({scoredPick(u"2510.00001"_s, 9, 3), scoredPick(u"2510.00002"_s, 3, 9),
                    scoredPick(u"2510.00003"_s, 2, 2), scoredPick(u"2510.00004"_s, 7, 3)});
        ListView view{.cutoffs = {8, 7}};
        Arranged made = arranged(list, view);
        QCOMPARE(made.arrangement.hiddenByNovelty, 1);
        QCOMPARE(made.arrangement.hiddenByRelevance, 1);
        QCOMPARE(made.arrangement.shown(), 0);
        view.showsLowNovelty = true;
        made = arranged(list, view);
        QCOMPARE(made.arrangement.hiddenByNovelty, 1);
        QCOMPARE(made.arrangement.shown(), 2); // one of them in Maybe
        view.collapsed.clear();
        QCOMPARE(arranged(list, view).arrangement.hiddenByRelevance, 0);
    }

    void countsForEachSliderValue()
    {
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 9),
                                scoredPick(u"2510.00002"_s, 8, 9),
                                scoredPick(u"2510.00003"_s, 8, 3), pick(u"2510.00004"_s)};
        const CellCounts cells = arranged(listOf(picks), {}).columns.counts;
        const AxisCounts counts = relevanceCounts(cells, {8, 7});
        QCOMPARE(counts.histogram[10], 1);
        QCOMPARE(counts.histogram[8], 2);
        QCOMPARE(counts.histogram[1], 0);
        QCOMPARE(counts.picked[1], 2);
        QCOMPARE(counts.picked[8], 2);
        QCOMPARE(counts.picked[9], 1);
        const AxisCounts novelty = noveltyCounts(cells, {8, 7});
        QCOMPARE(novelty.picked[3], 3);
        QCOMPARE(novelty.picked[10], 0);
        QVERIFY(arranged(listOf(picks), {}).columns.scoreMap() == scoreMapOf(picks));
    }

    void aCellShowsItsPapersAlone()
    {
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 8, 3),
                                scoredPick(u"2510.00002"_s, 8, 4),
                                scoredPick(u"2510.00003"_s, 2, 2), pick(u"2510.00004"_s)};
        const ListView view{.cutoffs = {8, 7}, .cell = GridCell{2, 2}};
        const Arrangement shown = arranged(listOf(picks), view).arrangement;
        QCOMPARE(shown.shown(), 1); // although its band is collapsed elsewhere
        QCOMPARE(shown.rowCount(), 2);
        QCOMPARE(shown.hiddenByFilters, 3);
    }

    void lowHIndexIsHiddenAndCounted()
    {
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 9, 9), scoredPick(u"2510.00002"_s, 9, 9),
                          scoredPick(u"2510.00003"_s, 2, 2)};
        picks[0].hiddenBelowHIndex = 5;
        picks[2].hiddenBelowHIndex = 5;
        const PickList list = listOf(picks);
        QCOMPARE(list.leastHIndex, 5);
        ListView view{.cutoffs = {8, 7}, .collapsed = {}};
        const Arrangement hiding = arranged(list, view).arrangement;
        QCOMPARE(hiding.hiddenByHIndex, 2);
        QCOMPARE(hiding.shown(), 1);
        QCOMPARE(hiding.picked, 1);
        view.showsLowHIndex = true;
        const Arrangement showing = arranged(list, view).arrangement;
        QCOMPARE(showing.hiddenByHIndex, 0);
        QCOMPARE(showing.lowHIndex, 2);
        QCOMPARE(showing.shown(), 3);
    }

    void followedAuthorsAreCountedAtEveryValue()
    {
        Pick followed = scoredPick(u"2510.00001"_s, 1, 1);
        followed.followedAuthors = {{u"Ada Writer"_s}};
        const CellCounts cells = arranged(listOf({followed}), {}).columns.counts;
        QCOMPARE(relevanceCounts(cells, {8, 7}).picked[10], 1);
    }
};

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
