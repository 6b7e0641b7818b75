// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankedday.h"

#include "criteria/criteriamarkdown.h"
#include "ranker/ranker.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

std::optional<JudgedPaper> judgedPaper(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto id = ArxivId::fromString(object.value("id"_L1).toString());
    if (!id || object.value("pick_source"_L1) == "author-match"_L1)
        return {};
    JudgedPaper judged{.paper = {.id = *id}};
    judged.paper.title = object.value("title"_L1).toString();
    judged.paper.abstract = object.value("abstract"_L1).toString();
    judged.isPicked = object.value("picked"_L1).toBool();
    if (judged.isPicked && object.value("novelty"_L1).isDouble())
        judged.novelty = object.value("novelty"_L1).toInt();
    return judged;
}

} // namespace

std::optional<JudgedDay> readDay(const QString &file, QDate date)
{
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return {};
    JudgedDay day{.date = date};
    QSet<ArxivId> seen;
    while (!lines.atEnd()) {
        const auto judged = judgedPaper(lines.readLine());
        if (!judged || seen.contains(judged->paper.id))
            continue;
        seen.insert(judged->paper.id);
        day.papers.append(*judged);
    }
    return day;
}

std::optional<Protocol> Protocol::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isNumber = false;
    const double number = text.sliced(colon + 1).toDouble(&isNumber);
    if (text == "zero-label"_L1)
        return Protocol{};
    if (text.startsWith("labels:"_L1) && isNumber && number >= 1)
        return Protocol{.labelledDays = int(number)};
    if (text.startsWith("loop:"_L1) && isNumber && number > 0 && number <= 1)
        return Protocol{.labelledDays = int(windowDays), .sentShare = number};
    return {};
}

DayRanker::DayRanker(const QString &criteria, const Protocol &protocol)
    : m_query(queryFromCriteria(criteriaFromMarkdown(criteria)))
    , m_protocol(protocol)
{}

Knowledge DayRanker::knowledge() const
{
    Knowledge known{.criteria = m_query};
    const qsizetype days = std::min<qsizetype>(m_protocol.labelledDays, m_days.size());
    QSet<ArxivId> seen;
    for (const QList<KnownPaper> &day : m_days.first(days)) {
        for (const KnownPaper &paper : day) {
            if (!paper.label || seen.contains(paper.terms.paper))
                continue;
            seen.insert(paper.terms.paper);
            known.labels.append(*paper.label);
        }
    }
    return known;
}

QHash<ArxivId, int> DayRanker::knownNovelty() const
{
    QHash<ArxivId, int> known;
    const qsizetype days = std::min<qsizetype>(m_protocol.labelledDays, m_days.size());
    for (const QList<KnownPaper> &day : m_days.first(days)) {
        for (const KnownPaper &paper : day) {
            if (paper.novelty)
                known.insert(paper.terms.paper, *paper.novelty);
        }
    }
    return known;
}

RankedDay DayRanker::rankDay(const JudgedDay &day)
{
    QList<Paper> papers;
    for (const JudgedPaper &judged : day.papers)
        papers.append(judged.paper);
    QList<KnownTerms> background;
    QSet<ArxivId> seen;
    for (const JudgedPaper &judged : day.papers)
        seen.insert(judged.paper.id);
    const qsizetype days = std::max<qsizetype>(windowDays, m_protocol.labelledDays);
    for (const QList<KnownPaper> &earlier : m_days.first(std::min(days, m_days.size()))) {
        for (const KnownPaper &paper : earlier) {
            if (seen.contains(paper.terms.paper))
                continue;
            seen.insert(paper.terms.paper);
            background.append(paper.terms);
        }
    }
    const RankingIndex index(papers, background);
    Knowledge known = knowledge();
    // What the day itself lists again must not be known of before.
    QSet<ArxivId> listed;
    for (const Paper &paper : papers)
        listed.insert(paper.id);
    known.labels.removeIf(
        [&listed](const PaperLabel &label) { return listed.contains(label.paper); });
    const auto lesson = lessonFrom(index, known);
    const Ranking ranking = rank(index, m_query, lesson ? &*lesson : nullptr);
    const QList<double> novelty = estimatedNovelty(index, noveltyLabels(index, knownNovelty()));
    RankedDay ranked{.date = day.date};
    for (qsizetype i = 0; i < papers.size(); ++i) {
        Prediction prediction{.id = papers.at(i).id.toString(), .score = ranking.values.at(i)};
        if (!novelty.isEmpty())
            prediction.novelty = novelty.at(i);
        ranked.predictions.append(prediction);
    }
    m_sent.clear();
    if (!m_protocol.sentShare)
        return ranked;
    QList<qsizetype> order(papers.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return ranking.values.at(a) != ranking.values.at(b)
                   ? ranking.values.at(a) > ranking.values.at(b)
                   : papers.at(a).id < papers.at(b).id;
    });
    const auto sent = qsizetype(std::ceil(*m_protocol.sentShare * double(order.size())));
    for (qsizetype place = 0; place < order.size(); ++place) {
        ranked.predictions[order.at(place)].isSent = place < sent;
        if (place < sent)
            m_sent.insert(papers.at(order.at(place)).id);
    }
    return ranked;
}

void DayRanker::learnDay(const JudgedDay &day, bool isAsked)
{
    QList<KnownPaper> known;
    for (const JudgedPaper &judged : day.papers) {
        KnownPaper paper{.terms = {judged.paper.id, termsOfPaper(judged.paper)}};
        const bool isTold = !m_protocol.sentShare || m_sent.contains(judged.paper.id);
        if (m_protocol.labelledDays > 0 && (isAsked || !m_protocol.sentShare))
            paper.label = PaperLabel{judged.paper.id, isTold && judged.isPicked};
        if (isTold)
            paper.novelty = judged.novelty;
        known.append(paper);
    }
    m_days.prepend(known);
}

} // namespace firstlight
