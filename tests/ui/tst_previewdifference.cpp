// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewdifference.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestPreviewDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatComesAndGoes()
    {
        const QList<Pick> before{scoredPick(u"2510.00001"_s, 9, 9),
                                 scoredPick(u"2510.00002"_s, 9, 9),
                                 scoredPick(u"2510.00003"_s, 2, 9)};
        const QList<Score> saved{*before[0].score, *before[1].score, *before[2].score};
        const QList<Score> tried{*scoredPick(u"2510.00001"_s, 2, 9).score,
                                 *scoredPick(u"2510.00002"_s, 2, 9).score,
                                 *scoredPick(u"2510.00003"_s, 9, 9).score};
        QCOMPARE(previewDifference(before, saved, tried, {8, 7}), (PreviewDifference{1, 2}));
        QCOMPARE(previewDifference(before, saved, saved, {8, 7}), PreviewDifference());
    }

    void scoresGoToTheirPapers()
    {
        const QList<Pick> picks{pick(u"2510.00001"_s), scoredPick(u"2510.00002"_s, 9, 9)};
        const QList<Pick> result = withScores(picks, {*scoredPick(u"2510.00001"_s, 5, 5).score});
        QCOMPARE(result[0].score->relevance, 5);
        QVERIFY(!result[1].score);
    }
};

QTEST_GUILESS_MAIN(TestPreviewDifference)
#include "tst_previewdifference.moc"
