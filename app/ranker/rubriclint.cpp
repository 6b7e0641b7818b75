// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/rubriclint.h"

#include "criteria/markdownline.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression anyOf(const QString &words)
{
    return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(words),
                              QRegularExpression::CaseInsensitiveOption);
}

// By the first of its words that says so: "Relevant, though partly outside" is relevant.
RubricBand::Verdict verdictOf(const QString &text, bool isNovelty)
{
    static const QRegularExpression unwanted =
        anyOf(u"irrelevant|unrelated|ignore|outside|off-topic|not relevant|no relation"_s);
    static const QRegularExpression wanted =
        anyOf(u"relevant|clearly|squarely|directly|centered|core|fully|substantially"_s);
    static const QRegularExpression old =
        anyOf(u"low|little|minimal|minor|tangential|known methods|nothing new|no novelty"_s);
    static const QRegularExpression fresh =
        anyOf(u"breakthrough|groundbreaking|new (?:direction|paradigm)|substantial|major"_s);
    const auto place = [&text](const QRegularExpression &words) {
        const auto match = words.match(text);
        return match.hasMatch() ? match.capturedStart() : text.size();
    };
    const qsizetype no = place(isNovelty ? old : unwanted);
    const qsizetype yes = place(isNovelty ? fresh : wanted);
    if (no == yes)
        return RubricBand::Verdict::Unclear;
    return no < yes ? RubricBand::Verdict::Unwanted : RubricBand::Verdict::Wanted;
}

LintFinding findingOn(const RubricBand &band, LintFinding::Kind kind, const LintMaterial &material)
{
    const auto &scores = band.isNovelty ? material.novelty : material.relevance;
    LintFinding finding;
    finding.kind = kind;
    finding.subject = band.text;
    finding.band = {band.from, band.to};
    finding.isNovelty = band.isNovelty;
    for (int score = 1; score <= 10; ++score) {
        finding.of += scores.at(size_t(score));
        finding.count += score >= band.from && score <= band.to ? scores.at(size_t(score)) : 0;
    }
    return finding;
}

} // namespace

QList<RubricBand> rubricBands(const QString &rubric)
{
    static const QRegularExpression range(
        u"^(?:\\W*)(?:(?:relevance|novelty)\\s+)?(10|[1-9])\\s*[-\\x{2013}]\\s*(10|[1-9])\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<RubricBand> bands;
    bool isNovelty = false;
    qsizetype number = 0;
    for (const QString &line : rubric.split(u'\n')) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        const bool namesNovelty = text.contains("novelty"_L1, Qt::CaseInsensitive);
        const bool namesRelevance = text.contains("relevance"_L1, Qt::CaseInsensitive);
        const auto match = range.match(text);
        if (namesNovelty != namesRelevance &&
            (match.hasMatch() || headingIn(text) || text.endsWith(u':') || labelIn(text)))
            isNovelty = namesNovelty;
        if (match.hasMatch()) {
            const int one = match.captured(1).toInt();
            const int other = match.captured(2).toInt();
            bands.append({std::min(one, other), std::max(one, other), isNovelty,
                          verdictOf(text.sliced(match.capturedEnd()), isNovelty), text, number});
        }
        ++number;
    }
    return bands;
}

QList<LintFinding> rubricFindings(const QString &rubric, const QList<qsizetype> &source,
                                  const LintMaterial &material)
{
    QList<LintFinding> findings;
    for (const RubricBand &band : rubricBands(rubric)) {
        const int cutoff = band.isNovelty ? material.cutoffs.novelty : material.cutoffs.relevance;
        const bool isTooLow = band.verdict == RubricBand::Verdict::Unwanted && band.to >= cutoff;
        const bool isTooHigh = band.verdict == RubricBand::Verdict::Wanted && band.to < cutoff;
        if (!isTooLow && !isTooHigh)
            continue;
        LintFinding finding = findingOn(
            band, isTooLow ? LintFinding::Kind::RubricTooLow : LintFinding::Kind::RubricTooHigh,
            material);
        const qsizetype line = source.value(band.line, 0);
        finding.lines = {line, line};
        findings.append(finding);
    }
    return findings;
}

} // namespace firstlight
