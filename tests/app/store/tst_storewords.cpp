// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/termpacking.h"
#include "run/similarity.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

Paper paperAbout(const QString &id, const QString &title)
{
    Paper made = paper(id);
    made.title = title;
    made.abstract = u"An abstract."_s;
    return made;
}

template <class Papers>
QStringList idsOf(const Papers &papers)
{
    QStringList ids;
    for (const auto &each : papers) {
        if constexpr (requires { each.id; })
            ids.append(each.id.toString());
        else if constexpr (requires { each.paper.id; })
            ids.append(each.paper.id.toString());
        else
            ids.append(each.paper.toString());
    }
    return ids;
}

template <class T>
T answer(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result().value();
}

void wait(const QFuture<Result<void>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        qFatal("no answer");
}

} // namespace

class TestStoreWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TempStore>();
        QVERIFY(store()
                    .saveAnnouncement(
                        announcement(day, {paperAbout(u"2510.00001"_s, u"Glacier flow"_s),
                                           paperAbout(u"2510.00002"_s, u"Glaciers on Mars"_s),
                                           paperAbout(u"2510.00003"_s, u"Flow of traffic"_s),
                                           paperAbout(u"2510.00004"_s, u"Quantum walks"_s)}))
                    .result());
    }

    void holdersAreCountedUpToALimit()
    {
        const QStringList words{u"glacier"_s, u"abstract"_s, u"nothing"_s, u"\"OR\" NOT"_s};
        QCOMPARE(answer(store().holderCounts(words, 3)), (QList<int>{2, 3, 0, 0}));
        QCOMPARE(answer(store().holderCounts({}, 3)), QList<int>());
    }

    void papersAreFoundByWhatTheyHold()
    {
        const QList<WeightedSearch> searches{{u"glacier"_s, 2}, {u"flow"_s, 1}};
        QCOMPARE(idsOf(answer(store().papersHolding(searches, 10, 10))),
                 (QStringList{u"2510.00001"_s, u"2510.00002"_s, u"2510.00003"_s}));
        QCOMPARE(idsOf(answer(store().papersHolding(searches, 10, 1))),
                 QStringList{u"2510.00001"_s});
        QCOMPARE(idsOf(answer(store().papersHolding({{u"glacier mars"_s, 1}}, 10, 10))),
                 QStringList{u"2510.00002"_s});
    }

    void theLatestOfManyHoldersAreTaken()
    {
        QList<Paper> later;
        for (int at = 0; at < 300; ++at)
            later.append(paperAbout(u"2510.%1"_s.arg(10000 + at), u"Glacier"_s));
        QVERIFY(store().saveAnnouncement(announcement(day.addDays(1), later)).result());
        const QList<TermSource> found =
            answer(store().papersHolding({{u"glacier"_s, 1}}, 250, 1000));
        QCOMPARE(found.size(), 250);
        QCOMPARE(found.first().id.toString(), u"2510.10299"_s);
        QCOMPARE(found.last().id.toString(), u"2510.10050"_s);
    }

    void picksOfAnyPaperOfTheLibrary()
    {
        const ArxivId starred = ArxivId::fromString(u"2510.00003"_s).value();
        QVERIFY(store().setStarred({starred}, true).result());
        const QList<Pick> picks =
            answer(store().picksOf({starred, ArxivId::fromString(u"2510.99999"_s).value(),
                                    ArxivId::fromString(u"2510.00001"_s).value()},
                                   {}));
        QCOMPARE(idsOf(picks), (QStringList{u"2510.00003"_s, u"2510.00001"_s}));
        QVERIFY(picks[0].reader.starred);
        QVERIFY(!picks[1].reader.starred);
        QCOMPARE(picks[1].day, day);
    }

    void papersAlikeAreFoundAndNamed()
    {
        const ArxivId own = ArxivId::fromString(u"2510.00001"_s).value();
        const auto similar = answer(similarPapers(store(), own, 10));
        QCOMPARE(idsOf(similar).first(), u"2510.00002"_s);
        QVERIFY(!idsOf(similar).contains(own.toString()));
        const QList<Pick> picks = answer(similarPicks(store(), similar, {}));
        QCOMPARE(idsOf(picks), idsOf(similar));
        QCOMPARE(picks[0].similarity.value(), similar[0].similarity);
    }

    void termsThatWereCountedAreNotCountedAgain()
    {
        const QList<WindowPaper> window = answer(store().rankingWindow({day, 30, 100, {}}));
        const auto other =
            std::find_if(window.cbegin(), window.cend(), [](const WindowPaper &each) {
                return each.id.toString() == "2510.00003"_L1;
            });
        QVERIFY(other != window.cend());
        const Paper own = paperAbout(u"2510.00001"_s, u"Glacier flow"_s);
        const CountedTerms saved{other->key, other->version, packedTerms(termsOfPaper(own))};
        wait(store().saveTerms({saved}));
        const auto similar = answer(similarPapers(store(), own.id, 10));
        QCOMPARE(similar.first().paper, other->id);
        QCOMPARE(similar.first().similarity, 1.0);
    }

    void unknownPapersAreNotFound()
    {
        const auto similar =
            similarPapers(store(), ArxivId::fromString(u"2510.99999"_s).value(), 10);
        QTRY_VERIFY(similar.isFinished());
        QVERIFY(similar.result().error() == (Error{Error::Kind::NotFound, u"2510.99999"_s}));
    }

private:
    Store &store() { return *m_library->store; }

    std::unique_ptr<TempStore> m_library;
};

QTEST_GUILESS_MAIN(TestStoreWords)
#include "tst_storewords.moc"
