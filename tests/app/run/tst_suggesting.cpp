// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/auditing.h"
#include "support/fakemorning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 9, 30);
const QString criteria = u"1. Pruning\n   - Relevant: lottery tickets"_s;

Answer proposal(const QByteArray &edits)
{
    const QJsonObject whole{
        {u"choices"_s, QJsonArray{QJsonObject{
                           {u"message"_s, QJsonObject{{u"content"_s, QString::fromUtf8(edits)}}},
                           {u"finish_reason"_s, u"stop"_s}}}},
        {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 900}, {u"completion_tokens"_s, 100}}}};
    return {.body = QJsonDocument(whole).toJson(), .contentType = "application/json"};
}

const QByteArray oneEdit = R"({"edits":[{"action":"add","place":"relevant","topic":1,"before":"",)"
                           R"("after":"distillation","reason":"Wanted twice."}]})";

} // namespace

class TestSuggesting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void missesBecomeEdits();
    void nothingMissedNothingAsked();
    void forecastSendsNothing();
    void monthsCapHolds();
    void auditDrawsOfTheDayAndStands();
    void rescuedPapersAreReadWhateverTheirTitles();

private:
    Suggesting &suggesting() { return m_morning->services->suggesting(); }
    Store &store() { return m_morning->store(); }
    Result<RunReport> run()
    {
        RunRequest request{.day = day, .withModel = true};
        request.endpoint = m_morning->endpoint();
        request.isStored = true;
        return await(m_morning->services->dayRun().start(request));
    }
    void star(const QString &id)
    {
        QVERIFY(store().setStarred({*ArxivId::fromString(id)}, true).result());
    }

    std::unique_ptr<FakeMorning> m_morning;
};

void TestSuggesting::init()
{
    m_morning = std::make_unique<FakeMorning>();
    m_morning->open();
    QList<Paper> papers;
    for (const QString &id : FakeMorning::ids(40))
        papers.append(paper(id));
    QVERIFY(m_morning->save(day, papers));
    QVERIFY(store().saveRevision(criteria, {}).result());
}

void TestSuggesting::cleanup()
{
    m_morning.reset();
}

void TestSuggesting::missesBecomeEdits()
{
    QVERIFY(run());
    star(u"2509.20003"_s); // 3 and 4
    QVERIFY(store().setRescued({*ArxivId::fromString(u"2509.20004")}, true).result());
    QVERIFY(store().setDismissed({*ArxivId::fromString(u"2509.20011")}, true).result()); // 9 and 8
    m_morning->world.modelFaults = {proposal(oneEdit)};
    const auto suggested = await(suggesting().ask(m_morning->endpoint()));
    QVERIFY2(suggested, suggested ? "" : qPrintable(suggested.error().detail));
    QCOMPARE(suggested->misses.size(), 3);
    QCOMPARE(suggested->edits.size(), 1);
    QVERIFY(suggested->answer.usd);
    const auto after = withEdit(suggested->revision.text, suggested->edits.first());
    QVERIFY(after && after->contains(u"distillation"_s));
    QCOMPARE(store().revisions().result()->size(), 1); // nothing is accepted by itself
    const auto spent = store().spendingBetween(testNow().date(), testNow().date()).result();
    QVERIFY(std::any_of(spent->begin(), spent->end(), [](const Spending &entry) {
        return entry.purpose == Purpose::Suggestions;
    }));
}

void TestSuggesting::nothingMissedNothingAsked()
{
    QVERIFY(run());
    star(u"2509.20001"_s); // a pick
    const int before = m_morning->world.modelRequests();
    QVERIFY(await(suggesting().ask(m_morning->endpoint())).error().kind == Error::Kind::NotFound);
    QVERIFY(await(suggesting().ask({})).error().kind == Error::Kind::Usage);
    QCOMPARE(m_morning->world.modelRequests(), before);
}

void TestSuggesting::forecastSendsNothing()
{
    QVERIFY(run());
    star(u"2509.20003"_s);
    const int before = m_morning->world.modelRequests();
    const auto forecast = await(suggesting().forecast(m_morning->endpoint()));
    QVERIFY(forecast);
    QCOMPARE(forecast->misses.size(), 1);
    QVERIFY(*forecast->usdExpected < *forecast->usdWorst);
    QCOMPARE(m_morning->world.modelRequests(), before);
}

void TestSuggesting::monthsCapHolds()
{
    QVERIFY(run());
    star(u"2509.20003"_s);
    QVERIFY(m_morning->services->settings().setText(u"llm.max-usd-month"_s, u"0.01"_s));
    const int before = m_morning->world.modelRequests();
    QVERIFY(await(suggesting().ask(m_morning->endpoint())).error().kind == Error::Kind::Budget);
    QCOMPARE(m_morning->world.modelRequests(), before);
}

void TestSuggesting::auditDrawsOfTheDayAndStands()
{
    QVERIFY(m_morning->services->settings().setText(u"llm.title-pass"_s, u"on"_s));
    QVERIFY(m_morning->services->settings().setText(u"cutoff.relevance"_s, u"4"_s));
    QVERIFY(m_morning->services->settings().setText(u"cutoff.novelty"_s, u"5"_s));
    m_morning->world.titlesToDrop = FakeMorning::ids(20).mid(8);
    QVERIFY(run());
    const Settings &settings = m_morning->services->settings();
    const auto audit = await(dayAudit(&store(), store(), settings, day));
    QVERIFY2(audit, audit ? "" : qPrintable(audit.error().detail));
    QCOMPARE(audit->draw.spared.papers.size(), 5);
    QCOMPARE(audit->draw.spared.drawnFrom, 12);
    QCOMPARE(audit->draw.below.papers.size(), 5);
    QCOMPARE(audit->draw.scorer, Scorer{u"gpt-5"_s});
    QCOMPARE(audit->papers.size(), 10);
    QVERIFY(audit->papers.first().spared == Spared::DroppedByTitle);
    const ArxivId rescued = audit->papers.first().paper.id;
    QVERIFY(store().setRescued({rescued}, true).result());
    QVERIFY(store().setAuditChecked(audit->draw, true).result());
    const auto again = await(dayAudit(&store(), store(), settings, day));
    QCOMPARE(again->draw.papers(), audit->draw.papers());
    QVERIFY(again->draw.isChecked);
    const auto tallies = store().auditTallies(day).result();
    QCOMPARE(tallies->size(), 2);
    QCOMPARE(tallies->first().rescued, 1);
    QCOMPARE(tallies->first().checked, 5);
    QVERIFY(rescueEstimate(tallies->first())->mostMissed <= 12);
}

void TestSuggesting::rescuedPapersAreReadWhateverTheirTitles()
{
    QVERIFY(m_morning->services->settings().setText(u"llm.title-pass"_s, u"on"_s));
    m_morning->world.titlesToDrop = FakeMorning::ids(20).mid(8);
    QCOMPARE(run()->dropped, 12);
    QVERIFY(store().setRescued({*ArxivId::fromString(u"2509.20009")}, true).result());
    const auto again = run();
    QCOMPARE(again->scored, 1);
    QCOMPARE(again->dropped, 11);
    // Taken back: it stays read, and nothing is asked.
    QVERIFY(store().undo().result());
    QCOMPARE(run()->requests, 0);
}

QTEST_GUILESS_MAIN(TestSuggesting)
#include "tst_suggesting.moc"
