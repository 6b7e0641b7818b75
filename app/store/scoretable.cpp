// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scoretable.h"

#include "store/papertable.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keysPerStatement = 500;

std::optional<int> number(const QSqlQuery &row, int column)
{
    return row.value(column).isNull() ? std::nullopt : std::optional(row.value(column).toInt());
}

std::optional<Opinions> opinionsFrom(const QSqlQuery &row)
{
    const int count = row.value(13).toInt();
    if (count < 2)
        return {};
    return Opinions{count, number(row, 14), number(row, 15), number(row, 16), number(row, 17)};
}

Score scoreFrom(const QSqlQuery &row, const ArxivId &paper)
{
    return {.paper = paper,
            .version = row.value(2).toInt(),
            .criteriaHash = row.value(3).toString(),
            .scorer = Scorer::fromString(row.value(4).toString()),
            .state = scoreStateFromString(row.value(5).toString()).value_or(Score::State::Failed),
            .relevance = number(row, 6),
            .novelty = number(row, 7),
            .strength =
                row.value(8).isNull() ? std::nullopt : std::optional(row.value(8).toDouble()),
            .comment = row.value(9).toString(),
            .evidence = row.value(10).toString(),
            .criterion = number(row, 18),
            .familiarity = Familiarity::fromString(row.value(12).toString()),
            .opinions = opinionsFrom(row),
            .madeAt = momentFromSql(row.value(11))};
}

auto worth(const Score &score)
{
    return std::tuple(!score.scorer.isLocal(), score.relevance.has_value(), score.version,
                      score.madeAt);
}

QString scorerCondition(const QString &scorer)
{
    if (scorer == "llm"_L1)
        return u"AND score.scorer <> 'local'"_s;
    return scorer.isEmpty() ? QString() : u"AND score.scorer = ?"_s;
}

} // namespace

void saveScores(Session &session, qint64 run, const QList<Score> &scores)
{
    for (const Score &score : scores) {
        const auto key = paperKeyOf(session, score.paper);
        if (!key) {
            session.fail({Error::Kind::NotFound, score.paper.toString()});
            return;
        }
        const QVariant runValue = run > 0 ? QVariant(run) : QVariant();
        session.run(u"INSERT OR REPLACE INTO score (paper, version, criteria_hash, scorer, state, "
                    u"relevance, "
                    "novelty, strength, comment, evidence, criterion, run, made_at, familiarity) "
                    "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                    {*key, score.version, score.criteriaHash, score.scorer.toString(),
                     toString(score.state), toSql(score.relevance), toSql(score.novelty),
                     toSql(score.strength), notNull(score.comment), notNull(score.evidence),
                     toSql(score.criterion), runValue, toSql(score.madeAt),
                     notNull(score.familiarity ? score.familiarity->toString() : QString())});
    }
}

namespace {

// One opinion as score_sample keeps it.
struct Sample
{
    int relevance = 0;
    std::optional<int> novelty;
    QString comment;
    QString evidence;
    std::optional<int> criterion;
};

// The order does not depend on where they were given.
const QString newestFirst = u" ORDER BY made_at DESC, relevance, novelty, comment, evidence"_s;

QVariantList identityOf(qint64 key, const Score &score)
{
    return {key, score.version, score.criteriaHash, score.scorer.toString()};
}

const QString sameScore = u"paper = ? AND version = ? AND criteria_hash = ? AND scorer = ?"_s;

void insertSample(Session &session, qint64 key, qint64 run, const Score &opinion)
{
    session.run(u"INSERT INTO score_sample (paper, version, criteria_hash, scorer, relevance, "
                "novelty, comment, evidence, criterion, run, made_at) "
                "VALUES (?,?,?,?,?,?,?,?,?,?,?)"_s,
                identityOf(key, opinion) +
                    QVariantList{toSql(opinion.relevance), toSql(opinion.novelty),
                                 notNull(opinion.comment), notNull(opinion.evidence),
                                 toSql(opinion.criterion), run > 0 ? QVariant(run) : QVariant(),
                                 toSql(opinion.madeAt)});
}

QList<Sample> samplesOf(Session &session, const QVariantList &identity)
{
    QList<Sample> samples;
    QSqlQuery rows = session.run(
        u"SELECT relevance, novelty, comment, evidence, criterion FROM score_sample WHERE "_s +
            sameScore + newestFirst,
        identity);
    while (rows.next())
        samples.append({rows.value(0).toInt(), number(rows, 1), rows.value(2).toString(),
                        rows.value(3).toString(), number(rows, 4)});
    return samples;
}

// Of an even number the lower one: no number is made up that nobody said.
int medianOf(QList<int> values)
{
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) / 2];
}

