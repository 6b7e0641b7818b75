// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayranking.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

QList<Pick> picksOn(const QString &title)
{
    QList<Pick> picks;
    for (int at = 1; at <= 5; ++at) {
        Pick pick{.paper = paper(u"2510.0000%1"_s.arg(at))};
        pick.paper.title = at < 3 ? title : u"Comets and dust"_s;
        picks.append(pick);
    }
    return picks;
}

} // namespace

class TestDayRanking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TempStore>();
        m_settings = std::make_unique<Settings>(m_library->folder.filePath(u"settings.ini"_s));
        m_ranking = std::make_unique<DayRanking>(*m_library->store, *m_settings,
                                                 Clock(QDateTime(day, QTime(8, 0), Qt::UTC)));
    }

    void cleanup() { m_ranking.reset(); }

    void aDayThatIsLookedAtCostsNothing()
    {
        m_ranking->setPapers(day, picksOn(u"Oaks"_s));
        const auto later = m_library->store->revisions();
        QTRY_VERIFY(later.isFinished());
        QVERIFY(!m_ranking->isReady());
    }

    void whatIsAskedIsAnsweredAllTheSame()
    {
        QSignalSpy estimated(m_ranking.get(), &DayRanking::estimated);
        m_ranking->setPapers(day, picksOn(u"Oaks"_s));
        m_ranking->estimateBy(u"1. Oaks"_s, u"1. Oaks"_s);
        QTRY_COMPARE(estimated.size(), 1);
        QCOMPARE(estimated.first().at(1).value<DayEstimates>().scores.size(), 5);
    }

    void aLiveDayIsReadyBeforeAnybodyAsks()
    {
        m_ranking->setLive(true);
        m_ranking->setPapers(day, picksOn(u"Oaks"_s));
        QVERIFY(!m_ranking->isReady());
        QTRY_VERIFY(m_ranking->isReady());
        m_ranking->setPapers(day.addDays(1), picksOn(u"Elms"_s));
        QVERIFY(!m_ranking->isReady());
    }

    void aDayThatBecomesLiveIsMadeReady()
    {
        m_ranking->setPapers(day, picksOn(u"Oaks"_s));
        m_ranking->setLive(true);
        QTRY_VERIFY(m_ranking->isReady());
    }

    void theFirstStarIsLearntFrom()
    {
        QSignalSpy learnt(m_ranking.get(), &DayRanking::learnt);
        QList<Pick> picks = picksOn(u"Oaks"_s);
        m_ranking->setPapers(day, picks);
        m_ranking->setPapers(day, picks);
        picks[0].reader.starred = true;
        m_ranking->setPapers(day, picks);
        QTRY_COMPARE(learnt.size(), 1);
        QCOMPARE(learnt.first().first().toDate(), day);
        QVERIFY(m_ranking->isReady());
    }

    void whatIsForgottenIsBuiltAnew()
    {
        const QList<Pick> picks = picksOn(u"Oaks"_s);
        m_ranking->setPapers(day, picks);
        m_ranking->setLive(true);
        QTRY_VERIFY(m_ranking->isReady());
        m_ranking->forget();
        m_ranking->setPapers(day, picks);
        QVERIFY(!m_ranking->isReady());
        QTRY_VERIFY(m_ranking->isReady());
    }

private:
    std::unique_ptr<TempStore> m_library;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DayRanking> m_ranking;
};

QTEST_GUILESS_MAIN(TestDayRanking)
#include "tst_dayranking.moc"
