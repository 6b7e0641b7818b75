// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audittable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

const QString sameDraw = u"day = ? AND criteria_hash = ? AND scorer = ?"_s;

QVariantList identityOf(const AuditDraw &draw)
{
    return {draw.day.toString(Qt::ISODate), notNull(draw.criteriaHash), draw.scorer.toString()};
}

AuditDraw standing(Session &session, const AuditDraw &draw)
{
    AuditDraw found{.day = draw.day, .criteriaHash = draw.criteriaHash, .scorer = draw.scorer};
    QSqlQuery rows = session.run(
        u"SELECT paper.id, part, part_size, checked_at FROM audit JOIN paper ON paper.key = "
        "audit.paper WHERE "_s +
            sameDraw + u" ORDER BY paper.id"_s,
        identityOf(draw));
    bool isChecked = true;
    while (rows.next()) {
        const auto id = ArxivId::fromString(rows.value(0).toString());
        const auto part = auditPartFromString(rows.value(1).toString());
        if (!id || !part)
            continue;
        AuditSample &sample = *part == AuditPart::Spared ? found.spared : found.below;
        sample.papers.append(*id);
        sample.drawnFrom = rows.value(2).toInt();
        isChecked = isChecked && !rows.value(3).isNull();
    }
    found.isChecked = isChecked && !found.papers().isEmpty();
    return found;
}

void insert(Session &session, const AuditDraw &draw, AuditPart part, const AuditSample &sample)
{
    Statement row(session, u"INSERT OR IGNORE INTO audit (day, criteria_hash, scorer, paper, part, "
                           "part_size) SELECT ?, ?, ?, key, ?, ? FROM paper WHERE id = ? "
                           "RETURNING paper"_s);
    for (const ArxivId &paper : sample.papers) {
        QSqlQuery &inserted = row.run(
            identityOf(draw) + QVariantList{toString(part), sample.drawnFrom, paper.toString()});
        inserted.next();
    }
}

} // namespace

AuditDraw keepAudit(Session &session, const AuditDraw &draw)
{
    const AuditDraw before = standing(session, draw);
    if (before.spared.papers.isEmpty())
        insert(session, draw, AuditPart::Spared, draw.spared);
    if (before.below.papers.isEmpty())
        insert(session, draw, AuditPart::Below, draw.below);
    return standing(session, draw);
}

void setAuditChecked(Session &session, const AuditDraw &draw, const QDateTime &moment)
{
    session.run(u"UPDATE audit SET checked_at = ? WHERE "_s + sameDraw,
                QVariantList{toSql(moment)} + identityOf(draw));
}

QList<AuditTally> auditTallies(Session &session, QDate from)
{
    QList<AuditTally> tallies;
    QSqlQuery rows = session.run(
        u"SELECT criteria_hash, scorer, part, count(*), sum(drawn_from), sum(checked), "
        "sum(rescued) FROM (SELECT day, criteria_hash, scorer, part, max(part_size) AS drawn_from, "
        "sum(checked_at IS NOT NULL OR read_at IS NOT NULL OR starred_at IS NOT NULL "
        "OR dismissed_at IS NOT NULL OR rescued_at IS NOT NULL) AS checked, "
        "sum(rescued_at IS NOT NULL OR starred_at IS NOT NULL) AS rescued "
        "FROM audit LEFT JOIN reader_state state ON state.paper = audit.paper WHERE day >= ? "
        "GROUP BY day, criteria_hash, scorer, part) "
        "GROUP BY criteria_hash, scorer, part "
        "ORDER BY max(max(day)) OVER (PARTITION BY criteria_hash, scorer) DESC, criteria_hash, "
        "scorer, part = 'below'"_s,
        {from.toString(Qt::ISODate)});
    while (rows.next()) {
        if (const auto part = auditPartFromString(rows.value(2).toString()))
            tallies.append({.criteriaHash = rows.value(0).toString(),
                            .scorer = Scorer::fromString(rows.value(1).toString()),
                            .part = *part,
                            .days = rows.value(3).toInt(),
                            .drawnFrom = rows.value(4).toInt(),
                            .checked = rows.value(5).toInt(),
                            .rescued = rows.value(6).toInt()});
    }
    return tallies;
}

} // namespace firstlight