void showMedian(Session &session, const QVariantList &identity, const QList<Sample> &samples)
{
    QList<int> relevances;
    QList<int> novelties;
    for (const Sample &sample : samples) {
        relevances.append(sample.relevance);
        if (sample.novelty)
            novelties.append(*sample.novelty);
    }
    const int relevance = medianOf(relevances);
    const std::optional<int> novelty =
        novelties.isEmpty() ? std::nullopt : std::optional(medianOf(novelties));
    const auto distance = [&](const Sample &sample) {
        return std::abs(sample.relevance - relevance) +
               std::abs(sample.novelty.value_or(0) - novelty.value_or(0));
    };
    const auto nearest =
        std::min_element(samples.begin(), samples.end(), [&](const Sample &a, const Sample &b) {
            return distance(a) < distance(b);
        });
    const auto [leastR, mostR] = std::minmax_element(relevances.begin(), relevances.end());
    const auto [leastN, mostN] = std::minmax_element(novelties.begin(), novelties.end());
    const bool hasNovelty = !novelties.isEmpty();
    session.run(u"UPDATE score SET relevance = ?, novelty = ?, comment = ?, evidence = ?, "
                "criterion = ?, opinions = ?, "
                "least_relevance = ?, most_relevance = ?, least_novelty = ?, most_novelty = ? "
                "WHERE "_s +
                    sameScore,
                QVariantList{relevance, toSql(novelty), notNull(nearest->comment),
                             notNull(nearest->evidence), toSql(nearest->criterion),
                             int(samples.size()), *leastR, *mostR,
                             hasNovelty ? QVariant(*leastN) : QVariant(),
                             hasNovelty ? QVariant(*mostN) : QVariant()} +
                    identity);
}

} // namespace

void showOpinions(Session &session, const QVariantList &identity)
{
    const QList<Sample> samples = samplesOf(session, identity);
    if (samples.size() > 1)
        showMedian(session, identity, samples);
}

void addOpinions(Session &session, qint64 run, const QList<Score> &opinions)
{
    for (const Score &opinion : opinions) {
        const auto key = paperKeyOf(session, opinion.paper);
        if (!key || !opinion.relevance)
            continue;
        QSqlQuery first = session.run(
            u"SELECT relevance, novelty, comment, run, made_at, evidence, criterion FROM score "
            "WHERE state = 'scored' AND "_s +
                sameScore,
            identityOf(*key, opinion));
        if (!first.next())
            continue;
        if (samplesOf(session, identityOf(*key, opinion)).isEmpty()) {
            Score shown = opinion;
            shown.relevance = number(first, 0);
            shown.novelty = number(first, 1);
            shown.comment = first.value(2).toString();
            shown.madeAt = momentFromSql(first.value(4));
            shown.evidence = first.value(5).toString();
            shown.criterion = number(first, 6);
            insertSample(session, *key, first.value(3).toLongLong(), shown);
        }
        insertSample(session, *key, run, opinion);
        showOpinions(session, identityOf(*key, opinion));
    }
}

QHash<qint64, Score> scoresOf(Session &session, const QString &criteriaHash, const QString &scorer,
                              const QList<qint64> &papers)
{
    QHash<qint64, Score> best;
    for (qsizetype from = 0; from < papers.size(); from += keysPerStatement) {
        const QList<qint64> part = papers.mid(from, keysPerStatement);
        QVariantList values{criteriaHash};
        if (!scorer.isEmpty() && scorer != "llm"_L1)
            values.append(scorer);
        for (qint64 key : part)
            values.append(key);
        QSqlQuery rows = session.run(
            u"SELECT score.paper, paper.id, score.version, criteria_hash, scorer, state, "
            u"relevance, novelty, "
            "strength, comment, evidence, made_at, familiarity, opinions, least_relevance, "
            "most_relevance, least_novelty, most_novelty, criterion FROM score JOIN paper ON "
            "paper.key "
            "= score.paper "
            "WHERE criteria_hash = ? %1 AND score.paper IN (%2)"_s.arg(scorerCondition(scorer),
                                                                       placeholders(part.size())),
            values);
        while (rows.next()) {
            const auto id = ArxivId::fromString(rows.value(1).toString());
            if (!id)
                continue;
            const Score score = scoreFrom(rows, *id);
            const auto known = best.constFind(rows.value(0).toLongLong());
            if (known == best.constEnd() || worth(*known) < worth(score))
                best.insert(rows.value(0).toLongLong(), score);
        }
    }
    return best;
}

QList<Score> everyScoreOf(Session &session, qint64 key, const ArxivId &paper)
{
    QList<Score> scores;
    QSqlQuery rows =
        session.run(u"SELECT paper, '', version, criteria_hash, scorer, state, relevance, novelty, "
                    "strength, comment, evidence, made_at, familiarity, opinions, least_relevance, "
                    "most_relevance, "
                    "least_novelty, most_novelty, criterion FROM score WHERE paper = ?"_s,
                    {key});
    while (rows.next())
        scores.append(scoreFrom(rows, paper));
    return scores;
}

} // namespace firstlight
