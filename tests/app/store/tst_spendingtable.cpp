// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const QString id = u"2510.00001"_s;

// A request as it lies in the database.
struct Row
{
    QString state = u"parsed"_s;
    QString model = u"gpt-5-mini"_s;
    QString purpose = u"abstracts"_s;
    QString host = u"api.openai.com"_s;
    QDateTime sentAt = testNow();
    QVariant usd;
    QVariant worstUsd = 0.05;
    int in = 1000;
    int out = 100;
    int estimatedIn = 1000;
    int estimatedOut = 200;
    bool isEstimate = false;
    QString criteriaHash = u"hash"_s;
    QString papers = uR"(["2510.00001v1","2510.00002v1"])"_s;
    QString detail;
};

template <class T>
Result<T> answer(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

QDateTime at(int dayOfMonth, int hour, int minute = 0)
{
    return {QDate(2025, 10, dayOfMonth), QTime(hour, minute), Qt::UTC};
}

} // namespace

class TestSpendingTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TempStore>();
        QVERIFY(store()
                    .saveAnnouncement(announcement(day, {paper(id), paper(u"2510.00002"_s)}))
                    .result());
    }

    void nothingWasSpentAtFirst()
    {
        QVERIFY(answer(store().firstSpendingDay())->isNull());
        QVERIFY(answer(store().spendingBetween(day, day.addYears(1)))->isEmpty());
        QVERIFY(answer(store().journalOf(*ArxivId::fromString(id)))->isEmpty());
    }

    void requestsAreSummedByDayModelAndPurpose()
    {
        insert({{.sentAt = at(1, 0), .usd = 0.01},
                {.sentAt = at(1, 23, 59), .usd = 0.02},
                {.model = u"o4-mini"_s, .sentAt = at(1, 5), .usd = 0.5},
                {.purpose = u"titles"_s, .sentAt = at(1, 5), .usd = 0.001},
                {.sentAt = at(2, 0), .usd = 0.04},
                {.sentAt = QDateTime(QDate(2025, 11, 1), QTime(), Qt::UTC), .usd = 9.0}});
        const auto entries = answer(store().spendingBetween(day, QDate(2025, 10, 31)));
        QCOMPARE(entries->size(), 4);
        const Spending &first = entries->first();
        QCOMPARE(first.day, day);
        QCOMPARE(first.model, u"gpt-5-mini"_s);
        QVERIFY(first.purpose == Purpose::Abstracts);
        QCOMPARE(first.requests, 2);
        QCOMPARE(first.usage.in, 2000);
        QCOMPARE(first.usd, 0.03);
        QCOMPARE(sum(*entries).usd, 0.571);
        QCOMPARE(entries->last().day, day.addDays(1));

        QCOMPARE(*answer(store().firstSpendingDay()), day);
        const auto all = answer(store().spendingBetween(day.addMonths(-2), day.addMonths(3)));
        const QList<Spending> months = byMonth(*all);
        QCOMPARE(months.size(), 4);
        QVERIFY(months.first().purpose == Purpose::Titles);
        QCOMPARE(months.at(1).usd, 0.07);
        QCOMPARE(months.last().day, QDate(2025, 11, 1));
        // The cap goes by the same sum.
        QCOMPARE(*answer(store().spentInMonth(at(15, 0))), sum(months.first(3)).usdAtMost());
    }

    void whatIsNotCertainIsCountedApart()
    {
        insert({{.usd = 0.01},
                {.usd = QVariant()},                                             // price unknown
                {.state = u"sent"_s, .usd = QVariant(), .worstUsd = 0.05},       // perhaps billed
                {.state = u"sent"_s, .usd = QVariant(), .worstUsd = QVariant()}, // both
                {.state = u"failed"_s, .usd = QVariant()},                       // for nothing
                {.usd = 0.0, .isEstimate = true}});
        const Spending total = sum(*answer(store().spendingBetween(day, day)));
        QCOMPARE(total.requests, 6);
        QCOMPARE(total.usd, 0.01);
        QCOMPARE(total.perhapsBilled, 2);
        QCOMPARE(total.perhapsUsd, 0.05);
        QCOMPARE(total.unknownPrice, 2);
        QVERIFY(total.usage.isEstimate);
    }

    void aPapersJournalTellsWhatCameOfEachRequest()
    {
        const Revision revision = *answer(store().saveRevision(u"# Topics"_s, u"first"_s));
        const Row base{.criteriaHash = revision.hash};
        const auto with = [&base](auto change) {
            Row row = base;
            change(&row);
            return row;
        };
        insert({with([](Row *row) { row->sentAt = at(1, 1), row->usd = 0.04; }), with([](Row *row) {
                    row->sentAt = at(1, 2), row->state = u"failed"_s, row->detail = u"HTTP 503"_s;
                }),
                with([](Row *row) { row->sentAt = at(1, 3), row->usd = 0.02; }),
                with([](Row *row) { row->sentAt = at(1, 4), row->state = u"sent"_s; }),
                with([](Row *row) {
                    row->sentAt = at(1, 5), row->model = u"house"_s, row->criteriaHash = u"old"_s;
                })});
        Score score{.paper = *ArxivId::fromString(id), .criteriaHash = revision.hash};
        score.scorer.model = u"gpt-5-mini"_s;
        score.relevance = 8;
        score.novelty = 6;
        score.comment = u"On the point."_s;
        score.madeAt = at(1, 3, 1);
        QVERIFY(store().saveScores(0, {score}).result());

        const auto requests = answer(store().journalOf(score.paper));
        QCOMPARE(requests->size(), 5);
        QCOMPARE(requests->at(0).model, u"house"_s);
        QVERIFY(!requests->at(0).revision && !requests->at(0).verdict && !requests->at(0).usd);
        QVERIFY(requests->at(1).state == RequestRecord::State::Sent);
        QCOMPARE(requests->at(2).revision, std::optional(1));
        QVERIFY(requests->at(2).verdict);
        QCOMPARE(requests->at(2).verdict->relevance, std::optional(8));
        QCOMPARE(requests->at(2).usdShare(), std::optional(0.01));
        QVERIFY(requests->at(3).state == RequestRecord::State::Failed);
        QCOMPARE(requests->at(3).detail, u"HTTP 503"_s);
        // Asked first, but what it said came with the later one.
        QVERIFY(!requests->at(4).verdict);
        QCOMPARE(requests->at(4).papers, 2);

        const auto unknown = answer(store().journalOf(*ArxivId::fromString(u"2510.99999"_s)));
        QVERIFY(!unknown && unknown.error().kind == Error::Kind::NotFound);
    }

    void everyOpinionBelongsToItsRequest()
    {
        insert({{.sentAt = at(1, 1), .usd = 0.01},
                {.purpose = u"second-opinion"_s, .sentAt = at(1, 2), .usd = 0.01},
                {.purpose = u"second-opinion"_s, .sentAt = at(1, 3), .usd = 0.01}});
        for (const int hour : {1, 2, 3})
            execute(u"INSERT INTO score_sample (paper, version, criteria_hash, scorer, relevance, "
                    "made_at) SELECT key, 1, 'hash', 'llm:gpt-5-mini', ?, ? FROM paper WHERE id = "
                    "?"_s,
                    {{hour + 5, at(1, hour, 1).toMSecsSinceEpoch(), id}});
        const auto requests = answer(store().journalOf(*ArxivId::fromString(id)));
        QCOMPARE(requests->size(), 3);
        for (qsizetype index = 0; index < 3; ++index) {
            QVERIFY(requests->at(index).verdict);
            QCOMPARE(requests->at(index).verdict->relevance, std::optional(8 - int(index)));
        }
    }

    void aTitlePassSaysWhatItDropped()
    {
        insert({{.purpose = u"titles"_s, .sentAt = at(1, 1), .usd = 0.01}});
        execute(u"INSERT INTO title_verdict (paper, version, criteria_hash, scorer, is_dropped, "
                "request) SELECT key, 1, 'hash', 'llm:gpt-5-mini', 1, 1 FROM paper WHERE id = ?"_s,
                {{id}});
        const auto requests = answer(store().journalOf(*ArxivId::fromString(id)));
        QCOMPARE(requests->first().isDropped, std::optional(true));
        const auto others = answer(store().journalOf(*ArxivId::fromString(u"2510.00002"_s)));
        QVERIFY(!others->first().isDropped);
    }

    void experienceIsOfTheSameModelHostAndPurpose()
    {
        insert({{.in = 1100, .out = 50},
                {.model = u"o4-mini"_s, .in = 9000},
                {.host = u"elsewhere"_s, .in = 9000},
                {.purpose = u"titles"_s, .in = 9000},
                {.state = u"failed"_s, .in = 9000},
                {.in = 9000, .isEstimate = true},
                {.in = 9000, .estimatedIn = 0}});
        const auto learnt = answer(
            store().tokenExperience(u"api.openai.com"_s, u"gpt-5-mini"_s, Purpose::Abstracts));
        QCOMPARE(learnt->requests, 1);
        QCOMPARE(learnt->in, 1.1);
        QCOMPARE(learnt->out, 0.25);
        const auto none =
            answer(store().tokenExperience(u"nowhere"_s, u"gpt-5-mini"_s, Purpose::Abstracts));
        QCOMPARE(none->requests, 0);
        QCOMPARE(none->in, 1.0);
    }

    void newerRequestsWeighMore()
    {
        QList<Row> rows(200, {.in = 3000});
        rows += QList<Row>(25, {.in = 1000});
        insert(rows);
        const auto learnt = answer(
            store().tokenExperience(u"api.openai.com"_s, u"gpt-5-mini"_s, Purpose::Abstracts));
        QCOMPARE(learnt->requests, 50);
        QVERIFY(learnt->in > 1.0 && learnt->in < 1.5);
    }

