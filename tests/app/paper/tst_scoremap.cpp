// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/scoremap.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

Pick followed(Pick pick)
{
    pick.followedAuthors = {{.name = u"Ada Writer"_s, .reason = FollowedAuthor::Reason::Id}};
    return pick;
}

Pick starred(Pick pick)
{
    pick.reader.starred = true;
    return pick;
}

Pick estimated(const QString &id, int relevance, int novelty)
{
    Pick pick = scoredPick(id, relevance, novelty);
    pick.score->scorer.model.clear();
    pick.score->state = Score::State::Estimated;
    return pick;
}

QList<Pick> manyPicks()
{
    QList<Pick> picks;
    for (int i = 0; i < 200; ++i) {
        Pick pick = i % 7 == 0 ? test::pick(u"2510.%1"_s.arg(i + 1, 5, 10, QChar(u'0')))
                               : scoredPick(u"2510.%1"_s.arg(i + 1, 5, 10, QChar(u'0')), 1 + i % 10,
                                            (i / 3) % 11);
        if (i % 11 == 0)
            pick = followed(pick);
        if (i % 13 == 0)
            pick.hiddenBelowHIndex = 5;
        if (i % 17 == 0 && pick.score)
            pick.score->scorer.model.clear();
        pick.reader.starred = i % 5 == 0;
        picks.append(pick);
    }
    return picks;
}

} // namespace

class TestScoreMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByCell()
    {
        const ScoreMap grid =
            scoreMapOf({scoredPick(u"2510.00001"_s, 8, 7), scoredPick(u"2510.00002"_s, 8, 7),
                        starred(scoredPick(u"2510.00003"_s, 10, 1))});
        QCOMPARE(grid.at({8, 7}), 2);
        QCOMPARE(grid.at({10, 1}), 1);
        QCOMPARE(grid.at({7, 8}), 0);
        QCOMPARE(grid.most(), 2);
        QCOMPARE(grid.total(), 3);
        QVERIFY(!grid.hasWithoutNovelty());
    }

    void countsApartWhatCutoffsDoNotMove()
    {
        Pick low = scoredPick(u"2510.00004"_s, 9, 9);
        low.hiddenBelowHIndex = 5;
        const ScoreMap grid = scoreMapOf({pick(u"2510.00001"_s), followed(pick(u"2510.00002"_s)),
                                          followed(scoredPick(u"2510.00003"_s, 2, 2)), low});
        QCOMPARE(grid.unscored, 1);
        QCOMPARE(grid.authorMatches, 2);
        QCOMPARE(grid.lowHIndex, 1);
        QCOMPARE(grid.most(), 0);
        QCOMPARE(grid.total(), 4);
        QCOMPARE(grid.shown({10, 10}), 2);
    }

    void aLocalNoveltyHidesNothing()
    {
        const Pick pick = estimated(u"2510.00001"_s, 8, 3);
        QVERIFY(cellOf(pick) == (GridCell{8, 0}));
        const ScoreMap grid = scoreMapOf({pick});
        QVERIFY(grid.hasWithoutNovelty());
        QCOMPARE(grid.shown({8, 10}), 1);
        QCOMPARE(grid.shown({9, 1}), 0);
    }

    void agreesWithTheListAtEveryCutoff()
    {
        const QList<Pick> picks = manyPicks();
        const ScoreMap grid = scoreMapOf(picks);
        QCOMPARE(grid.total(), static_cast<int>(picks.size()));
        for (int relevance = 1; relevance <= 10; ++relevance) {
            for (int novelty = 1; novelty <= 10; ++novelty) {
                const Cutoffs cutoffs{relevance, novelty};
                QCOMPARE(grid.shown(cutoffs), static_cast<int>(pickedFrom(picks, cutoffs).size()));
            }
        }
    }

    void tellsWhichStarsWouldHide()
    {
        const QList<Pick> picks = manyPicks();
        const ScoreMap grid = scoreMapOf(picks);
        const Cutoffs from{4, 4};
        const Cutoffs to{8, 3};
        int lost = 0;
        for (const Pick &pick : picks)
            lost += pick.reader.starred && isPicked(pick, from) && !isPicked(pick, to) ? 1 : 0;
        QVERIFY(lost > 0);
        QCOMPARE(grid.starredLost(from, to), lost);
        QCOMPARE(grid.starredLost(from, from), 0);
    }
};

QTEST_GUILESS_MAIN(TestScoreMap)
#include "tst_scoremap.moc"
