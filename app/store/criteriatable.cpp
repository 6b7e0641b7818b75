// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/criteriatable.h"

#include "criteria/criteriamarkdown.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<Revision> revisionsWhere(Session &session, const QString &condition,
                               const QVariantList &values)
{
    QList<Revision> found;
    QSqlQuery rows = session.run(
        u"SELECT number, parent, hash, text, label, made_at, labelled_at FROM criteria %1 "
        "ORDER BY number"_s.arg(condition),
        values);
    while (rows.next()) {
        found.append({.number = rows.value(0).toInt(),
                      .parent = rows.value(1).toInt(),
                      .hash = rows.value(2).toString(),
                      .text = rows.value(3).toString(),
                      .label = rows.value(4).toString(),
                      .madeAt = momentFromSql(rows.value(5)),
                      .labelledAt = momentFromSql(rows.value(6))});
    }
    return found;
}

Revision revisionNumbered(Session &session, int number)
{
    const auto found = revisionsWhere(session, u"WHERE number = ?"_s, {number});
    if (found.isEmpty())
        session.fail({Error::Kind::NotFound, u"there is no revision %1"_s.arg(number)});
    return found.isEmpty() ? Revision() : found.first();
}

} // namespace

QList<Revision> revisions(Session &session)
{
    return revisionsWhere(session, {}, {});
}

std::optional<Revision> currentRevision(Session &session)
{
    const auto found =
        revisionsWhere(session, u"WHERE number = (SELECT number FROM current_criteria)"_s, {});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Revision> judgingRevision(Session &session, QDate day)
{
    const auto found = revisionsWhere(
        session,
        u"WHERE number = (SELECT criteria.number FROM announcement "
        "JOIN score ON score.paper = announcement.paper "
        "JOIN criteria ON criteria.hash = score.criteria_hash "
        "WHERE announcement.day = ? AND score.scorer <> 'local' AND score.state = 'scored' "
        "GROUP BY criteria.number "
        "ORDER BY criteria.number IN (SELECT number FROM current_criteria) DESC, "
        "MAX(score.made_at) DESC LIMIT 1)"_s,
        {day.toString(Qt::ISODate)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Revision saveRevision(Session &session, const QString &text, const QString &label,
                      std::optional<int> parent, const QDateTime &now)
{
    const QString hash = criteriaHash(text);
    const auto known = revisionsWhere(session, u"WHERE hash = ?"_s, {hash});
    if (!known.isEmpty())
        return useRevision(session, known.first().number);
    if (parent)
        revisionNumbered(session, *parent);
    else if (const auto current = currentRevision(session))
        parent = current->number;
    const int number =
        session
            .run(u"INSERT INTO criteria (parent, hash, text, label, made_at) VALUES (?,?,?,?,?)"_s,
                 {toSql(parent), hash, text, notNull(label), toSql(now)})
            .lastInsertId()
            .toInt();
    return useRevision(session, number);
}

bool keepRevision(Session &session, const Revision &revision, bool isCurrent)
{
    const bool isKnown =
        session.value(u"SELECT 1 FROM criteria WHERE hash = ?"_s, {revision.hash}).isValid();
    if (!isKnown) {
        session.run(
            u"INSERT INTO criteria (hash, text, label, made_at) VALUES (?,?,?,?)"_s,
            {revision.hash, revision.text, notNull(revision.label), toSql(revision.madeAt)});
    }
    if (isCurrent) {
        session.run(u"INSERT OR IGNORE INTO current_criteria (only, number) "
                    "SELECT 1, number FROM criteria WHERE hash = ?"_s,
                    {revision.hash});
    }
    return !isKnown;
}

namespace {

// The later one, then that which comes later in the alphabet.
bool mergeLabel(Session &session, const Revision &known, const Revision &other)
{
    const auto order = [](const Revision &revision) {
        return std::pair(revision.labelledAt.isValid() ? revision.labelledAt.toMSecsSinceEpoch()
                                                       : 0,
                         revision.label);
    };
    if (order(other) <= order(known))
        return false;
    session.run(u"UPDATE criteria SET label = ?, labelled_at = ? WHERE number = ?"_s,
                {notNull(other.label), toSql(other.labelledAt), known.number});
    return true;
}

bool descendsFrom(Session &session, int number, int ancestor)
{
    return session
        .value(u"WITH RECURSIVE line (number) AS (SELECT ? UNION SELECT parent FROM criteria JOIN "
               "line USING (number)) SELECT 1 FROM line WHERE number = ?"_s,
               {number, ancestor})
        .isValid();
}

// Two machines may come to the same text from different ones: where it was made first counts. The
// line cannot become a ring but where clocks were set back, and then it stays as it is.
bool mergeOrigin(Session &session, const Revision &known, const Revision &other,
                 const QString &parentHash)
{
    const QString before =
        session.value(u"SELECT hash FROM criteria WHERE number = ?"_s, {known.parent}).toString();
    if (std::pair(other.madeAt, parentHash) >= std::pair(known.madeAt, before))
        return false;
    const auto parent = revisionsWhere(session, u"WHERE hash = ?"_s, {parentHash});
    if (!parent.isEmpty() && descendsFrom(session, parent.first().number, known.number))
        return false;
    session.run(u"UPDATE criteria SET made_at = ?, parent = ? WHERE number = ?"_s,
                {toSql(other.madeAt),
                 parent.isEmpty() ? QVariant() : QVariant(parent.first().number), known.number});
    return true;
}

} // namespace

bool mergeRevision(Session &session, const Revision &revision, const QString &parentHash,
                   bool isCurrent)
{
    const bool isNew = keepRevision(session, revision, isCurrent);
    const auto kept = revisionsWhere(session, u"WHERE hash = ?"_s, {revision.hash});
    if (kept.isEmpty())
        return false;
    if (isNew) {
        session.run(u"UPDATE criteria SET labelled_at = ?, parent = "
                    "(SELECT number FROM criteria WHERE hash = ?) WHERE number = ?"_s,
                    {toSql(revision.labelledAt), parentHash, kept.first().number});
        return true;
    }
    const bool isRelabelled = mergeLabel(session, kept.first(), revision);
    return mergeOrigin(session, kept.first(), revision, parentHash) || isRelabelled;
}

Revision useRevision(Session &session, int number)
{
    Revision revision = revisionNumbered(session, number);
    session.run(u"INSERT OR REPLACE INTO current_criteria (only, number) VALUES (1, ?)"_s,
                {number});
    return revision;
}

Revision labelRevision(Session &session, int number, const QString &label, const QDateTime &now)
{
    session.run(u"UPDATE criteria SET label = ?, labelled_at = ? WHERE number = ?"_s,
                {notNull(label.simplified()), toSql(now), number});
    return revisionNumbered(session, number);
}

} // namespace firstlight
