// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

Score score(const Paper &paper, const QString &hash, const QString &model, int relevance,
            int minutesLater)
{
    return {.paper = paper.id,
            .version = paper.version,
            .criteriaHash = hash,
            .scorer = {model},
            .relevance = relevance,
            .madeAt = testNow().addSecs(qint64{60} * minutesLater)};
}

} // namespace

class TestStoreHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoSaidWhatUnderWhichRevision()
    {
        TempStore temp;
        const Paper one = paper(u"2510.00001"_s);
        const Paper other = paper(u"2510.00002"_s);
        QVERIFY(temp.store->saveAnnouncement(announcement({2025, 10, 1}, {one, other})).result());
        const QString first = temp.store->saveRevision(u"# A"_s, {}).result()->hash;
        const QString second = temp.store->saveRevision(u"# B"_s, {}).result()->hash;
        QVERIFY(temp.store
                    ->saveScores(0, {score(one, first, {}, 5, 0), score(one, first, u"m-1"_s, 9, 1),
                                     score(one, second, {}, 6, 2), score(other, first, {}, 3, 3),
                                     score(one, u"gone"_s, {}, 2, -5)})
                    .result());
        const Result<QList<PastScore>> history = temp.store->scoreHistory(one.id).result();
        QVERIFY(history);
        QStringList told;
        for (const PastScore &past : *history)
            told.append(u"%1 %2 %3"_s.arg(past.revision)
                            .arg(past.score.scorer.toString())
                            .arg(past.score.relevance.value_or(0)));
        QCOMPARE(told,
                 QStringList({u"2 local 6"_s, u"1 llm:m-1 9"_s, u"1 local 5"_s, u"0 local 2"_s}));
    }

    void anUnknownPaperHasNone()
    {
        TempStore temp;
        const auto history =
            temp.store->scoreHistory(ArxivId::fromString(u"2510.09999").value()).result();
        QVERIFY(history);
        QVERIFY(history->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoreHistory)
#include "tst_storehistory.moc"
