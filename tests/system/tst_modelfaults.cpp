// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault a model's service may have, once and for ever, in every dialect, with and without a
// form of answer: no paper is lost, no score is wrong, the job ends.
#include "llm/modelscorer.h"
#include "run/reading.h"
#include "run/storejournal.h"
#include "support/builders.h"
#include "support/fakemodel.h"
#include "support/tempstore.h"

#include <QtTest>

#include <chrono>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int paperCount = 20;
constexpr int batchCount = 3;
constexpr double capUsd = 10;

const QStringList fatal{u"401"_s, u"402"_s, u"404"_s, u"redirect"_s};
// What stays unreadable however often it is asked.
const QStringList hopeless{u"429"_s,   u"500"_s,    u"529"_s,     u"hang"_s,     u"drop"_s,
                           u"empty"_s, u"refuse"_s, u"context"_s, u"truncate"_s, u"nan"_s};
// A constant one costs papers, never wrong scores.
const QStringList lossy{u"missing"_s, u"duplicate"_s, u"range"_s, u"swap"_s,
                        u"length"_s,  u"broken"_s,    u"midway"_s};

// Papers that a constant lossy fault spares. A stream that errs midway always brings the first of a
// batch, but no paper that is asked about alone; one that breaks off there counts as a failure of
// the service, and the job ends after the first batch at the earliest.
int leastScored(const QString &fault)
{
    if (fault == "broken"_L1)
        return 3;
    return fault == "midway"_L1 ? paperCount / 3 : paperCount / 2;
}

QList<Paper> papers()
{
    QList<Paper> list;
    for (int at = 0; at < paperCount; ++at)
        list.append(paper(u"2509.%1"_s.arg(30000 + at * 7)));
    return list;
}

QByteArray rowName(Dialect dialect, bool refusesForms, const QString &fault, int count)
{
    return u"%1, %2, %3, %4"_s
        .arg(toString(dialect), refusesForms ? u"plain"_s : u"schema"_s, fault,
             count > 0 ? u"once"_s : u"always"_s)
        .toUtf8();
}

} // namespace

class ModelFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(
            m_temp.store->saveAnnouncement(announcement(QDate(2025, 10, 1), papers())).result());
    }

    void noPaperIsLost_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<bool>("refusesForms");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("count");
        for (const Dialect dialect : {Dialect::OpenAi, Dialect::Anthropic, Dialect::Ollama}) {
            for (const bool refusesForms : {false, true}) {
                for (const QString &fault : FakeModel::faults()) {
                    for (const int count : {1, -1})
                        QTest::newRow(rowName(dialect, refusesForms, fault, count).constData())
                            << int(dialect) << refusesForms << fault << count;
                }
            }
        }
    }

    void noPaperIsLost()
    {
        QFETCH(int, dialect);
        QFETCH(bool, refusesForms);
        QFETCH(QString, fault);
        QFETCH(int, count);
        FakeModel model;
        model.refusesForms = refusesForms;
        model.setFault(fault, count);
        // Each case asks under criteria of its own, so that nothing is known before.
        const QString criteria = QString::fromUtf8(QTest::currentDataTag());
        const auto report = score(model, Dialect(dialect), criteria);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));

        QCOMPARE(report->scored + report->reused + report->failed + report->unscored, paperCount);
        checkScores(criteria, *report);
        // A constant fault asks each paper some times at most.
        QVERIFY(report->requests <= 5 * paperCount);
        QVERIFY(report->usd.value_or(0) + report->perhapsUsd <= capUsd);
        if (fatal.contains(fault)) {
            QCOMPARE(report->requests, refusesForms ? 2 + (dialect != int(Dialect::Anthropic)) : 1);
            QCOMPARE(report->unscored, paperCount);
            QVERIFY(report->stoppedBy && !report->stoppedBy->detail.isEmpty());
        } else if (count == 1) {
            QCOMPARE(report->scored, paperCount);
            QVERIFY(!report->stoppedBy);
        } else if (hopeless.contains(fault)) {
            QCOMPARE(report->scored, 0);
        } else if (lossy.contains(fault)) {
            QVERIFY(report->unscored == 0 || report->stoppedBy);
            QVERIFY2(report->scored >= leastScored(fault),
                     qPrintable(QString::number(report->scored)));
        } else {
            QCOMPARE(report->scored, paperCount);
            QCOMPARE(report->requests, batchCount + formRequests(refusesForms, Dialect(dialect)));
        }
    }

private:
    // Requests that were refused until a form was found.
    static int formRequests(bool refusesForms, Dialect dialect)
    {
        if (!refusesForms)
            return 0;
        return dialect == Dialect::Anthropic ? 1 : 2;
    }

    Result<ScoringReport> score(const FakeModel &model, Dialect dialect, const QString &criteria)
    {
        Http http;
        StoreJournal journal(*m_temp.store);
        ModelScorer scorer(http, journal, Clock(testNow()));
        scorer.setBackoffBase(1ms);
        scorer.setAnswerLimit(200ms);
        QFutureWatcher<Result<ScoringReport>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(scorer.score({.endpoint = model.endpoint(dialect),
                                        .criteriaText = criteria,
                                        .criteriaHash = criteria,
                                        .papers = papers(),
                                        .concurrency = 4,
                                        .price = priceOf(u"gpt-5-mini"_s),
                                        .capUsd = capUsd}));
        if (!finished.wait(60'000))
            return failure(Error::Kind::Network, u"the job did not end"_s);
        return watcher.result();
    }

    void checkScores(const QString &criteria, const ScoringReport &report)
    {
        PickQuery query;
        query.criteriaHash = criteria;
        const auto found = m_temp.store->picks(query).result();
        QVERIFY(found);
        QCOMPARE(found->size(), paperCount);
        int scored = 0;
        int given = 0;
        for (const Pick &pick : *found) {
            if (!pick.score)
                continue;
            ++(pick.score->state == Score::State::Scored ? scored : given);
            if (pick.score->state != Score::State::Scored)
                continue;
            const QString id = pick.paper.id.toString();
            QCOMPARE(*pick.score->relevance, FakeModel::relevanceOf(id));
            QCOMPARE(*pick.score->novelty, FakeModel::noveltyOf(id));
        }
        QCOMPARE(scored, report.scored);
        QCOMPARE(given, report.failed);
    }

    TempStore m_temp;
};

QTEST_GUILESS_MAIN(ModelFaultsTest)
#include "tst_modelfaults.moc"
