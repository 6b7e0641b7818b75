// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scoretable.h"

#include "store/papertable.h"

#include <tuple>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keysPerStatement = 500;

Score scoreFrom(const QSqlQuery &row, const ArxivId &paper)
{
    const auto number = [&row](int column) {
        return row.value(column).isNull() ? std::nullopt : std::optional(row.value(column).toInt());
    };
    return {.paper = paper,
            .version = row.value(2).toInt(),
            .criteriaHash = row.value(3).toString(),
            .scorer = Scorer::fromString(row.value(4).toString()),
            .state = scoreStateFromString(row.value(5).toString()).value_or(Score::State::Failed),
            .relevance = number(6),
            .novelty = number(7),
            .strength =
                row.value(8).isNull() ? std::nullopt : std::optional(row.value(8).toDouble()),
            .comment = row.value(9).toString(),
            .evidence = row.value(10).toString(),
            .familiarity = Familiarity::fromString(row.value(12).toString()),
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
                    "novelty, strength, comment, evidence, run, made_at, familiarity) "
                    "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                    {*key, score.version, score.criteriaHash, score.scorer.toString(),
                     toString(score.state), toSql(score.relevance), toSql(score.novelty),
                     toSql(score.strength), notNull(score.comment), notNull(score.evidence),
                     runValue, toSql(score.madeAt),
                     notNull(score.familiarity ? score.familiarity->toString() : QString())});
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
            "strength, comment, evidence, made_at, familiarity FROM score JOIN paper ON paper.key "
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
    QSqlQuery rows = session.run(
        u"SELECT paper, '', version, criteria_hash, scorer, state, relevance, novelty, "
        "strength, comment, evidence, made_at, familiarity FROM score WHERE paper = ?"_s,
        {key});
    while (rows.next())
        scores.append(scoreFrom(rows, paper));
    return scores;
}

} // namespace firstlight
