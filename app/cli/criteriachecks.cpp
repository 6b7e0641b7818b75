// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "firstlight criteria lint", "test", "pin" and "unpin".
#include "cli/await.h"
#include "cli/console.h"
#include "cli/criteriaverbs.h"
#include "criteria/criteriamarkdown.h"
#include "run/criteriatests.h"

#include <QJsonArray>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// A revision, or a file that is not one yet.
struct Checked
{
    QString text;
    int number = 0; // 0: of a file
};

Result<Checked> checkedFrom(Services &services, const QString &what)
{
    bool isNumber = false;
    what.toInt(&isNumber);
    if (!what.isEmpty() && !isNumber) {
        const auto text = criteriaOfFile(what);
        if (!text)
            return tl::unexpected(text.error());
        return Checked{*text, 0};
    }
    const auto revision =
        what.isEmpty() ? currentCriteria(services) : revisionNumbered(services, what);
    if (!revision)
        return tl::unexpected(revision.error());
    return Checked{revision->text, revision->number};
}

Result<CriteriaWorkbench> workbenchOf(Services &services)
{
    const auto day = dayOr(services, {});
    if (!day)
        return tl::unexpected(day.error());
    return await(criteriaWorkbench(&services.store(), services.store(), services.settings(), *day));
}

QString nameOf(LintFinding::Kind kind)
{
    switch (kind) {
    case LintFinding::Kind::Contradiction:
        return u"contradiction"_s;
    case LintFinding::Kind::Duplicate:
        return u"duplicate"_s;
    case LintFinding::Kind::UnmatchedTopic:
        return u"unmatched-topic"_s;
    case LintFinding::Kind::UnmatchedTerm:
        return u"unmatched-term"_s;
    case LintFinding::Kind::BroadTerm:
        return u"broad-term"_s;
    case LintFinding::Kind::NoNegatives:
        return u"no-negatives"_s;
    case LintFinding::Kind::RubricTooLow:
        return u"rubric-too-low"_s;
    case LintFinding::Kind::RubricTooHigh:
        break;
    }
    return u"rubric-too-high"_s;
}

QString nameOf(LifeTest::Kind kind)
{
    return kind == LifeTest::Kind::Starred     ? u"starred"_s
           : kind == LifeTest::Kind::Dismissed ? u"dismissed"_s
                                               : u"pinned"_s;
}

void printFinding(const LintFinding &finding, bool isJson)
{
    if (!isJson) {
        console::print(
            messages::tr("line %1: %2").arg(finding.lines.first + 1).arg(sentenceOf(finding)));
        return;
    }
    console::print(QJsonObject{
        {u"kind"_s, nameOf(finding.kind)},
        {u"subject"_s, finding.subject},
        {u"topic"_s, finding.place},
        {u"other_topic"_s, finding.otherPlace},
        {u"count"_s, finding.count},
        {u"of"_s, finding.of},
        {u"line"_s, int(finding.lines.first) + 1},
        {u"last_line"_s, int(finding.lines.last) + 1},
        {u"other_line"_s,
         finding.otherLines ? QJsonValue(int(finding.otherLines->first) + 1) : QJsonValue()},
        {u"message"_s, sentenceOf(finding)}});
}

QString reasonText(const LifeReason &reason)
{
    if (!reason.isNear)
        return messages::tr("nothing in it is wanted");
    QString text = reason.topic;
    if (!reason.raising.isEmpty())
        text += (text.isEmpty() ? u""_s : u": "_s) + reason.raising.join(u", "_s);
    if (!reason.lowering.isEmpty())
        text += u" \u2212 " + reason.lowering.join(u", "_s);
    return text;
}

void printMisses(const LifeJudge &judge, const LifeJudgement &judgement, bool isJson)
{
    const LifeReport &report = judgement.report;
    const QList<qsizetype> misses = report.misses();
    const QList<LifeReason> reasons = judge.reasons(judgement, misses);
    for (qsizetype at = 0; at < misses.size(); ++at) {
        const LifeTest &test = judge.tests().at(misses.at(at));
        const LifeVerdict &verdict = report.verdicts.at(misses.at(at));
        const LifeReason &reason = reasons.at(at);
        const QString &title = judge.paper(misses.at(at)).title;
        if (isJson)
            console::print(
                QJsonObject{{u"event"_s, u"miss"_s},
                            {u"id"_s, test.paper.toString()},
                            {u"title"_s, title},
                            {u"test"_s, nameOf(test.kind)},
                            {u"expected"_s, test.kind == LifeTest::Kind::Pinned
                                                ? QJsonValue(toString(test.band))
                                                : QJsonValue()},
                            {u"level"_s, verdict.level},
                            {u"band"_s, toString(verdict.band)},
                            {u"topic"_s, reason.topic},
                            {u"raising"_s, QJsonArray::fromStringList(reason.raising)},
                            {u"lowering"_s, QJsonArray::fromStringList(reason.lowering)}});
        else
            console::print(u"%1  %2  ~%3  %4\n    %5"_s
                               .arg(test.paper.toString(), nameOf(test.kind).leftJustified(9))
                               .arg(verdict.level)
                               .arg(title, reasonText(reason)));
    }
}

