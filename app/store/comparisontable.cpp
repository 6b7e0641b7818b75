// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/comparisontable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnsOfPaper = 3;
constexpr int columnsOfScore = 9;

// FROM … JOIN: the scores of a side, under a name.
QString joinOf(const ScoreSide &side, const QString &name)
{
    const QString scorer = side.scorer == "llm"_L1 ? u"%1.scorer <> 'local'"_s : u"%1.scorer = ?"_s;
    return u" JOIN score %1 ON %1.paper = listed.paper AND %1.criteria_hash = ? "
           "AND %1.relevance IS NOT NULL AND "_s.arg(name) +
           scorer.arg(name);
}

QVariantList valuesOf(const ScoreSide &side)
{
    QVariantList values{notNull(side.criteriaHash)};
    if (side.scorer != "llm"_L1)
        values.append(side.scorer);
    return values;
}

QString columnsOf(const QString &name)
{
    return u", %1.version, %1.scorer, %1.state, %1.relevance, %1.novelty, %1.comment, "
           "%1.evidence, %1.criterion, %1.made_at"_s.arg(name);
}

std::optional<int> number(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

Score scoreFrom(const QSqlQuery &row, int at, const ArxivId &paper, const QString &criteriaHash)
{
    return {.paper = paper,
            .version = row.value(at).toInt(),
            .criteriaHash = criteriaHash,
            .scorer = Scorer::fromString(row.value(at + 1).toString()),
            .state =
                scoreStateFromString(row.value(at + 2).toString()).value_or(Score::State::Failed),
            .relevance = number(row.value(at + 3)),
            .novelty = number(row.value(at + 4)),
            .comment = row.value(at + 5).toString(),
            .evidence = row.value(at + 6).toString(),
            .criterion = number(row.value(at + 7)),
            .madeAt = momentFromSql(row.value(at + 8))};
}

bool isLater(const ComparedPaper &a, const ComparedPaper &b)
{
    return std::pair(a.first.madeAt, a.second.madeAt) > std::pair(b.first.madeAt, b.second.madeAt);
}

} // namespace

QList<ComparedPaper> comparedPapers(Session &session, QDate from, QDate to, const ScoreSide &first,
                                    const ScoreSide &second)
{
    QSqlQuery rows = session.run(
        u"SELECT paper.id, paper.title, listed.day"_s + columnsOf(u"one"_s) +
            columnsOf(u"other"_s) +
            u" FROM (SELECT paper, max(day) AS day FROM announcement WHERE day BETWEEN ? AND ? "
            "GROUP BY paper) listed JOIN paper ON paper.key = listed.paper"_s +
            joinOf(first, u"one"_s) + joinOf(second, u"other"_s) +
            u" AND other.version = one.version"_s,
        QVariantList{from.toString(Qt::ISODate), to.toString(Qt::ISODate)} + valuesOf(first) +
            valuesOf(second));
    QHash<ArxivId, ComparedPaper> latest;
    while (rows.next()) {
        const auto id = ArxivId::fromString(rows.value(0).toString());
        if (!id)
            continue;
        ComparedPaper found{
            .paper = {.id = *id},
            .day = QDate::fromString(rows.value(2).toString(), Qt::ISODate),
            .first = scoreFrom(rows, columnsOfPaper, *id, first.criteriaHash),
            .second = scoreFrom(rows, columnsOfPaper + columnsOfScore, *id, second.criteriaHash)};
        found.paper.version = found.first.version;
        found.paper.title = rows.value(1).toString();
        const auto known = latest.constFind(*id);
        if (known == latest.cend() || isLater(found, *known))
            latest.insert(*id, found);
    }
    return latest.values();
}

} // namespace firstlight
