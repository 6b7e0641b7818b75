// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/rankingdifference.h"

#include "criteria/criteriamarkdown.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QString idOf(int number)
{
    return u"2510.%1"_s.arg(number, 5, 10, QChar(u'0'));
}

// Of papers 1, 2, … ; 0: none.
QList<Score> scoresOf(const QList<int> &levels)
{
    QList<Score> scores;
    for (qsizetype at = 0; at < levels.size(); ++at) {
        if (levels.at(at) > 0)
            scores.append(*test::scoredPick(idOf(int(at) + 1), levels.at(at), 0).score);
    }
    return scores;
}

QList<Pick> picksUpTo(int count)
{
    QList<Pick> picks;
    for (int number = 1; number <= count; ++number)
        picks.append(test::pick(idOf(number)));
    return picks;
}

QStringList textsOf(const QList<RankingMove> &moves)
{
    QStringList texts;
    for (const RankingMove &move : moves)
        texts.append(u"%1:%2>%3"_s.arg(move.at + 1)
                         .arg(move.before.value_or(0))
                         .arg(move.after.value_or(0)));
    return texts;
}

} // namespace

class TestRankingDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatChanged();
    void placesAreThoseOfTheList();
    void authorMatchesNeverLeave();
    void missingScoresAreNoZeros();
    void tellsTheWords();
};

void TestRankingDifference::listsWhatChanged()
{
    const RankingDifference difference = rankingDifference(
        picksUpTo(6), scoresOf({9, 8, 5, 4, 3, 2}), scoresOf({9, 7, 8, 9, 6, 1}), {8, 7});
    QCOMPARE(textsOf(difference.entered), (QStringList{u"4:4>9"_s, u"3:5>8"_s}));
    QCOMPARE(textsOf(difference.left), QStringList{u"2:8>7"_s});
    QCOMPARE(textsOf(difference.moved), (QStringList{u"5:3>6"_s, u"6:2>1"_s}));
    QCOMPARE(difference.moved.first().by(), 3);
    QVERIFY(!difference.isEmpty());
    QVERIFY(rankingDifference(picksUpTo(2), scoresOf({9, 8}), scoresOf({9, 8}), {8, 7}).isEmpty());
}

void TestRankingDifference::placesAreThoseOfTheList()
{
    const RankingDifference difference =
        rankingDifference(picksUpTo(3), scoresOf({9, 8, 1}), scoresOf({1, 8, 9}), {8, 7});
    QCOMPARE(difference.entered.size(), 1);
    QCOMPARE(difference.entered.first().placeBefore, 3);
    QCOMPARE(difference.entered.first().placeAfter, 1);
    QCOMPARE(difference.left.first().placeBefore, 1);
    QCOMPARE(difference.left.first().placeAfter, 3);
}

void TestRankingDifference::authorMatchesNeverLeave()
{
    QList<Pick> picks = picksUpTo(2);
    picks[0].followedAuthors = {{u"Ada"_s, FollowedAuthor::Reason::Id}};
    const RankingDifference difference =
        rankingDifference(picks, scoresOf({9, 9}), scoresOf({2, 2}), {8, 7});
    QCOMPARE(textsOf(difference.left), QStringList{u"2:9>2"_s});
    QCOMPARE(textsOf(difference.moved), QStringList{u"1:9>2"_s});
}

void TestRankingDifference::missingScoresAreNoZeros()
{
    const RankingDifference difference =
        rankingDifference(picksUpTo(3), scoresOf({0, 9, 0}), scoresOf({9, 0, 0}), {8, 7});
    QCOMPARE(textsOf(difference.entered), QStringList{u"1:0>9"_s});
    QVERIFY(!difference.entered.first().before);
    QVERIFY(!difference.left.first().after);
    QVERIFY(difference.moved.isEmpty());
}

void TestRankingDifference::tellsTheWords()
{
    QList<Pick> picks = picksUpTo(40);
    QList<Paper> papers;
    for (qsizetype at = 0; at < picks.size(); ++at) {
        Paper &paper = picks[at].paper;
        paper.title = at < 4 ? u"Oaks in spring"_s : at < 8 ? u"Comets and dust"_s : u"Rivers"_s;
        paper.abstract = at < 4   ? u"Bark beetles live in oaks."_s
                         : at < 8 ? u"Orbits of comets."_s
                                  : u"Stones number %1 in a flood."_s.arg(at);
        papers.append(paper);
    }
    const RankingIndex index(papers);
    const auto by = [&](const QString &term) {
        return estimates(index, criteriaFromMarkdown(u"1. A\n   - Relevant: "_s + term), {});
    };
    const Estimates saved = by(u"oaks"_s);
    const Estimates draft = by(u"comets"_s);
    RankingDifference difference = rankingDifference(picks, saved.scores, draft.scores, {8, 7});
    QVERIFY(!difference.entered.isEmpty());
    QVERIFY(difference.entered.first().raising.isEmpty());
    difference = withWords(difference, index, saved, draft, 1);
    QVERIFY(difference.entered.first().raising.contains(u"Comets"_s));
    QVERIFY(difference.left.first().lowering.contains(u"Oaks"_s));
    QVERIFY(difference.left.size() < 2 || difference.left.at(1).lowering.isEmpty());
}

QTEST_GUILESS_MAIN(TestRankingDifference)
#include "tst_rankingdifference.moc"