QJsonObject tallyJson(const LifeReport::Tally &tally)
{
    return {{u"hits"_s, tally.hits}, {u"of"_s, tally.of}};
}

QJsonArray idsJson(const LifeJudge &judge, const QList<qsizetype> &tests)
{
    QJsonArray ids;
    for (const qsizetype test : tests)
        ids.append(judge.tests().at(test).paper.toString());
    return ids;
}

void printTally(const LifeReport &report)
{
    console::print(messages::tr("%1 of %2 stars pass, %3 of %4 dismissed papers are kept out, %5 "
                                "of %6 pinned ones are in their band.")
                       .arg(report.starred.hits)
                       .arg(report.starred.of)
                       .arg(report.dismissed.hits)
                       .arg(report.dismissed.of)
                       .arg(report.pinned.hits)
                       .arg(report.pinned.of));
}

void printRegression(const LifeJudge &judge, const LifeRegression &regression,
                     const LifeReport &report, int against)
{
    const auto count = [&](const QList<qsizetype> &tests, LifeTest::Kind kind) {
        return ofKind(judge.tests(), tests, kind).size();
    };
    console::print(messages::tr("Against revision %1: loses %2 of your %3 stars, wins %4; lets %5 "
                                "dismissed papers pass, keeps %6 out.")
                       .arg(against)
                       .arg(count(regression.lost, LifeTest::Kind::Starred))
                       .arg(report.starred.of)
                       .arg(count(regression.won, LifeTest::Kind::Starred))
                       .arg(count(regression.lost, LifeTest::Kind::Dismissed))
                       .arg(count(regression.won, LifeTest::Kind::Dismissed)));
}

} // namespace

int lintCriteria(const CommandContext &context, const QString &what)
{
    const auto checked = checkedFrom(context.services, what);
    if (!checked)
        return report(checked.error());
    const auto bench = workbenchOf(context.services);
    if (!bench)
        return report(bench.error());
    const QList<LintFinding> findings =
        lint(criteriaDocument(checked->text), bench->lintMaterial());
    for (const LintFinding &finding : findings)
        printFinding(finding, context.json);
    if (findings.isEmpty())
        console::say(messages::tr("Nothing is doubtful."));
    return exitDone;
}

int testCriteria(const CommandContext &context, const QString &what)
{
    const auto checked = checkedFrom(context.services, what);
    const auto current = currentCriteria(context.services);
    if (!checked || !current)
        return report(checked ? current.error() : checked.error());
    const auto bench = workbenchOf(context.services);
    if (!bench)
        return report(bench.error());
    const LifeJudge &judge = bench->judge;
    if (judge.tests().isEmpty())
        console::say(messages::tr("There is nothing to test against: star, dismiss or pin some "
                                  "papers first."));
    const LifeJudgement judgement = judge.judge(criteriaFromMarkdown(checked->text));
    const LifeReport &outcome = judgement.report;
    const LifeReport inUse = judge.judge(criteriaFromMarkdown(current->text)).report;
    const LifeRegression regression = regressionBetween(inUse, outcome);
    printMisses(judge, judgement, context.json);
    if (context.json)
        console::print(QJsonObject{
            {u"event"_s, u"tested"_s},
            {u"revision"_s, checked->number > 0 ? QJsonValue(checked->number) : QJsonValue()},
            {u"starred"_s, tallyJson(outcome.starred)},
            {u"dismissed"_s, tallyJson(outcome.dismissed)},
            {u"pinned"_s, tallyJson(outcome.pinned)},
            {u"against"_s, current->number},
            {u"lost"_s, idsJson(judge, regression.lost)},
            {u"won"_s, idsJson(judge, regression.won)}});
    else
        printTally(outcome);
    if (!context.json && checked->number != current->number)
        printRegression(judge, regression, outcome, current->number);
    const bool isBroken = !regression.lost.isEmpty() || outcome.pinned.hits < outcome.pinned.of;
    return isBroken ? exitPartly : exitDone;
}

int pinTest(const CommandContext &context, const QStringList &words)
{
    const auto papers = papersNamed(words.first(1));
    if (!papers)
        return report(papers.error());
    const auto band = bandFromString(words.at(1));
    if (!band)
        return report({Error::Kind::Usage, messages::tr("A band is in, maybe or out.")});
    return reportChange(await(context.services.store().pinTest(
        {papers->first(), LifeTest::Kind::Pinned, *band, words.mid(2).join(u' ')})));
}

int unpinTest(const CommandContext &context, const QString &paper)
{
    const auto papers = papersNamed({paper});
    if (!papers)
        return report(papers.error());
    return reportChange(await(context.services.store().unpinTest(papers->first())));
}

} // namespace firstlight
