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
const Scorer scorer{u"gpt-5"_s};

Score opinion(const QString &id, int relevance, int novelty, const QString &comment = u"c"_s)
{
    return {.paper = *ArxivId::fromString(id),
            .criteriaHash = u"hash"_s,
            .scorer = scorer,
            .relevance = relevance,
            .novelty = novelty,
            .comment = comment,
            .madeAt = testNow()};
}

} // namespace

class TestAnswerTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        QVERIFY(store()
                    .saveAnnouncement(announcement(day, {paper(m_first), paper(m_second)}))
                    .result());
    }

    void showsTheMedianOfOpinions()
    {
        say(Purpose::Abstracts, opinion(m_first, 7, 6, u"one"_s));
        QVERIFY(!shown()->opinions);
        say(Purpose::SecondOpinion, opinion(m_first, 9, 6, u"two"_s));
        // Of an even number the lower one: nobody said 8.
        QCOMPARE(*shown()->relevance, 7);
        QCOMPARE(shown()->comment, u"one"_s);
        QVERIFY((shown()->opinions == Opinions{2, 7, 9, 6, 6}));
        say(Purpose::SecondOpinion, opinion(m_first, 8, 8, u"three"_s));
        QCOMPARE(*shown()->relevance, 8);
        QCOMPARE(*shown()->novelty, 6);
        QVERIFY((shown()->opinions == Opinions{3, 7, 9, 6, 8}));
    }

    void anOpinionNeedsAScore()
    {
        say(Purpose::SecondOpinion, opinion(m_first, 9, 9));
        QVERIFY(!shown());
        say(Purpose::Abstracts, opinion(m_first, 5, 5));
        Score failed = opinion(m_first, 1, 1);
        failed.state = Score::State::Failed;
        failed.relevance.reset();
        failed.novelty.reset();
        say(Purpose::SecondOpinion, failed);
        QCOMPARE(*shown()->relevance, 5);
        QVERIFY(!shown()->opinions);
    }

    void answersTheSameQuestionForNothing()
    {
        const Score score = opinion(m_first, 9, 8, u"why"_s);
        QVERIFY(store()
                    .recordParsed(0, {.scores = {score}, .questions = {{score.paper, u"q1"_s}}})
                    .result());
        m_temp->reopen();
        const auto known = store().answeredQuestions({u"q1"_s, u"q2"_s}).result();
        QCOMPARE(known->size(), 1);
        QCOMPARE(known->value(u"q1"_s).relevance, 9);
        QCOMPARE(known->value(u"q1"_s).comment, u"why"_s);
    }

    void titlesAreRememberedAndRescued()
    {
        const qint64 request = send(Purpose::Titles);
        const ArxivId first = *ArxivId::fromString(m_first);
        QVERIFY(store()
                    .recordParsed(request, {.purpose = Purpose::Titles,
                                            .titles = {{.paper = first, .isDropped = true}}})
                    .result());
        const TitleVerdict dropped{.paper = first, .isDropped = true};
        QVERIFY(*store().titleVerdicts(day, u"hash"_s, scorer).result() == QList{dropped});
        QVERIFY(store().titleVerdicts(day, u"other"_s, scorer).result()->isEmpty());
        QVERIFY(store().titleVerdicts(day, u"hash"_s, {u"m"_s}).result()->isEmpty());
        QCOMPARE(*store().rescueFromTitles({first}, u"hash"_s).result(), 1);
        QVERIFY(store().titleVerdicts(day, u"hash"_s, scorer).result()->first().isRescued);
    }

    void keepsRawAnswersForAMonth()
    {
        RequestRecord request{.id = send(Purpose::Abstracts), .body = "{}"};
        QVERIFY(store().recordReceived(request).result());
        QVERIFY(store().keptAnswers(asked(), u"hash"_s, scorer).result()->isEmpty());
        QVERIFY(store().recordParsed(request.id, {}).result());
        const auto kept = store().keptAnswers(asked(), u"hash"_s, scorer).result();
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().body, QByteArray("{}"));
        QVERIFY(store().keptAnswers(asked(), u"other"_s, scorer).result()->isEmpty());
        QVERIFY(store().dropBodiesBefore(testNow()).result());
        QCOMPARE(store().keptAnswers(asked(), u"hash"_s, scorer).result()->size(), 1);
        QVERIFY(store().dropBodiesBefore(testNow().addSecs(1)).result());
        QVERIFY(store().keptAnswers(asked(), u"hash"_s, scorer).result()->isEmpty());
    }

    void keepsAnOldAnswerOnlyUntilItIsRead()
    {
        const RequestRecord unread{.id = send(Purpose::Abstracts), .body = "{1}"};
        const RequestRecord unreadable{.id = send(Purpose::Abstracts), .body = "{2}"};
        QVERIFY(store().recordReceived(unread).result());
        QVERIFY(store().recordReceived(unreadable).result());
        QVERIFY(store().recordFailed(unreadable.id, u"cut"_s, true).result());
        QVERIFY(store().dropBodiesBefore(testNow().addSecs(1)).result());
        // As read both would be shown, if their bodies were there.
        QVERIFY(store().recordParsed(unread.id, {}).result());
        QVERIFY(store().recordParsed(unreadable.id, {}).result());
        const auto kept = store().keptAnswers(asked(), u"hash"_s, scorer).result();
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().body, QByteArray("{1}"));
    }

    void remembersHowAServiceIsAsked()
    {
        QVERIFY(store().wireForm(u"h"_s, u"m"_s).result()->isEmpty());
        QVERIFY(store().saveWireForm(u"h"_s, u"m"_s, "{\"a\":1}").result());
        QVERIFY(store().saveWireForm(u"h"_s, u"m"_s, "{\"a\":2}").result());
        QCOMPARE(*store().wireForm(u"h"_s, u"m"_s).result(), QByteArray("{\"a\":2}"));
    }

private:
    Store &store() { return *m_temp->store; }
    QList<ArxivId> asked() const { return {*ArxivId::fromString(m_first)}; }

    qint64 send(Purpose purpose)
    {
        return *store()
                    .recordSent({.purpose = purpose,
                                 .scorer = scorer,
                                 .criteriaHash = u"hash"_s,
                                 .papers = {{*ArxivId::fromString(m_first), 1}},
                                 .sentAt = testNow()})
                    .result();
    }

    void say(Purpose purpose, const Score &score)
    {
        QVERIFY(
            store().recordParsed(send(purpose), {.purpose = purpose, .scores = {score}}).result());
    }

    std::optional<Score> shown()
    {
        PickQuery query;
        query.criteriaHash = u"hash"_s;
        return store().picks(query).result()->first().score;
    }

    const QString m_first = u"2509.20001"_s;
    const QString m_second = u"2509.20002"_s;
    std::unique_ptr<TempStore> m_temp;
};

QTEST_GUILESS_MAIN(TestAnswerTable)
#include "tst_answertable.moc"
