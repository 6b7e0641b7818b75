// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/paperimport.h"

namespace firstlight {

using namespace Qt::StringLiterals;

PaperImport::PaperImport(Session &session, AfterReplacing then)
    : m_session(session)
    , m_then(then)
    , m_find(session, u"SELECT key, version, categories = '[]', abstract = '', comments = '', "
                      "doi = '', journal_ref = '', licence = '' FROM paper WHERE id = ?"_s)
    , m_insert(session)
{}

PaperImport::Saved PaperImport::save(const Paper &paper, QDate firstAnnounced)
{
    QSqlQuery &known = m_find.run({paper.id.toString()});
    if (!known.next())
        return {m_insert.run(paper, firstAnnounced), true};
    const qint64 key = known.value(0).toLongLong();
    const bool isNewer = paper.version > known.value(1).toInt();
    const bool fills = (known.value(2).toBool() && !paper.categories.isEmpty()) ||
                       (known.value(3).toBool() && !paper.abstract.isEmpty()) ||
                       (known.value(4).toBool() && !paper.comments.isEmpty()) ||
                       (known.value(5).toBool() && !paper.doi.isEmpty()) ||
                       (known.value(6).toBool() && !paper.journalRef.isEmpty()) ||
                       (known.value(7).toBool() && !paper.licence.isEmpty());
    known.finish();
    // A source that knows no abstract or categories is no newer text.
    if (isNewer && !paper.abstract.isEmpty() && !paper.categories.isEmpty())
        replacePaper(m_session, key, paper, m_then);
    else if (fills)
        fillPaper(m_session, key, paper);
    else
        return {key, false};
    return {key, true};
}

ListingImport::ListingImport(Session &session)
    : m_insert(session, u"INSERT OR IGNORE INTO announcement (day, paper, category, version, type, "
                        "source) VALUES (?,?,?,?,?,?)"_s)
    , m_find(session, u"SELECT 1 FROM announcement WHERE paper = ? AND day = ? "
                      "AND category <> '' LIMIT 1"_s)
{}

bool ListingImport::save(qint64 paper, const LibraryPaper::DayListing &listing)
{
    return m_insert
               .run({listing.day.toString(Qt::ISODate), paper, notNull(listing.listing.category),
                     listing.version, static_cast<int>(listing.listing.type),
                     toString(listing.source)})
               .numRowsAffected() > 0;
}

bool ListingImport::isListed(qint64 paper, QDate day)
{
    return m_find.run({paper, day.toString(Qt::ISODate)}).next();
}

ScoreImport::ScoreImport(Session &session)
    : m_insert(session, u"INSERT OR IGNORE INTO score (paper, version, criteria_hash, scorer, "
                        "state, relevance, novelty, strength, comment, evidence, criterion, "
                        "made_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s)
    , m_find(session, u"SELECT 1 FROM score WHERE paper = ? AND relevance IS ? AND novelty IS ? "
                      "AND comment = ? AND scorer <> 'local' LIMIT 1"_s)
{}

bool ScoreImport::save(qint64 paper, const Score &score)
{
    return m_insert
               .run({paper, score.version, score.criteriaHash, score.scorer.toString(),
                     toString(score.state), toSql(score.relevance), toSql(score.novelty),
                     toSql(score.strength), notNull(score.comment), notNull(score.evidence),
                     toSql(score.criterion), toSql(score.madeAt)})
               .numRowsAffected() > 0;
}

bool ScoreImport::isSaid(qint64 paper, const Score &score)
{
    return m_find.run({paper, toSql(score.relevance), toSql(score.novelty), notNull(score.comment)})
        .next();
}

} // namespace firstlight
