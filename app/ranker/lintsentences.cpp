// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the linter's findings read like.
#include "ranker/criterialint.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstlight {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CriteriaLint", text);
}

QString number(int value)
{
    return QLocale().toString(value);
}

QString percent(const LintFinding &finding)
{
    return QLocale().toString(finding.of > 0 ? 100.0 * finding.count / finding.of : 0.0, 'f', 0);
}

QString contradictionSentence(const LintFinding &finding)
{
    return translated(QT_TRANSLATE_NOOP("CriteriaLint",
                                        "“%1” is both wanted and unwanted; wanted wins. %2 of %3 "
                                        "papers hold it."))
        .arg(finding.subject, number(finding.count), number(finding.of));
}

QString rubricSentence(const LintFinding &finding)
{
    const bool isTooLow = finding.kind == LintFinding::Kind::RubricTooLow;
    const QString text =
        finding.isNovelty
            ? (isTooLow ? translated(QT_TRANSLATE_NOOP(
                              "CriteriaLint", "The cut-off of novelty lets papers from %1 to %2 "
                                              "pass, which the rubric calls old."))
                        : translated(QT_TRANSLATE_NOOP(
                              "CriteriaLint", "The cut-off of novelty keeps out papers from %1 to "
                                              "%2, which the rubric calls new.")))
            : (isTooLow ? translated(QT_TRANSLATE_NOOP(
                              "CriteriaLint",
                              "The cut-off of relevance lets papers from %1 to %2 pass, which the "
                              "rubric calls irrelevant."))
                        : translated(QT_TRANSLATE_NOOP(
                              "CriteriaLint",
                              "The cut-off of relevance keeps out papers from %1 to %2, which the "
                              "rubric calls relevant.")));
    QString sentence = text.arg(number(finding.band[0]), number(finding.band[1]));
    if (finding.of == 0)
        return sentence;
    const QString proof =
        translated(QT_TRANSLATE_NOOP("CriteriaLint", "%1 of %2 papers have such scores."));
    return sentence + QChar::Space + proof.arg(number(finding.count), number(finding.of));
}

} // namespace

QString sentenceOf(const LintFinding &finding)
{
    switch (finding.kind) {
    case LintFinding::Kind::Contradiction:
        return contradictionSentence(finding);
    case LintFinding::Kind::Duplicate:
        return translated(QT_TRANSLATE_NOOP("CriteriaLint",
                                            "“%1” stands here twice. %2 of %3 papers hold it."))
            .arg(finding.subject, number(finding.count), number(finding.of));
    case LintFinding::Kind::UnmatchedTopic:
        return translated(QT_TRANSLATE_NOOP("CriteriaLint",
                                            "None of %2 papers holds a term of the topic “%1”."))
            .arg(finding.subject, number(finding.of));
    case LintFinding::Kind::UnmatchedTerm:
        return translated(QT_TRANSLATE_NOOP("CriteriaLint", "None of %2 papers holds “%1”."))
            .arg(finding.subject, number(finding.of));
    case LintFinding::Kind::BroadTerm:
        return translated(QT_TRANSLATE_NOOP("CriteriaLint",
                                            "“%1” is in %2 of %3 papers (%4 %): too broad to tell "
                                            "them apart."))
            .arg(finding.subject, number(finding.count), number(finding.of), percent(finding));
    case LintFinding::Kind::NoNegatives:
        return translated(QT_TRANSLATE_NOOP("CriteriaLint",
                                            "Nothing says what is not wanted: %1 of %2 papers to "
                                            "keep out hold wanted terms."))
            .arg(number(finding.count), number(finding.of));
    case LintFinding::Kind::RubricTooLow:
    case LintFinding::Kind::RubricTooHigh:
        break;
    }
    return rubricSentence(finding);
}

} // namespace firstlight