private:
    Store &store() { return *m_library->store; }

    void insert(const QList<Row> &rows)
    {
        QList<QVariantList> values;
        for (const Row &row : rows) {
            const bool isAnswered = row.state == "parsed"_L1;
            values.append({row.state, QString(u"llm:"_s + row.model), row.purpose, row.host,
                           row.criteriaHash, row.papers, row.sentAt.toMSecsSinceEpoch(),
                           isAnswered ? QVariant(row.sentAt.toMSecsSinceEpoch() + 1) : QVariant(),
                           row.usd, row.worstUsd, isAnswered ? row.in : 0, isAnswered ? row.out : 0,
                           row.estimatedIn, row.estimatedOut, int(row.isEstimate),
                           row.detail.isNull() ? u""_s : row.detail});
        }
        execute(
            u"INSERT INTO request (state, scorer, purpose, host, criteria_hash, papers, "
            "sent_at, received_at, usd, worst_usd, tokens_in, tokens_out, estimated_in, "
            "estimated_out, usage_is_estimate, detail) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            values);
        execute(u"INSERT OR IGNORE INTO request_paper (paper, request) SELECT paper.key, "
                "request.id FROM paper, request"_s,
                {{}});
    }

    void execute(const QString &sql, const QList<QVariantList> &rows)
    {
        QCOMPARE(m_library->execute(sql, rows), QString());
    }

    std::unique_ptr<TempStore> m_library;
};

QTEST_GUILESS_MAIN(TestSpendingTable)
#include "tst_spendingtable.moc"
